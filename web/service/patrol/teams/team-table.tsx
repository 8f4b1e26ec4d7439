// Teams as a table: a name opens the team, a count its members.
import { Link } from '@tanstack/react-router';
import { Button, type TableColumnsType } from 'antd';
import type { PatrolTeam } from '#wire/service';
import { countText, NO_FIGURE } from '../../../platform/parts/figures.ts';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { sortedByServer } from '../../outreach/parts/address-sort.ts';
import { type ListSearch, PagedTable } from '../../outreach/parts/paged-table.tsx';
import { ShareBar } from '../../outreach/parts/share-bar.tsx';

const WORDS = wordsOf({
  team: { zh: '队伍', en: 'Team' },
  village: { zh: '村（社区）', en: 'Village' },
  captain: { zh: '队长', en: 'Captain' },
  instructor: { zh: '指导员', en: 'Instructor' },
  missing: { zh: '缺', en: 'missing' },
  members: { zh: '队员', en: 'Members' },
  covered: { zh: '保险有效', en: 'Covered' },
  applications: { zh: '申请在办', en: 'Applications' },
  founded: { zh: '成立', en: 'Founded' },
  simulated: { zh: '模拟', en: 'simulated' },
  none: { zh: '没有巡防队：可以建一支，或导入花名册', en: 'No team: add one, or bring in a roster' },
});

interface Props {
  readonly county: string;
  readonly list: { readonly rows: readonly PatrolTeam[]; readonly total: number } | undefined;
  readonly isWaiting: boolean;
  readonly search: ListSearch;
  onSearch(changed: ListSearch): void;
  onOpen(team: PatrolTeam): void;
}

export function TeamTable({ county, onOpen, ...shown }: Props) {
  const say = useWords(WORDS);
  return (
    <PagedTable<PatrolTeam>
      {...shown}
      least={1080}
      columns={useColumns(county, shown.search, onOpen)}
      emptyText={say('none')}
    />
  );
}

function useColumns(
  county: string,
  search: ListSearch,
  onOpen: Props['onOpen'],
): TableColumnsType<PatrolTeam> {
  const say = useWords(WORDS);
  const text = useText();
  const missing = <ToneTag tone="heed">{say('missing')}</ToneTag>;
  return [
    {
      title: say('team'),
      ...sortedByServer(search, 'name'),
      render: (_, team) => (
        <>
          <Button type="link" size="small" onClick={() => onOpen(team)} data-team={team.id}>
            {team.name}
          </Button>
          {team.isSimulated && <ToneTag tone="plain">{say('simulated')}</ToneTag>}
        </>
      ),
    },
    {
      title: say('village'),
      ...sortedByServer(search, 'village'),
      width: 150,
      render: (_, { placeName }) => text(placeName),
    },
    {
      title: say('captain'),
      ...sortedByServer(search, 'captain'),
      width: 110,
      render: (_, { captainName }) => captainName ?? missing,
    },
    { title: say('instructor'), width: 110, render: (_, { instructor }) => instructor || missing },
    {
      title: say('members'),
      ...sortedByServer(search, 'members'),
      width: 90,
      align: 'right',
      className: 'numbers',
      render: (_, { id, members }) => (
        <Link to="/patrol/members" search={{ county, team: id }}>
          {countText(members)}
        </Link>
      ),
    },
    {
      title: say('covered'),
      width: 190,
      render: (_, { covered, members }) =>
        members > 0 ? <ShareBar count={covered} of={members} /> : NO_FIGURE,
    },
    {
      title: say('applications'),
      width: 100,
      align: 'right',
      className: 'numbers',
      render: (_, { applications, name }) =>
        applications > 0 ? (
          <Link to="/patrol/applications" search={{ county }} title={name}>
            {countText(applications)}
          </Link>
        ) : (
          NO_FIGURE
        ),
    },
    {
      title: say('founded'),
      ...sortedByServer(search, 'founded'),
      width: 120,
      className: 'numbers',
      dataIndex: 'foundedOn',
    },
  ];
}
