// One phase being written, with its measures; what a measure leaves empty it takes from its phase.
import { Button, Input } from 'antd';
import type { Measure, Phase } from '#service/outreach';
import { Field } from '../../../platform/parts/field.tsx';
import { RemoveIcon } from '../../../platform/parts/icons.tsx';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import type { PlanFormProps } from './plan-basics.tsx';
import { changeMeasure, changePhase, withMeasure, withoutMeasure, withoutPhase } from './plan-draft.ts';
import { UnitsField } from './units-field.tsx';

const WORDS = wordsOf({
  phase: { zh: '阶段', en: 'Phase' },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  lead: { zh: '牵头', en: 'Lead' },
  units: { zh: '责任单位（用、隔开）', en: 'Responsible units (comma between)' },
  measure: { zh: '措施', en: 'Measure' },
  asPhase: { zh: '同阶段', en: 'as the phase' },
  addMeasure: { zh: '＋ 加一项措施', en: '+ Add a measure' },
  removePhase: { zh: '删去这个阶段', en: 'Remove the phase' },
  removeMeasure: { zh: '删去这项措施', en: 'Remove the measure' },
});

interface Props extends PlanFormProps {
  readonly phase: Phase;
}

export function PhaseForm({ plan, phase, onChange }: Props) {
  const say = useWords(WORDS);
  const change = (changed: Partial<Phase>): void => onChange(changePhase(plan, phase.id, changed));
  return (
    <section className="card phase-form" data-phase={phase.id}>
      <div className="phase-head">
        <Field label={say('phase')}>
          {(id) => (
            <Input
              id={id}
              value={phase.name}
              maxLength={500}
              onChange={({ target }) => change({ name: target.value })}
            />
          )}
        </Field>
        <Dates dated={phase} onChange={change} />
        <Field label={say('lead')}>
          {(id) => (
            <Input
              id={id}
              value={phase.lead}
              maxLength={100}
              onChange={({ target }) => change({ lead: target.value })}
            />
          )}
        </Field>
      </div>
      <UnitsField
        label={say('units')}
        units={phase.responsible}
        onChange={(responsible) => change({ responsible })}
      />
      {phase.measures.map((measure) => (
        <MeasureForm key={measure.id} plan={plan} measure={measure} onChange={onChange} />
      ))}
      <div className="phase-acts">
        <Button size="small" onClick={() => onChange(withMeasure(plan, phase.id))}>
          {say('addMeasure')}
        </Button>
        {plan.phases.length > 1 && (
          <Button size="small" danger onClick={() => onChange(withoutPhase(plan, phase.id))}>
            {say('removePhase')}
          </Button>
        )}
      </div>
    </section>
  );
}

interface Dated {
  readonly startsOn: string;
  readonly endsOn: string;
}

function Dates({ dated, onChange }: { readonly dated: Dated; onChange(changed: Partial<Dated>): void }) {
  const say = useWords(WORDS);
  return (
    <>
      <Field label={say('from')}>
        {(id) => (
          <Input
            id={id}
            type="date"
            value={dated.startsOn}
            onChange={({ target }) => onChange({ startsOn: target.value })}
          />
        )}
      </Field>
      <Field label={say('to')}>
        {(id) => (
          <Input
            id={id}
            type="date"
            value={dated.endsOn}
            onChange={({ target }) => onChange({ endsOn: target.value })}
          />
        )}
      </Field>
    </>
  );
}

function MeasureForm({ plan, measure, onChange }: PlanFormProps & { readonly measure: Measure }) {
  const say = useWords(WORDS);
  const change = (changed: Partial<Measure>): void => onChange(changeMeasure(plan, measure.id, changed));
  return (
    <div className="measure-form" data-measure={measure.id}>
      <Field label={say('measure')}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 1, maxRows: 4 }}
            value={measure.text}
            maxLength={500}
            onChange={({ target }) => change({ text: target.value })}
          />
        )}
      </Field>
      <Dates dated={measure} onChange={change} />
      <Field label={say('lead')}>
        {(id) => (
          <Input
            id={id}
            value={measure.lead}
            maxLength={100}
            placeholder={say('asPhase')}
            onChange={({ target }) => change({ lead: target.value })}
          />
        )}
      </Field>
      <UnitsField
        label={say('units')}
        placeholder={say('asPhase')}
        units={measure.responsible}
        onChange={(responsible) => change({ responsible })}
      />
      <Button
        type="text"
        aria-label={say('removeMeasure')}
        title={say('removeMeasure')}
        icon={<RemoveIcon />}
        onClick={() => onChange(withoutMeasure(plan, measure.id))}
      />
    </div>
  );
}
