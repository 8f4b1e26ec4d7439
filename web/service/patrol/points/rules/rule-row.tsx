// One rule while it is written. What may never be counted stands in the list too, so that whoever looks for it finds out why not.
import { Button, Input, InputNumber, Select } from 'antd';
import type { Problem } from '#base';
import { PATROL_DUTIES } from '#service/patrol';
import { BASES, NEVER_COUNTED, type RuleDraft } from '#service/patrol/points';
import { Field } from '../../../../platform/parts/field.tsx';
import { messageOf, useLanguage, useText, useWords, wordsOf } from '../../../../shell/language.tsx';
import { isByMinutes } from './draft.ts';

const WORDS = wordsOf({
  name: { zh: '名称（队员看到的）', en: 'Name, as members read it' },
  basis: { zh: '计分依据', en: 'Counts' },
  may: { zh: '可以计分', en: 'May be counted' },
  never: { zh: '不能计分（选了看原因）', en: 'Never counted (choose to see why)' },
  duty: { zh: '职责', en: 'Duty' },
  any: { zh: '全部职责', en: 'Any duty' },
  perMinutes: { zh: '每几分钟', en: 'Per minutes' },
  points: { zh: '分值', en: 'Points' },
  most: { zh: '每次最多', en: 'At most' },
  remove: { zh: '删除', en: 'Remove' },
});

interface RuleRowProps {
  readonly rule: RuleDraft;
  readonly fault: Problem | undefined;
  readonly onChange: (rule: RuleDraft) => void;
  readonly onRemove: () => void;
}

export function RuleRow({ rule, fault, onChange, onRemove }: RuleRowProps) {
  const say = useWords(WORDS);
  const { language } = useLanguage();
  return (
    <div className="points-rule" data-rule={rule.id}>
      <Field label={say('name')}>
        {(id) => (
          <Input
            id={id}
            value={rule.name}
            maxLength={60}
            onChange={(event) => onChange({ ...rule, name: event.target.value })}
          />
        )}
      </Field>
      <Kinds rule={rule} onChange={onChange} />
      <Figures rule={rule} onChange={onChange} />
      <Button onClick={onRemove}>{say('remove')}</Button>
      {fault && (
        <p className="points-rule-fault" role="alert" data-problem={fault.code}>
          {messageOf(fault, language)}
        </p>
      )}
    </div>
  );
}

type PartProps = Pick<RuleRowProps, 'rule' | 'onChange'>;

function Kinds({ rule, onChange }: PartProps) {
  const say = useWords(WORDS);
  const text = useText();
  const choices = (table: Readonly<Record<string, { readonly label: { zh: string; en: string } }>>) =>
    Object.entries(table).map(([value, { label }]) => ({ value, label: text(label) }));
  return (
    <>
      <Field label={say('basis')}>
        {(id) => (
          <Select
            id={id}
            value={rule.basis}
            options={[
              { label: say('may'), options: choices(BASES) },
              { label: say('never'), options: choices(NEVER_COUNTED) },
            ]}
            onChange={(basis) => onChange({ ...rule, basis })}
          />
        )}
      </Field>
      <Field label={say('duty')}>
        {(id) => (
          <Select
            id={id}
            value={rule.duty ?? ''}
            options={[{ value: '', label: say('any') }, ...choices(PATROL_DUTIES)]}
            onChange={(duty) => onChange({ ...rule, duty: duty === '' ? null : duty })}
          />
        )}
      </Field>
    </>
  );
}

function Figures({ rule, onChange }: PartProps) {
  const say = useWords(WORDS);
  return (
    <>
      <Field label={say('perMinutes')}>
        {(id) => (
          <InputNumber
            id={id}
            value={rule.perMinutes}
            disabled={!isByMinutes(rule.basis)}
            onChange={(perMinutes) => onChange({ ...rule, perMinutes: perMinutes ?? 0 })}
          />
        )}
      </Field>
      <Field label={say('points')}>
        {(id) => (
          <InputNumber
            id={id}
            value={rule.points}
            onChange={(points) => onChange({ ...rule, points: points ?? 0 })}
          />
        )}
      </Field>
      <Field label={say('most')}>
        {(id) => <InputNumber id={id} value={rule.most} onChange={(most) => onChange({ ...rule, most })} />}
      </Field>
    </>
  );
}
