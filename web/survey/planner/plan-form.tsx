// What is wanted of a plan: only the fields that the purpose asks for are shown.
import { InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../shell/language.tsx';
import type { PlanSearch } from './plan-search.ts';
import { PLANNER_WORDS } from './planner-words.ts';

const GOALS = ['precision', 'difference', 'ranks', 'interviews', 'budget'] as const;
const LEVELS = ['whole', 'village'] as const;
const RULES = ['proportional', 'equal', 'neyman', 'power'] as const;

interface PlanFormProps {
  readonly search: PlanSearch;
  readonly look: (changes: PlanSearch) => void;
}

/** What the purpose asks for. */
function askedOf({ goal = 'precision', level = 'whole', rule = 'proportional' }: PlanSearch) {
  const isSized = goal === 'precision' || goal === 'difference';
  const isShared = goal === 'interviews' || goal === 'budget' || (isSized && level === 'whole');
  return { goal, level, rule, isSized, isShared };
}

export function PlanForm({ search, look }: PlanFormProps) {
  const say = useWords(PLANNER_WORDS);
  return (
    <section className="card plan-form no-print">
      <h2>{say('wanted')}</h2>
      <div className="plan-fields">
        <Purpose search={search} look={look} />
        <Sizes search={search} look={look} />
        <Sharing search={search} look={look} />
      </div>
      <p className="muted">{say('ruleNote')}</p>
    </section>
  );
}

function Purpose({ search, look }: PlanFormProps) {
  const say = useWords(PLANNER_WORDS);
  const { goal, level, isSized } = askedOf(search);
  return (
    <>
      <Field label={say('goal')} name="goal">
        <Select
          id="plan-goal"
          value={goal}
          onChange={(value) => look({ goal: value })}
          options={GOALS.map((value) => ({ value, label: say(value) }))}
        />
      </Field>
      {isSized && (
        <Field label={say('level')} name="level">
          <Select
            id="plan-level"
            value={level}
            onChange={(value) => look({ level: value })}
            options={LEVELS.map((value) => ({ value, label: say(value) }))}
          />
        </Field>
      )}
    </>
  );
}

function Sizes({ search, look }: PlanFormProps) {
  const say = useWords(PLANNER_WORDS);
  const { goal, isSized } = askedOf(search);
  const { share = 0.5, margin = 0.03, interviews = 500, budget = 10_000, deff = 1, power = 0.8 } = search;
  const marginLabel = say(goal === 'precision' ? 'margin' : 'differenceField');
  return (
    <>
      <Percent name="share" label={say('share')} value={share} look={look} />
      {(isSized || goal === 'ranks') && (
        <Percent name="margin" label={marginLabel} value={margin} look={look} />
      )}
      {goal === 'interviews' && (
        <Amount name="interviews" label={say('interviewsField')} value={interviews} look={look} />
      )}
      {goal === 'budget' && <Amount name="budget" label={say('budgetField')} value={budget} look={look} />}
      <Amount name="deff" label={say('deff')} value={deff} look={look} />
      {goal !== 'precision' && <Percent name="power" label={say('power')} value={power} look={look} />}
    </>
  );
}

function Sharing({ search, look }: PlanFormProps) {
  const say = useWords(PLANNER_WORDS);
  const { rule, isShared } = askedOf(search);
  const { cost = 1, exponent = 0.5, least = 0 } = search;
  return (
    <>
      {isShared && (
        <Field label={say('rule')} name="rule">
          <Select
            id="plan-rule"
            value={rule}
            onChange={(value) => look({ rule: value })}
            options={RULES.map((value) => ({ value, label: say(value === 'power' ? 'powerRule' : value) }))}
            popupMatchSelectWidth={false}
          />
        </Field>
      )}
      {isShared && rule === 'power' && (
        <Amount name="exponent" label={say('exponent')} value={exponent} look={look} />
      )}
      <Amount name="least" label={say('least')} value={least} look={look} />
      <Amount name="cost" label={say('cost')} value={cost} look={look} />
    </>
  );
}

function Field({
  label,
  name,
  children,
}: {
  readonly label: string;
  readonly name: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="plan-field">
      <label htmlFor={`plan-${name}`}>{label}</label>
      {children}
    </div>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly look: PlanFormProps['look'];
}

function Percent({
  name,
  label,
  value,
  look,
}: NumberFieldProps & { readonly name: 'share' | 'margin' | 'power' }) {
  return (
    <Field label={label} name={name}>
      <InputNumber
        id={`plan-${name}`}
        value={Math.round(value * 1000) / 10}
        min={0.1}
        max={99.9}
        step={1}
        onChange={(entered) =>
          look({ [name]: entered === null ? undefined : Math.round(entered * 10) / 1000 })
        }
      />
    </Field>
  );
}

type AmountName = 'interviews' | 'budget' | 'cost' | 'exponent' | 'least' | 'deff';

function Amount({ name, label, value, look }: NumberFieldProps & { readonly name: AmountName }) {
  return (
    <Field label={label} name={name}>
      <InputNumber
        id={`plan-${name}`}
        value={value}
        min={0}
        step={name === 'exponent' || name === 'deff' ? 0.1 : 1}
        onChange={(entered) => look({ [name]: entered ?? undefined })}
      />
    </Field>
  );
}
