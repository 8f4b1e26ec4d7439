// The visits of a campaign, newest first, as their visitors wrote them down.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { TableColumnsType } from 'antd';
import { VISIT_OUTCOMES, type VisitOutcome } from '#service/outreach';
import { type VisitRow, visitEndpoints } from '#wire/service';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useListed, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import type { CampaignKey } from '../campaign/use-campaign.ts';
import { sortAsked, sortedByServer } from '../parts/address-sort.ts';
import { ChoiceFilter } from '../parts/choice-filter.tsx';
import { type ListSearch, PAGE_SIZE, PagedTable } from '../parts/paged-table.tsx';
import { PhotoThumbs } from '../parts/photo-thumbs.tsx';
import { useVillageName } from '../parts/use-villages.ts';
import { VillageFilter } from '../parts/village-filter.tsx';

const WORDS = wordsOf({
  time: { zh: '时间', en: 'Time' },
  address: { zh: '地址', en: 'Address' },
  person: { zh: '走访人', en: 'Visitor' },
  outcome: { zh: '结果', en: 'Outcome' },
  any: { zh: '全部结果', en: 'Any outcome' },
  done: { zh: '做了什么', en: 'What was done' },
  letter: { zh: '公开信', en: 'letter' },
  card: { zh: '联系卡', en: 'card' },
  explained: { zh: '讲解', en: 'explained' },
  requests: { zh: '诉求 {n}', en: 'requests: {n}' },
  again: { zh: '约 {time} 再来', en: 'again {time}' },
  late: { zh: '{time} 送达', en: 'arrived {time}' },
  none: { zh: '还没有走访', en: 'No visits yet' },
});

const OUTCOMES = ['met', 'not-home', 'declined', 'moved-away'] as const satisfies readonly VisitOutcome[];
const SORTS = visitEndpoints.visits.query.shape.sort.unwrap().options;
const FROM = '/office/campaigns/$county/$campaignId/visits';

export function VisitTable({ campaign: { county, campaignId } }: { readonly campaign: CampaignKey }) {
  const say = useWords(WORDS);
  const text = useText();
  const search = useSearch({ from: FROM });
  const navigate = useNavigate({ from: '/campaigns/$county/$campaignId/visits' });
  const { village, outcome, page = 1 } = search;
  const query = {
    page,
    size: PAGE_SIZE,
    ...sortAsked(SORTS, search),
    campaignId,
    placeCode: village,
    outcome,
  };
  const { data, error, isFetching } = useQuery({
    ...asking(visitEndpoints.visits, { params: { county }, query }),
    placeholderData: (before) => before,
  });
  const go = (changed: Partial<typeof search>): void => void navigate({ search: { ...search, ...changed } });
  return (
    <>
      <div className="outreach-filters">
        <VillageFilter chosen={village} onChoose={(wanted) => go({ village: wanted, page: undefined })} />
        <ChoiceFilter
          label={say('any')}
          chosen={outcome}
          options={OUTCOMES.map((value) => ({ value, label: text(VISIT_OUTCOMES[value].label) }))}
          onChoose={(wanted) => go({ outcome: wanted, page: undefined })}
        />
      </div>
      <ProblemNote error={error} />
      <PagedTable<VisitRow>
        columns={useColumns(county, search)}
        list={data}
        isWaiting={isFetching}
        search={search}
        emptyText={say('none')}
        onSearch={go}
      />
    </>
  );
}

const LATE_MS = 3_600_000;

function useColumns(county: string, search: ListSearch): TableColumnsType<VisitRow> {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const villageName = useVillageName();
  return [
    {
      title: say('time'),
      ...sortedByServer(search, 'time'),
      width: 215,
      render: (_, { atMs, receivedMs }) => (
        <>
          {times.dayAndClock(atMs)}
          {receivedMs - atMs > LATE_MS && (
            <div className="muted">{say('late', { time: times.dayAndClock(receivedMs) })}</div>
          )}
        </>
      ),
    },
    {
      title: say('address'),
      render: (_, { address, placeCode }) => (
        <>
          {address} <span className="muted">{villageName(placeCode)}</span>
        </>
      ),
    },
    { title: say('person'), dataIndex: 'personName', width: 130 },
    {
      title: say('outcome'),
      ...sortedByServer(search, 'outcome'),
      width: 140,
      render: (_, { outcome, comeAgainMs }) => (
        <>
          {outcomeText(outcome, text)}
          {comeAgainMs !== null && (
            <div className="muted">{say('again', { time: times.dayAndClock(comeAgainMs) })}</div>
          )}
        </>
      ),
    },
    { title: say('done'), render: (_, visit) => <Done county={county} visit={visit} /> },
  ];
}

export function outcomeText(outcome: string, text: (words: { zh: string; en: string }) => string): string {
  const known = OUTCOMES.find((each) => each === outcome);
  return known ? text(VISIT_OUTCOMES[known].label) : outcome;
}

function Done({ county, visit }: { readonly county: string; readonly visit: VisitRow }) {
  const say = useWords(WORDS);
  const listed = useListed();
  const words = [
    visit.isLetterDelivered && say('letter'),
    visit.isCardReturned && say('card'),
    visit.isExplained && say('explained'),
    visit.requests > 0 && say('requests', { n: visit.requests }),
  ].filter((word) => word !== false);
  return (
    <>
      {listed(words)}
      {visit.note !== '' && <div className="muted">{visit.note}</div>}
      <PhotoThumbs county={county} photoIds={visit.photoIds} />
    </>
  );
}
