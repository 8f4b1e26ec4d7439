// What is known of a member beside name and number: cover, training, and every membership with its days.
import { Link } from '@tanstack/react-router';
import { localTime } from '#base';
import { COURSES, isCompleted, isCourse } from '#service/patrol';
import type { WholePatrolMember } from '#wire/service';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  cover: { zh: '意外保险', en: 'Accident cover' },
  uncovered: {
    zh: '今天没有有效的保险：有人身风险的任务不能去。请街道或县综治中心在“保险与培训”里办。',
    en: 'No cover in force today: no risky duty. The street or county office arranges it under “Cover and training”.',
  },
  inForce: { zh: '有效', en: 'in force' },
  later: { zh: '还没生效', en: 'not begun' },
  over: { zh: '已到期', en: 'ended' },
  span: { zh: '{from} 到 {to}', en: '{from} to {to}' },
  training: { zh: '培训', en: 'Training' },
  noTraining: { zh: '还没有参加培训', en: 'No training yet' },
  completed: { zh: '完成', en: 'completed' },
  signedUp: { zh: '已报名', en: 'signed up' },
  notPassed: { zh: '没通过', en: 'not passed' },
  absent: { zh: '没参加', en: 'not attended' },
  hours: { zh: '{n} 学时', en: '{n} h' },
  validTo: { zh: '证书 {number} 到 {day}', en: 'certificate {number} until {day}' },
  teams: { zh: '在队经历', en: 'Teams and when' },
  now: { zh: '{from} 至今', en: 'since {from}' },
  admitted: { zh: '申请入队', en: 'admitted' },
  roster: { zh: '花名册', en: 'from the roster' },
  moved: { zh: '转队', en: 'moved' },
  left: { zh: '退出', en: 'left' },
  'team-ended': { zh: '队伍解散', en: 'team ended' },
});

interface Props {
  readonly member: WholePatrolMember;
}

export function CoverCard({ member: { covers, coveredTo, standing } }: Props) {
  const say = useWords(WORDS);
  const today = localTime(Date.now()).date;
  const stateOf = (from: string, to: string): 'inForce' | 'later' | 'over' =>
    to < today ? 'over' : from > today ? 'later' : 'inForce';
  return (
    <section className="card">
      <h2>{say('cover')}</h2>
      {coveredTo === null && standing === 'member' && <p className="outreach-note">{say('uncovered')}</p>}
      {covers.map(({ id, insurer, policyNumber, from, to }) => (
        <p key={id}>
          {insurer} <span className="numbers">{policyNumber}</span>{' '}
          <ToneTag tone={stateOf(from, to) === 'inForce' ? 'good' : 'plain'}>
            {say(stateOf(from, to))}
          </ToneTag>
          <br />
          <span className="muted numbers">{say('span', { from, to })}</span>
        </p>
      ))}
    </section>
  );
}

export function TrainingCard({ county, member: { trained } }: Props & { readonly county: string }) {
  const say = useWords(WORDS);
  return (
    <section className="card">
      <h2>{say('training')}</h2>
      {trained.length === 0 && <p className="muted">{say('noTraining')}</p>}
      {trained.map((own) => (
        <p key={own.trainingId}>
          <Link to="/patrol/trainings/$county/$trainingId" params={{ county, trainingId: own.trainingId }}>
            {own.title}
          </Link>{' '}
          <TrainedTag own={own} />
          <br />
          <span className="muted numbers">
            {own.heldOn} · {say('hours', { n: own.hours })}
            {own.expiresOn !== null &&
              ` · ${say('validTo', { number: own.certificate, day: own.expiresOn })}`}
          </span>
        </p>
      ))}
    </section>
  );
}

function TrainedTag({ own }: { readonly own: WholePatrolMember['trained'][number] }) {
  const say = useWords(WORDS);
  const text = useText();
  if (!isCourse(own.course)) return null;
  const label = text(COURSES[own.course].label);
  if (own.attended === null) return <ToneTag tone="plain">{`${label} ${say('signedUp')}`}</ToneTag>;
  const isDone = isCompleted({ ...own, course: own.course });
  const word = isDone ? 'completed' : own.attended ? 'notPassed' : 'absent';
  return <ToneTag tone={isDone ? 'good' : 'heed'}>{`${label} ${say(word)}`}</ToneTag>;
}

export function MembershipCard({ member: { memberships } }: Props) {
  const say = useWords(WORDS);
  return (
    <section className="card">
      <h2>{say('teams')}</h2>
      {memberships.map(({ id, teamName, from, to, began, ended }) => (
        <p key={id}>
          {teamName}
          <br />
          <span className="muted numbers">
            {to === null ? say('now', { from }) : say('span', { from, to })} · {say(began)}
            {ended !== null && ` · ${say(ended)}`}
          </span>
        </p>
      ))}
    </section>
  );
}
