// Orders of mock polls, for the survey organisation: what each office wants, and the next thing to do about it. A mock poll is run apart
// from every survey, on a frame of its own.
import { useQuery } from '@tanstack/react-query';
import { INTERNAL_LEAST } from '#survey/fieldwork';
import { pollRunEndpoints } from '#wire/survey';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import './poll-orders.css';
import { OrderCard } from './order-card.tsx';
import '../office/frame/internal-note.css';

const WORDS = wordsOf({
  title: { zh: '模拟民调订单', en: 'Orders of mock polls' },
  apart: {
    zh: '模拟民调是下单单位的内部了解，不是调查：用本人同意受访的号码另建抽样框，标题带“内部模拟民调”，不公布、不进趋势、不导出；交回的只有满 {least} 人的汇总。',
    en: 'A mock poll is an office’s own enquiry and no survey: it has a frame of people who agreed, its title says “internal mock poll”, it is not published, stands in no trend and is not exported; what goes back is aggregates of {least} or more.',
  },
  none: { zh: '还没有单位下单。', en: 'No office has ordered one.' },
});

export function PollOrdersPage() {
  const say = useWords(WORDS);
  const { data, error } = useQuery(asking(pollRunEndpoints.pollsToRun));
  return (
    <section className="poll-orders">
      <h1>{say('title')}</h1>
      <p className="internal-note" role="note">
        {say('apart', { least: INTERNAL_LEAST })}
      </p>
      <ProblemNote error={error} />
      {data?.rows.length === 0 && <p className="card muted">{say('none')}</p>}
      {data?.rows.map((order) => (
        <OrderCard key={order.id} order={order} />
      ))}
    </section>
  );
}
