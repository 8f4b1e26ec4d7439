// Accident policies: insurer, number, days, how many they cover; adding members, ending early.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { localTime } from '#base';
import { type PatrolPolicy, patrolCoverEndpoints } from '#wire/service';
import { countText } from '../../../platform/parts/figures.ts';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { useMay, useMe } from '../../../shell/session.ts';
import { type AddressSort, sortAsked, sortedByServer } from '../../outreach/parts/address-sort.ts';
import { PAGE_SIZE, PagedTable } from '../../outreach/parts/paged-table.tsx';
import { CoverWhom } from './cover-whom.tsx';
import { EndPolicy } from './end-policy.tsx';
import { NewPolicy } from './new-policy.tsx';

const WORDS = wordsOf({
  add: { zh: '登记一张保单', en: 'Register a policy' },
  insurer: { zh: '保险公司', en: 'Insurer' },
  number: { zh: '保单号', en: 'Policy' },
  of: { zh: '哪里投的', en: 'Taken out by' },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  over: { zh: '已到期', en: 'ended' },
  covered: { zh: '保了多少人', en: 'Covers' },
  acts: { zh: '操作', en: 'Acts' },
  whom: { zh: '加人', en: 'Cover members' },
  end: { zh: '提前结束', en: 'End early' },
  simulated: { zh: '模拟', en: 'simulated' },
  none: {
    zh: '还没有保单：登记一张，再把队员加进去',
    en: 'No policy yet: register one, then cover the members',
  },
});

const SORTS = patrolCoverEndpoints.patrolPolicies.query.shape.sort.unwrap().options;

export function PoliciesPart({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const may = useMay();
  const address = useSearch({ from: '/office/patrol/cover' });
  const navigate = useNavigate({ from: '/patrol/cover' });
  const [open, setOpen] = useState<'new' | { readonly act: 'whom' | 'end'; readonly policy: PatrolPolicy }>();
  const { page = 1 } = address;
  const { data, error, isFetching } = useQuery({
    ...asking(patrolCoverEndpoints.patrolPolicies, {
      params: { county },
      query: { page, size: PAGE_SIZE, ...sortAsked(SORTS, address) },
    }),
    placeholderData: (before) => before,
  });
  const close = (): void => setOpen(undefined);
  return (
    <>
      {may('patrol.cover') && (
        <div className="outreach-filters">
          <Button type="primary" onClick={() => setOpen('new')} data-act="add-policy">
            {say('add')}
          </Button>
        </div>
      )}
      <ProblemNote error={error} />
      <PagedTable<PatrolPolicy>
        list={data}
        isWaiting={isFetching}
        search={address}
        onSearch={(changed) => void navigate({ search: { ...address, ...changed } })}
        least={1120}
        columns={useColumns(address, (act, policy) => setOpen({ act, policy }))}
        emptyText={say('none')}
      />
      {open === 'new' && <NewPolicy county={county} onClose={close} />}
      {typeof open === 'object' && open.act === 'whom' && (
        <CoverWhom county={county} policy={open.policy} onClose={close} />
      )}
      {typeof open === 'object' && open.act === 'end' && (
        <EndPolicy county={county} policy={open.policy} onClose={close} />
      )}
    </>
  );
}

function useColumns(
  search: AddressSort,
  onAct: (act: 'whom' | 'end', policy: PatrolPolicy) => void,
): TableColumnsType<PatrolPolicy> {
  const say = useWords(WORDS);
  const text = useText();
  const isOwn = useIsOwnPlace();
  const today = localTime(Date.now()).date;
  return [
    {
      title: say('insurer'),
      ...sortedByServer(search, 'insurer'),
      render: (_, { insurer, isSimulated }) => (
        <>
          {insurer} {isSimulated && <ToneTag tone="plain">{say('simulated')}</ToneTag>}
        </>
      ),
    },
    { title: say('number'), width: 190, className: 'numbers', dataIndex: 'policyNumber' },
    { title: say('of'), width: 190, render: (_, { placeName }) => text(placeName) },
    {
      title: say('from'),
      ...sortedByServer(search, 'from'),
      width: 115,
      className: 'numbers',
      dataIndex: 'from',
    },
    {
      title: say('to'),
      ...sortedByServer(search, 'to'),
      width: 130,
      className: 'numbers',
      render: (_, { to }) => (
        <>
          {to} {to < today && <ToneTag tone="heed">{say('over')}</ToneTag>}
        </>
      ),
    },
    {
      title: say('covered'),
      ...sortedByServer(search, 'covered'),
      width: 110,
      align: 'right',
      className: 'numbers',
      render: (_, { covered }) => countText(covered),
    },
    {
      title: say('acts'),
      width: 190,
      render: (_, policy) =>
        isOwn(policy.placeCode) &&
        policy.to >= today && (
          <>
            <Button type="link" size="small" onClick={() => onAct('whom', policy)} data-act="cover-whom">
              {say('whom')}
            </Button>
            <Button type="link" size="small" danger onClick={() => onAct('end', policy)}>
              {say('end')}
            </Button>
          </>
        ),
    },
  ];
}

/** Whether a policy is kept by one's own office or one below it; the county's is the county's to change. */
function useIsOwnPlace(): (placeCode: string) => boolean {
  const regions = useMe()?.memberships.flatMap(({ regionCode }) => regionCode ?? []) ?? [];
  return (placeCode) => regions.some((region) => placeCode.startsWith(region));
}
