// How it all lies: where and when patrols walk beside where and when matters arise, who is tired, and teams that lack something.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Table, Tag } from 'antd';
import type { z } from 'zod';
import { coverageByHour, KIT_KINDS, TIRED_RULES } from '#service/patrol/activities';
import { activityEndpoints } from '#wire/service';
import { countText } from '../../../platform/parts/figures.ts';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useListed, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import '../../casework/assessment/assessment.css';
import { type Period, periodOf } from '../../casework/parts/period.ts';
import { PeriodField } from '../../casework/parts/period-field.tsx';
import '../../outreach/outreach.css';
import { InCounty } from '../../outreach/parts/in-county.tsx';
import { CsvButton, PrintButton } from '../../outreach/parts/page-acts.tsx';
import { useVillageName } from '../../outreach/parts/use-villages.ts';
import { VillageFilter } from '../../outreach/parts/village-filter.tsx';
import './activities.css';
import { monthSearch } from './month-search.ts';

const WORDS = wordsOf({
  title: { zh: '巡防一览', en: 'Patrols seen whole' },
  asOf: { zh: '{time} 的情况', en: 'As of {time}' },
  hours: { zh: '一天里什么时候', en: 'At what time of the day' },
  places: { zh: '在哪里', en: 'Where' },
  explained: {
    zh: '巡防时长按签到；事情是收到的诉求纠纷（按收到的时间）和没有成为诉求的巡防发现。“缺口”：事情比巡防时长的份额明显多（至少 3 件，超过两个泊松误差）。只提示往哪里看，不说明巡防有没有用。',
    en: 'Patrol hours as checked in; matters are cases by when they came in, and what was seen and became none. A gap has clearly more matters than its share of patrol hours (three or more, beyond two Poisson errors). It says where to look, not what patrols achieve.',
  },
  patrol: { zh: '巡防小时', en: 'Patrol hours' },
  matters: { zh: '事情', en: 'Matters' },
  expected: { zh: '按时长应有', en: 'By share of hours' },
  gap: { zh: '缺口', en: 'gap' },
  place: { zh: '村（社区）', en: 'Village' },
  tired: { zh: '谁累了', en: 'Who is tired' },
  tiredHint: {
    zh: '请队长劝他们歇一歇，换别人去。不扣分，不通报。',
    en: 'Ask them to rest and have others go. No points are taken, nobody is named in public.',
  },
  nobody: { zh: '没有人太累', en: 'Nobody has done too much' },
  more: { zh: '{rule}：{count}（多于 {most}）', en: '{rule}: {count} (more than {most})' },
  lacking: { zh: '缺队长、保险、装备的队', en: 'Teams without captain, cover or kit' },
  complete: { zh: '各队都齐了', en: 'No team lacks anything' },
  team: { zh: '巡防队', en: 'Team' },
  members: { zh: '队员', en: 'Members' },
  lacks: { zh: '缺什么', en: 'What it lacks' },
  noCaptain: { zh: '没有队长', en: 'no captain' },
  noMembers: { zh: '没有队员', en: 'no members' },
  uncovered: { zh: '{n} 人没有保险', en: '{n} without cover' },
  noKit: { zh: '没有{kit}', en: 'no {kit}' },
  none: { zh: '这段时间没有数字', en: 'Nothing in this time' },
  waiting: { zh: '正在读取…', en: 'Loading …' },
});

type Overview = z.output<typeof activityEndpoints.patrolOverview.answer>;

export function OverviewPage() {
  const search = useSearch({ from: '/office/patrol/overview' });
  const navigate = useNavigate({ from: '/patrol/overview' });
  return (
    <section className="outreach">
      <InCounty chosen={search.county} onChoose={(county) => void navigate({ search: { county } })}>
        {(county) => <Whole county={county} />}
      </InCounty>
    </section>
  );
}

function Whole({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const search = useSearch({ from: '/office/patrol/overview' });
  const navigate = useNavigate({ from: '/patrol/overview' });
  const period = periodOf(monthSearch(search, Date.now()), Date.now());
  const { fromMs, toMs } = period;
  const { data, error } = useQuery({
    ...asking(activityEndpoints.patrolOverview, { params: { county }, query: { fromMs, toMs } }),
    placeholderData: (before) => before,
  });
  return (
    <>
      <Head
        data={data}
        period={period}
        onChoose={(span) => void navigate({ search: { ...search, ...span } })}
      />
      {!data && (error ? <ProblemNote error={error} /> : <p className="muted">{say('waiting')}</p>)}
      {data && (
        <>
          <Hours hours={hoursIn(data, search.village)} />
          <Places places={data.places} />
          <TiredList tired={data.tired} />
          <Lacking lacking={data.lacking} />
        </>
      )}
    </>
  );
}

interface HeadProps {
  readonly data: Overview | undefined;
  readonly period: Period;
  onChoose(span: { readonly from?: string | undefined; readonly to?: string | undefined }): void;
}

function Head({ data, period, onChoose }: HeadProps) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const lines = () => [
    [say('place'), say('patrol'), say('matters'), say('expected'), say('gap')],
    ...(data?.places ?? []).map(({ placeName, minutes, matters, expected, isGap }) => [
      text(placeName),
      hoursOf(minutes),
      matters,
      Math.round(expected * 10) / 10,
      isGap ? say('gap') : '',
    ]),
  ];
  return (
    <>
      <header className="outreach-head">
        <h1>{say('title')}</h1>
        <CsvButton name={`${say('title')} ${period.from} ${period.to}`} rows={lines} />
        <PrintButton />
        {data && <p className="muted">{say('asOf', { time: times.dayAndClock(data.atMs) })}</p>}
      </header>
      <div className="outreach-filters">
        <PeriodField period={period} onChoose={onChoose} />
      </div>
    </>
  );
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

function hoursOf(minutes: number): number {
  return Math.round(minutes / 6) / 10;
}

function HoursOf() {
  const search = useSearch({ from: '/office/patrol/overview' });
  const navigate = useNavigate({ from: '/patrol/overview' });
  return (
    <VillageFilter
      chosen={search.village}
      onChoose={(village) => void navigate({ search: { ...search, village } })}
    />
  );
}

/** All hours, or those of one village. */
function hoursIn({ hours, cells }: Overview, village: string | undefined): Overview['hours'] {
  if (!village) return hours;
  const own = cells.filter(({ placeCode }) => placeCode === village);
  return coverageByHour(own).map(({ key, ...hour }) => ({ ...hour, hour: Number(key) }));
}

function Hours({ hours }: Pick<Overview, 'hours'>) {
  const say = useWords(WORDS);
  const known = new Map(hours.map((each) => [each.hour, each]));
  const most = (key: 'minutes' | 'matters'): number => Math.max(1, ...hours.map((each) => each[key]));
  const [minutes, matters] = [most('minutes'), most('matters')];
  return (
    <section className="card">
      <div className="outreach-filters">
        <h2>{say('hours')}</h2>
        <HoursOf />
      </div>
      <p className="muted patrol-key">
        <i /> {say('patrol')} <i className="matters" /> {say('matters')}
      </p>
      <div className="patrol-hours">
        {HOURS.map((hour) => {
          const at = known.get(hour);
          const words = `${hour}:00 ${say('patrol')} ${hoursOf(at?.minutes ?? 0)}, ${say('matters')} ${at?.matters ?? 0}`;
          return (
            <div key={hour} data-gap={at?.isGap ?? false} title={words}>
              <i className="matters" style={{ height: `${((at?.matters ?? 0) / matters) * 42}%` }} />
              <i style={{ height: `${((at?.minutes ?? 0) / minutes) * 42}%` }} />
              <small>{hour}</small>
            </div>
          );
        })}
      </div>
      <p className="muted">{say('explained')}</p>
    </section>
  );
}

function Places({ places }: Pick<Overview, 'places'>) {
  const say = useWords(WORDS);
  const text = useText();
  type Row = Overview['places'][number];
  const number = (key: 'minutes' | 'matters' | 'expected', title: string) => ({
    title,
    align: 'right' as const,
    sorter: (left: Row, right: Row) => left[key] - right[key],
    render: (_: unknown, row: Row) =>
      key === 'minutes'
        ? hoursOf(row.minutes)
        : key === 'expected'
          ? row.expected.toFixed(1)
          : countText(row.matters),
  });
  return (
    <section className="card">
      <h2>{say('places')}</h2>
      <Table<Row>
        size="small"
        rowKey="placeCode"
        dataSource={[...places].sort((left, right) => Number(right.isGap) - Number(left.isGap))}
        locale={{ emptyText: say('none') }}
        scroll={{ x: 620 }}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          {
            title: say('place'),
            render: (_, { placeName, isGap }) => (
              <>
                {text(placeName)} {isGap && <ToneTag tone="bad">{say('gap')}</ToneTag>}
              </>
            ),
          },
          number('minutes', say('patrol')),
          number('matters', say('matters')),
          number('expected', say('expected')),
        ]}
      />
    </section>
  );
}

function TiredList({ tired }: Pick<Overview, 'tired'>) {
  const say = useWords(WORDS);
  const listed = useListed('clauses');
  const text = useText();
  return (
    <section className="card">
      <h2>{say('tired')}</h2>
      <p className="muted">{say(tired.length === 0 ? 'nobody' : 'tiredHint')}</p>
      <ul>
        {tired.map(({ memberId, memberName, teamName, rules }) => (
          <li key={memberId} data-tired={memberId}>
            <strong>{memberName}</strong> <span className="muted">{teamName}</span>{' '}
            {listed(
              rules.map(({ rule, count, most }) =>
                say('more', { rule: text(TIRED_RULES[rule].label), count, most }),
              ),
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Lacking({ lacking }: Pick<Overview, 'lacking'>) {
  const say = useWords(WORDS);
  const text = useText();
  const villageName = useVillageName();
  type Row = Overview['lacking'][number];
  const words = ({ members, hasCaptain, uncovered, missingKit }: Row): string[] => [
    ...(members === 0 ? [say('noMembers')] : []),
    ...(hasCaptain ? [] : [say('noCaptain')]),
    ...(uncovered > 0 ? [say('uncovered', { n: uncovered })] : []),
    ...missingKit.map((kind) => say('noKit', { kit: text(KIT_KINDS[kind].label) })),
  ];
  return (
    <section className="card">
      <h2>{say('lacking')}</h2>
      <Table<Row>
        size="small"
        rowKey="teamId"
        dataSource={[...lacking]}
        locale={{ emptyText: say('complete') }}
        scroll={{ x: 620 }}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          {
            title: say('team'),
            dataIndex: 'teamName',
            sorter: (left, right) => left.teamName.localeCompare(right.teamName, 'zh'),
          },
          { title: say('place'), render: (_, { placeCode }) => villageName(placeCode) },
          { title: say('members'), dataIndex: 'members', align: 'right' },
          { title: say('lacks'), render: (_, row) => words(row).map((word) => <Tag key={word}>{word}</Tag>) },
        ]}
      />
    </section>
  );
}
