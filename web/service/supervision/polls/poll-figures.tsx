// The aggregates of a mock poll: each share with its interval and how many answered; places in the order of the village table, and in no
// order of rank. A place with fewer than thirty has no figure, and says so.
import { Table, type TableColumnsType } from 'antd';
import type { PollContent, PollFigure } from '#wire/service';
import { countText, NO_FIGURE, shareText } from '../../../platform/parts/figures.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { CsvButton } from '../../outreach/parts/page-acts.tsx';
import { InternalMark } from './internal-mark.tsx';

const WORDS = wordsOf({
  facts: {
    zh: '完成 {n} 份，打过 {called} 个号码，{from} 至 {to}，问卷：{questionnaire}',
    en: '{n} interviews, {called} numbers called, {from} to {to}, questionnaire: {questionnaire}',
  },
  place: { zh: '村（社区）', en: 'Village' },
  share: { zh: '比例', en: 'Share' },
  interval: { zh: '95% 区间', en: '95 % interval' },
  n: { zh: '人数', en: 'n' },
  why: { zh: '说明', en: 'Note' },
  whole: { zh: '合计（按人口加权）', en: 'All (weighted to population)' },
  questions: { zh: '各题', en: 'Questions' },
  file: { zh: '内部模拟民调-不得公布', en: 'internal-mock-poll-not-for-publication' },
});

export function PollFigures({ content }: { readonly content: PollContent }) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const day = (atMs: number | null): string => (atMs === null ? NO_FIGURE : times.day(atMs));
  return (
    <>
      <section className="card">
        <p>
          <InternalMark /> <strong>{content.title}</strong>
        </p>
        <p className="muted">
          {say('facts', {
            n: countText(content.completes),
            called: countText(content.numbersCalled),
            from: day(content.fieldworkFromMs),
            to: day(content.fieldworkToMs),
            questionnaire: content.questionnaire,
          })}
        </p>
        <p className="muted">{text(content.method)}</p>
        <CsvButton name={say('file')} rows={() => fileRows(content, text)} />
      </section>
      {content.indicators.map((indicator) => (
        <IndicatorCard key={indicator.rule} indicator={indicator} />
      ))}
      <QuestionCards content={content} />
    </>
  );
}

type PollIndicator = PollContent['indicators'][number];

interface Row extends PollFigure {
  readonly code: string;
  readonly name: string;
}

function IndicatorCard({ indicator }: { readonly indicator: PollIndicator }) {
  const say = useWords(WORDS);
  const text = useText();
  const rows: Row[] = [{ code: '', name: say('whole'), ...indicator.overall }, ...indicator.places];
  return (
    <section className="card" data-indicator={indicator.rule}>
      <h2>
        <InternalMark /> {indicator.question}
      </h2>
      <p className="muted">{text(indicator.statement)}</p>
      <Table<Row>
        size="small"
        rowKey="code"
        columns={useColumns()}
        dataSource={rows}
        pagination={false}
        scroll={{ x: 620 }}
      />
    </section>
  );
}

function useColumns(): TableColumnsType<Row> {
  const say = useWords(WORDS);
  const text = useText();
  return [
    {
      title: say('place'),
      dataIndex: 'name',
      sorter: (left, right) => left.name.localeCompare(right.name, 'zh'),
    },
    {
      title: say('share'),
      width: 110,
      align: 'right',
      className: 'numbers',
      render: (_, { share }) => shareText(share),
    },
    {
      title: say('interval'),
      width: 170,
      align: 'right',
      className: 'numbers',
      render: (_, { share, lower, upper }) =>
        share === null ? NO_FIGURE : `${shareText(lower)} – ${shareText(upper)}`,
    },
    { title: say('n'), width: 80, align: 'right', className: 'numbers', dataIndex: 'n' },
    {
      title: say('why'),
      width: '34%',
      render: (_, { why }) => why && <span className="muted">{text(why)}</span>,
    },
  ];
}

function QuestionCards({ content }: { readonly content: PollContent }) {
  const say = useWords(WORDS);
  const shown = content.questions.filter(({ options }) => options.some(({ share }) => share !== null));
  return (
    <section className="card">
      <h2>
        <InternalMark /> {say('questions')}
      </h2>
      {shown.map(({ id, text, n, options }) => (
        <details key={id}>
          <summary>
            {text} <span className="muted numbers">n = {n}</span>
          </summary>
          <ul>
            {options.map(({ label, share }) => (
              <li key={label}>
                {label} <span className="numbers">{shareText(share)}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function fileRows(content: PollContent, text: ReturnType<typeof useText>) {
  return [
    [content.title],
    [text(content.method)],
    ...content.indicators.flatMap(({ question, overall, places }) => [
      [question],
      ['', overall.share, overall.lower, overall.upper, overall.n, overall.why ? text(overall.why) : ''],
      ...places.map(({ name, share, lower, upper, n, why }) => [
        name,
        share,
        lower,
        upper,
        n,
        why ? text(why) : '',
      ]),
    ]),
  ];
}
