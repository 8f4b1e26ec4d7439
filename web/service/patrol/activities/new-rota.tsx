// A rota for a team: days of the week, hours, how many at a time, and whom it takes in turn.
import { Button, Checkbox, Drawer, Select } from 'antd';
import { useState } from 'react';
import { PATROL_DUTIES, type PatrolDuty } from '#service/patrol';
import { MOST_WEEKS } from '#service/patrol/activities';
import { activityEndpoints } from '#wire/service';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useListed, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { ChoiceField, DayField, NumberField, WordsField } from '../../outreach/parts/written-fields.tsx';
import { dutyOptions, useSpotOptions } from './plan-options.ts';
import { useTeamsToPlan } from './use-teams.ts';
import { minuteOf, today } from './week.ts';

const WORDS = wordsOf({
  heading: { zh: '排班', en: 'Make a rota' },
  team: { zh: '巡防队', en: 'Team' },
  noTeam: {
    zh: '还没有巡防队：先在“队伍”里建队。',
    en: 'There is no team yet: found one under “Teams” first.',
  },
  title: { zh: '叫什么，如“夜间巡逻”', en: 'What it is called, such as “night patrol”' },
  duty: { zh: '职责', en: 'Duty' },
  spot: { zh: '守护点（没有就不选）', en: 'Spot (if any)' },
  days: { zh: '星期几', en: 'Days of the week' },
  from: { zh: '从', en: 'From' },
  to: { zh: '到（可过半夜）', en: 'To (may be past midnight)' },
  first: { zh: '从哪天起', en: 'Beginning on' },
  weeks: { zh: '排几周', en: 'Weeks' },
  each: { zh: '每班几人', en: 'Members at a time' },
  members: { zh: '轮到谁（按这个次序轮）', en: 'Whom it takes in turn' },
  keep: { zh: '排好', en: 'Make it' },
  made: { zh: '排了 {n} 个班次。', en: '{n} shifts were made.' },
  without: {
    zh: '没有排进去（没有保险或培训）：{names}。请先办好，或排别人。',
    en: 'Left out for want of cover or a course: {names}. Put that right, or choose others.',
  },
});

const WEEKDAYS = [
  { zh: '周一', en: 'Mon' },
  { zh: '周二', en: 'Tue' },
  { zh: '周三', en: 'Wed' },
  { zh: '周四', en: 'Thu' },
  { zh: '周五', en: 'Fri' },
  { zh: '周六', en: 'Sat' },
  { zh: '周日', en: 'Sun' },
] as const;

interface Props {
  readonly county: string;
  readonly isOpen: boolean;
  onClose(): void;
}

export function NewRota({ county, isOpen, onClose }: Props) {
  const say = useWords(WORDS);
  return (
    <Drawer title={say('heading')} open={isOpen} onClose={onClose} size="min(560px, 100vw)" destroyOnHidden>
      <Form county={county} />
    </Drawer>
  );
}

interface Written {
  readonly teamId: string | undefined;
  readonly title: string;
  readonly duty: PatrolDuty;
  readonly spotId: string;
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly firstDay: string;
  readonly weeks: number | null;
  readonly eachTime: number | null;
  readonly memberIds: readonly string[] | undefined;
}

function freshRota(): Written {
  const hours = { from: '19:30', to: '21:00', firstDay: today(), weeks: 4, eachTime: 2 };
  const what = { title: '', duty: 'guard' as const, spotId: '' };
  return { ...hours, ...what, teamId: undefined, weekdays: [3, 6], memberIds: undefined };
}

function Form({ county }: Pick<Props, 'county'>) {
  const say = useWords(WORDS);
  const teams = useTeamsToPlan(county);
  const [written, setWritten] = useState(freshRota);
  const [made, setMade] = useState<Made>();
  const write = (changed: Partial<Written>): void => setWritten({ ...written, ...changed });
  const team = teams.find(({ id }) => id === written.teamId) ?? teams[0];
  const memberIds = written.memberIds ?? team?.members.map(({ id }) => id) ?? [];
  const command = useMaking(county, setMade);
  if (!team) return <p className="card">{say('noTeam')}</p>;
  return (
    <div className="outreach-form">
      <ChoiceField
        label={say('team')}
        value={team.id}
        onChoose={(teamId) => write({ teamId, memberIds: undefined })}
        options={teams.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <What county={county} written={written} onWrite={write} />
      <When written={written} onWrite={write} />
      <Field label={say('members')}>
        {(id) => (
          <Select
            id={id}
            mode="multiple"
            value={[...memberIds]}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(chosen: string[]) => write({ memberIds: chosen })}
            options={team.members.map((member) => ({ value: member.id, label: member.name }))}
          />
        )}
      </Field>
      <ProblemNote error={command.error} />
      {made && <MadeNote made={made} />}
      <Button
        type="primary"
        disabled={written.title.trim() === '' || memberIds.length === 0}
        loading={command.isPending}
        onClick={() => command.mutate({ ...written, teamId: team.id, memberIds })}
        data-act="keep-rota"
      >
        {say('keep')}
      </Button>
    </div>
  );
}

interface Made {
  readonly shifts: number;
  readonly withoutCover: readonly string[];
}

function MadeNote({ made: { shifts, withoutCover } }: { readonly made: Made }) {
  const say = useWords(WORDS);
  const listed = useListed();
  return (
    <p className="card" role="status" data-made={shifts}>
      {say('made', { n: shifts })}{' '}
      {withoutCover.length > 0 && say('without', { names: listed(withoutCover) })}
    </p>
  );
}

type Complete = Written & { readonly teamId: string; readonly memberIds: readonly string[] };

function useMaking(county: string, onMade: (made: Made) => void) {
  return useCommand<Complete>({
    send: async (id, { from, to, spotId, weeks, eachTime, title, ...rota }) => {
      const body = {
        ...{ id, title: title.trim(), spotId: spotId === '' ? null : spotId },
        kind: spotId === '' ? ('rota' as const) : ('guard' as const),
        ...{ fromMinute: minuteOf(from), toMinute: minuteOf(to), weeks: weeks ?? 1, eachTime: eachTime ?? 1 },
        ...rota,
        ...{ weekdays: [...rota.weekdays], memberIds: [...rota.memberIds] },
      };
      onMade(await call(activityEndpoints.addRota, { params: { county }, body }));
    },
    changes: [activityEndpoints.shifts],
  });
}

interface PartProps {
  readonly written: Written;
  onWrite(changed: Partial<Written>): void;
}

function What({ county, written, onWrite }: PartProps & Pick<Props, 'county'>) {
  const say = useWords(WORDS);
  const text = useText();
  const spots = useSpotOptions(county);
  return (
    <>
      <WordsField
        label={say('title')}
        most={100}
        value={written.title}
        onWrite={(title) => onWrite({ title })}
      />
      <ChoiceField
        label={say('duty')}
        value={written.duty}
        onChoose={(duty) => onWrite({ duty })}
        options={dutyOptions((duty) => text(PATROL_DUTIES[duty].label))}
      />
      <ChoiceField
        label={say('spot')}
        value={written.spotId}
        onChoose={(spotId) => onWrite({ spotId })}
        options={[{ value: '', label: '–' }, ...spots]}
      />
    </>
  );
}

function When({ written, onWrite }: PartProps) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <>
      <Field label={say('days')}>
        {() => (
          <Checkbox.Group
            value={[...written.weekdays]}
            onChange={(weekdays) => onWrite({ weekdays: weekdays.map(Number) })}
            options={WEEKDAYS.map((day, nth) => ({ value: nth + 1, label: text(day) }))}
          />
        )}
      </Field>
      <div className="outreach-pair">
        <ClockField label={say('from')} value={written.from} onWrite={(from) => onWrite({ from })} />
        <ClockField label={say('to')} value={written.to} onWrite={(to) => onWrite({ to })} />
      </div>
      <DayField label={say('first')} value={written.firstDay} onWrite={(firstDay) => onWrite({ firstDay })} />
      <div className="outreach-pair">
        <NumberField
          label={say('weeks')}
          least={1}
          most={MOST_WEEKS}
          value={written.weeks}
          onWrite={(weeks) => onWrite({ weeks })}
        />
        <NumberField
          label={say('each')}
          least={1}
          most={50}
          value={written.eachTime}
          onWrite={(eachTime) => onWrite({ eachTime })}
        />
      </div>
    </>
  );
}

interface ClockProps {
  readonly label: string;
  readonly value: string;
  onWrite(clock: string): void;
}

function ClockField({ label, value, onWrite }: ClockProps) {
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          type="time"
          className="step-day"
          value={value}
          onChange={({ target }) => onWrite(target.value)}
        />
      )}
    </Field>
  );
}
