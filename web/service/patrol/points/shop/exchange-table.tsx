// What members have ordered: handed over, cancelled, or brought back; points and stock follow by themselves.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Popconfirm, Segmented, Table } from 'antd';
import type { z } from 'zod';
import { EXCHANGE_STANDINGS, type ExchangeStanding } from '#service/patrol/points';
import { shopEndpoints } from '#wire/service';
import { countText } from '../../../../platform/parts/figures.ts';
import { useCommand } from '../../../../platform/parts/use-command.ts';
import { useTimes } from '../../../../platform/parts/use-times.ts';
import { call } from '../../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../../shell/language.tsx';
import { ProblemNote } from '../../../../shell/problem-note.tsx';
import { asking } from '../../../../shell/queries.ts';
import { useMay } from '../../../../shell/session.ts';

const WORDS = wordsOf({
  heading: { zh: '兑换记录', en: 'Exchanges' },
  show: { zh: '看什么', en: 'Show' },
  waiting: { zh: '待领取', en: 'To be fetched' },
  all: { zh: '全部', en: 'All' },
  member: { zh: '队员', en: 'Member' },
  what: { zh: '兑换', en: 'Exchange' },
  row: { zh: '{goodName} × {count}（{cost} 分）', en: '{goodName} × {count} ({cost} points)' },
  when: { zh: '时间', en: 'When' },
  standing: { zh: '状态', en: 'Standing' },
  none: { zh: '没有待领取的兑换', en: 'Nothing is to be fetched' },
  total: { zh: '共 {total} 次', en: '{total} in all' },
  fetched: { zh: '已领走', en: 'Handed over' },
  cancelled: { zh: '取消', en: 'Cancel' },
  returned: { zh: '退货', en: 'Brought back' },
  sure: { zh: '积分退回队员，库存加回。确定？', en: 'Points go back, the stock grows. Sure?' },
  no: { zh: '不', en: 'No' },
});

const SIZE = 50;
type Row = z.output<typeof shopEndpoints.exchanges.answer>['rows'][number];

export function ExchangeTable({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const { page = 1, show } = useSearch({ from: '/office/points-shop' });
  const navigate = useNavigate({ from: '/points-shop' });
  const query = { page, size: SIZE, ...(show === 'all' ? {} : { standing: 'ordered' as const }) };
  const { data, error } = useQuery({
    ...asking(shopEndpoints.exchanges, { params: { county }, query }),
    placeholderData: (before) => before,
  });
  return (
    <>
      <header className="cases-head">
        <h2>{say('heading')}</h2>
        <Segmented
          aria-label={say('show')}
          value={show ?? 'waiting'}
          options={[
            { value: 'waiting', label: say('waiting') },
            { value: 'all', label: say('all') },
          ]}
          onChange={(wanted) => void navigate({ search: wanted === 'all' ? { show: 'all' } : {} })}
        />
      </header>
      <ProblemNote error={error} />
      <Table<Row>
        size="small"
        rowKey="id"
        dataSource={data?.rows ?? []}
        locale={{ emptyText: say('none') }}
        pagination={{
          current: page,
          pageSize: SIZE,
          total: data?.total ?? 0,
          showSizeChanger: false,
          showTotal: (total) => say('total', { total: countText(total) }),
          onChange: (wanted) => void navigate({ search: (before) => ({ ...before, page: wanted }) }),
        }}
        columns={[
          {
            title: say('member'),
            render: (_, { member }) => (
              <>
                {member.name} <span className="muted numbers">{member.volunteerNumber}</span>
              </>
            ),
          },
          { title: say('what'), render: (_, row) => say('row', row) },
          {
            title: say('when'),
            responsive: ['md'],
            render: (_, { orderedMs }) => times.dayAndClock(orderedMs),
          },
          {
            title: say('standing'),
            render: (_, row) => (
              <>
                {text(EXCHANGE_STANDINGS[row.standing].label)}
                {row.reason !== '' && <span className="muted"> · {row.reason}</span>}
                <Moves county={county} row={row} />
              </>
            ),
          },
        ]}
      />
    </>
  );
}

const MOVES = {
  ordered: ['fetched', 'cancelled'],
  fetched: ['returned'],
  cancelled: [],
  returned: [],
} as const;

function Moves({ county, row }: { readonly county: string; readonly row: Row }) {
  const may = useMay();
  const command = useCommand<'fetched' | 'cancelled' | 'returned'>({
    send: (_id, standing) =>
      call(shopEndpoints.moveExchange, {
        params: { county, exchangeId: row.id },
        body: { standing, reason: '' },
      }),
    changes: [shopEndpoints.exchanges, shopEndpoints.goods],
  });
  if (!may('points.enter')) return null;
  return (
    <span className="points-acts">
      {MOVES[row.standing].map((to) => (
        <Move key={to} to={to} isPending={command.isPending} onMove={() => command.mutate(to)} />
      ))}
      <ProblemNote error={command.error} />
    </span>
  );
}

interface MoveProps {
  readonly to: Exclude<ExchangeStanding, 'ordered'>;
  readonly isPending: boolean;
  readonly onMove: () => void;
}

function Move({ to, isPending, onMove }: MoveProps) {
  const say = useWords(WORDS);
  if (!EXCHANGE_STANDINGS[to].givesBack)
    return (
      <Button size="small" data-act={to} loading={isPending} onClick={onMove}>
        {say(to)}
      </Button>
    );
  return (
    <Popconfirm title={say('sure')} okText={say(to)} cancelText={say('no')} onConfirm={onMove}>
      <Button size="small" loading={isPending}>
        {say(to)}
      </Button>
    </Popconfirm>
  );
}
