// What residents asked for at the door: which became a case, which was answered at once, and which waits.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input, Segmented, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { REQUEST_KINDS } from '#service/outreach';
import { type VisitRequest, visitEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../platform/parts/field.tsx';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { useMay } from '../../../shell/session.ts';
import type { CampaignKey } from '../campaign/use-campaign.ts';
import { sortAsked, sortedByServer } from '../parts/address-sort.ts';
import { type ListSearch, PAGE_SIZE, PagedTable } from '../parts/paged-table.tsx';
import { useVillageName } from '../parts/use-villages.ts';
import { VillageFilter } from '../parts/village-filter.tsx';
import { MakeCase } from './make-case.tsx';

const WORDS = wordsOf({
  all: { zh: '全部', en: 'All' },
  open: { zh: '待答复', en: 'To be answered' },
  ended: { zh: '已答复', en: 'Answered' },
  standing: { zh: '答复没有', en: 'Answered or not' },
  taken: { zh: '时间', en: 'Taken' },
  address: { zh: '地址', en: 'Address' },
  request: { zh: '诉求', en: 'Request' },
  state: { zh: '状态', en: 'State' },
  answer: { zh: '当场答复…', en: 'Answer at once …' },
  answerTitle: { zh: '怎样答复的？', en: 'What was answered?' },
  answerText: { zh: '当面已经答复、不用立案的，写下答复', en: 'Where no case is needed: what was answered' },
  keep: { zh: '记下', en: 'Keep' },
  case: { zh: '转为案件', en: 'Make a case' },
  asCase: { zh: '案件在办', en: 'a case under way' },
  none: { zh: '没有诉求', en: 'No requests' },
});

const SORTS = visitEndpoints.visitRequests.query.shape.sort.unwrap().options;
const FROM = '/office/campaigns/$county/$campaignId/visits';

export function RequestTable({ campaign: { county, campaignId } }: { readonly campaign: CampaignKey }) {
  const say = useWords(WORDS);
  const [acted, setActed] = useState<{ readonly request: VisitRequest; readonly act: RequestAct }>();
  const close = (): void => setActed(undefined);
  const search = useSearch({ from: FROM });
  const navigate = useNavigate({ from: '/campaigns/$county/$campaignId/visits' });
  const { village, standing, page = 1 } = search;
  const { data, error, isFetching } = useQuery({
    ...asking(visitEndpoints.visitRequests, {
      params: { county },
      query: { page, size: PAGE_SIZE, ...sortAsked(SORTS, search), campaignId, placeCode: village, standing },
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
      <PagedTable<VisitRequest>
        columns={useColumns(county, search, (request, act) => setActed({ request, act }))}
        list={data}
        isWaiting={isFetching}
        search={search}
        emptyText={say('none')}
        onSearch={go}
      />
      {acted?.act === 'answer' && <Answering county={county} request={acted.request} onClose={close} />}
      {acted?.act === 'case' && <MakeCase county={county} request={acted.request} onClose={close} />}
    </>
  );
}

type RequestAct = 'answer' | 'case';
type OnAct = (request: VisitRequest, act: RequestAct) => void;

function useColumns(county: string, search: ListSearch, onAct: OnAct): TableColumnsType<VisitRequest> {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const villageName = useVillageName();
  return [
    {
      title: say('taken'),
      ...sortedByServer(search, 'taken'),
      width: 190,
      render: (_, { takenMs, personName }) => (
        <>
          {times.dayAndClock(takenMs)}
          <div className="muted">{personName}</div>
        </>
      ),
    },
    {
      title: say('address'),
      width: 220,
      render: (_, { address, placeCode }) => (
        <>
          {address} <span className="muted">{villageName(placeCode)}</span>
        </>
      ),
    },
    {
      title: say('request'),
      ...sortedByServer(search, 'kind'),
      render: (_, { kind, text: words }) => (
        <>
          <strong>{text(REQUEST_KINDS[kind].label)}</strong> {words}
        </>
      ),
    },
    {
      title: say('state'),
      ...sortedByServer(search, 'state'),
      width: 250,
      render: (_, request) => <State county={county} request={request} onAct={onAct} />,
    },
  ];
}

interface StateProps {
  readonly county: string;
  readonly request: VisitRequest;
  readonly onAct: OnAct;
}

function State({ county, request, onAct }: StateProps) {
  const say = useWords(WORDS);
  const may = useMay();
  const { caseId, answeredMs } = request;
  if (caseId !== null) {
    return (
      <Link to="/cases/$county/$caseId" params={{ county, caseId }}>
        <ToneTag tone={answeredMs === null ? 'deep' : 'good'}>
          {say(answeredMs === null ? 'asCase' : 'ended')}
        </ToneTag>
      </Link>
    );
  }
  if (answeredMs !== null) return <ToneTag tone="good">{say('ended')}</ToneTag>;
  return (
    <span className="visit-request-acts">
      <ToneTag tone="heed">{say('open')}</ToneTag>
      {may('case.take-in') && (
        <Button size="small" type="primary" onClick={() => onAct(request, 'case')} data-act="make-case">
          {say('case')}
        </Button>
      )}
      {may('matter.write') && (
        <Button size="small" onClick={() => onAct(request, 'answer')}>
          {say('answer')}
        </Button>
      )}
    </span>
  );
}

interface AnsweringProps {
  readonly county: string;
  readonly request: VisitRequest;
  onClose(): void;
}

function Answering({ county, request, onClose }: AnsweringProps) {
  const say = useWords(WORDS);
  const [text, setText] = useState('');
  const command = useCommand({
    send: () =>
      call(visitEndpoints.answerVisitRequest, { params: { county, requestId: request.id }, body: { text } }),
    changes: [visitEndpoints.visitRequests, visitEndpoints.coverage],
    onDone: onClose,
  });
  return (
    <ConfirmAct isOpen title={say('answerTitle')} act={say('keep')} command={command} onClose={onClose}>
      <p>{request.text}</p>
      <Field label={say('answerText')}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={4}
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
    </ConfirmAct>
  );
}
