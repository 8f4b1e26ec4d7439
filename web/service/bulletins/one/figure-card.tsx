// One figure of a bulletin: as printed, how sure, of how many, how it was got, where it is shown, what a person put in its place, and
// what it is by now.
import { Button } from 'antd';
import { useState } from 'react';
import {
  FIGURES,
  intervalText,
  isWithinChance,
  keptText,
  keyLabel,
  readKey,
  reckonedText,
} from '#service/supervision/bulletins';
import type { BulletinWhole } from '#wire/service';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useLanguage, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { HandFigure } from './hand-figure.tsx';

const WORDS = wordsOf({
  n: { zh: 'n = {n}', en: 'n = {n}' },
  look: { zh: '去看', en: 'Show where' },
  change: { zh: '改成人工数', en: 'Write by hand' },
  hand: { zh: '人工填写', en: 'by hand' },
  handWords: {
    zh: '{name}填写：{reason}；系统统计为 {reckoned}',
    en: '{name}: {reason}; the system reckons {reckoned}',
  },
  chance: { zh: '变化在偶然范围内', en: 'may be chance alone' },
  empty: { zh: '没有数', en: 'no value' },
  published: {
    zh: '印发时 {published}，现在 {now}（{day}查）',
    en: 'published {published}, now {now} (looked at on {day})',
  },
  changed: { zh: '有变化', en: 'changed' },
});

export type ShownFigure = BulletinWhole['figures'][number];

interface Props {
  readonly bulletin: BulletinWhole;
  readonly figure: ShownFigure;
  readonly isChosen: boolean;
  readonly mayWrite: boolean;
}

export function FigureCard({ bulletin, figure, isChosen, mayWrite }: Props) {
  const say = useWords(WORDS);
  const text = useText();
  const { language } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const key = readKey(figure.key);
  const row = FIGURES.get(key?.id ?? '');
  if (!key || !row) return null;
  const { value } = figure;
  const beside = [
    intervalText(value, key, language),
    value.note ? text(value.note) : '',
    value.n === null ? '' : say('n', { n: value.n }),
  ];
  return (
    <li className="bulletin-figure-card" data-chosen={isChosen} data-card={figure.key}>
      <header>
        <strong>{text(keyLabel(key))}</strong>
        <span className="bulletin-value">
          {keptText(figure, language)}{' '}
          <small>{key.form.startsWith('on-') || row.kind === 'share' ? '' : text(row.unit)}</small>
        </span>
      </header>
      <Tags figure={figure} isChange={key.form.startsWith('on-')} />
      <p className="muted">{beside.filter((words) => words !== '').join(' · ')}</p>
      <p>{text(row.how)}</p>
      <Marks bulletin={bulletin} figure={figure} />
      <div className="outreach-filters">
        <a href={figure.screen} target="_blank" rel="noreferrer">
          {say('look')}
        </a>
        {mayWrite && (
          <Button size="small" data-act="by-hand" onClick={() => setAsking(true)}>
            {say('change')}
          </Button>
        )}
      </div>
      {isAsking && <HandFigure bulletin={bulletin} figure={figure} onClose={() => setAsking(false)} />}
    </li>
  );
}

function Tags({
  figure: { value, hand },
  isChange,
}: {
  readonly figure: ShownFigure;
  readonly isChange: boolean;
}) {
  const say = useWords(WORDS);
  return (
    <>
      {hand && <ToneTag tone="heed">※ {say('hand')}</ToneTag>}
      {value.value === null && !hand && <ToneTag tone="bad">{say('empty')}</ToneTag>}
      {isChange && isWithinChance(value) && <ToneTag tone="heed">{say('chance')}</ToneTag>}
    </>
  );
}

function Marks({ bulletin, figure }: { readonly bulletin: BulletinWhole; readonly figure: ShownFigure }) {
  const say = useWords(WORDS);
  const times = useTimes();
  const { language } = useLanguage();
  const { key, value, hand } = figure;
  const change = bulletin.changes.find((each) => each.key === key);
  return (
    <>
      {hand && (
        <p className="outreach-note">
          {say('handWords', {
            name: hand.byName,
            reason: hand.reason,
            reckoned: reckonedText(key, value, language),
          })}
        </p>
      )}
      {change && (
        <p className="outreach-note" data-changed={key}>
          <ToneTag tone="heed">△ {say('changed')}</ToneTag>{' '}
          {say('published', {
            published: reckonedText(key, value, language),
            now: reckonedText(key, change.now, language),
            day: times.day(change.foundMs),
          })}
        </p>
      )}
    </>
  );
}
