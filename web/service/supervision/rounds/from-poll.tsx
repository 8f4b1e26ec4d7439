// A round of mock polls takes its totals from a poll that was handed back: which poll, and which of its indicators.
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { inspectionEndpoints, pollEndpoints } from '#wire/service';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';

const WORDS = wordsOf({
  poll: { zh: '从交回的模拟民调取', en: 'From a mock poll that was handed back' },
  hint: {
    zh: '只取满 30 人的村（社区）；扣下的小格不填。只作内部参考，不公布、不计入督查得分。',
    en: 'Only villages of thirty and more; what was withheld stays out. For inner use: never published, and no part of a score.',
  },
  choose: { zh: '选一次民调', en: 'choose a poll' },
  indicator: { zh: '哪个指标', en: 'Which indicator' },
  fill: { zh: '填入这一轮', en: 'Put into this round' },
  filled: {
    zh: '填入 {filled} 个单位；{withheld} 个地方没有数字',
    en: '{filled} units filled; {withheld} places have no figure',
  },
});

interface Props {
  readonly county: string;
  readonly roundId: string;
}

export function FromPoll({ county, roundId }: Props) {
  const say = useWords(WORDS);
  const [orderId, setOrderId] = useState<string>();
  const { data } = useQuery(asking(pollEndpoints.pollOrders, { params: { county } }));
  const back = data?.rows.filter(({ standing }) => standing === 'handed-back') ?? [];
  if (back.length === 0) return null;
  return (
    <>
      <Field label={say('poll')} hint={say('hint')}>
        {(id) => (
          <Select
            id={id}
            className="from-poll-choice"
            placeholder={say('choose')}
            value={orderId}
            options={back.map(({ id: value, title }) => ({ value, label: title }))}
            onChange={setOrderId}
          />
        )}
      </Field>
      {orderId !== undefined && (
        <Indicator key={orderId} county={county} roundId={roundId} orderId={orderId} />
      )}
    </>
  );
}

function Indicator({ county, roundId, orderId }: Props & { readonly orderId: string }) {
  const say = useWords(WORDS);
  const text = useText();
  const { data } = useQuery(asking(pollEndpoints.pollOrder, { params: { county, orderId } }));
  const [wanted, setWanted] = useState<string>();
  const [done, setDone] = useState<{ filled: number; withheld: number }>();
  const indicators = data?.result?.content.indicators ?? [];
  const indicator = wanted ?? indicators[0]?.rule ?? '';
  const command = useCommand({
    send: async () =>
      setDone(
        await call(pollEndpoints.fillRoundFromPoll, {
          params: { county, roundId },
          body: { orderId, indicator },
        }),
      ),
    changes: [inspectionEndpoints.inspectionRound],
  });
  return (
    <>
      <Field label={say('indicator')}>
        {(id) => (
          <Select
            id={id}
            className="from-poll-choice"
            value={indicator}
            options={indicators.map(({ rule, statement }) => ({ value: rule, label: text(statement) }))}
            onChange={setWanted}
          />
        )}
      </Field>
      <ProblemNote error={command.error} />
      {done && <p role="status">{say('filled', done)}</p>}
      <div className="inspection-acts">
        <Button
          type="primary"
          data-act="fill-from-poll"
          disabled={indicator === ''}
          loading={command.isPending}
          onClick={() => command.mutate()}
        >
          {say('fill')}
        </Button>
      </div>
    </>
  );
}
