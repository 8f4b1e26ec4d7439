// The record in its five groups, as the member and the office see it.
import type { ReactNode } from 'react';
import { hoursText, RECORD_GROUPS, type RecordGroup } from '#service/patrol/points';
import type { VolunteerRecord } from '#wire/service';
import { useText, useWords, wordsOf } from '../../../../shell/language.tsx';
import { dutyLabel } from './duty-label.ts';
import { Stars } from './stars.tsx';

const WORDS = wordsOf({
  number: { zh: '志愿者编号 {volunteerNumber}', en: 'volunteer number {volunteerNumber}' },
  joined: { zh: '{joinedOn} 加入', en: 'joined {joinedOn}' },
  left: { zh: '{leftOn} 退出', en: 'left {leftOn}' },
  stay: { zh: '{team}：{from} 至 {to}', en: '{team}: {from} to {to}' },
  now: { zh: '今', en: 'today' },
  sums: { zh: '{activities} 次，{hours} 小时', en: '{activities} times, {hours} hours' },
  year: { zh: '{year} 年', en: '{year}' },
  course: { zh: '{title}，{hours} 小时', en: '{title}, {hours} hours' },
  none: { zh: '还没有记录', en: 'nothing yet' },
});

interface RecordViewProps {
  readonly record: VolunteerRecord;
  /** what may be done with a group */
  readonly acts?: (group: RecordGroup) => ReactNode;
  /** what may be done with an evaluation */
  readonly evaluationActs?: (id: string) => ReactNode;
}

export function RecordView({ record, acts, evaluationActs }: RecordViewProps) {
  const text = useText();
  const bodies: Readonly<Record<RecordGroup, ReactNode>> = {
    basics: <Basics basics={record.basics} />,
    service: <Service service={record.service} />,
    training: <Trainings training={record.training} />,
    awards: <Dated rows={record.awards} />,
    evaluation: <Evaluations rows={record.evaluation} acts={evaluationActs} />,
  };
  return (
    <div className="points-record">
      {(['basics', 'service', 'training', 'awards', 'evaluation'] as const).map((group) => (
        <section key={group} className="card" data-group={group}>
          <header>
            <h2>{text(RECORD_GROUPS[group].label)}</h2>
            {acts?.(group)}
          </header>
          {bodies[group]}
        </section>
      ))}
    </div>
  );
}

function Basics({ basics }: { readonly basics: VolunteerRecord['basics'] }) {
  const say = useWords(WORDS);
  return (
    <ul>
      <li>
        <strong>{basics.name}</strong> · {say('number', basics)}
      </li>
      <li>
        {say('joined', basics)}
        {basics.leftOn !== null && ` · ${say('left', { leftOn: basics.leftOn })}`}
      </li>
      {basics.memberships.map(({ team, from, to }) => (
        <li key={`${team}${from}`}>{say('stay', { team, from, to: to ?? say('now') })}</li>
      ))}
    </ul>
  );
}

function Service({ service }: { readonly service: VolunteerRecord['service'] }) {
  const say = useWords(WORDS);
  const text = useText();
  const sums = (row: { activities: number; minutes: number }): string =>
    say('sums', { activities: row.activities, hours: hoursText(row.minutes) });
  return (
    <>
      <Stars minutes={service.minutes} />
      <ul>
        {service.byYear.map((row) => (
          <li key={row.year}>
            {say('year', { year: row.year })} · {sums(row)}
          </li>
        ))}
        {service.byDuty.map((row) => (
          <li key={row.duty}>
            {text(dutyLabel(row.duty))} · {sums(row)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Trainings({ training }: { readonly training: VolunteerRecord['training'] }) {
  const say = useWords(WORDS);
  const rows = training.map(({ title, day, minutes }) => ({
    day,
    title: say('course', { title, hours: hoursText(minutes) }),
  }));
  return <Dated rows={rows} />;
}

function Dated({ rows }: { readonly rows: readonly { readonly title: string; readonly day: string }[] }) {
  const say = useWords(WORDS);
  if (rows.length === 0) return <p className="muted">{say('none')}</p>;
  return (
    <ul>
      {rows.map(({ title, day }) => (
        <li key={`${day}${title}`}>
          <span className="numbers">{day}</span> {title}
        </li>
      ))}
    </ul>
  );
}

interface EvaluationsProps {
  readonly rows: VolunteerRecord['evaluation'];
  readonly acts: RecordViewProps['evaluationActs'];
}

function Evaluations({ rows, acts }: EvaluationsProps) {
  const say = useWords(WORDS);
  if (rows.length === 0) return <p className="muted">{say('none')}</p>;
  return (
    <ul>
      {rows.map(({ id, day, text }) => (
        <li key={id}>
          <span className="numbers">{day}</span> {text} {acts?.(id)}
        </li>
      ))}
    </ul>
  );
}
