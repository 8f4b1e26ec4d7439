// The whole survey in one line of figures; each rate says in plain words what it is.

import { Tooltip } from 'antd';
import type { ReactNode } from 'react';
import type { Board } from '#wire/survey';
import { countText, NO_FIGURE, paceText, progressText, shareText } from '../../../platform/parts/figures.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProgressBar } from '../surveys/progress-bar.tsx';
import { RATE_CODES, RATE_WORDS, type RateCode } from './rate-words.ts';
import { totalsOf } from './totals.ts';

const WORDS = wordsOf({
  totals: { zh: '全部进度', en: 'The whole survey' },
  completes: { zh: '完成 / 目标', en: 'Completed / target' },
  calls: { zh: '今日拨打', en: 'Calls today' },
  today: { zh: '今日完成', en: 'Done today' },
  atWork: { zh: '正在工作', en: 'At work now' },
  pace: { zh: '每小时完成', en: 'Per hour' },
  paceHint: {
    zh: '今日完成的访问 ÷ 全体访问员今日工作的小时数（一人一小时平均做几份）。',
    en: 'Interviews completed today ÷ hours worked today by all interviewers: what one of them does in an hour.',
  },
  eNow: { zh: '现在 e = {e}。', en: 'At present e = {e}.' },
});

export function TotalsStrip({ board }: { readonly board: Board }) {
  const say = useWords(WORDS);
  const totals = totalsOf(board);
  return (
    <section className="board-totals" aria-label={say('totals')}>
      <div className="board-figure board-figure-main">
        <span className="board-figure-name">{say('completes')}</span>
        <span className="board-figure-value">
          {countText(totals.completes)}
          <small>
            {' '}
            / {countText(totals.target)} · {progressText(totals.completes, totals.target)}
          </small>
        </span>
        <ProgressBar completes={totals.completes} target={totals.target} />
      </div>
      <Figure name={say('today')} value={countText(totals.completesToday)} />
      <Figure name={say('calls')} value={countText(totals.callsToday)} />
      <Figure name={say('atWork')} value={countText(totals.atWork)} />
      <Figure name={say('pace')} value={paceText(totals.interviewsPerHour)} hint={say('paceHint')} />
      {RATE_CODES.map((code) => (
        <Rate key={code} code={code} rates={board.rates} />
      ))}
    </section>
  );
}

function Rate({ code, rates }: { readonly code: RateCode; readonly rates: Board['rates'] }) {
  const say = useWords(WORDS);
  const text = useText();
  const { name, meaning } = RATE_WORDS[code];
  const e = rates.e === null ? NO_FIGURE : shareText(rates.e);
  return (
    <Figure
      name={
        <>
          {text(name)} <abbr className="board-code">{code}</abbr>
        </>
      }
      value={shareText(rates[code])}
      hint={code === 'RR3' ? `${text(meaning)}${say('eNow', { e })}` : text(meaning)}
    />
  );
}

interface FigureProps {
  readonly name: ReactNode;
  readonly value: string;
  readonly hint?: string;
}

function Figure({ name, value, hint }: FigureProps) {
  const figure = (
    <>
      <span className="board-figure-name">{name}</span>
      <span className="board-figure-value">{value}</span>
    </>
  );
  if (!hint) return <div className="board-figure">{figure}</div>;
  return (
    <Tooltip title={hint} trigger={['hover', 'focus', 'click']}>
      <button type="button" className="board-figure board-figure-hinted">
        {figure}
      </button>
    </Tooltip>
  );
}
