// What becomes of what was seen: a case, a visit to a household, or nothing with a reason.
import { useQuery } from '@tanstack/react-query';
import { Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { SEEN_ENDS, type SeenEnd } from '#service/patrol/activities';
import { activityEndpoints, householdEndpoints, type SightingRow } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { asking } from '../../../shell/queries.ts';

const WORDS = wordsOf({
  heading: { zh: '“{text}”怎么办？', en: '“{text}”: what now?' },
  end: { zh: '去向', en: 'What becomes of it' },
  household: { zh: '走访哪一户（按门牌查）', en: 'Which household (look by address)' },
  reason: { zh: '说明（不用再办的，写明原因）', en: 'In words (where nothing more is needed, say why)' },
  act: { zh: '就这样办', en: 'So be it' },
});

const ENDS = ['case', 'visit', 'nothing'] as const satisfies readonly SeenEnd[];

interface Props {
  readonly county: string;
  readonly sighting: SightingRow;
  onClose(): void;
}

export function EndSighting({ county, sighting, onClose }: Props) {
  const say = useWords(WORDS);
  const words = useText();
  const [end, setEnd] = useState<SeenEnd>(sighting.wish);
  const [text, setText] = useState('');
  const [household, setHousehold] = useState<string>();
  const command = useEnding(county, sighting.id, { end, text: text.trim(), household }, onClose);
  const isMissing = (SEEN_ENDS[end].needsReason && text.trim() === '') || (end === 'visit' && !household);
  return (
    <ConfirmAct
      isOpen
      title={say('heading', { text: sighting.text.slice(0, 40) })}
      act={say('act')}
      isReady={!isMissing}
      command={command}
      onClose={onClose}
    >
      <div className="outreach-form">
        <Field label={say('end')}>
          {(id) => (
            <Radio.Group
              id={id}
              value={end}
              onChange={({ target }) => setEnd(ENDS.find((each) => each === target.value) ?? 'case')}
              options={ENDS.map((value) => ({ value, label: words(SEEN_ENDS[value].label) }))}
            />
          )}
        </Field>
        {end === 'visit' && (
          <HouseholdField
            county={county}
            placeCode={sighting.placeCode}
            chosen={household}
            onChoose={setHousehold}
          />
        )}
        <ReasonField text={text} onWrite={setText} />
      </div>
    </ConfirmAct>
  );
}

interface ReasonProps {
  readonly text: string;
  onWrite(text: string): void;
}

function ReasonField({ text, onWrite }: ReasonProps) {
  const say = useWords(WORDS);
  return (
    <Field label={say('reason')}>
      {(id) => (
        <Input.TextArea
          id={id}
          rows={3}
          maxLength={1000}
          value={text}
          onChange={({ target }) => onWrite(target.value)}
        />
      )}
    </Field>
  );
}

interface Ending {
  readonly end: SeenEnd;
  readonly text: string;
  readonly household: string | undefined;
}

function useEnding(county: string, sightingId: string, { end, text, household }: Ending, onDone: () => void) {
  return useCommand({
    send: () =>
      call(activityEndpoints.endSighting, {
        params: { county, sightingId },
        body: { end, text, householdId: end === 'visit' ? (household ?? null) : null },
      }),
    changes: [activityEndpoints.sightings, activityEndpoints.feed],
    onDone,
  });
}

interface HouseholdProps {
  readonly county: string;
  readonly placeCode: string;
  readonly chosen: string | undefined;
  onChoose(householdId: string): void;
}

function HouseholdField({ county, placeCode, chosen, onChoose }: HouseholdProps) {
  const say = useWords(WORDS);
  const [search, setSearch] = useState('');
  const { data } = useQuery(
    asking(householdEndpoints.households, {
      params: { county },
      query: { placeCode, size: 50, ...(search === '' ? {} : { search }) },
    }),
  );
  return (
    <Field label={say('household')}>
      {(id) => (
        <Select<string | undefined, { value: string; label: string }>
          id={id}
          showSearch={{ onSearch: setSearch, filterOption: false }}
          value={chosen}
          onChange={(wanted) => wanted !== undefined && onChoose(wanted)}
          options={data?.rows.map(({ id: value, address }) => ({ value, label: address })) ?? []}
        />
      )}
    </Field>
  );
}
