// One unit's word on one measure. The newest counts, and the older ones stay to be read.
import { Slider } from 'antd';
import { useState } from 'react';
import type { MeasureStanding } from '#service/outreach';
import { campaignEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ChoiceField, LongWordsField } from '../parts/written-fields.tsx';
import type { Campaign } from './use-campaign.ts';

const WORDS = wordsOf({
  heading: { zh: '报进度', en: 'Report progress' },
  keep: { zh: '记下', en: 'Keep' },
  unit: { zh: '单位', en: 'Unit' },
  percent: { zh: '完成多少', en: 'How much is done' },
  note: { zh: '说明（做了什么，还差什么）', en: 'Note (what was done, what is lacking)' },
  before: { zh: '以前报的', en: 'Reported before' },
});

interface Props {
  readonly campaign: Campaign;
  readonly standing: MeasureStanding;
  onClose(): void;
}

export function MarkProgress({ campaign, standing: { measureId, units }, onClose }: Props) {
  const say = useWords(WORDS);
  const [unit, setUnit] = useState(units[0]?.unit ?? '');
  const [percent, setPercent] = useState(units[0]?.percent ?? 0);
  const [note, setNote] = useState('');
  const { county, id: campaignId } = campaign;
  const command = useCommand({
    send: (id) =>
      call(campaignEndpoints.markProgress, {
        params: { county, campaignId },
        body: { id, measureId, unit, percent, note },
      }),
    changes: [campaignEndpoints.campaign],
    onDone: onClose,
  });
  const chooseUnit = (wanted: string): void => {
    setUnit(wanted);
    setPercent(units.find((each) => each.unit === wanted)?.percent ?? 0);
  };
  return (
    <ConfirmAct isOpen title={say('heading')} act={say('keep')} command={command} onClose={onClose}>
      <div className="outreach-form">
        <ChoiceField
          label={say('unit')}
          value={unit}
          onChoose={chooseUnit}
          options={units.map((each) => ({ value: each.unit, label: each.unit }))}
        />
        <Field label={`${say('percent')}: ${percent} %`}>
          {(id) => (
            <div id={id} className="outreach-slider">
              <Slider value={percent} step={5} onChange={setPercent} ariaLabelForHandle={say('percent')} />
            </div>
          )}
        </Field>
        <LongWordsField label={say('note')} most={500} value={note} onWrite={setNote} />
        <Before campaign={campaign} measureId={measureId} unit={unit} />
      </div>
    </ConfirmAct>
  );
}

interface BeforeProps {
  readonly campaign: Campaign;
  readonly measureId: string;
  readonly unit: string;
}

function Before({ campaign: { marks }, measureId, unit }: BeforeProps) {
  const say = useWords(WORDS);
  const times = useTimes();
  const own = marks
    .filter((mark) => mark.measureId === measureId && mark.unit === unit)
    .toSorted((left, right) => right.atMs - left.atMs);
  if (own.length === 0) return null;
  return (
    <div>
      <strong>{say('before')}</strong>
      <ul className="plan-list">
        {own.map(({ id, percent, note, atMs, personName }) => (
          <li key={id}>
            {times.dayAndClock(atMs)} · {percent} % · {personName} {note && `· ${note}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
