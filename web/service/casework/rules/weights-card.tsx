// With which weights the points of the assessment are reckoned, and changing them.
import { useQuery } from '@tanstack/react-query';
import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import type { Weights } from '#service/casework';
import { caseFigureEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { useMay } from '../../../shell/session.ts';

const WORDS = wordsOf({
  title: { zh: '考核权重', en: 'Weights of the assessment' },
  responded: { zh: '响应', en: 'responded' },
  resolved: { zh: '解决', en: 'resolved' },
  satisfied: { zh: '满意', en: 'satisfied' },
  onTime: { zh: '按时', en: 'on time' },
  preset: { zh: '预设：{source}', en: 'the preset: {source}' },
  since: { zh: '{day} 起', en: 'since {day}' },
  change: { zh: '修改权重', en: 'Change the weights' },
  sum: { zh: '合计 {sum}（应为 100）', en: 'together {sum} (must be 100)' },
  reason: { zh: '为什么改', en: 'Why' },
  act: { zh: '改用新权重', en: 'Use these weights' },
});

const PARTS = ['responded', 'resolved', 'satisfied', 'onTime'] as const;

export function WeightsCard({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const text = useText();
  const may = useMay();
  const times = useTimes();
  const [isChanging, setChanging] = useState(false);
  const { data, error } = useQuery(asking(caseFigureEndpoints.weights, { params: { county } }));
  return (
    <section className="card rule" data-card="weights">
      <header className="cases-head">
        <h2>{say('title')}</h2>
        {may('case.rule') && data && (
          <Button data-act="change-weights" onClick={() => setChanging(true)}>
            {say('change')}
          </Button>
        )}
      </header>
      <ProblemNote error={error} />
      {data && (
        <>
          <p className="muted">
            {data.source && say('preset', { source: text(data.source) })}
            {data.sinceMs !== null && say('since', { day: times.day(data.sinceMs) })}
          </p>
          <dl className="rule-facts">
            {PARTS.map((part) => (
              <div key={part}>
                <dt>{say(part)}</dt>
                <dd>{data.weights[part]}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {isChanging && data && (
        <ChangeWeights county={county} before={data.weights} onClose={() => setChanging(false)} />
      )}
    </section>
  );
}

interface ChangeWeightsProps {
  readonly county: string;
  readonly before: Weights;
  readonly onClose: () => void;
}

function ChangeWeights({ county, before, onClose }: ChangeWeightsProps) {
  const say = useWords(WORDS);
  const [weights, setWeights] = useState(before);
  const [reason, setReason] = useState('');
  const sum = PARTS.reduce((total, part) => total + weights[part], 0);
  const command = useCommand({
    send: (id) =>
      call(caseFigureEndpoints.saveWeights, { params: { county }, body: { id, weights, reason } }),
    changes: [caseFigureEndpoints.weights, caseFigureEndpoints.assessment],
    onDone: onClose,
  });
  return (
    <ConfirmAct
      isOpen
      title={say('change')}
      act={say('act')}
      command={command}
      isReady={sum === 100 && reason.trim() !== ''}
      onClose={onClose}
    >
      <div className="meeting-form">
        <div className="rule-spans">
          {PARTS.map((part) => (
            <Field key={part} label={say(part)}>
              {(id) => (
                <InputNumber
                  id={id}
                  min={0}
                  max={100}
                  precision={0}
                  value={weights[part]}
                  onChange={(weight) => setWeights({ ...weights, [part]: weight ?? 0 })}
                />
              )}
            </Field>
          ))}
        </div>
        <p className={sum === 100 ? 'muted' : 'labelled-field-fault'} role="status">
          {say('sum', { sum })}
        </p>
        <Field label={say('reason')}>
          {(id) => (
            <Input
              id={id}
              value={reason}
              maxLength={500}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </div>
    </ConfirmAct>
  );
}
