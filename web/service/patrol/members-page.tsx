// Members of the patrol teams: who is one now, or was one on a day; with cover and first aid.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Input } from 'antd';
import { useId } from 'react';
import { type PatrolMember, patrolEndpoints } from '#wire/service';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import '../outreach/outreach.css';
import { sortAsked } from '../outreach/parts/address-sort.ts';
import { ChoiceFilter } from '../outreach/parts/choice-filter.tsx';
import { InCounty } from '../outreach/parts/in-county.tsx';
import { CsvButton, PrintButton } from '../outreach/parts/page-acts.tsx';
import { PAGE_SIZE } from '../outreach/parts/paged-table.tsx';
import { VillageFilter } from '../outreach/parts/village-filter.tsx';
import { MemberTable } from './members/member-table.tsx';
import { useMembersCsv } from './members/use-members-csv.ts';
import './patrol.css';

const WORDS = wordsOf({
  title: { zh: '队员', en: 'Members' },
  search: { zh: '按姓名、志愿者编号查找', en: 'Search by name or volunteer number' },
  standing: { zh: '在队或已退出', en: 'In a team or left' },
  member: { zh: '在队', en: 'In a team' },
  left: { zh: '已退出', en: 'Left' },
  lacks: { zh: '缺什么', en: 'What is lacking' },
  cover: { zh: '没有保险', en: 'No cover' },
  'first-aid': { zh: '没有急救证', en: 'No first aid' },
  on: { zh: '哪天在队（历史）', en: 'Member on the day (history)' },
  file: { zh: '队员（本页）', en: 'Members (this page)' },
});

const SORTS = patrolEndpoints.patrolMembers.query.shape.sort.unwrap().options;

export function MembersPage() {
  const search = useSearch({ from: '/office/patrol/members' });
  const navigate = useNavigate({ from: '/patrol/members' });
  return (
    <section className="outreach">
      <InCounty chosen={search.county} onChoose={(county) => void navigate({ search: { county } })}>
        {(county) => <Members county={county} />}
      </InCounty>
    </section>
  );
}

function Members({ county }: { readonly county: string }) {
  const address = useSearch({ from: '/office/patrol/members' });
  const navigate = useNavigate({ from: '/patrol/members' });
  const { page = 1, search, village, team, standing, lacks, on } = address;
  const { data, error, isFetching } = useQuery({
    ...asking(patrolEndpoints.patrolMembers, {
      params: { county },
      query: {
        page,
        size: PAGE_SIZE,
        ...sortAsked(SORTS, address),
        search,
        placeCode: village,
        teamId: team,
        standing,
        lacks,
        on: on || undefined,
      },
    }),
    placeholderData: (before) => before,
  });
  return (
    <>
      <Head rows={data?.rows ?? []} />
      <Bar />
      <ProblemNote error={error} />
      <MemberTable
        county={county}
        list={data}
        isWaiting={isFetching}
        search={address}
        onSearch={(changed) => void navigate({ search: { ...address, ...changed } })}
      />
    </>
  );
}

function Head({ rows }: { readonly rows: readonly PatrolMember[] }) {
  const say = useWords(WORDS);
  const csv = useMembersCsv();
  return (
    <header className="outreach-head">
      <h1>{say('title')}</h1>
      <CsvButton name={say('file')} rows={() => csv(rows)} />
      <PrintButton />
    </header>
  );
}

function Bar() {
  const say = useWords(WORDS);
  const onId = useId();
  const address = useSearch({ from: '/office/patrol/members' });
  const navigate = useNavigate({ from: '/patrol/members' });
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
      <VillageFilter chosen={address.village} onChoose={(village) => go({ village, team: undefined })} />
      <ChoiceFilter
        label={say('standing')}
        chosen={address.standing}
        options={(['member', 'left'] as const).map((value) => ({ value, label: say(value) }))}
        onChoose={(standing) => go({ standing })}
      />
      <ChoiceFilter
        label={say('lacks')}
        chosen={address.lacks}
        options={(['cover', 'first-aid'] as const).map((value) => ({ value, label: say(value) }))}
        onChoose={(lacks) => go({ lacks })}
      />
      <span className="patrol-acts">
        <label htmlFor={onId}>{say('on')}</label>
        <Input
          id={onId}
          type="date"
          style={{ width: 160 }}
          value={address.on ?? ''}
          onChange={({ target }) => go({ on: target.value || undefined })}
        />
      </span>
    </div>
  );
}
