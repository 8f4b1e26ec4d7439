// Those complained of, named while the matter is taken in: from the first moment they do not see it.
import { Select } from 'antd';
import { Field } from '../../../platform/parts/field.tsx';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { usePersonChoices, useUnitChoices } from '../parts/use-case-units.ts';
import type { Intake } from './intake.ts';

const WORDS = wordsOf({
  units: { zh: '被投诉的单位', en: 'Office complained of' },
  people: { zh: '被投诉的人', en: 'Person complained of' },
  hint: {
    zh: '从现在起看不到这件事，也不得办理。名单里没有的人，选他的单位。',
    en: 'Does not see the matter from now on, and has no part in it. Where the person is not in the list, choose their office.',
  },
});

interface AboutFieldsProps {
  readonly county: string;
  readonly intake: Intake;
  readonly onChange: (part: Partial<Intake>) => void;
}

export function AboutFields({ county, intake, onChange }: AboutFieldsProps) {
  const say = useWords(WORDS);
  const units = useUnitChoices(county, () => true);
  const people = usePersonChoices(county);
  return (
    <div className="intake-pair">
      <Field label={say('units')} hint={say('hint')}>
        {(id) => (
          <Select<string[]>
            id={id}
            mode="multiple"
            value={[...intake.aboutUnits]}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(aboutUnits) => onChange({ aboutUnits })}
            options={units}
          />
        )}
      </Field>
      <Field label={say('people')}>
        {(id) => (
          <Select<string[]>
            id={id}
            mode="multiple"
            value={[...intake.aboutPeople]}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(aboutPeople) => onChange({ aboutPeople })}
            options={people}
          />
        )}
      </Field>
    </div>
  );
}
