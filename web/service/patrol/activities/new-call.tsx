// A call for a special event: to every team of a village, a street or the county; whoever likes signs up.
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { PATROL_DUTIES, type PatrolDuty } from '#service/patrol';
import { activityEndpoints } from '#wire/service';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { useVillageOptions } from '../../outreach/parts/use-villages.ts';
import {
  ChoiceField,
  DayField,
  LongWordsField,
  NumberField,
  WordsField,
} from '../../outreach/parts/written-fields.tsx';
import { dutyOptions, useSpotOptions } from './plan-options.ts';
import { instantOf } from './week.ts';

const WORDS = wordsOf({
  heading: { zh: '发邀约（自愿报名）', en: 'Call for volunteers' },
  place: { zh: '请哪里的队', en: 'Teams of' },
  county: { zh: '全县（本级）', en: 'the whole county' },
  street: { zh: '{code} 街道（乡镇）', en: 'street {code}' },
  title: { zh: '什么活动，如“菊花节安保”', en: 'What, such as “flower festival”' },
  words: { zh: '说明：集合地点、带什么', en: 'Where to meet, what to bring' },
  duty: { zh: '职责', en: 'Duty' },
  spot: { zh: '守护点（没有就不选）', en: 'Spot (if any)' },
  start: { zh: '开始', en: 'Begins' },
  end: { zh: '结束', en: 'Ends' },
  places: { zh: '名额（空着不限）', en: 'Places (empty: any number)' },
  send: { zh: '发出', en: 'Send it out' },
});

interface Props {
  readonly county: string;
  readonly isOpen: boolean;
  onClose(): void;
}

export function NewCall({ county, isOpen, onClose }: Props) {
  const say = useWords(WORDS);
  return (
    <Drawer title={say('heading')} open={isOpen} onClose={onClose} size="min(560px, 100vw)" destroyOnHidden>
      <Form county={county} onClose={onClose} />
    </Drawer>
  );
}

interface Written {
  readonly placeCode: string | undefined;
  readonly title: string;
  readonly words: string;
  readonly duty: PatrolDuty;
  readonly spotId: string;
  readonly start: string;
  readonly end: string;
  readonly places: number | null;
}

const FRESH: Written = {
  placeCode: undefined,
  title: '',
  words: '',
  duty: 'guard',
  spotId: '',
  start: '',
  end: '',
  places: 20,
};

// The narrowest place comes last: whoever works for a village alone finds it chosen.
function usePlaces(county: string) {
  const say = useWords(WORDS);
  const villages = useVillageOptions();
  const streets = [...new Set(villages.map(({ value }) => value.slice(0, 9)))].toSorted();
  return [
    { value: county, label: say('county') },
    ...streets.map((code) => ({ value: code, label: say('street', { code }) })),
    ...villages,
  ];
}

function Form({ county, onClose }: Omit<Props, 'isOpen'>) {
  const say = useWords(WORDS);
  const places = usePlaces(county);
  const [written, setWritten] = useState(FRESH);
  const write = (changed: Partial<Written>): void => setWritten({ ...written, ...changed });
  const command = useSending(county, onClose);
  const placeCode = written.placeCode ?? places.at(-1)?.value ?? county;
  const isReady = written.title.trim() !== '' && written.start !== '' && written.end !== '';
  return (
    <div className="outreach-form">
      <ChoiceField
        label={say('place')}
        value={placeCode}
        onChoose={(chosen) => write({ placeCode: chosen })}
        options={places}
      />
      <What written={written} onWrite={write} />
      <When county={county} written={written} onWrite={write} />
      <ProblemNote error={command.error} />
      <Button
        type="primary"
        disabled={!isReady}
        loading={command.isPending}
        onClick={() => command.mutate({ ...written, placeCode })}
        data-act="keep-call"
      >
        {say('send')}
      </Button>
    </div>
  );
}

interface PartProps {
  readonly written: Written;
  onWrite(changed: Partial<Written>): void;
}

function What({ written, onWrite }: PartProps) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <>
      <WordsField
        label={say('title')}
        most={100}
        value={written.title}
        onWrite={(title) => onWrite({ title })}
      />
      <LongWordsField
        label={say('words')}
        most={2000}
        value={written.words}
        onWrite={(words) => onWrite({ words })}
      />
      <ChoiceField
        label={say('duty')}
        value={written.duty}
        onChoose={(duty) => onWrite({ duty })}
        options={dutyOptions((duty) => text(PATROL_DUTIES[duty].label))}
      />
    </>
  );
}

function When({ county, written, onWrite }: PartProps & Pick<Props, 'county'>) {
  const say = useWords(WORDS);
  const spots = useSpotOptions(county);
  return (
    <>
      <ChoiceField
        label={say('spot')}
        value={written.spotId}
        onChoose={(spotId) => onWrite({ spotId })}
        options={[{ value: '', label: '–' }, ...spots]}
      />
      <div className="outreach-pair">
        <DayField
          label={say('start')}
          hasClock
          value={written.start}
          onWrite={(start) => onWrite({ start })}
        />
        <DayField label={say('end')} hasClock value={written.end} onWrite={(end) => onWrite({ end })} />
      </div>
      <NumberField
        label={say('places')}
        least={1}
        most={10_000}
        value={written.places}
        onWrite={(n) => onWrite({ places: n })}
      />
    </>
  );
}

function useSending(county: string, onDone: () => void) {
  return useCommand<Written & { readonly placeCode: string }>({
    send: (id, { start, end, spotId, ...written }) => {
      const times = { startMs: instantOf(start), endMs: instantOf(end) };
      const body = { ...written, ...times, id, spotId: spotId === '' ? null : spotId };
      return call(activityEndpoints.addCall, { params: { county }, body });
    },
    changes: [activityEndpoints.shifts, activityEndpoints.feed],
    onDone,
  });
}
