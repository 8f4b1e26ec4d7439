// A new round: its kind, its sheet, its days, how long a unit may reply and mend.
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { localTime } from '#base';
import { ROUND_KINDS, type RoundKind } from '#service/supervision';
import { type InspectionRound, inspectionEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { asking } from '../../../shell/queries.ts';
import { nextRound, type RoundDraft } from './next-round.ts';

const WORDS = wordsOf({
  heading: { zh: '新建一轮督查', en: 'A new round' },
  title: { zh: '名称', en: 'Title' },
  example: { zh: '如：9 月上旬督查', en: 'e.g. early September' },
  kind: { zh: '形式', en: 'Kind' },
  sheet: { zh: '标准表', en: 'Sheet of criteria' },
  noSheet: {
    zh: '还没有标准表：先到“标准表”写一张',
    en: 'There is no sheet yet: write one under “Criteria” first',
  },
  starts: { zh: '从', en: 'From' },
  ends: { zh: '到', en: 'To' },
  replyDays: { zh: '单位几天内回应', en: 'Days to reply' },
  mendDays: { zh: '几天内整改', en: 'Days to mend' },
  act: { zh: '建立', en: 'Make it' },
});

interface Props {
  readonly county: string;
  /** the rounds so far, newest first: the next is like the last one, as many days later */
  readonly before: readonly InspectionRound[];
  readonly onClose: () => void;
}

export function NewRound({ county, before, onClose }: Props) {
  const say = useWords(WORDS);
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => nextRound(before, localTime(Date.now()).date));
  const change = (part: Partial<RoundDraft>): void => setDraft((known) => ({ ...known, ...part }));
  const { hasVisits } = ROUND_KINDS[draft.kind];
  const command = useCommand({
    send: (id) =>
      call(inspectionEndpoints.addInspectionRound, {
        params: { county },
        body: { id, ...draft, sheetId: hasVisits ? draft.sheetId : null },
      }),
    changes: [inspectionEndpoints.inspectionRounds],
    onDone: (roundId) => void navigate({ to: '/rounds/$county/$roundId', params: { county, roundId } }),
  });
  return (
    <ConfirmAct
      isOpen
      title={say('heading')}
      act={say('act')}
      command={command}
      isReady={draft.title.trim() !== '' && (!hasVisits || draft.sheetId !== null)}
      onClose={onClose}
    >
      <div className="inspection-form">
        <Field label={say('title')}>
          {(id) => (
            <Input
              id={id}
              value={draft.title}
              maxLength={200}
              placeholder={say('example')}
              onChange={(event) => change({ title: event.target.value })}
            />
          )}
        </Field>
        <KindAndSheet county={county} draft={draft} onChange={change} />
        <DaysOfRound draft={draft} onChange={change} />
      </div>
    </ConfirmAct>
  );
}

interface PartProps {
  readonly draft: RoundDraft;
  readonly onChange: (part: Partial<RoundDraft>) => void;
}

function KindAndSheet({ county, draft, onChange }: PartProps & { readonly county: string }) {
  const say = useWords(WORDS);
  const text = useText();
  const { data } = useQuery(asking(inspectionEndpoints.inspectionSheets, { params: { county } }));
  const sheets = (data?.rows ?? []).filter(({ isRetired }) => !isRetired);
  return (
    <>
      <Field label={say('kind')} hint={text(ROUND_KINDS[draft.kind].explanation)}>
        {(id) => (
          <Select<RoundKind>
            id={id}
            value={draft.kind}
            options={ROUND_KIND_CODES.map((value) => ({ value, label: text(ROUND_KINDS[value].label) }))}
            onChange={(kind) => onChange({ kind })}
          />
        )}
      </Field>
      {ROUND_KINDS[draft.kind].hasVisits && (
        <Field label={say('sheet')} hint={data && sheets.length === 0 ? say('noSheet') : undefined}>
          {(id) => (
            <Select<string | null>
              id={id}
              value={draft.sheetId}
              options={sheets.map((sheet) => ({ value: sheet.id, label: sheet.title }))}
              onChange={(sheetId) => onChange({ sheetId })}
            />
          )}
        </Field>
      )}
    </>
  );
}

const ROUND_KIND_CODES = [
  'on-the-spot',
  'by-phone',
  'follow-through',
  'mock-poll',
] as const satisfies readonly RoundKind[];

function DaysOfRound({ draft, onChange }: PartProps) {
  const say = useWords(WORDS);
  const days = [
    ['startsOn', 'starts'],
    ['endsOn', 'ends'],
  ] as const;
  const spans = [
    ['replyDays', 30],
    ['mendDays', 90],
  ] as const;
  return (
    <>
      <div className="inspection-pair">
        {days.map(([name, label]) => (
          <Field key={name} label={say(label)}>
            {(id) => (
              <input
                id={id}
                type="date"
                className="inspection-day"
                value={draft[name]}
                onChange={(event) => event.target.value && onChange({ [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <div className="inspection-pair">
        {spans.map(([name, most]) => (
          <Field key={name} label={say(name)}>
            {(id) => (
              <InputNumber
                id={id}
                min={1}
                max={most}
                precision={0}
                value={draft[name]}
                onChange={(count) => onChange({ [name]: count ?? 1 })}
              />
            )}
          </Field>
        ))}
      </div>
    </>
  );
}
