// One order: who wants what where, and the acts that are open to whoever looks.
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { OrderToRun } from '#wire/survey';
import { pollRunEndpoints } from '#wire/survey';
import { type Tone, ToneTag } from '../../platform/parts/tone-tag.tsx';
import { useCommand } from '../../platform/parts/use-command.ts';
import { useTimes } from '../../platform/parts/use-times.ts';
import { call } from '../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { useMay } from '../../shell/session.ts';
import { InternalTag, StatusTag } from '../office/frame/status-tag.tsx';
import { AddPollFrame } from './add-poll-frame.tsx';
import { AddPollSurvey } from './add-poll-survey.tsx';
import { DeclinePoll } from './decline-poll.tsx';

const WORDS = wordsOf({
  by: { zh: '{office} · {when} 下单 · 希望 {day} 前完成', en: '{office} · ordered {when} · wanted by {day}' },
  places: { zh: '每处 {each} 人：{places}', en: '{each} people in each of: {places}' },
  consent: { zh: '号码和同意：{consent}', en: 'Numbers and consent: {consent}' },
  ordered: { zh: '等待接单', en: 'waiting' },
  'taken-up': { zh: '已接单', en: 'taken up' },
  declined: { zh: '已谢绝', en: 'declined' },
  withdrawn: { zh: '单位撤回', en: 'withdrawn by the office' },
  'handed-back': { zh: '已交回', en: 'handed back' },
  frame: { zh: '抽样框：{name}（{n} 个号码）', en: 'Frame: {name} ({n} numbers)' },
  survey: { zh: '打开调查', en: 'Open the survey' },
  handBack: { zh: '把汇总交回单位', en: 'Hand the aggregates back' },
  handed: { zh: '{when} 已把汇总交回', en: 'aggregates handed back {when}' },
  because: { zh: '原因：{reason}', en: 'Why: {reason}' },
});

const TONES = {
  ordered: 'heed',
  'taken-up': 'deep',
  declined: 'bad',
  withdrawn: 'plain',
  'handed-back': 'good',
} as const satisfies Record<OrderToRun['standing'], Tone>;

interface OrderProps {
  readonly order: OrderToRun;
}

export function OrderCard({ order }: OrderProps) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const { title, standing, purpose, places, perPlace, consent, reason, handedMs } = order;
  const facts = {
    office: text(order.orderedBy),
    when: times.dayAndClock(order.orderedMs),
    day: order.wantedBy,
  };
  return (
    <article className="card poll-order" data-order={standing}>
      <h2>
        {title} <InternalTag /> <ToneTag tone={TONES[standing]}>{say(standing)}</ToneTag>{' '}
        {order.surveyStatus && <StatusTag status={order.surveyStatus} />}
      </h2>
      <p className="muted">{say('by', facts)}</p>
      <p>{purpose}</p>
      <p>{say('places', { each: perPlace, places: places.map(({ name }) => name).join('、') })}</p>
      <p className="muted">{say('consent', { consent })}</p>
      {reason !== '' && <p>{say('because', { reason })}</p>}
      {handedMs !== null && <p>{say('handed', { when: times.dayAndClock(handedMs) })}</p>}
      <Acts order={order} />
    </article>
  );
}

function Acts({ order }: OrderProps) {
  const say = useWords(WORDS);
  const may = useMay();
  const { county, frames, surveyId, standing } = order;
  const isOpen = standing === 'ordered' || standing === 'taken-up';
  return (
    <div className="poll-order-acts">
      {frames.map(({ id: frameId, name, numbers }) => (
        <Link key={frameId} to="/frames/$county/$frameId" params={{ county, frameId }}>
          {say('frame', { name, n: numbers })}
        </Link>
      ))}
      {surveyId !== null && (
        <Link to="/surveys/$county/$surveyId" params={{ county, surveyId }}>
          {say('survey')}
        </Link>
      )}
      {isOpen && may('poll.run') && frames.length === 0 && <AddPollFrame order={order} />}
      {isOpen && may('poll.run') && surveyId === null && frames.length > 0 && <AddPollSurvey order={order} />}
      {standing === 'ordered' && may('poll.run') && <DeclinePoll order={order} />}
      {standing === 'taken-up' && order.surveyStatus === 'closed' && may('poll.hand-back') && (
        <HandBack order={order} />
      )}
    </div>
  );
}

function HandBack({ order: { county, id: orderId } }: OrderProps) {
  const say = useWords(WORDS);
  const command = useCommand({
    send: () => call(pollRunEndpoints.handBackPoll, { params: { county, orderId } }),
    changes: [pollRunEndpoints.pollsToRun],
  });
  return (
    <>
      <Button
        type="primary"
        loading={command.isPending}
        onClick={() => command.mutate()}
        data-act="hand-back"
      >
        {say('handBack')}
      </Button>
      <ProblemNote error={command.error} />
    </>
  );
}
