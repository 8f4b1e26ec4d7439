// Giving points for goods: what is on offer, how many are left, and what I have ordered. An order is taken back until it is fetched.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EXCHANGE_STANDINGS } from '#service/patrol/points';
import { pointsEndpoints, type ShopExchange, type ShopGood, shopEndpoints } from '#wire/service';
import { useCommand } from '../../../../platform/parts/use-command.ts';
import { useTimes } from '../../../../platform/parts/use-times.ts';
import { call } from '../../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../../shell/language.tsx';
import { ProblemNote } from '../../../../shell/problem-note.tsx';
import { asking } from '../../../../shell/queries.ts';
import { keyOf, type OwnProps } from './own.ts';

const WORDS = wordsOf({
  balance: { zh: '可用积分', en: 'Points to spend' },
  none: { zh: '现在没有可兑换的东西。', en: 'Nothing is on offer now.' },
  cost: { zh: '{cost} 分', en: '{cost} points' },
  left: { zh: '剩 {left} 份', en: '{left} left' },
  order: { zh: '兑换', en: 'Exchange' },
  sure: { zh: '确定用 {cost} 分兑换', en: 'Yes, for {cost} points' },
  no: { zh: '不换了', en: 'No' },
  mine: { zh: '我的兑换', en: 'My exchanges' },
  row: { zh: '{goodName} × {count}，{cost} 分', en: '{goodName} × {count}, {cost} points' },
  cancel: { zh: '取消，退回积分', en: 'Cancel, points back' },
  gone: { zh: '已换完', en: 'none left' },
  fetch: {
    zh: '到村（社区）领取，报志愿者编号 {number}。',
    en: 'Fetch it at the village office; say your number {number}.',
  },
});

const CHANGES = [
  shopEndpoints.goods,
  shopEndpoints.myExchanges,
  pointsEndpoints.myPoints,
  pointsEndpoints.memberLines,
];

export function MyShop({ own }: OwnProps) {
  const say = useWords(WORDS);
  const goods = useQuery(asking(shopEndpoints.goods, { params: { county: own.county } }));
  const mine = useQuery(asking(shopEndpoints.myExchanges, { params: keyOf(own) }));
  const offered = (goods.data?.rows ?? []).filter(({ isOffered }) => isOffered);
  return (
    <section className="field-screen" data-screen="my-shop">
      <h1 className="points-balance">
        {say('balance')} <b className="numbers">{own.account.balance}</b>
      </h1>
      <ProblemNote error={goods.data ? mine.error : goods.error} />
      {goods.data && offered.length === 0 && <p className="card">{say('none')}</p>}
      <ul className="points-goods">
        {offered.map((good) => (
          <li key={good.id} className="card">
            <Good own={own} good={good} />
          </li>
        ))}
      </ul>
      {mine.data && mine.data.rows.length > 0 && (
        <>
          <h2>{say('mine')}</h2>
          {mine.data.rows.some(({ standing }) => standing === 'ordered') && (
            <p className="muted">{say('fetch', { number: own.member.volunteerNumber })}</p>
          )}
          <ul className="points-goods">
            {mine.data.rows.map((exchange) => (
              <li key={exchange.id} className="card" data-standing={exchange.standing}>
                <Exchange own={own} exchange={exchange} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Good({ own, good }: OwnProps & { readonly good: ShopGood }) {
  const say = useWords(WORDS);
  const [isSure, setSure] = useState(false);
  const command = useCommand({
    send: (id) =>
      call(shopEndpoints.placeOrder, { params: keyOf(own), body: { id, goodId: good.id, count: 1 } }),
    changes: CHANGES,
    onDone: () => setSure(false),
  });
  return (
    <>
      <strong>{good.name}</strong>
      {good.about !== '' && <span className="muted">{good.about}</span>}
      <span>
        {say('cost', good)} · {good.left > 0 ? say('left', good) : say('gone')}
      </span>
      {isSure ? (
        <div className="points-acts">
          <button
            type="button"
            className="field-choice"
            disabled={command.isPending}
            onClick={() => command.mutate()}
          >
            {say('sure', good)}
          </button>
          <button type="button" className="points-small" onClick={() => setSure(false)}>
            {say('no')}
          </button>
        </div>
      ) : (
        <button
          type="button"
          className="field-choice"
          disabled={good.left === 0 || good.cost > own.account.balance}
          onClick={() => setSure(true)}
        >
          {say('order')}
        </button>
      )}
      <ProblemNote error={command.error} />
    </>
  );
}

function Exchange({ own, exchange }: OwnProps & { readonly exchange: ShopExchange }) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const command = useCommand({
    send: () =>
      call(shopEndpoints.cancelOrder, { params: { ...keyOf(own), exchangeId: exchange.id }, body: {} }),
    changes: CHANGES,
  });
  return (
    <>
      <strong>{say('row', exchange)}</strong>
      <span>
        {text(EXCHANGE_STANDINGS[exchange.standing].label)} · {times.dayAndClock(exchange.orderedMs)}
      </span>
      {exchange.reason !== '' && <span className="muted">{exchange.reason}</span>}
      {exchange.standing === 'ordered' && (
        <button type="button" className="points-small" onClick={() => command.mutate()}>
          {say('cancel')}
        </button>
      )}
      <ProblemNote error={command.error} />
    </>
  );
}
