// Where one is signed in, and how to end that from afar.

import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { z } from 'zod';
import { platformEndpoints } from '#wire';
import { call } from '../../shell/call.ts';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useCommand } from '../parts/use-command.ts';
import { useTimes } from '../parts/use-times.ts';
import { deviceOf } from './device.ts';

const WORDS = wordsOf({
  title: { zh: '登录中的设备', en: 'Signed in on' },
  unknown: { zh: '不知道是什么设备', en: 'an unknown device' },
  thisOne: { zh: '本机', en: 'this device' },
  since: { zh: '{created} 登录，上次使用 {seen}', en: 'since {created}, last used {seen}' },
  end: { zh: '结束', en: 'End' },
  endOf: { zh: '结束在{device}上的登录', en: 'End the session on {device}' },
});

type Session = z.output<typeof platformEndpoints.mySessions.answer>['sessions'][number];

export function SessionsCard() {
  const say = useWords(WORDS);
  const { data, error } = useQuery(asking(platformEndpoints.mySessions));
  return (
    <section className="account-card">
      <h2>{say('title')}</h2>
      <ProblemNote error={error} />
      <ul className="account-sessions">
        {data?.sessions.map((session) => (
          <SessionLine key={session.id} session={session} />
        ))}
      </ul>
    </section>
  );
}

function SessionLine({ session }: { readonly session: Session }) {
  const say = useWords(WORDS);
  const times = useTimes();
  const device = deviceOf(session.userAgent) ?? say('unknown');
  const command = useCommand({
    send: () => call(platformEndpoints.endMySession, { params: { sessionId: session.id } }),
    changes: [platformEndpoints.mySessions],
  });
  return (
    <li>
      <div>
        <strong title={session.userAgent}>{device}</strong>
        {session.isThisOne && <span className="account-state account-state-on">{say('thisOne')}</span>}
        <p className="muted">
          {say('since', {
            created: times.dayAndClock(session.createdMs),
            seen: times.dayAndClock(session.lastSeenMs),
          })}
        </p>
        <ProblemNote error={command.error} />
      </div>
      {!session.isThisOne && (
        <Button
          size="small"
          aria-label={say('endOf', { device })}
          loading={command.isPending}
          onClick={() => command.mutate()}
        >
          {say('end')}
        </Button>
      )}
    </li>
  );
}
