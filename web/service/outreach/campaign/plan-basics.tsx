// What the plan is called, what it is for, and who leads it.
import { Input, InputNumber } from 'antd';
import type { CampaignPlan } from '#service/outreach';
import { Field } from '../../../platform/parts/field.tsx';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { UnitsField } from './units-field.tsx';

const WORDS = wordsOf({
  title: { zh: '方案名称', en: 'Title' },
  year: { zh: '年份', en: 'Year' },
  purpose: { zh: '为了什么', en: 'Purpose' },
  leadGroup: { zh: '领导小组（写职务，不写姓名）', en: 'Lead group (posts, not names)' },
});

export interface PlanFormProps {
  readonly plan: CampaignPlan;
  onChange(plan: CampaignPlan): void;
}

export function PlanBasics({ plan, onChange }: PlanFormProps) {
  const say = useWords(WORDS);
  const change = (changed: Partial<CampaignPlan>): void => onChange({ ...plan, ...changed });
  return (
    <section className="card plan-basics">
      <Field label={say('title')}>
        {(id) => (
          <Input
            id={id}
            value={plan.title}
            maxLength={200}
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </Field>
      <Field label={say('year')}>
        {(id) => (
          <InputNumber
            id={id}
            min={2000}
            max={2200}
            value={plan.year}
            onChange={(year) => change({ year: year ?? plan.year })}
          />
        )}
      </Field>
      <div className="plan-wide">
        <Field label={say('purpose')}>
          {(id) => (
            <Input.TextArea
              id={id}
              autoSize={{ minRows: 2, maxRows: 8 }}
              value={plan.purpose}
              maxLength={4000}
              onChange={(event) => change({ purpose: event.target.value })}
            />
          )}
        </Field>
      </div>
      <div className="plan-wide">
        <UnitsField
          label={say('leadGroup')}
          units={plan.leadGroup}
          onChange={(leadGroup) => change({ leadGroup })}
        />
      </div>
    </section>
  );
}
