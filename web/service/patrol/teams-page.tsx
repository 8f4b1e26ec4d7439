// Patrol teams: one line to a team, with captain, instructor, members, cover, and what is lacking.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { type PatrolTeam, patrolEndpoints } from '#wire/service';
import { countText } from '../../platform/parts/figures.ts';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import '../outreach/outreach.css';
import { sortAsked } from '../outreach/parts/address-sort.ts';
import { ChoiceFilter } from '../outreach/parts/choice-filter.tsx';
import { InCounty } from '../outreach/parts/in-county.tsx';
import { CsvButton, PrintButton } from '../outreach/parts/page-acts.tsx';
import { PAGE_SIZE } from '../outreach/parts/paged-table.tsx';
import { VillageFilter } from '../outreach/parts/village-filter.tsx';
import './patrol.css';
import { TeamDrawer } from './teams/team-drawer.tsx';
import { TeamTable } from './teams/team-table.tsx';
import { useTeamsCsv } from './teams/use-teams-csv.ts';

const WORDS = wordsOf({
  title: { zh: '巡防队', en: 'Patrol teams' },
  figures: {
    zh: '{teams} 支队，在 {villages} 个村（社区）；队员 {members} 人，保险有效 {covered} 人。',
    en: 'Teams: {teams}, in {villages} of the villages. Members: {members}, {covered} of them covered.',
  },
  search: { zh: '按队名、队长、指导员查找', en: 'Search by team, captain, instructor' },
  lacks: { zh: '缺什么', en: 'What is lacking' },
  captain: { zh: '没有队长', en: 'No captain' },
  instructor: { zh: '没有指导员', en: 'No instructor' },
  cover: { zh: '有人没保险', en: 'Somebody without cover' },
  add: { zh: '建一支队', en: 'Add a team' },
  bring: { zh: '导入花名册', en: 'Bring in a roster' },
  file: { zh: '巡防队（本页）', en: 'Patrol teams (this page)' },
});

const SORTS = patrolEndpoints.patrolTeams.query.shape.sort.unwrap().options;

export function TeamsPage() {
  const search = useSearch({ from: '/office/patrol/teams' });
  const navigate = useNavigate({ from: '/patrol/teams' });
  return (
    <section className="outreach">
      <InCounty chosen={search.county} onChoose={(county) => void navigate({ search: { county } })}>
        {(county) => <Teams county={county} />}
      </InCounty>
    </section>
  );
}

function Teams({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const [open, setOpen] = useState<'new' | PatrolTeam>();
  const address = useSearch({ from: '/office/patrol/teams' });
  const navigate = useNavigate({ from: '/patrol/teams' });
  const { page = 1, search, village, lacks } = address;
  const { data, error, isFetching } = useQuery({
    ...asking(patrolEndpoints.patrolTeams, {
      params: { county },
      query: { page, size: PAGE_SIZE, ...sortAsked(SORTS, address), search, placeCode: village, lacks },
    }),
    placeholderData: (before) => before,
  });
  const go = (changed: Partial<typeof address>): void =>
    void navigate({ search: { ...address, ...changed } });
  return (
    <>
      <Head rows={data?.rows ?? []} onNew={() => setOpen('new')} />
      {data && (
        <p className="outreach-note" data-members={data.totals.members}>
          {say('figures', {
            teams: countText(data.totals.teams),
            villages: countText(data.totals.villages),
            members: countText(data.totals.members),
            covered: countText(data.totals.covered),
          })}
        </p>
      )}
      <Bar />
      <ProblemNote error={error} />
      <TeamTable
        list={data}
        isWaiting={isFetching}
        search={address}
        onSearch={go}
        onOpen={setOpen}
        county={county}
      />
      {open && (
        <TeamDrawer
          county={county}
          team={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

function Head({ rows, onNew }: { readonly rows: readonly PatrolTeam[]; onNew(): void }) {
  const say = useWords(WORDS);
  const may = useMay();
  const csv = useTeamsCsv();
  return (
    <header className="outreach-head">
      <h1>{say('title')}</h1>
      {may('patrol.write') && (
        <>
          <Button type="primary" onClick={onNew} data-act="add-team">
            {say('add')}
          </Button>
          <Link to="/patrol/roster" className="button">
            {say('bring')}
          </Link>
        </>
      )}
      <CsvButton name={say('file')} rows={() => csv(rows)} />
      <PrintButton />
    </header>
  );
}

function Bar() {
  const say = useWords(WORDS);
  const address = useSearch({ from: '/office/patrol/teams' });
  const navigate = useNavigate({ from: '/patrol/teams' });
  const go = (changed: Partial<typeof address>): void =>
    void navigate({ search: { ...address, ...changed, page: undefined } });
  return (
    <div className="outreach-filters">
      <Input.Search
        key={address.search ?? ''}
        className="ledger-search"
        aria-label={say('search')}
        placeholder={say('search')}
        defaultValue={address.search ?? ''}
        maxLength={60}
        allowClear
        onSearch={(written) => go({ search: written.trim() || undefined })}
      />
      <VillageFilter chosen={address.village} onChoose={(village) => go({ village })} />
      <ChoiceFilter
        label={say('lacks')}
        chosen={address.lacks}
        options={(['captain', 'instructor', 'cover'] as const).map((value) => ({ value, label: say(value) }))}
        onChoose={(lacks) => go({ lacks })}
      />
    </div>
  );
}
