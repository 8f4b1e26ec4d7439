// The rule of chasing: how many days late gives which card, and who gets it. Anybody may read it; the county sets it.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Checkbox, Input, InputNumber } from 'antd';
import { useState } from 'react';
import {
  CHASE_PRESET,
  CHASE_RECIPIENTS,
  CHASE_SOURCES,
  type ChaseColour,
  type ChaseRecipient,
  type ChaseRule,
  type ChaseStep,
  COLOURS_IN_ORDER,
  checkChaseRule,
  SOURCE_CODES,
} from '#service/supervision/chasing';
import { chaseEndpoints } from '#wire/service';
import { Field } from '../../../platform/parts/field.tsx';
import { BackIcon } from '../../../platform/parts/icons.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { call } from '../../../shell/call.ts';
import { useLanguage, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { useMay } from '../../../shell/session.ts';
import { useCaseCounty } from '../../casework/parts/use-case-county.ts';
import '../polls-and-cards.css';
import { ColourTag } from './colour-tag.tsx';

const WORDS = wordsOf({
  title: { zh: '督办规则', en: 'The rule of chasing' },
  back: { zh: '督办牌', en: 'Cards' },
  preset: { zh: '现在用的是程序自带的规则。', en: 'The rule that comes with the program is in force.' },
  forAll: { zh: '所有来源', en: 'All sources' },
  own: { zh: '单独规定', en: 'a rule of its own' },
  colour: { zh: '牌', en: 'Card' },
  days: { zh: '晚多少天（日历日）', en: 'Days late (calendar days)' },
  to: { zh: '发给谁', en: 'Sent to' },
  reason: { zh: '为什么这样改', en: 'Why it is changed' },
  save: { zh: '保存规则', en: 'Save the rule' },
  keeps: {
    zh: '已经发出的牌不退色；新规则从下一次查起。',
    en: 'Cards that are out keep their colour; the new rule holds from the next round.',
  },
  history: { zh: '改动', en: 'Changes' },
  by: { zh: '{when} {person}：{reason}', en: '{when} {person}: {reason}' },
});

export function ChaseRulePage() {
  const county = useCaseCounty();
  return county === undefined ? null : <Rule county={county} />;
}

function Rule({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const times = useTimes();
  const { data, error } = useQuery(asking(chaseEndpoints.chaseRule, { params: { county } }));
  return (
    <section className="outreach">
      <header className="outreach-head">
        <Link to="/chase" className="campaign-up" aria-label={say('back')} title={say('back')}>
          <BackIcon />
        </Link>
        <h1>{say('title')}</h1>
      </header>
      <ProblemNote error={error} />
      {data?.isPreset && <p className="outreach-note">{say('preset')}</p>}
      {data && <Editor key={data.history.length} county={county} kept={data.rule} />}
      {data && data.history.length > 0 && (
        <section className="card">
          <h2>{say('history')}</h2>
          <ul>
            {data.history.map(({ sinceMs, personName, reason }) => (
              <li key={sinceMs}>
                {say('by', { when: times.dayAndClock(sinceMs), person: personName, reason })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}

function Editor({ county, kept }: { readonly county: string; readonly kept: ChaseRule }) {
  const say = useWords(WORDS);
  const text = useText();
  const may = useMay()('chase.rule');
  const [rule, setRule] = useState(kept);
  const withSource = (code: (typeof SOURCE_CODES)[number], steps: readonly ChaseStep[] | undefined): void => {
    const { [code]: _before, ...others } = rule.ofSource;
    setRule({ ...rule, ofSource: steps ? { ...others, [code]: steps } : others });
  };
  return (
    <>
      <section className="card">
        <h2>{say('forAll')}</h2>
        <Steps steps={rule.steps} isFixed={!may} onChange={(steps) => setRule({ ...rule, steps })} />
      </section>
      {SOURCE_CODES.map((code) => {
        const steps = rule.ofSource[code];
        return (
          <section key={code} className="card">
            <h2>
              {text(CHASE_SOURCES[code])}{' '}
              <Checkbox
                disabled={!may}
                checked={steps !== undefined}
                onChange={({ target }) => withSource(code, target.checked ? CHASE_PRESET.steps : undefined)}
              >
                {say('own')}
              </Checkbox>
            </h2>
            {steps && (
              <Steps steps={steps} isFixed={!may} onChange={(changed) => withSource(code, changed)} />
            )}
          </section>
        );
      })}
      {may && <Saving county={county} rule={rule} />}
    </>
  );
}

interface StepsProps {
  readonly steps: readonly ChaseStep[];
  readonly isFixed: boolean;
  onChange(steps: readonly ChaseStep[]): void;
}

function Steps({ steps, isFixed, onChange }: StepsProps) {
  const say = useWords(WORDS);
  const change = (colour: ChaseColour, changed: Partial<ChaseStep> | undefined): void => {
    const known = steps.find((step) => step.colour === colour) ?? { colour, daysLate: 30, to: ['unit'] };
    const others = steps.filter((step) => step.colour !== colour);
    const all: ChaseStep[] = changed ? [...others, { ...known, ...changed }] : others;
    onChange(COLOURS_IN_ORDER.flatMap((each) => all.filter((step) => step.colour === each)));
  };
  return (
    <table className="chase-steps">
      <thead>
        <tr>
          <th>{say('colour')}</th>
          <th>{say('days')}</th>
          <th>{say('to')}</th>
        </tr>
      </thead>
      <tbody>
        {COLOURS_IN_ORDER.map((colour) => (
          <StepRow
            key={colour}
            colour={colour}
            step={steps.find((step) => step.colour === colour)}
            isFixed={isFixed}
            onChange={(changed) => change(colour, changed)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface StepRowProps {
  readonly colour: ChaseColour;
  readonly step: ChaseStep | undefined;
  readonly isFixed: boolean;
  onChange(changed: Partial<ChaseStep> | undefined): void;
}

const RECIPIENTS = ['unit', 'above', 'county'] as const satisfies readonly ChaseRecipient[];

function StepRow({ colour, step, isFixed, onChange }: StepRowProps) {
  const text = useText();
  return (
    <tr>
      <td>
        <Checkbox
          disabled={isFixed}
          checked={step !== undefined}
          onChange={({ target }) => onChange(target.checked ? {} : undefined)}
        >
          <ColourTag colour={colour} />
        </Checkbox>
      </td>
      <td>
        <InputNumber
          aria-label={colour}
          disabled={isFixed || !step}
          min={1}
          max={365}
          precision={0}
          value={step?.daysLate ?? null}
          onChange={(daysLate) => onChange({ daysLate: daysLate ?? 1 })}
        />
      </td>
      <td>
        <Checkbox.Group
          disabled={isFixed || !step}
          value={[...(step?.to ?? [])]}
          onChange={(to) => onChange({ to: RECIPIENTS.filter((each) => to.includes(each)) })}
          options={RECIPIENTS.map((value) => ({ value, label: text(CHASE_RECIPIENTS[value]) }))}
        />
      </td>
    </tr>
  );
}

function Saving({ county, rule }: { readonly county: string; readonly rule: ChaseRule }) {
  const say = useWords(WORDS);
  const { language } = useLanguage();
  const [reason, setReason] = useState('');
  const checked = checkChaseRule(rule);
  const command = useCommand({
    send: (id) =>
      call(chaseEndpoints.saveChaseRule, { params: { county }, body: { id, rule: asSent(rule), reason } }),
    changes: [chaseEndpoints.chaseRule],
    onDone: () => setReason(''),
  });
  return (
    <section className="card outreach-form">
      <Field
        label={say('reason')}
        hint={say('keeps')}
        fault={checked.ok ? undefined : checked.problem.message[language]}
      >
        {(id) => (
          <Input id={id} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
        )}
      </Field>
      <ProblemNote error={command.error} />
      <Button
        type="primary"
        disabled={!checked.ok || reason.trim() === ''}
        loading={command.isPending}
        onClick={() => command.mutate()}
        data-act="save-rule"
      >
        {say('save')}
      </Button>
    </section>
  );
}

function asSent({ steps, ofSource }: ChaseRule) {
  const plain = (each: readonly ChaseStep[]) => each.map((step) => ({ ...step, to: [...step.to] }));
  const own = SOURCE_CODES.flatMap((code) => {
    const each = ofSource[code];
    return each ? [[code, plain(each)] as const] : [];
  });
  return { steps: plain(steps), ofSource: Object.fromEntries(own) };
}
