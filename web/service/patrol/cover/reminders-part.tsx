// What of cover and certificates runs out soon, by kind, with what to do about it.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TableColumnsType } from 'antd';
import { PATROL_REMINDERS, type PatrolReminder } from '#service/patrol';
import { type PatrolReminderRow, patrolCoverEndpoints } from '#wire/service';
import { countText } from '../../../platform/parts/figures.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { type AddressSort, sortAsked, sortedByServer } from '../../outreach/parts/address-sort.ts';
import { ChoiceFilter } from '../../outreach/parts/choice-filter.tsx';
import { PAGE_SIZE, PagedTable } from '../../outreach/parts/paged-table.tsx';
import { useVillageName } from '../../outreach/parts/use-villages.ts';
import { VillageFilter } from '../../outreach/parts/village-filter.tsx';

const WORDS = wordsOf({
  kind: { zh: '哪一种', en: 'Kind' },
  of: { zh: '{label}（{n}）', en: '{label} ({n})' },
  due: { zh: '日期', en: 'Day' },
  member: { zh: '队员', en: 'Member' },
  team: { zh: '队伍', en: 'Team' },
  village: { zh: '村（社区）', en: 'Village' },
  remedy: { zh: '怎么办', en: 'What to do' },
  none: {
    zh: '没有要提醒的：保险、证书、轮训都没有到期',
    en: 'Nothing to remind of: no cover, certificate or course is due',
  },
});

const SORTS = patrolCoverEndpoints.patrolReminders.query.shape.sort.unwrap().options;
const KINDS = [
  'cover-missing',
  'cover-ends',
  'certificate-ends',
  'captain-untrained',
] as const satisfies readonly PatrolReminder[];

type Row = PatrolReminderRow & { readonly id: string };

export function RemindersPart({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const text = useText();
  const address = useSearch({ from: '/office/patrol/cover' });
  const navigate = useNavigate({ from: '/patrol/cover' });
  const { page = 1, village } = address;
  const kind = KINDS.find((each) => each === address.kind);
  const { data, error, isFetching } = useQuery({
    ...asking(patrolCoverEndpoints.patrolReminders, {
      params: { county },
      query: { page, size: PAGE_SIZE, ...sortAsked(SORTS, address), kind, placeCode: village },
    }),
    placeholderData: (before) => before,
  });
  const go = (changed: Partial<typeof address>): void =>
    void navigate({ search: { ...address, ...changed } });
  const open = new Map(data?.counts.map((each) => [each.kind, each.open]));
  const rows =
    data?.rows.map((row): Row => ({ ...row, id: `${row.kind} ${row.memberId} ${row.dueOn}` })) ?? [];
  return (
    <>
      <div className="outreach-filters">
        <ChoiceFilter
          label={say('kind')}
          chosen={kind}
          options={KINDS.map((value) => ({
            value,
            label: say('of', {
              label: text(PATROL_REMINDERS[value].label),
              n: countText(open.get(value) ?? 0),
            }),
          }))}
          onChoose={(wanted) => go({ kind: wanted, page: undefined })}
        />
        <VillageFilter chosen={village} onChoose={(wanted) => go({ village: wanted, page: undefined })} />
      </div>
      <ProblemNote error={error} />
      <PagedTable<Row>
        list={data && { rows, total: data.total }}
        isWaiting={isFetching}
        search={address}
        onSearch={go}
        least={980}
        columns={useColumns(county, address)}
        emptyText={say('none')}
      />
    </>
  );
}

function useColumns(county: string, search: AddressSort): TableColumnsType<Row> {
  const say = useWords(WORDS);
  const text = useText();
  const villageName = useVillageName();
  return [
    { title: say('kind'), width: 190, render: (_, { kind }) => text(PATROL_REMINDERS[kind].label) },
    {
      title: say('due'),
      ...sortedByServer(search, 'due'),
      width: 120,
      className: 'numbers',
      dataIndex: 'dueOn',
    },
    {
      title: say('member'),
      ...sortedByServer(search, 'name'),
      width: 170,
      render: (_, { memberId, name, volunteerNumber }) => (
        <>
          <Link to="/patrol/members/$county/$memberId" params={{ county, memberId }}>
            {name}
          </Link>
          <div className="muted numbers">{volunteerNumber}</div>
        </>
      ),
    },
    { title: say('team'), dataIndex: 'teamName' },
    {
      title: say('village'),
      ...sortedByServer(search, 'village'),
      width: 150,
      render: (_, { placeCode }) => villageName(placeCode),
    },
    { title: say('remedy'), render: (_, { kind }) => text(PATROL_REMINDERS[kind].remedy) },
  ];
}
