// What the wording check found, one by one: the phrase, its kind, why, and neutral words to put in its place with one click.
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { Bilingual } from '#base';
import { isPressureKind, PRESSURE_KINDS } from '#wording';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { offeredWords } from './findings.ts';

const WORDS = wordsOf({
  heading: { zh: '中立用语检查：{n} 处要改', en: 'Neutral wording: {n} to mend' },
  none: { zh: '中立用语检查没有发现问题', en: 'The neutral-wording check found nothing' },
  noneHint: {
    zh: '程序不是万能的：批准的人还要自己读一遍。',
    en: 'No program sees everything: whoever approves it reads it too.',
  },
  why: { zh: '为什么', en: 'Why' },
  offer: { zh: '换成：“{words}”', en: 'Replace by “{words}”' },
  remove: { zh: '删去这一句', en: 'Leave the phrase out' },
  own: { zh: '或写自己的中立说法', en: 'Or neutral words of your own' },
  use: { zh: '换上', en: 'Use them' },
});

export interface MaterialFinding {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly advice: Bilingual;
  /** of the rule that found it, where the check was made here */
  readonly reason?: Bilingual;
}

interface Props {
  readonly findings: readonly MaterialFinding[];
  readonly isBusy: boolean;
  readonly onMend: ((nth: number, replacement: string) => void) | undefined;
}

export function FindingList({ findings, isBusy, onMend }: Props) {
  const say = useWords(WORDS);
  return (
    <section className="finding-list" data-findings={findings.length}>
      {findings.length === 0 ? (
        <p className="plan-fine">
          <strong>{say('none')}</strong>
          <br />
          {say('noneHint')}
        </p>
      ) : (
        <h2>{say('heading', { n: findings.length })}</h2>
      )}
      {findings.map((finding, nth) => (
        <FindingCard
          key={`${finding.kind}-${finding.start}-${finding.end}`}
          finding={finding}
          isBusy={isBusy}
          onMend={onMend && ((replacement) => onMend(nth, replacement))}
        />
      ))}
    </section>
  );
}

interface CardProps {
  readonly finding: MaterialFinding;
  readonly isBusy: boolean;
  readonly onMend: ((replacement: string) => void) | undefined;
}

function FindingCard({ finding: { kind, phrase, advice, reason }, isBusy, onMend }: CardProps) {
  const say = useWords(WORDS);
  const text = useText();
  const known = isPressureKind(kind) ? PRESSURE_KINDS[kind] : undefined;
  const why = reason ?? known?.meaning;
  // The words that are offered belong into a Chinese text, whatever the language of the screen.
  const isChinese = /[\u4e00-\u9fff]/.test(phrase);
  const offered = offeredWords(isChinese ? advice.zh : advice.en);
  return (
    <article className="card finding-card" data-finding={kind}>
      <p>
        <ToneTag tone="bad">{known ? text(known.name) : kind}</ToneTag> <q>{phrase}</q>
      </p>
      {why && (
        <p className="muted">
          {say('why')}: {text(why)}
        </p>
      )}
      {offered === undefined && <p>{text(advice)}</p>}
      {onMend && (
        <div className="finding-acts">
          {offered !== undefined && (
            <Button
              size="small"
              type="primary"
              disabled={isBusy}
              data-act="offer"
              onClick={() => onMend(offered)}
            >
              <span className="finding-offer">{say('offer', { words: offered })}</span>
            </Button>
          )}
          <Button size="small" disabled={isBusy} data-act="leave-out" onClick={() => onMend('')}>
            {say('remove')}
          </Button>
          <OwnWords isBusy={isBusy} onUse={onMend} />
        </div>
      )}
    </article>
  );
}

function OwnWords({ isBusy, onUse }: { readonly isBusy: boolean; onUse(words: string): void }) {
  const say = useWords(WORDS);
  const [words, setWords] = useState('');
  return (
    <span className="finding-own">
      <Input
        size="small"
        aria-label={say('own')}
        placeholder={say('own')}
        maxLength={500}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <Button size="small" disabled={isBusy || words.trim() === ''} onClick={() => onUse(words.trim())}>
        {say('use')}
      </Button>
    </span>
  );
}
