// One application: the four checks, the notice with its objections, the undertaking; what may be done next stands at the end.
import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { APPLICATION_STAGES, GATE_CODES } from '#service/patrol';
import { patrolAdmissionEndpoints, type WholePatrolApplication } from '#wire/service';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { useMay } from '../../../shell/session.ts';
import { LookAtPhone } from '../parts/look-at-phone.tsx';
import { GateCard } from './gate-card.tsx';
import { NextAct } from './next-act.tsx';
import { ObjectionList } from './objection-list.tsx';
import { STAGE_TONES } from './stage-tones.ts';

const WORDS = wordsOf({
  title: { zh: '{name}的申请', en: 'Application of {name}' },
  applied: { zh: '{day} 申请加入“{team}”（{place}）', en: 'asked on {day} to join “{team}” ({place})' },
  next: { zh: '下一步：{next}', en: 'Next: {next}' },
  phone: { zh: '电话', en: 'Telephone' },
  look: { zh: '看号码', en: 'See the number' },
  checks: { zh: '四关', en: 'The four checks' },
  notice: { zh: '公示：{from} 到 {to}', en: 'Notice: {from} to {to}' },
});

interface Props {
  readonly county: string;
  readonly applicationId: string;
  onClose(): void;
}

export function ApplicationDrawer({ county, applicationId, onClose }: Props) {
  const say = useWords(WORDS);
  const { data, error } = useQuery(
    asking(patrolAdmissionEndpoints.patrolApplication, { params: { county, applicationId } }),
  );
  return (
    <Drawer open title={say('title', { name: data?.name ?? '' })} onClose={onClose} size="min(820px, 100vw)">
      <ProblemNote error={error} />
      {data && <Whole county={county} application={data} />}
    </Drawer>
  );
}

export interface ApplicationProps {
  readonly county: string;
  readonly application: WholePatrolApplication;
}

function Whole({ county, application }: ApplicationProps) {
  const say = useWords(WORDS);
  const may = useMay();
  const { checks, objections, noticeFrom, noticeTo } = application;
  return (
    <div className="outreach-form">
      <Head county={county} application={application} />
      <h2>{say('checks')}</h2>
      <div className="patrol-gates">
        {GATE_CODES.map((gate) => (
          <GateCard
            key={gate}
            county={county}
            application={application}
            gate={gate}
            last={checks.findLast((check) => check.gate === gate)}
          />
        ))}
      </div>
      {noticeFrom !== null && noticeTo !== null && (
        <>
          <h2>{say('notice', { from: noticeFrom, to: noticeTo })}</h2>
          <ObjectionList county={county} applicationId={application.id} objections={objections} />
        </>
      )}
      {may('patrol.write') && <NextAct county={county} application={application} />}
    </div>
  );
}

function Head({ county, application }: ApplicationProps) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const may = useMay();
  const [isLooking, setLooking] = useState(false);
  const { id, name, stage, appliedMs, teamName, placeName, numberMasked } = application;
  return (
    <div>
      <p>
        <ToneTag tone={STAGE_TONES[stage]}>{text(APPLICATION_STAGES[stage].label)}</ToneTag>{' '}
        {say('next', { next: text(APPLICATION_STAGES[stage].next) })}
      </p>
      <p className="muted">
        {say('applied', { day: times.day(appliedMs), team: teamName, place: text(placeName) })}
      </p>
      {numberMasked !== null && (
        <p>
          {say('phone')} <span className="numbers">{numberMasked}</span>{' '}
          {may('patrol.phone') && (
            <Button type="link" size="small" onClick={() => setLooking(true)} data-act="look">
              {say('look')}
            </Button>
          )}
        </p>
      )}
      {isLooking && (
        <LookAtPhone of={{ kind: 'applicant', county, id }} name={name} onClose={() => setLooking(false)} />
      )}
    </div>
  );
}
