// Each kind: this period, a year before, the change with its exact interval, and the months as a line with the interval of each count.
import { Table, type TableColumnsType } from 'antd';
import { CONTEXT_GIVERS, CONTEXT_KINDS } from '#service/supervision/context';
import { countText } from '../../../platform/parts/figures.ts';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { changeText } from './change-text.ts';
import type { ContextAnswer } from './context-page.tsx';
import { MonthLine } from './month-line.tsx';

const WORDS = wordsOf({
  kind: { zh: '类别', en: 'Kind' },
  now: { zh: '{year} 年', en: '{year}' },
  change: { zh: '同比（95% 区间）', en: 'Change (95 % interval)' },
  chance: { zh: '可能只是偶然', en: 'may be chance' },
  some: { zh: '只有 {months}/{asked} 个月两年都有', en: 'only {months} of {asked} months in both years' },
  months: { zh: '逐月（灰线是上一年）', en: 'By month (grey: the year before)' },
  corrected: { zh: '改过 {n} 个数', en: '{n} corrected since' },
  method: {
    zh: '区间把件数当作偶然来算：单个数用 Garwood 的精确区间，两个数之比用条件二项分布（与 R 的 poisson.test 相同）。案件往往成串发生，真实的摆动可能更大。只比两年都有的月份。',
    en: 'Intervals take counts as chance gives them: Garwood’s exact interval for a count, the conditional binomial for the ratio of two (as R’s poisson.test). Cases often come in runs, so the true swing may be wider. Only months that both years have are compared.',
  },
});

type Row = ContextAnswer['kinds'][number];

export function KindTable({ shown }: { readonly shown: ContextAnswer }) {
  const say = useWords(WORDS);
  return (
    <>
      <Table<Row>
        size="small"
        rowKey="kind"
        columns={useColumns(shown)}
        dataSource={[...shown.kinds]}
        pagination={false}
        scroll={{ x: 700 }}
      />
      <p className="muted">{say('method')}</p>
    </>
  );
}

function useColumns(shown: ContextAnswer): TableColumnsType<Row> {
  const say = useWords(WORDS);
  const text = useText();
  const { year } = shown;
  const number = { width: 90, align: 'right', className: 'numbers' } as const;
  return [
    { title: say('kind'), render: (_, row) => <KindCell row={row} /> },
    {
      title: say('now', { year }),
      ...number,
      sorter: (left, right) => left.comparison.now - right.comparison.now,
      render: (_, { comparison }) => countText(comparison.now),
    },
    {
      title: say('now', { year: year - 1 }),
      ...number,
      render: (_, { comparison }) => countText(comparison.before),
    },
    {
      title: say('change'),
      ...number,
      width: 190,
      sorter: (left, right) => (left.comparison.change ?? 0) - (right.comparison.change ?? 0),
      render: (_, row) => <ChangeCell row={row} />,
    },
    {
      title: say('months'),
      width: 210,
      render: (_, { kind, months }) => (
        <MonthLine label={text(CONTEXT_KINDS[kind].label)} months={months} year={year} />
      ),
    },
  ];
}

function KindCell({ row: { kind, months } }: { readonly row: Row }) {
  const say = useWords(WORDS);
  const text = useText();
  const corrected = months.filter(({ previous }) => previous !== null).length;
  return (
    <>
      {text(CONTEXT_KINDS[kind].label)}
      <div className="muted">
        {text(CONTEXT_GIVERS[CONTEXT_KINDS[kind].given])}
        {corrected > 0 && ` · ${say('corrected', { n: corrected })}`}
      </div>
    </>
  );
}

function ChangeCell({ row: { kind, comparison } }: { readonly row: Row }) {
  const say = useWords(WORDS);
  const { change, low, high, months, monthsAsked, mayBeChance } = comparison;
  return (
    <span data-change={kind}>
      <span className="context-rate">{changeText(change)}</span>{' '}
      <span className="muted">
        ({changeText(low)} … {changeText(high)})
      </span>
      {mayBeChance && months > 0 && (
        <div>
          <ToneTag tone="heed">{say('chance')}</ToneTag>
        </div>
      )}
      {months < monthsAsked && <div className="muted">{say('some', { months, asked: monthsAsked })}</div>}
    </span>
  );
}
