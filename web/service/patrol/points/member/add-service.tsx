// Service that was done before the system or stands on paper: entered with its source, and reckoned at once.
import { Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { localTime } from '#base';
import { PATROL_DUTIES } from '#service/patrol';
import { pointsEndpoints, recordEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../../platform/parts/field.tsx';
import { useCommand } from '../../../../platform/parts/use-command.ts';
import { call } from '../../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../../shell/language.tsx';

const WORDS = wordsOf({
  heading: { zh: '补录一次服务', en: 'Enter service done' },
  duty: { zh: '职责', en: 'Duty' },
  day: { zh: '日期', en: 'Day' },
  minutes: { zh: '时长（分钟）', en: 'Minutes' },
  finds: { zh: '发现并上报（件）', en: 'Things seen and reported' },
  note: { zh: '依据', en: 'Where it stands' },
  noteHint: {
    zh: '如：2025 年纸质签到表第 3 页。队员看得到这一条，不对可以提异议。',
    en: 'e.g. paper roll of 2025, page 3. The member sees it and may dispute it.',
  },
  act: { zh: '补录', en: 'Enter' },
});

interface AddServiceProps {
  readonly params: { readonly county: string; readonly memberId: string };
  readonly onClose: () => void;
}

export function AddService({ params, onClose }: AddServiceProps) {
  const say = useWords(WORDS);
  const text = useText();
  const [duty, setDuty] = useState('guard');
  const [day, setDay] = useState(localTime(Date.now()).date);
  const [minutes, setMinutes] = useState(60);
  const [finds, setFinds] = useState(0);
  const [note, setNote] = useState('');
  const command = useCommand({
    send: (id) =>
      call(pointsEndpoints.addServiceEntry, { params, body: { id, duty, day, minutes, finds, note } }),
    changes: [pointsEndpoints.memberPoints, pointsEndpoints.memberLines, recordEndpoints.volunteerRecord],
    onDone: onClose,
  });
  const duties = Object.entries(PATROL_DUTIES).map(([value, { label }]) => ({ value, label: text(label) }));
  return (
    <ConfirmAct
      isOpen
      title={say('heading')}
      act={say('act')}
      command={command}
      isReady={note.trim() !== '' && minutes > 0}
      onClose={onClose}
    >
      <div className="meeting-form">
        <Field label={say('duty')}>
          {(id) => <Select id={id} value={duty} options={duties} onChange={setDuty} />}
        </Field>
        <Field label={say('day')}>
          {(id) => (
            <input
              id={id}
              type="date"
              className="step-day"
              value={day}
              onChange={(event) => event.target.value && setDay(event.target.value)}
            />
          )}
        </Field>
        <Field label={say('minutes')}>
          {(id) => (
            <InputNumber
              id={id}
              min={1}
              max={1440}
              precision={0}
              value={minutes}
              onChange={(wanted) => setMinutes(wanted ?? 0)}
            />
          )}
        </Field>
        <Field label={say('finds')}>
          {(id) => (
            <InputNumber
              id={id}
              min={0}
              max={100}
              precision={0}
              value={finds}
              onChange={(wanted) => setFinds(wanted ?? 0)}
            />
          )}
        </Field>
        <Field label={say('note')} hint={say('noteHint')}>
          {(id) => (
            <Input id={id} value={note} maxLength={300} onChange={(event) => setNote(event.target.value)} />
          )}
        </Field>
      </div>
    </ConfirmAct>
  );
}
