// Who is missing in one village: households that still lack something, where they stand, and what was done already.
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Drawer, Segmented, type TableColumnsType } from 'antd';
import { EMPHASES } from '#service/outreach';
import { type HouseholdRow, householdEndpoints } from '#wire/service';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useListed, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import type { CampaignKey } from '../campaign/use-campaign.ts';
import { sortAsked, sortedByServer } from '../parts/address-sort.ts';
import { type ListSearch, PAGE_SIZE, PagedTable } from '../parts/paged-table.tsx';
import { useVillageName } from '../parts/use-villages.ts';
import { MISSING_WORDS, type Missing } from './coverage.ts';
import { HouseholdDots } from './household-dots.tsx';

const WORDS = wordsOf({
  heading: { zh: '{village}：{what}', en: '{village}: {what}' },
  which: { zh: '缺什么', en: 'What is lacking' },
  address: { zh: '地址', en: 'Address' },
  block: { zh: '片', en: 'Block' },
  done: { zh: '已做', en: 'Done' },
  last: { zh: '上次去', en: 'Last visit' },
  again: { zh: '约 {time}', en: 'due {time}' },
  none: { zh: '一户不缺', en: 'Nobody is missing' },
  visited: { zh: '走访', en: 'visited' },
  letter: { zh: '公开信', en: 'letter' },
  card: { zh: '联系卡', en: 'card' },
  explained: { zh: '讲解', en: 'explained' },
});

const SORTS = householdEndpoints.households.query.shape.sort.unwrap().options;
const MARKS = ['visited', 'letter', 'card', 'explained'] as const satisfies readonly Missing[];

interface Props {
  readonly campaign: CampaignKey;
  readonly search: ListSearch & { readonly village: string; readonly missing?: Missing | undefined };
  onClose(): void;
}

export function MissingDrawer({ campaign, search, onClose }: Props) {
  const say = useWords(WORDS);
  const text = useText();
  const villageName = useVillageName();
  const navigate = useNavigate({ from: '/campaigns/$county/$campaignId/coverage' });
  const { village, missing = 'visited' } = search;
  const { data, error, isFetching } = useMissing(campaign, village, missing, search);
  const go = (changed: Partial<Props['search']>): void =>
    void navigate({ search: (before) => ({ ...before, ...changed }) });
  return (
    <Drawer
      open
      onClose={onClose}
      size="min(820px, 100vw)"
      title={say('heading', { village: villageName(village), what: text(MISSING_WORDS[missing]) })}
    >
      <div className="outreach">
        <Segmented
          className="outreach-filter"
          aria-label={say('which')}
          value={missing}
          onChange={(wanted) => go({ missing: wanted, page: undefined })}
          options={MARKS.map((value) => ({ value, label: text(MISSING_WORDS[value]) }))}
        />
        <ProblemNote error={error} />
        <HouseholdDots rows={data?.rows ?? []} />
        <PagedTable<HouseholdRow>
          columns={useColumns(search)}
          list={data}
          isWaiting={isFetching}
          search={search}
          emptyText={say('none')}
          least={640}
          onSearch={go}
        />
      </div>
    </Drawer>
  );
}

function useMissing(
  { county, campaignId }: CampaignKey,
  placeCode: string,
  missing: Missing,
  search: ListSearch,
) {
  const query = {
    ...sortAsked(SORTS, search),
    page: search.page,
    size: PAGE_SIZE,
    campaignId,
    placeCode,
    missing,
  };
  return useQuery({
    ...asking(householdEndpoints.households, { params: { county }, query }),
    placeholderData: (before) => before,
  });
}

function useColumns(search: ListSearch): TableColumnsType<HouseholdRow> {
  const say = useWords(WORDS);
  const listed = useListed();
  const text = useText();
  const times = useTimes();
  return [
    {
      title: say('address'),
      ...sortedByServer(search, 'address'),
      render: (_, { address, emphasis }) => (
        <>
          {address} {emphasis !== 'home' && <span className="muted">{text(EMPHASES[emphasis].label)}</span>}
        </>
      ),
    },
    { title: say('block'), dataIndex: 'blockName' },
    {
      title: say('done'),
      render: (_, { standing }) =>
        listed(
          [
            standing.isVisited && say('visited'),
            standing.hasLetter && say('letter'),
            standing.hasReturnedCard && say('card'),
            standing.isExplained && say('explained'),
          ].filter((word) => word !== false),
        ),
    },
    {
      title: say('last'),
      width: 190,
      render: (_, { standing: { lastVisitMs, comeAgainMs } }) => (
        <>
          {lastVisitMs !== null && times.dayAndClock(lastVisitMs)}
          {comeAgainMs !== null && (
            <div className="muted">{say('again', { time: times.dayAndClock(comeAgainMs) })}</div>
          )}
        </>
      ),
    },
  ];
}
