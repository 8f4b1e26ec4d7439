// What may be done with an application now: put it on notice, sign on paper, turn away, withdraw.
import { useNavigate } from '@tanstack/react-router';
import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { APPLICATION_STAGES, NOTICE_DAYS, UNDERTAKING } from '#service/patrol';
import { patrolAdmissionEndpoints as endpoints, patrolEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import type { ApplicationProps } from './application-drawer.tsx';

const WORDS = wordsOf({
  days: { zh: '公示几天', en: 'Days of notice' },
  notice: { zh: '张榜公示', en: 'Put on notice' },
  sign: { zh: '纸质承诺书已签，入队', en: 'Signed on paper: admit' },
  signTitle: { zh: '{name}签了承诺书？', en: '{name} signed the undertaking?' },
  signBody: {
    zh: '本人当面读过、签过下面这份承诺书，原件留在村里。',
    en: 'They read and signed this undertaking in person; the paper stays with the village.',
  },
  refuse: { zh: '答复未通过', en: 'Turn away' },
  refuseTitle: { zh: '答复{name}未通过？', en: 'Turn {name} away?' },
  refuseBody: {
    zh: '本人在自己的页面上看得到是哪一关、哪条理由；情况变了可以再申请。姓名和电话 30 天后删除。',
    en: 'They see on their own page which check and which reason, and may ask again when things change. Name and telephone are deleted after thirty days.',
  },
  withdraw: { zh: '本人要撤回', en: 'They withdraw' },
  withdrawTitle: { zh: '{name}撤回申请？', en: '{name} withdraws?' },
  withdrawBody: { zh: '本人提出就办，不问理由。', en: 'Done when they ask for it, without a reason.' },
  member: { zh: '看这名队员', en: 'Open the member' },
});

const CHANGES = [
  endpoints.patrolApplication,
  endpoints.patrolApplications,
  patrolEndpoints.patrolTeams,
  patrolEndpoints.patrolMembers,
] as const;

export function NextAct({ county, application }: ApplicationProps) {
  const { stage, memberId } = application;
  if (!APPLICATION_STAGES[stage].isOpen)
    return memberId === null ? null : <ToMember county={county} memberId={memberId} />;
  return (
    <div className="patrol-acts">
      {stage === 'checked' && <Noticing county={county} application={application} />}
      {stage === 'to-sign' && <Signing county={county} application={application} />}
      {stage === 'failed' && <Ending county={county} application={application} how="refuse" />}
      <Ending county={county} application={application} how="withdraw" />
    </div>
  );
}

function ToMember({ county, memberId }: { readonly county: string; readonly memberId: string }) {
  const say = useWords(WORDS);
  const navigate = useNavigate();
  return (
    <div>
      <Button
        type="primary"
        onClick={() =>
          void navigate({ to: '/patrol/members/$county/$memberId', params: { county, memberId } })
        }
        data-act="open-member"
      >
        {say('member')}
      </Button>
    </div>
  );
}

function Noticing({ county, application: { id } }: ApplicationProps) {
  const say = useWords(WORDS);
  const [days, setDays] = useState<number>(NOTICE_DAYS.usual);
  const command = useCommand<number>({
    send: (_id, wanted) =>
      call(endpoints.noticePatrolApplication, {
        params: { county, applicationId: id },
        body: { days: wanted },
      }),
    changes: CHANGES,
  });
  return (
    <>
      <span>{say('days')}</span>
      <InputNumber
        aria-label={say('days')}
        min={NOTICE_DAYS.least}
        max={NOTICE_DAYS.most}
        precision={0}
        value={days}
        onChange={(wanted) => setDays(wanted ?? NOTICE_DAYS.usual)}
      />
      <Button
        type="primary"
        loading={command.isPending}
        onClick={() => command.mutate(days)}
        data-act="notice"
      >
        {say('notice')}
      </Button>
      <ProblemNote error={command.error} />
    </>
  );
}

function Signing({ county, application: { id, name } }: ApplicationProps) {
  const say = useWords(WORDS);
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const command = useCommand({
    send: (memberId) =>
      call(endpoints.signPatrolUndertaking, { params: { county, applicationId: id }, body: { memberId } }),
    changes: CHANGES,
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)} data-act="sign">
        {say('sign')}
      </Button>
      <ConfirmAct
        isOpen={isOpen}
        title={say('signTitle', { name })}
        act={say('sign')}
        command={command}
        onClose={() => setOpen(false)}
      >
        <p>{say('signBody')}</p>
        <ol>
          {UNDERTAKING.lines.map((line) => (
            <li key={line.zh}>{text(line)}</li>
          ))}
        </ol>
      </ConfirmAct>
    </>
  );
}

function Ending({
  county,
  application: { id, name },
  how,
}: ApplicationProps & { readonly how: 'refuse' | 'withdraw' }) {
  const say = useWords(WORDS);
  const [isOpen, setOpen] = useState(false);
  const endpoint = how === 'refuse' ? endpoints.refusePatrolApplication : endpoints.withdrawPatrolApplication;
  const command = useCommand({
    send: () => call(endpoint, { params: { county, applicationId: id } }),
    changes: CHANGES,
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button danger={how === 'refuse'} onClick={() => setOpen(true)} data-act={how}>
        {say(how)}
      </Button>
      <ConfirmAct
        isOpen={isOpen}
        isDangerous
        title={say(`${how}Title`, { name })}
        act={say(how)}
        command={command}
        onClose={() => setOpen(false)}
      >
        <p>{say(`${how}Body`)}</p>
      </ConfirmAct>
    </>
  );
}
