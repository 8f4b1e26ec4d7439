// Puts words in the place of a reckoned figure, with the reason; or takes them away again.
import { useState } from 'react';
import type { BulletinWhole } from '#wire/service';
import { bulletinEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { LongWordsField, WordsField } from '../../outreach/parts/written-fields.tsx';
import { CHANGES } from '../bulletin.ts';
import type { ShownFigure } from './figure-card.tsx';

const WORDS = wordsOf({
  heading: { zh: '改成人工填写的数', en: 'A figure by hand' },
  body: {
    zh: '稿子里会印您写的数，并标上“※”，附件里写明理由和系统统计的数。',
    en: 'What you write is printed with a “※”; the reason and what the system reckoned stand in the annex.',
  },
  text: { zh: '印出的数（留空则恢复系统的数）', en: 'As printed (empty: the reckoned one again)' },
  reason: { zh: '理由和出处', en: 'Why, and where it is from' },
  save: { zh: '保存', en: 'Save' },
});

interface Props {
  readonly bulletin: BulletinWhole;
  readonly figure: ShownFigure;
  onClose(): void;
}

export function HandFigure({ bulletin, figure, onClose }: Props) {
  const say = useWords(WORDS);
  const [text, setText] = useState(figure.hand?.text ?? '');
  const [reason, setReason] = useState(figure.hand?.reason ?? '');
  const { county, id: bulletinId, revision } = bulletin;
  const words = text.trim() === '' ? null : text.trim();
  const command = useCommand({
    send: () =>
      call(bulletinEndpoints.changeFigure, {
        params: { county, bulletinId },
        body: { revision, key: figure.key, text: words, reason: reason.trim() },
      }),
    changes: CHANGES,
    onDone: onClose,
  });
  const isReady = words === null || reason.trim() !== '';
  return (
    <ConfirmAct
      isOpen
      title={say('heading')}
      act={say('save')}
      isReady={isReady}
      command={command}
      onClose={onClose}
    >
      <div className="outreach-form">
        <p>{say('body')}</p>
        <WordsField label={say('text')} most={60} value={text} onWrite={setText} />
        <LongWordsField label={say('reason')} most={300} value={reason} onWrite={setReason} />
      </div>
    </ConfirmAct>
  );
}
