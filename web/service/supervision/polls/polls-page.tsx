// Mock polls that one's office ordered: where each stands, and the way to order one or to read what came back.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import { POLL_CAUTION, POLL_STANDINGS } from '#service/supervision/polls';
import { type PollOrderRow, pollEndpoints } from '#wire/service';
import { type Tone, ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { useCaseCounty } from '../../casework/parts/use-case-county.ts';
import { PrintButton } from '../../outreach/parts/page-acts.tsx';
import '../polls-and-cards.css';
import { InternalMark } from './internal-mark.tsx';

const WORDS = wordsOf({
  title: { zh: '模拟民调', en: 'Mock polls' },
  order: { zh: '下单…', en: 'Order one …' },
  name: { zh: '名称', en: 'Title' },
  office: { zh: '下单单位', en: 'Ordered by' },
  centre: { zh: '调查机构', en: 'Run by' },
  places: { zh: '地方', en: 'Places' },
  each: { zh: '{places} 个，每个 {each} 人', en: '{places}, {each} people each' },
  wantedBy: { zh: '希望完成', en: 'Wanted by' },
  standing: { zh: '进展', en: 'Standing' },
  ordered: { zh: '下单时间', en: 'Ordered' },
  none: {
    zh: '还没有下过单。先看清法律的要求，再下单。',
    en: 'None was ordered yet. Read what the law asks, then order one.',
  },
});

const TONES = {
  ordered: 'plain',
  'taken-up': 'deep',
  declined: 'bad',
  withdrawn: 'plain',
  'handed-back': 'good',
} as const satisfies Record<PollOrderRow['standing'], Tone>;

export function PollsPage() {
  const county = useCaseCounty();
  return county === undefined ? null : <Polls county={county} />;
}

function Polls({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const text = useText();
  const { data, error } = useQuery(asking(pollEndpoints.pollOrders, { params: { county } }));
  return (
    <section className="outreach">
      <header className="outreach-head">
        <h1>{say('title')}</h1>
        <Link to="/polls/new" className="button button-main" data-act="order-poll">
          {say('order')}
        </Link>
        <PrintButton />
      </header>
      <p className="poll-caution">{text(POLL_CAUTION)}</p>
      <ProblemNote error={error} />
      <Table<PollOrderRow>
        size="small"
        rowKey="id"
        loading={!data && !error}
        columns={useColumns()}
        dataSource={[...(data?.rows ?? [])]}
        locale={{ emptyText: say('none') }}
        scroll={{ x: 1200 }}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      />
    </section>
  );
}

function useColumns(): TableColumnsType<PollOrderRow> {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  return [
    {
      title: say('name'),
      sorter: (left, right) => left.title.localeCompare(right.title, 'zh'),
      render: (_, { county, id: orderId, title }) => (
        <>
          <InternalMark />{' '}
          <Link to="/polls/$county/$orderId" params={{ county, orderId }}>
            {title}
          </Link>
        </>
      ),
    },
    { title: say('office'), width: 190, render: (_, { organisationName }) => text(organisationName) },
    { title: say('centre'), width: 190, render: (_, { centreName }) => text(centreName) },
    {
      title: say('places'),
      width: 160,
      render: (_, { places, perPlace }) => say('each', { places, each: perPlace }),
    },
    {
      title: say('wantedBy'),
      width: 120,
      className: 'numbers',
      sorter: (left, right) => left.wantedBy.localeCompare(right.wantedBy),
      dataIndex: 'wantedBy',
    },
    {
      title: say('standing'),
      width: 170,
      sorter: (left, right) => left.standing.localeCompare(right.standing),
      render: (_, { standing }) => <ToneTag tone={TONES[standing]}>{text(POLL_STANDINGS[standing])}</ToneTag>,
    },
    {
      title: say('ordered'),
      width: 150,
      className: 'numbers',
      sorter: (left, right) => left.orderedMs - right.orderedMs,
      render: (_, { orderedMs }) => times.dayAndClock(orderedMs),
    },
  ];
}
