// The answer to an objection: each mark as it was or another, and why.
import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import type { Criterion, Mark } from '#service/supervision';
import { type InspectionVisit, inspectionEndpoints } from '#wire/service';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';

const WORDS = wordsOf({
  title: { zh: '答复异议', en: 'Answer the objection' },
  marks: {
    zh: '分数可以保持，也可以改；改了的会两个都显示。',
    en: 'Marks are kept or changed; where one is changed, both are shown.',
  },
  words: { zh: '理由', en: 'Why' },
  act: { zh: '答复', en: 'Answer' },
  yes: { zh: '1 = 有，0 = 没有', en: '1 = yes, 0 = no' },
  steps: { zh: '0 到 4 档', en: '0 to 4' },
  count: { zh: '{of} 个里合格几个', en: 'how many of {of}' },
});

interface Props {
  readonly county: string;
  readonly criteria: readonly Criterion[];
  readonly visit: InspectionVisit;
}

export function AnswerForm({ county, criteria, visit }: Props) {
  const say = useWords(WORDS);
  const [marks, setMarks] = useState<readonly Mark[]>(visit.marks ?? []);
  const [words, setWords] = useState('');
  const command = useCommand({
    send: () =>
      call(inspectionEndpoints.answerInspectionReply, {
        params: { county, visitId: visit.id },
        body: { words, marks: [...marks] },
      }),
    changes: [inspectionEndpoints.inspectionRound, inspectionEndpoints.inspectionRounds],
  });
  return (
    <section className="card inspection-finding" data-card="answer">
      <h3>{say('title')}</h3>
      <p className="muted">{say('marks')}</p>
      {criteria.map((criterion) => (
        <MarkField
          key={criterion.id}
          criterion={criterion}
          mark={marks.find(({ criterionId }) => criterionId === criterion.id)}
          onChange={(changed) =>
            setMarks(marks.map((each) => (each.criterionId === criterion.id ? changed : each)))
          }
        />
      ))}
      <Field label={say('words')}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={3}
            maxLength={200}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </Field>
      <ProblemNote error={command.error} />
      <Button
        type="primary"
        data-act="answer"
        loading={command.isPending}
        disabled={words.trim() === ''}
        onClick={() => command.mutate()}
      >
        {say('act')}
      </Button>
    </section>
  );
}

interface MarkFieldProps {
  readonly criterion: Criterion;
  readonly mark: Mark | undefined;
  onChange(mark: Mark): void;
}

function MarkField({ criterion, mark, onChange }: MarkFieldProps) {
  const say = useWords(WORDS);
  if (!mark || mark.value === null) return null;
  const most = { 'yes-no': 1, steps: 4, count: mark.of ?? 0 }[criterion.scale];
  const hint = {
    'yes-no': say('yes'),
    steps: say('steps'),
    count: say('count', { of: mark.of ?? 0 }),
  }[criterion.scale];
  return (
    <Field label={criterion.text} hint={hint}>
      {(id) => (
        <InputNumber
          id={id}
          min={0}
          max={most}
          precision={0}
          value={mark.value}
          onChange={(value) => onChange({ ...mark, value: value ?? 0 })}
        />
      )}
    </Field>
  );
}
