// Where to act: what the cases, the visits and the published surveys say of each place, side by side and never as one figure.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Table } from 'antd';
import type { z } from 'zod';
import { CASE_KINDS } from '#service/casework';
import { caseFigureEndpoints } from '#wire/service';
import { countText, NO_FIGURE, shareText } from '../../platform/parts/figures.ts';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { PrintButton } from '../outreach/parts/page-acts.tsx';
import './casework.css';
import { periodOf } from './parts/period.ts';
import { PeriodField } from './parts/period-field.tsx';
import { useCaseCounty } from './parts/use-case-county.ts';
import { Months } from './where/months.tsx';
import { type PlaceRow, placeRows } from './where/place-rows.ts';

const WORDS = wordsOf({
  title: { zh: '往哪里使劲', en: 'Where to act' },
  apart: {
    zh: '诉求是主动来说的人说的，走访是敲开门的人说的，调查是随机抽中的居民说的。三样并排看，从不相加。',
    en: 'Cases come from those who speak up, visits from those who open the door, surveys from residents drawn at random. They stand side by side and are never added up.',
  },
  hot: { zh: '比预期多的地方', en: 'More than expected' },
  hotHint: {
    zh: '预期数按全县同类事项的比例算出。件数和涉及人数各排一次，两个排法可能不同。',
    en: 'Expected from the county’s own share of the kind. Ranked by cases and by people touched: the two may differ.',
  },
  returning: { zh: '反复回来的事，要问原因', en: 'Matters that return: ask for the cause' },
  cause: { zh: '已写明原因', en: 'cause named' },
  noCause: { zh: '还没写原因', en: 'no cause named yet' },
  times: { zh: '{n} 次', en: '{n} times' },
  places: { zh: '各地', en: 'By place' },
  months: { zh: '各月', en: 'By month' },
  place: { zh: '地点', en: 'Place' },
  kind: { zh: '类别', en: 'Kind' },
  cases: { zh: '事项', en: 'Cases' },
  expected: { zh: '预期', en: 'Expected' },
  people: { zh: '涉及人数', en: 'People' },
  open: { zh: '未办结', en: 'Open' },
  returned: { zh: '重办', en: 'Handled again' },
  visits: { zh: '走访收集', en: 'Told at visits' },
  byCount: { zh: '按件数', en: 'By cases' },
  byPeople: { zh: '按人数', en: 'By people' },
  nth: { zh: '第 {n}', en: 'no. {n}' },
  unsorted: { zh: '未分类', en: 'not sorted' },
  none: { zh: '这段时间没有', en: 'None in this span' },
  survey: { zh: '已公布的调查：{title}', en: 'Published survey: {title}' },
});

type Answer = z.output<typeof caseFigureEndpoints.whereToAct.answer>;

export function WherePage() {
  const county = useCaseCounty();
  return county === undefined ? null : <Where county={county} />;
}

function Where({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const period = periodOf(useSearch({ from: '/office/where-to-act' }), Date.now());
  const navigate = useNavigate({ from: '/where-to-act' });
  const query = { fromMs: period.fromMs, toMs: period.toMs };
  const { data, error } = useQuery({
    ...asking(caseFigureEndpoints.whereToAct, { params: { county }, query }),
    placeholderData: (before) => before,
  });
  return (
    <section className="cases assessment">
      <header className="cases-head">
        <h1>{say('title')}</h1>
        <PeriodField period={period} onChoose={(search) => void navigate({ search })} />
        <PrintButton />
      </header>
      <p className="case-apart">{say('apart')}</p>
      <ProblemNote error={error} />
      {data && (
        <>
          <HotSpots rows={data.hotSpots} />
          <Returning county={county} rows={data.returning} />
          <h2>{say('months')}</h2>
          <Months rows={data.months} />
          <Places data={data} />
        </>
      )}
    </section>
  );
}

function useKindName(): (kind: keyof typeof CASE_KINDS | null) => string {
  const say = useWords(WORDS);
  const text = useText();
  return (kind) => (kind ? text(CASE_KINDS[kind].label) : say('unsorted'));
}

function HotSpots({ rows }: { readonly rows: Answer['hotSpots'] }) {
  const say = useWords(WORDS);
  const text = useText();
  const kindName = useKindName();
  return (
    <>
      <h2>{say('hot')}</h2>
      <p className="muted">{say('hotHint')}</p>
      <Table
        size="small"
        rowKey={({ placeCode, kind }) => `${placeCode} ${kind}`}
        dataSource={[...rows]}
        locale={{ emptyText: say('none') }}
        pagination={{ pageSize: 15, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 'max-content' }}
        columns={[
          { title: say('place'), render: (_, { placeName }) => text(placeName) },
          { title: say('kind'), render: (_, { kind }) => kindName(kind) },
          { title: say('cases'), align: 'right', render: (_, { cases }) => countText(cases) },
          { title: say('expected'), align: 'right', render: (_, { expected }) => expected.toFixed(1) },
          { title: say('people'), align: 'right', render: (_, { people }) => countText(people) },
          {
            title: say('byCount'),
            align: 'right',
            sorter: (a, b) => a.byCount - b.byCount,
            render: (_, { byCount }) => say('nth', { n: byCount }),
          },
          {
            title: say('byPeople'),
            align: 'right',
            sorter: (a, b) => a.byPeople - b.byPeople,
            render: (_, { byPeople }) => say('nth', { n: byPeople }),
          },
        ]}
      />
    </>
  );
}

interface ReturningProps {
  readonly county: string;
  readonly rows: Answer['returning'];
}

function Returning({ county, rows }: ReturningProps) {
  const say = useWords(WORDS);
  if (rows.length === 0) return null;
  return (
    <section className="card">
      <h2>{say('returning')}</h2>
      <ul className="case-left-out">
        {rows.map(({ caseId, number, summary, returns, isCauseNamed }) => (
          <li key={caseId}>
            <Link to="/cases/$county/$caseId" params={{ county, caseId }}>
              {number}
            </Link>{' '}
            {summary} · <b>{say('times', { n: returns })}</b>{' '}
            <span className="muted">{say(isCauseNamed ? 'cause' : 'noCause')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Places({ data }: { readonly data: Answer }) {
  const say = useWords(WORDS);
  const text = useText();
  const rows = placeRows(data.cells, data.visits);
  const surveys = data.published;
  return (
    <>
      <h2>{say('places')}</h2>
      <Table<PlaceRow>
        size="small"
        rowKey="placeCode"
        dataSource={[...rows]}
        locale={{ emptyText: say('none') }}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 'max-content' }}
        columns={[
          { title: say('place'), fixed: 'left', render: (_, { placeName }) => text(placeName) },
          ...(['cases', 'people', 'open', 'returned', 'visits'] as const).map((name) => ({
            title: say(name),
            align: 'right' as const,
            sorter: (a: PlaceRow, b: PlaceRow) => a[name] - b[name],
            render: (_: unknown, row: PlaceRow) => countText(row[name]),
          })),
          ...surveys.map(({ publicationId, title, address, places }) => ({
            title: <a href={address}>{say('survey', { title })}</a>,
            key: publicationId,
            render: (_: unknown, { placeCode }: PlaceRow) => (
              <PlaceFigures places={places.filter(({ code }) => code === placeCode)} />
            ),
          })),
        ]}
      />
    </>
  );
}

function PlaceFigures({ places }: { readonly places: Answer['published'][number]['places'] }) {
  const text = useText();
  if (places.length === 0) return NO_FIGURE;
  return (
    <ul className="case-left-out numbers">
      {places.map(({ indicator, share, low, high, n }) => (
        <li key={indicator.zh}>
          {text(indicator)} <b>{shareText(share, 0)}</b>{' '}
          <small className="muted">
            {low !== null && high !== null && `${shareText(low, 0)}–${shareText(high, 0)}, `}n = {n}
          </small>
        </li>
      ))}
    </ul>
  );
}
