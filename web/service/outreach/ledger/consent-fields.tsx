// What somebody agreed to: when, how, for what, and until when; a year at the most.
import { Checkbox } from 'antd';
import {
  CONSENT_DAYS_AT_MOST,
  CONSENT_PURPOSES,
  CONSENT_WAYS,
  type ConsentPurpose,
  plusDays,
} from '#service/outreach';
import type { LedgerEntry } from '#wire/service';
import { Field } from '../../../platform/parts/field.tsx';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ChoiceField, DayField } from '../parts/written-fields.tsx';
import { optionsOf } from '../publicity/new-material.tsx';

const WORDS = wordsOf({
  given: { zh: '哪天同意的', en: 'Agreed on' },
  way: { zh: '怎样同意的', en: 'How' },
  purposes: { zh: '同意用来做什么', en: 'Agreed to' },
  expires: { zh: '到哪天为止（最多一年，到期删除）', en: 'Until (a year at most, then deleted)' },
});

export type Consent = LedgerEntry['consent'];

const PURPOSES = [
  'visit-appointments',
  'request-replies',
  'notices',
  'emergencies',
] as const satisfies readonly ConsentPurpose[];

interface Props {
  readonly consent: Consent;
  onChange(consent: Consent): void;
}

export function ConsentFields({ consent, onChange }: Props) {
  const say = useWords(WORDS);
  const text = useText();
  const change = (changed: Partial<Consent>): void => onChange({ ...consent, ...changed });
  return (
    <>
      <div className="outreach-pair">
        <DayField label={say('given')} value={consent.givenOn} onWrite={(givenOn) => change({ givenOn })} />
        <ChoiceField
          label={say('way')}
          value={consent.way}
          onChoose={(way) => change({ way })}
          options={optionsOf(CONSENT_WAYS, text)}
        />
      </div>
      <Field label={say('purposes')}>
        {(id) => (
          <Checkbox.Group
            className="ledger-purposes"
            value={consent.purposes}
            onChange={(chosen) => change({ purposes: PURPOSES.filter((each) => chosen.includes(each)) })}
            options={PURPOSES.map((value) => ({
              value,
              label: text(CONSENT_PURPOSES[value].label),
              ...(value === PURPOSES[0] ? { id } : {}),
            }))}
          />
        )}
      </Field>
      <DayField
        label={say('expires')}
        value={consent.expiresOn}
        latest={plusDays(consent.givenOn, CONSENT_DAYS_AT_MOST)}
        onWrite={(expiresOn) => change({ expiresOn })}
      />
    </>
  );
}

/** What is most often so: agreed today by the contact card, for visits and replies, for a year. */
export function usualConsent(today: string): Consent {
  return {
    givenOn: today,
    way: 'contact-card',
    purposes: ['visit-appointments', 'request-replies'],
    expiresOn: plusDays(today, CONSENT_DAYS_AT_MOST),
  };
}
