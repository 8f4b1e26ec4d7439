// Lines of points, each with where its points come from: light, for the phone and for the office alike.
import type { ReactNode } from 'react';
import { BASES, DISPUTE_STANDINGS, LINE_KINDS } from '#service/patrol/points';
import type { PointsLine } from '#wire/service';
import { useText, useWords, wordsOf } from '../../../../shell/language.tsx';
import { dutyLabel } from './duty-label.ts';

const WORDS = wordsOf({
  minutes: { zh: '{minutes} 分钟', en: '{minutes} minutes' },
  version: { zh: '按第 {version} 版规则', en: 'by version {version} of the rules' },
  part: { zh: '{name}：{count} × {each} = {points}', en: '{name}: {count} × {each} = {points}' },
  atMost: { zh: '（已到上限）', en: ' (at its limit)' },
  again: {
    zh: '活动记录改过：原记 {before} 分，现在共 {now} 分，这一行是差额',
    en: 'the record was put right: {before} before, {now} now; this line is the difference',
  },
  disputed: { zh: '异议：{asked}', en: 'disputed: {asked}' },
  answered: { zh: '答复：{reason}', en: 'answer: {reason}' },
});

/** With its sign: what was spent stands with a minus. */
export function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points).replace('-', '−');
}

interface LineRowsProps {
  readonly rows: readonly PointsLine[];
  /** what may be done with a line */
  readonly acts?: (line: PointsLine) => ReactNode;
}

export function LineRows({ rows, acts }: LineRowsProps) {
  return (
    <ol className="points-lines">
      {rows.map((line) => (
        <li key={line.id} data-line={line.kind}>
          <LineRow line={line} />
          {acts?.(line)}
        </li>
      ))}
    </ol>
  );
}

function LineRow({ line }: { readonly line: PointsLine }) {
  const say = useWords(WORDS);
  const text = useText();
  const { kind, day, points, duty, minutes, version, note, before } = line;
  return (
    <div className="points-line">
      <span className="points-line-head">
        <strong>{text(LINE_KINDS[kind].label)}</strong>
        {duty !== null && ` · ${text(dutyLabel(duty))}`}
        {minutes !== null && ` · ${say('minutes', { minutes })}`}
      </span>
      <b className="points-line-sum numbers">{signed(points)}</b>
      <span className="muted numbers">
        {day}
        {version !== null && ` · ${say('version', { version })}`}
      </span>
      {before === 0 ? <Parts line={line} /> : <p>{say('again', { before, now: before + points })}</p>}
      {note !== '' && <p>{note}</p>}
      {line.dispute && <Disputed dispute={line.dispute} />}
    </div>
  );
}

function Parts({ line }: { readonly line: PointsLine }) {
  const say = useWords(WORDS);
  const text = useText();
  if (line.parts.length === 0) return null;
  return (
    <ul className="points-parts">
      {line.parts.map((part) => (
        <li key={part.name} title={text(BASES[part.basis].label)}>
          {say('part', part)}
          {part.isAtMost && say('atMost')}
        </li>
      ))}
    </ul>
  );
}

function Disputed({ dispute }: { readonly dispute: NonNullable<PointsLine['dispute']> }) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <p className="points-dispute" data-standing={dispute.standing}>
      {say('disputed', dispute)} · <b>{text(DISPUTE_STANDINGS[dispute.standing].label)}</b>
      {dispute.reason !== '' && <span> · {say('answered', dispute)}</span>}
    </p>
  );
}
