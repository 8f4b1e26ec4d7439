// Activities of a time: by duty, by team, and one by one with what is odd about them. Nobody is ranked by them.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Checkbox, Table, type TableColumnsType, Tag } from 'antd';
import { PATROL_DUTIES, type PatrolDuty } from '#service/patrol';
import { ACTIVITY_MARKS } from '#service/patrol/activities';
import { type ActivityRow, activityEndpoints } from '#wire/service';
import { countText } from '../../../platform/parts/figures.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import '../../casework/assessment/assessment.css';
import { type Period, periodOf } from '../../casework/parts/period.ts';
import { PeriodField } from '../../casework/parts/period-field.tsx';
import '../../outreach/outreach.css';
import { InCounty } from '../../outreach/parts/in-county.tsx';
import { CsvButton, PrintButton } from '../../outreach/parts/page-acts.tsx';
import { PAGE_SIZE, PagedTable } from '../../outreach/parts/paged-table.tsx';
import { useVillageName } from '../../outreach/parts/use-villages.ts';
import { VillageFilter } from '../../outreach/parts/village-filter.tsx';
import './activities.css';
import { monthSearch } from './month-search.ts';

const WORDS = wordsOf({
  title: { zh: '巡防活动', en: 'Patrol activities' },
  duty: { zh: '职责', en: 'Duty' },
  team: { zh: '巡防队', en: 'Team' },
  village: { zh: '村（社区）', en: 'Village' },
  activities: { zh: '人次', en: 'Activities' },
  hours: { zh: '小时', en: 'Hours' },
  members: { zh: '队员', en: 'Members' },
  found: { zh: '发现', en: 'Seen' },
  marked: { zh: '要看一看', en: 'To be looked at' },
  onlyMarked: { zh: '只看有标记的', en: 'Marked ones only' },
  time: { zh: '时间', en: 'Time' },
  who: { zh: '队员', en: 'Member' },
  minutes: { zh: '分钟', en: 'Minutes' },
  open: { zh: '进行中', en: 'under way' },
  place: { zh: '定位签到', en: 'by place' },
  word: { zh: '签到', en: 'by word' },
  roll: { zh: '队长点名', en: 'by roll' },
  none: { zh: '这段时间没有活动', en: 'No activities in this time' },
  byDuty: { zh: '六员职责', en: 'The six duties' },
  byTeam: { zh: '各队', en: 'Team by team' },
  each: { zh: '逐条', en: 'One by one' },
});

export function ActivitiesPage() {
  const search = useSearch({ from: '/office/patrol/activities' });
  const navigate = useNavigate({ from: '/patrol/activities' });
  return (
    <section className="outreach">
      <InCounty chosen={search.county} onChoose={(county) => void navigate({ search: { county } })}>
        {(county) => <Activities county={county} />}
      </InCounty>
    </section>
  );
}

function Activities({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const search = useSearch({ from: '/office/patrol/activities' });
  const navigate = useNavigate({ from: '/patrol/activities' });
  const period = periodOf(monthSearch(search, Date.now()), Date.now());
  const go = (changed: Partial<typeof search>): void => void navigate({ search: { ...search, ...changed } });
  return (
    <>
      <header className="outreach-head">
        <h1>{say('title')}</h1>
        <PrintButton />
      </header>
      <div className="outreach-filters">
        <PeriodField period={period} onChoose={(span) => go({ ...span, page: undefined })} />
        <VillageFilter chosen={search.village} onChoose={(village) => go({ village, page: undefined })} />
      </div>
      <Figures county={county} period={period} placeCode={search.village} />
      <OneByOne county={county} period={period} />
    </>
  );
}

interface FiguresProps {
  readonly county: string;
  readonly period: Period;
  readonly placeCode: string | undefined;
}

function Figures({ county, period: { from, to, fromMs, toMs }, placeCode }: FiguresProps) {
  const say = useWords(WORDS);
  const villageName = useVillageName();
  const { data, error } = useQuery({
    ...asking(activityEndpoints.activityFigures, { params: { county }, query: { fromMs, toMs, placeCode } }),
    placeholderData: (before) => before,
  });
  if (!data) return <ProblemNote error={error} />;
  const lines = () => [
    [
      say('team'),
      say('village'),
      say('activities'),
      say('hours'),
      say('members'),
      say('found'),
      say('marked'),
    ],
    ...data.teams.map((row) => [
      row.teamName,
      villageName(row.placeCode),
      row.activities,
      hoursOf(row.minutes),
      row.members,
      row.found,
      row.marked,
    ]),
  ];
  return (
    <>
      <DutyFigures duties={data.duties} />
      <section className="card">
        <div className="outreach-filters">
          <h2>{say('byTeam')}</h2>
          <CsvButton name={`${say('title')} ${from} ${to}`} rows={lines} />
        </div>
        <TeamTable rows={data.teams} />
      </section>
    </>
  );
}

interface DutyRow {
  readonly duty: PatrolDuty;
  readonly activities: number;
  readonly minutes: number;
  readonly members: number;
}

function DutyFigures({ duties }: { readonly duties: readonly DutyRow[] }) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <section className="card">
      <h2>{say('byDuty')}</h2>
      <dl className="duty-figures">
        {inOrder(duties).map(({ duty, activities, minutes, members }) => (
          <div key={duty} data-duty={duty}>
            <dt>{text(PATROL_DUTIES[duty].label)}</dt>
            <dd className="numbers">
              {countText(activities)} {say('activities')} · {hoursOf(minutes)} {say('hours')} ·{' '}
              {countText(members)} {say('members')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const ORDER = Object.keys(PATROL_DUTIES);

function inOrder<Row extends { readonly duty: PatrolDuty }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((left, right) => ORDER.indexOf(left.duty) - ORDER.indexOf(right.duty));
}

function hoursOf(minutes: number): number {
  return Math.round(minutes / 6) / 10;
}

interface TeamRow {
  readonly teamId: string;
  readonly teamName: string;
  readonly placeCode: string;
  readonly activities: number;
  readonly minutes: number;
  readonly members: number;
  readonly found: number;
  readonly marked: number;
}

function TeamTable({ rows }: { readonly rows: readonly TeamRow[] }) {
  const say = useWords(WORDS);
  const villageName = useVillageName();
  const number = (key: 'activities' | 'minutes' | 'members' | 'found' | 'marked', title: string) => ({
    title,
    align: 'right' as const,
    sorter: (left: TeamRow, right: TeamRow) => left[key] - right[key],
    render: (_: unknown, row: TeamRow) => (key === 'minutes' ? hoursOf(row[key]) : countText(row[key])),
  });
  return (
    <Table<TeamRow>
      size="small"
      rowKey="teamId"
      dataSource={[...rows]}
      locale={{ emptyText: say('none') }}
      scroll={{ x: 760 }}
      pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      columns={[
        { title: say('team'), dataIndex: 'teamName' },
        { title: say('village'), render: (_, { placeCode }) => villageName(placeCode) },
        number('activities', say('activities')),
        number('minutes', say('hours')),
        number('members', say('members')),
        number('found', say('found')),
        number('marked', say('marked')),
      ]}
    />
  );
}

function OneByOne({ county, period: { fromMs, toMs } }: Omit<FiguresProps, 'placeCode'>) {
  const say = useWords(WORDS);
  const search = useSearch({ from: '/office/patrol/activities' });
  const navigate = useNavigate({ from: '/patrol/activities' });
  const { village, marked, page = 1 } = search;
  const query = { page, size: PAGE_SIZE, fromMs, toMs, placeCode: village, ...(marked ? { marked } : {}) };
  const { data, error, isFetching } = useQuery({
    ...asking(activityEndpoints.activities, { params: { county }, query }),
    placeholderData: (before) => before,
  });
  const go = (changed: Partial<typeof search>): void => void navigate({ search: { ...search, ...changed } });
  return (
    <section className="card">
      <div className="outreach-filters">
        <h2>{say('each')}</h2>
        <Checkbox
          checked={marked === '1'}
          onChange={({ target }) => go({ marked: target.checked ? '1' : undefined, page: undefined })}
        >
          {say('onlyMarked')}
        </Checkbox>
      </div>
      <ProblemNote error={error} />
      <PagedTable<ActivityRow>
        columns={useColumns()}
        list={data}
        isWaiting={isFetching}
        search={{ page }}
        emptyText={say('none')}
        onSearch={({ page: wanted }) => go({ page: wanted })}
      />
    </section>
  );
}

function useColumns(): TableColumnsType<ActivityRow> {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  return [
    { title: say('time'), width: 190, render: (_, { startedMs }) => times.dayAndClock(startedMs) },
    {
      title: say('who'),
      render: (_, { memberName, teamName }) => (
        <>
          {memberName} <span className="muted">{teamName}</span>
        </>
      ),
    },
    {
      title: say('duty'),
      render: (_, { duty, way, note }) => (
        <>
          {text(PATROL_DUTIES[duty].label)} <span className="muted">{say(way)}</span>
          {note !== '' && <div className="muted">{note}</div>}
        </>
      ),
    },
    {
      title: say('minutes'),
      width: 100,
      align: 'right',
      render: (_, { minutes, endedMs }) => (endedMs === null ? say('open') : countText(minutes)),
    },
    {
      title: say('marked'),
      render: (_, { marks }) =>
        marks.map((mark) => (
          <Tag key={mark} data-mark={mark}>
            {text(ACTIVITY_MARKS[mark].label)}
          </Tag>
        )),
    },
  ];
}
