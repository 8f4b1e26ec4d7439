// Somebody else saved first: one's own words are never overwritten unasked, nor are theirs.

import { Button, Input } from 'antd';
import { useState } from 'react';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import './conflict.css';

const WORDS = wordsOf({
  changed: {
    zh: '在您修改期间，别人保存了这个版本。您的文字没有丢，也还没有保存。',
    en: 'While you were working, somebody else saved this version. Your text is not lost, and not saved yet.',
  },
  used: {
    zh: '在您修改期间，这个版本已用于调查，不能再改。您的文字没有丢，可以复制到新版本里。',
    en: 'While you were working, this version came into use and no longer changes. Your text is not lost: copy it into a new version.',
  },
  load: { zh: '载入对方的文字（我的放在旁边备查）', en: 'Load theirs (mine is kept beside it)' },
  later: { zh: '先不载入，继续看我的', en: 'Not yet: go on looking at mine' },
  own: { zh: '您自己的文字（未保存）', en: 'Your own text (not saved)' },
  copy: { zh: '复制全文', en: 'Copy it all' },
  copied: { zh: '已复制', en: 'Copied' },
  done: { zh: '不再需要', en: 'No longer needed' },
});

interface ConflictNoteProps {
  readonly kind: 'version-changed-meanwhile' | 'version-used';
  readonly onLoad: () => void;
  readonly onLater: () => void;
}

export function ConflictNote({ kind, onLoad, onLater }: ConflictNoteProps) {
  const say = useWords(WORDS);
  return (
    <div className="questionnaire-conflict" role="alert" data-problem={kind}>
      <p>{say(kind === 'version-used' ? 'used' : 'changed')}</p>
      <Button type="primary" onClick={onLoad}>
        {say('load')}
      </Button>
      <Button onClick={onLater}>{say('later')}</Button>
    </div>
  );
}

interface OwnWordsProps {
  readonly text: string;
  readonly onDone: () => void;
}

export function OwnWords({ text, onDone }: OwnWordsProps) {
  const say = useWords(WORDS);
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    const area = document.getElementById('questionnaire-own-words');
    if (!(area instanceof HTMLTextAreaElement)) return;
    area.select();
    // The clipboard of today's browsers needs https; offices reach this page by http as well.
    setCopied(document.execCommand('copy'));
  };
  return (
    <section className="questionnaire-own" aria-label={say('own')}>
      <label htmlFor="questionnaire-own-words">{say('own')}</label>
      <Input.TextArea id="questionnaire-own-words" readOnly value={text} rows={5} />
      <p>
        <Button size="small" onClick={copy}>
          {isCopied ? say('copied') : say('copy')}
        </Button>
        <Button size="small" onClick={onDone}>
          {say('done')}
        </Button>
      </p>
    </section>
  );
}
