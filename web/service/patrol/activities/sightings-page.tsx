// What patrols saw, and what became of it: an office decides where whoever saw it did not.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Segmented, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { SEEN_ENDS, SEEN_KINDS } from '#service/patrol/activities';
import { activityEndpoints, type SightingRow } from '#wire/service';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import '../../outreach/outreach.css';
import { InCounty } from '../../outreach/parts/in-county.tsx';
import { PrintButton } from '../../outreach/parts/page-acts.tsx';
import { PAGE_SIZE, PagedTable } from '../../outreach/parts/paged-table.tsx';
import { PhotoThumbs } from '../../outreach/parts/photo-thumbs.tsx';
import { useVillageName } from '../../outreach/parts/use-villages.ts';
import { VillageFilter } from '../../outreach/parts/village-filter.tsx';
import './activities.css';
import { EndSighting } from './end-sighting.tsx';

const WORDS = wordsOf({
  title: { zh: '巡防发现', en: 'What patrols saw' },
  hint: {
    zh: '要修、要办的成为诉求；要上门的派走访；不用再办的写明原因。只写事，不写人。',
    en: 'What is to be mended becomes a case, what needs a call becomes a visit, and the rest is ended with a reason. Matters, not people.',
  },
  standing: { zh: '定了没有', en: 'Decided or not' },
  all: { zh: '全部', en: 'All' },
  open: { zh: '待定', en: 'Open' },
  ended: { zh: '已定', en: 'Decided' },
  time: { zh: '看到的时间', en: 'Seen' },
  what: { zh: '什么事', en: 'What' },
  who: { zh: '谁看到的', en: 'By whom' },
  became: { zh: '去向', en: 'What became of it' },
  wish: { zh: '希望：{wish}', en: 'wished: {wish}' },
  decide: { zh: '决定…', en: 'Decide …' },
  visited: { zh: '{time} 已走访', en: 'visited {time}' },
  notYet: { zh: '还没有去', en: 'not visited yet' },
  none: {
    zh: '没有。队员在手机上报告看到的事以后，会出现在这里。',
    en: 'Nothing here. What members report on their phones appears here.',
  },
});

export function SightingsPage() {
  const say = useWords(WORDS);
  const search = useSearch({ from: '/office/patrol/seen' });
  const navigate = useNavigate({ from: '/patrol/seen' });
  return (
    <section className="outreach">
      <header className="outreach-head">
        <h1>{say('title')}</h1>
        <PrintButton />
        <p className="muted">{say('hint')}</p>
      </header>
      <InCounty chosen={search.county} onChoose={(county) => void navigate({ search: { county } })}>
        {(county) => <Sightings county={county} />}
      </InCounty>
    </section>
  );
}

function Sightings({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const search = useSearch({ from: '/office/patrol/seen' });
  const navigate = useNavigate({ from: '/patrol/seen' });
  const [chosen, setChosen] = useState<SightingRow>();
  const { village, standing, page = 1 } = search;
  const { data, error, isFetching } = useQuery({
    ...asking(activityEndpoints.sightings, {
      params: { county },
      query: { page, size: PAGE_SIZE, placeCode: village, standing },
    }),
    placeholderData: (before) => before,
  });
  const go = (changed: Partial<typeof search>): void => void navigate({ search: { ...search, ...changed } });
  return (
    <>
      <div className="outreach-filters">
        <Segmented<'all' | 'open' | 'ended'>
          aria-label={say('standing')}
          value={standing ?? 'all'}
          onChange={(wanted) => go({ standing: wanted === 'all' ? undefined : wanted, page: undefined })}
          options={(['all', 'open', 'ended'] as const).map((value) => ({ value, label: say(value) }))}
        />
        <VillageFilter chosen={village} onChoose={(wanted) => go({ village: wanted, page: undefined })} />
      </div>
      <ProblemNote error={error} />
      <PagedTable<SightingRow>
        columns={useColumns(county, setChosen)}
        list={data}
        isWaiting={isFetching}
        search={{ page }}
        emptyText={say('none')}
        onSearch={({ page: wanted }) => go({ page: wanted })}
      />
      {chosen && <EndSighting county={county} sighting={chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
}

function useColumns(county: string, onDecide: (row: SightingRow) => void): TableColumnsType<SightingRow> {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const villageName = useVillageName();
  return [
    { title: say('time'), width: 170, render: (_, { seenMs }) => times.dayAndClock(seenMs) },
    {
      title: say('what'),
      render: (_, row) => (
        <>
          <strong>{text(SEEN_KINDS[row.kind].label)}</strong> {row.text}
          <div className="muted">
            {villageName(row.placeCode)} {row.spot}
          </div>
          <PhotoThumbs county={county} photoIds={row.photoIds} />
        </>
      ),
    },
    {
      title: say('who'),
      width: 160,
      render: (_, { teamName, memberName }) => (
        <>
          {memberName} <div className="muted">{teamName}</div>
        </>
      ),
    },
    {
      title: say('became'),
      width: 230,
      render: (_, row) => <Became county={county} row={row} onDecide={onDecide} />,
    },
  ];
}

interface BecameProps {
  readonly county: string;
  readonly row: SightingRow;
  onDecide(row: SightingRow): void;
}

function Became({ county, row, onDecide }: BecameProps) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const { end, wish } = row;
  if (!end)
    return (
      <>
        <span className="muted">{say('wish', { wish: text(SEEN_ENDS[wish].label) })}</span>{' '}
        <Button size="small" onClick={() => onDecide(row)} data-act="decide">
          {say('decide')}
        </Button>
      </>
    );
  return (
    <span data-end={end.code}>
      {text(SEEN_ENDS[end.code].label)}{' '}
      {end.caseId !== null && (
        <Link to="/cases/$county/$caseId" params={{ county, caseId: end.caseId }}>
          {end.caseNumber}
        </Link>
      )}
      {end.code === 'visit' && (
        <span className="muted">
          {end.visitedMs === null
            ? say('notYet')
            : say('visited', { time: times.dayAndClock(end.visitedMs) })}
        </span>
      )}
      {end.text !== '' && <div className="muted">{end.text}</div>}
    </span>
  );
}
