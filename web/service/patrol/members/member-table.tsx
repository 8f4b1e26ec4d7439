// Members as a table: a name leads to the member; what is lacking stands out in words.
import { Link } from '@tanstack/react-router';
import type { TableColumnsType } from 'antd';
import type { PatrolMember } from '#wire/service';
import { NO_FIGURE } from '../../../platform/parts/figures.ts';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { sortedByServer } from '../../outreach/parts/address-sort.ts';
import { type ListSearch, PagedTable } from '../../outreach/parts/paged-table.tsx';
import { useVillageName } from '../../outreach/parts/use-villages.ts';

const WORDS = wordsOf({
  name: { zh: '姓名', en: 'Name' },
  captain: { zh: '队长', en: 'captain' },
  number: { zh: '志愿者编号', en: 'Volunteer number' },
  phone: { zh: '电话', en: 'Telephone' },
  team: { zh: '队伍', en: 'Team' },
  village: { zh: '村（社区）', en: 'Village' },
  joined: { zh: '入队', en: 'Joined' },
  left: { zh: '{day} 退出', en: 'left {day}' },
  covered: { zh: '保险', en: 'Cover' },
  until: { zh: '到 {day}', en: 'until {day}' },
  uncovered: { zh: '没有：不能去有风险的任务', en: 'none: no risky duty' },
  firstAid: { zh: '急救', en: 'First aid' },
  has: { zh: '有', en: 'yes' },
  none: { zh: '没有符合的队员', en: 'No such member' },
});

interface Props {
  readonly county: string;
  readonly list: { readonly rows: readonly PatrolMember[]; readonly total: number } | undefined;
  readonly isWaiting: boolean;
  readonly search: ListSearch;
  onSearch(changed: ListSearch): void;
}

export function MemberTable({ county, ...shown }: Props) {
  const say = useWords(WORDS);
  return (
    <PagedTable<PatrolMember>
      {...shown}
      least={1120}
      columns={useColumns(county, shown.search)}
      emptyText={say('none')}
    />
  );
}

function useColumns(county: string, search: ListSearch): TableColumnsType<PatrolMember> {
  const say = useWords(WORDS);
  const villageName = useVillageName();
  return [
    {
      title: say('name'),
      ...sortedByServer(search, 'name'),
      width: 150,
      render: (_, { id, name, isCaptain }) => (
        <>
          <Link to="/patrol/members/$county/$memberId" params={{ county, memberId: id }}>
            {name}
          </Link>{' '}
          {isCaptain && <ToneTag tone="deep">{say('captain')}</ToneTag>}
        </>
      ),
    },
    {
      title: say('number'),
      ...sortedByServer(search, 'number'),
      width: 150,
      className: 'numbers',
      dataIndex: 'volunteerNumber',
    },
    {
      title: say('phone'),
      width: 125,
      className: 'numbers',
      render: (_, { numberMasked }) => numberMasked ?? NO_FIGURE,
    },
    { title: say('team'), render: (_, { teamName }) => teamName },
    {
      title: say('village'),
      ...sortedByServer(search, 'village'),
      width: 140,
      render: (_, { placeCode }) => villageName(placeCode),
    },
    {
      title: say('joined'),
      ...sortedByServer(search, 'joined'),
      width: 130,
      className: 'numbers',
      render: (_, { joinedOn, leftOn }) => (
        <>
          {joinedOn}
          {leftOn !== null && <div className="muted">{say('left', { day: leftOn })}</div>}
        </>
      ),
    },
    {
      title: say('covered'),
      ...sortedByServer(search, 'covered'),
      width: 170,
      render: (_, { coveredTo, standing }) => (
        <Covered coveredTo={coveredTo} isMember={standing === 'member'} />
      ),
    },
    {
      title: say('firstAid'),
      width: 80,
      render: (_, { hasFirstAid }) => (hasFirstAid ? say('has') : NO_FIGURE),
    },
  ];
}

function Covered({ coveredTo, isMember }: { readonly coveredTo: string | null; readonly isMember: boolean }) {
  const say = useWords(WORDS);
  if (!isMember) return NO_FIGURE;
  return coveredTo === null ? (
    <ToneTag tone="heed">{say('uncovered')}</ToneTag>
  ) : (
    say('until', { day: coveredTo })
  );
}
