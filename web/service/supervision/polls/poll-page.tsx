// One mock poll as its office sees it: the order, how far it is, and the aggregates that came back. Nobody who answered is in it.
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { z } from 'zod';
import { POLL_CAUTION, POLL_STANDINGS } from '#service/supervision/polls';
import { pollEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../platform/parts/field.tsx';
import { BackIcon } from '../../../platform/parts/icons.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useListed, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { PrintButton } from '../../outreach/parts/page-acts.tsx';
import '../polls-and-cards.css';
import { InternalMark } from './internal-mark.tsx';
import { PollFigures } from './poll-figures.tsx';

const WORDS = wordsOf({
  back: { zh: '全部模拟民调', en: 'All mock polls' },
  standing: { zh: '进展', en: 'Standing' },
  reason: { zh: '说明', en: 'Why' },
  purpose: { zh: '想了解', en: 'To learn' },
  places: { zh: '地方', en: 'Places' },
  each: { zh: '每处', en: 'In each' },
  people: { zh: '{n} 人', en: '{n} people' },
  consent: { zh: '号码和同意', en: 'Numbers and consent' },
  wantedBy: { zh: '希望完成', en: 'Wanted by' },
  centre: { zh: '调查机构', en: 'Run by' },
  office: { zh: '下单单位', en: 'Ordered by' },
  withdraw: { zh: '撤回…', en: 'Withdraw …' },
  withdrawTitle: { zh: '撤回这份订单', en: 'Withdraw this order' },
  why: { zh: '为什么', en: 'Why' },
  waiting: {
    zh: '结果还没有交回。交回以前看不到任何数字，交回以后也只有汇总。',
    en: 'Nothing has come back yet. Until then there is no figure to see, and afterwards aggregates alone.',
  },
});

type Order = z.output<typeof pollEndpoints.pollOrder.answer>;

export function PollPage() {
  const say = useWords(WORDS);
  const text = useText();
  const params = useParams({ from: '/office/polls/$county/$orderId' });
  const { data, error } = useQuery(asking(pollEndpoints.pollOrder, { params }));
  if (!data) return <ProblemNote error={error} />;
  return (
    <section className="outreach">
      <header className="outreach-head">
        <Link to="/polls" className="campaign-up" aria-label={say('back')} title={say('back')}>
          <BackIcon />
        </Link>
        <h1>
          {data.title} <InternalMark />
        </h1>
        <PrintButton />
        {data.isOwn && data.standing === 'ordered' && <Withdraw order={data} />}
      </header>
      <p className="poll-caution">{text(POLL_CAUTION)}</p>
      <Facts order={data} />
      {data.result ? (
        <PollFigures content={data.result.content} />
      ) : (
        <p className="card muted" data-waiting>
          {say('waiting')}
        </p>
      )}
    </section>
  );
}

function Facts({ order }: { readonly order: Order }) {
  const say = useWords(WORDS);
  const listed = useListed();
  const text = useText();
  const facts = [
    [say('standing'), text(POLL_STANDINGS[order.standing])],
    [say('reason'), order.reason],
    [say('office'), text(order.organisationName)],
    [say('centre'), text(order.centreName)],
    [say('purpose'), order.purpose],
    [say('places'), listed(order.placeNames)],
    [say('each'), say('people', { n: order.perPlace })],
    [say('wantedBy'), order.wantedBy],
    [say('consent'), order.consent],
  ].filter(([, value]) => value !== '');
  return (
    <section className="card">
      <dl className="poll-facts">
        {facts.map(([label, value]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Withdraw({ order: { county, id: orderId } }: { readonly order: Order }) {
  const say = useWords(WORDS);
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const command = useCommand({
    send: () => call(pollEndpoints.withdrawPoll, { params: { county, orderId }, body: { reason } }),
    changes: [pollEndpoints.pollOrder, pollEndpoints.pollOrders],
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('withdraw')}</Button>
      <ConfirmAct
        isOpen={isOpen}
        title={say('withdrawTitle')}
        act={say('withdrawTitle')}
        isReady={reason.trim() !== ''}
        command={command}
        onClose={() => setOpen(false)}
      >
        <Field label={say('why')}>
          {(id) => (
            <Input
              id={id}
              maxLength={500}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
      </ConfirmAct>
    </>
  );
}
