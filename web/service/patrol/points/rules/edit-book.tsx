// Writing a new version: from which day, the rules, the targets, why; an example shows at once what a night of patrol would give.
import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { type BookDraft, type Fact, partsOf, pointsOf, type RuleDraft } from '#service/patrol/points';
import { type PointsBook, pointsEndpoints } from '#wire/service';
import { Field } from '../../../../platform/parts/field.tsx';
import { useCommand } from '../../../../platform/parts/use-command.ts';
import { call } from '../../../../shell/call.ts';
import { messageOf, useLanguage, useWords, wordsOf } from '../../../../shell/language.tsx';
import { newId } from '../../../../shell/new-id.ts';
import { ProblemNote } from '../../../../shell/problem-note.tsx';
import { bookFrom, draftFrom, emptyRule, faultOf } from './draft.ts';
import { RuleRow } from './rule-row.tsx';

const WORDS = wordsOf({
  heading: { zh: '新一版规则', en: 'A new version' },
  from: { zh: '从哪天起', en: 'In force from' },
  fromHint: {
    zh: '已经做过的活动一律按当时的规则；新规则最早明天开始。',
    en: 'What was done keeps the rules of its day; new ones begin tomorrow at the earliest.',
  },
  add: { zh: '加一条', en: 'Add a rule' },
  weekAim: { zh: '每周活动目标（次）', en: 'Activities a week' },
  weekBonus: { zh: '达到每周目标奖（分）', en: 'Points for reaching it' },
  yearAim: { zh: '全年积分目标（分）', en: 'Points a year' },
  yearBonus: { zh: '达到全年目标奖（分）', en: 'Points for reaching it' },
  reason: { zh: '为什么改（队员看得到）', en: 'Why, which members read' },
  save: { zh: '公布这一版', en: 'Publish this version' },
  cancel: { zh: '放弃', en: 'Leave it' },
  example: {
    zh: '举例：巡防 2 小时 30 分、上报 1 件，得 {points} 分',
    en: 'For example: two and a half hours of patrol with one thing reported give {points} points',
  },
  part: { zh: '{name} {points}', en: '{name} {points}' },
});

const EXAMPLE: Fact = {
  id: '',
  kind: 'activity',
  duty: 'guard',
  day: '2026-01-01',
  minutes: 150,
  finds: 1,
};

interface EditBookProps {
  readonly county: string;
  readonly today: string;
  readonly latest: PointsBook | undefined;
  readonly onClose: () => void;
}

export function EditBook({ county, today, latest, onClose }: EditBookProps) {
  const say = useWords(WORDS);
  const { language } = useLanguage();
  const [draft, setDraft] = useState<BookDraft>(() => draftFrom(latest, today));
  const [reason, setReason] = useState('');
  const fault = faultOf(draft, today, latest?.effectiveFrom);
  const command = useCommand({
    send: (id) =>
      call(pointsEndpoints.addPointsBook, {
        params: { county },
        body: { id, reason, ...draft, rules: [...draft.rules] },
      }),
    changes: [pointsEndpoints.pointsBooks],
    onDone: onClose,
  });
  const setRule = (index: number, rule: RuleDraft): void =>
    setDraft({ ...draft, rules: draft.rules.map((each, nth) => (nth === index ? rule : each)) });
  return (
    <article className="card points-column" data-edit="rules">
      <h2>{say('heading')}</h2>
      <Field label={say('from')} hint={say('fromHint')}>
        {(id) => (
          <input
            id={id}
            type="date"
            className="step-day"
            value={draft.effectiveFrom}
            onChange={(event) => setDraft({ ...draft, effectiveFrom: event.target.value })}
          />
        )}
      </Field>
      {draft.rules.map((rule, index) => (
        <RuleRow
          key={rule.id}
          rule={rule}
          fault={fault?.where === `rules.${index}` ? fault : undefined}
          onChange={(wanted) => setRule(index, wanted)}
          onRemove={() => setDraft({ ...draft, rules: draft.rules.filter((each) => each.id !== rule.id) })}
        />
      ))}
      <div>
        <Button onClick={() => setDraft({ ...draft, rules: [...draft.rules, emptyRule(newId())] })}>
          {say('add')}
        </Button>
      </div>
      <Aims draft={draft} onChange={setDraft} />
      <Example draft={draft} today={today} latest={latest?.effectiveFrom} />
      <Field label={say('reason')}>
        {(id) => (
          <Input id={id} value={reason} maxLength={300} onChange={(event) => setReason(event.target.value)} />
        )}
      </Field>
      {fault && !fault.where?.startsWith('rules.') && (
        <p className="points-rule-fault" role="alert" data-problem={fault.code}>
          {messageOf(fault, language)}
        </p>
      )}
      <ProblemNote error={command.error} />
      <div className="points-acts">
        <Button
          type="primary"
          disabled={fault !== undefined || reason.trim() === ''}
          loading={command.isPending}
          onClick={() => command.mutate()}
        >
          {say('save')}
        </Button>
        <Button onClick={onClose}>{say('cancel')}</Button>
      </div>
    </article>
  );
}

interface DraftProps {
  readonly draft: BookDraft;
  readonly onChange: (draft: BookDraft) => void;
}

function Aims({ draft, onChange }: DraftProps) {
  const say = useWords(WORDS);
  const fields = [
    ['week', 'aim', 'weekAim'],
    ['week', 'bonus', 'weekBonus'],
    ['year', 'aim', 'yearAim'],
    ['year', 'bonus', 'yearBonus'],
  ] as const;
  return (
    <div className="points-pair">
      {fields.map(([kind, part, word]) => (
        <Field key={word} label={say(word)}>
          {(id) => (
            <InputNumber
              id={id}
              value={draft.targets[kind][part]}
              onChange={(value) => {
                const target = { ...draft.targets[kind], [part]: value ?? 0 };
                onChange({ ...draft, targets: { ...draft.targets, [kind]: target } });
              }}
            />
          )}
        </Field>
      ))}
    </div>
  );
}

interface ExampleProps {
  readonly draft: BookDraft;
  readonly today: string;
  readonly latest: string | undefined;
}

function Example({ draft, today, latest }: ExampleProps) {
  const say = useWords(WORDS);
  const book = bookFrom(draft, today, latest);
  if (!book) return null;
  return (
    <div className="points-example" data-example={pointsOf(EXAMPLE, book)}>
      <p>{say('example', { points: pointsOf(EXAMPLE, book) })}</p>
      <p className="muted">
        {partsOf(EXAMPLE, book)
          .map(({ name, points }) => say('part', { name, points }))
          .join(' + ')}
      </p>
    </div>
  );
}
