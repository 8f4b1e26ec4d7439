// What is aimed at, with a number where there is one.
import { Button, Input, InputNumber } from 'antd';
import type { Target } from '#service/outreach';
import { RemoveIcon } from '../../../platform/parts/icons.tsx';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import type { PlanFormProps } from './plan-basics.tsx';
import { changeTarget, type TargetChange, withoutTarget, withTarget } from './plan-draft.ts';

const WORDS = wordsOf({
  targets: { zh: '目标', en: 'Targets' },
  hint: {
    zh: '目标写自己能做到的事（走访多少户、办结多少件），不写居民该怎么回答。',
    en: 'Aim at what you can do yourselves (households visited, matters settled), never at what residents should answer.',
  },
  text: { zh: '要达到什么', en: 'What is aimed at' },
  atLeast: { zh: '至少', en: 'At least' },
  atMost: { zh: '至多', en: 'At most' },
  unit: { zh: '单位', en: 'Unit' },
  add: { zh: '＋ 加一个目标', en: '+ Add a target' },
  remove: { zh: '删去这个目标', en: 'Remove the target' },
});

export function TargetForm({ plan, onChange }: PlanFormProps) {
  const say = useWords(WORDS);
  return (
    <section className="card phase-form">
      <h2>{say('targets')}</h2>
      <p className="muted plan-text">{say('hint')}</p>
      {plan.targets.map((target) => (
        <Row key={target.id} plan={plan} target={target} onChange={onChange} />
      ))}
      <div>
        <Button size="small" onClick={() => onChange(withTarget(plan))}>
          {say('add')}
        </Button>
      </div>
    </section>
  );
}

function Row({ plan, target, onChange }: PlanFormProps & { readonly target: Target }) {
  const say = useWords(WORDS);
  const change = (changed: TargetChange): void => onChange(changeTarget(plan, target.id, changed));
  return (
    <div className="target-form">
      <Input
        aria-label={say('text')}
        placeholder={say('text')}
        value={target.text}
        maxLength={500}
        onChange={(event) => change({ text: event.target.value })}
      />
      <InputNumber
        aria-label={say('atLeast')}
        placeholder={say('atLeast')}
        value={target.atLeast ?? null}
        onChange={(atLeast) => onChange(changeTarget(plan, target.id, { atLeast: atLeast ?? undefined }))}
      />
      <InputNumber
        aria-label={say('atMost')}
        placeholder={say('atMost')}
        value={target.atMost ?? null}
        onChange={(atMost) => onChange(changeTarget(plan, target.id, { atMost: atMost ?? undefined }))}
      />
      <Input
        aria-label={say('unit')}
        placeholder={say('unit')}
        value={target.unit ?? ''}
        maxLength={100}
        onChange={(event) => change({ unit: event.target.value || undefined })}
      />
      <Button
        type="text"
        aria-label={say('remove')}
        title={say('remove')}
        icon={<RemoveIcon />}
        onClick={() => onChange(withoutTarget(plan, target.id))}
      />
    </div>
  );
}
