// From one day to another: two days to enter, and the spans that are asked for most.
import { Button } from 'antd';
import { addCalendarDays, localTime } from '#base';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import type { Period, PeriodSearch } from './period.ts';

const WORDS = wordsOf({
  from: { zh: '从', en: 'from' },
  to: { zh: '到', en: 'to' },
  month: { zh: '本月', en: 'this month' },
  lastMonth: { zh: '上月', en: 'last month' },
  year: { zh: '今年', en: 'this year' },
});

interface PeriodFieldProps {
  readonly period: Period;
  readonly onChoose: (search: PeriodSearch) => void;
}

export function PeriodField({ period: { from, to }, onChoose }: PeriodFieldProps) {
  const say = useWords(WORDS);
  const today = localTime(Date.now()).date;
  const firstOfMonth = `${today.slice(0, 7)}-01`;
  const lastOfBefore = addCalendarDays(firstOfMonth, -1).date;
  const spans = [
    ['month', { from: firstOfMonth, to: today }],
    ['lastMonth', { from: `${lastOfBefore.slice(0, 7)}-01`, to: lastOfBefore }],
    ['year', { from: `${today.slice(0, 4)}-01-01`, to: today }],
  ] as const;
  return (
    <div className="case-period">
      <label>
        {say('from')}{' '}
        <input
          type="date"
          className="step-day"
          value={from}
          onChange={(event) => event.target.value && onChoose({ from: event.target.value, to })}
        />
      </label>
      <label>
        {say('to')}{' '}
        <input
          type="date"
          className="step-day"
          value={to}
          onChange={(event) => event.target.value && onChoose({ from, to: event.target.value })}
        />
      </label>
      {spans.map(([word, span]) => (
        <Button
          key={word}
          size="small"
          aria-pressed={span.from === from && span.to === to}
          onClick={() => onChoose(span)}
        >
          {say(word)}
        </Button>
      ))}
    </div>
  );
}
