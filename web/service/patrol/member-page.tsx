// One member: the number that stands for them, teams and when, cover, training, what is handed over, and leaving.
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { patrolEndpoints, type WholePatrolMember } from '#wire/service';
import { BackIcon } from '../../platform/parts/icons.tsx';
import { ToneTag } from '../../platform/parts/tone-tag.tsx';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import '../outreach/outreach.css';
import { PrintButton } from '../outreach/parts/page-acts.tsx';
import { ChangeMember } from './members/change-member.tsx';
import { HandoverCard } from './members/handover-card.tsx';
import { LeaveButton } from './members/leave-button.tsx';
import { LinkButton } from './members/link-button.tsx';
import { CoverCard, MembershipCard, TrainingCard } from './members/member-cards.tsx';
import { MoveButton } from './members/move-button.tsx';
import { LookAtPhone } from './parts/look-at-phone.tsx';
import './patrol.css';

const WORDS = wordsOf({
  all: { zh: '全部队员', en: 'All members' },
  number: { zh: '志愿者编号', en: 'Volunteer number' },
  team: { zh: '队伍', en: 'Team' },
  village: { zh: '村（社区）', en: 'Village' },
  phone: { zh: '电话', en: 'Telephone' },
  noPhone: { zh: '没有留，或退出后已删除', en: 'none, or deleted after leaving' },
  look: { zh: '看号码', en: 'See the number' },
  signIn: { zh: '登录名', en: 'Signs in as' },
  noSignIn: { zh: '不登录，用自己的页面', en: 'does not sign in; uses the own page' },
  change: { zh: '修改', en: 'Change' },
  left: { zh: '{day} 已退出', en: 'left on {day}' },
  captain: { zh: '队长', en: 'captain' },
});

const FROM = '/office/patrol/members/$county/$memberId';

export function MemberPage() {
  const { county, memberId } = useParams({ from: FROM });
  const { data, error } = useQuery(asking(patrolEndpoints.patrolMember, { params: { county, memberId } }));
  return (
    <section className="outreach">
      <ProblemNote error={error} />
      {data && <Member county={county} member={data} />}
    </section>
  );
}

export interface MemberProps {
  readonly county: string;
  readonly member: WholePatrolMember;
}

function Member({ county, member }: MemberProps) {
  const say = useWords(WORDS);
  const may = useMay();
  const isMember = member.standing === 'member';
  return (
    <>
      <header className="outreach-head">
        <Link to="/patrol/members" className="campaign-up" aria-label={say('all')} title={say('all')}>
          <BackIcon />
        </Link>
        <h1>
          {member.name} {member.isCaptain && <ToneTag tone="deep">{say('captain')}</ToneTag>}{' '}
          {member.leftOn !== null && <ToneTag tone="plain">{say('left', { day: member.leftOn })}</ToneTag>}
        </h1>
        <PrintButton />
        {may('patrol.write') && (
          <>
            <LinkButton county={county} memberId={member.id} />
            {isMember && <MoveButton county={county} member={member} />}
            {isMember && <LeaveButton county={county} member={member} />}
          </>
        )}
      </header>
      <Facts county={county} member={member} />
      <div className="patrol-cards">
        {member.handovers.length + Number(!isMember) > 0 && <HandoverCard county={county} member={member} />}
        <CoverCard member={member} />
        <TrainingCard county={county} member={member} />
        <MembershipCard member={member} />
      </div>
    </>
  );
}

function Facts({ county, member }: MemberProps) {
  const say = useWords(WORDS);
  const text = useText();
  const may = useMay();
  const [open, setOpen] = useState<'phone' | 'change'>();
  return (
    <div className="card patrol-gate">
      <dl className="patrol-facts">
        <dt>{say('number')}</dt>
        <dd className="patrol-number numbers" data-volunteer-number>
          {member.volunteerNumber}
        </dd>
        <dt>{say('team')}</dt>
        <dd>{member.teamName}</dd>
        <dt>{say('village')}</dt>
        <dd>{text(member.placeName)}</dd>
        <dt>{say('phone')}</dt>
        <dd>
          <span className="numbers">{member.numberMasked ?? say('noPhone')}</span>{' '}
          {member.numberMasked !== null && may('patrol.phone') && (
            <Button type="link" size="small" onClick={() => setOpen('phone')} data-act="look">
              {say('look')}
            </Button>
          )}
        </dd>
        <dt>{say('signIn')}</dt>
        <dd>{member.signInName ?? say('noSignIn')}</dd>
      </dl>
      {may('patrol.write') && (
        <Button size="small" onClick={() => setOpen('change')} data-act="change-member">
          {say('change')}
        </Button>
      )}
      {open === 'phone' && (
        <LookAtPhone
          of={{ kind: 'member', county, id: member.id }}
          name={member.name}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'change' && (
        <ChangeMember county={county} member={member} onClose={() => setOpen(undefined)} />
      )}
    </div>
  );
}
