// My points: what I have, my stars, how far to the targets, and every line with where its points come from. A line that seems wrong
// is disputed here; the answer comes with its reason.
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type PointsLine, pointsEndpoints } from '#wire/service';
import { useCommand } from '../../../../platform/parts/use-command.ts';
import { call } from '../../../../shell/call.ts';
import { useWords, wordsOf } from '../../../../shell/language.tsx';
import { ProblemNote } from '../../../../shell/problem-note.tsx';
import { asking } from '../../../../shell/queries.ts';
import { LineRows } from '../parts/line-rows.tsx';
import { Stars } from '../parts/stars.tsx';
import { Targets } from '../parts/targets.tsx';
import { AskForm } from './ask-form.tsx';
import { keyOf, type OwnProps } from './own.ts';

const WORDS = wordsOf({
  balance: { zh: '可用积分', en: 'Points to spend' },
  lines: { zh: '每一分从哪里来', en: 'Where each point comes from' },
  none: {
    zh: '还没有积分。参加一次活动后，这里会一条一条写明。',
    en: 'No points yet. After your first activity every point is explained here.',
  },
  dispute: { zh: '这一行不对', en: 'This is not right' },
  why: { zh: '哪里不对？例如：那天是 3 小时', en: 'What is wrong? For example: it was 3 hours' },
  withdraw: { zh: '撤回异议', en: 'Withdraw' },
  newer: { zh: '较新的', en: 'Newer' },
  older: { zh: '较早的', en: 'Older' },
});

const SIZE = 20;

export function MyLines({ own }: OwnProps) {
  const say = useWords(WORDS);
  const { page = 1 } = useSearch({ from: '/console/my-points' });
  const { data, error } = useQuery({
    ...asking(pointsEndpoints.memberLines, { params: keyOf(own), query: { page, size: SIZE } }),
    placeholderData: (before) => before,
  });
  return (
    <section className="field-screen" data-screen="my-points">
      <h1 className="points-balance">
        {say('balance')} <b className="numbers">{own.account.balance}</b>
      </h1>
      <Stars minutes={own.account.minutes} />
      {own.targets && <Targets {...own.targets} />}
      <h2>{say('lines')}</h2>
      <ProblemNote error={data ? null : error} />
      {data?.total === 0 && <p className="card">{say('none')}</p>}
      {data && <LineRows rows={data.rows} acts={(line) => <LineActs own={own} line={line} />} />}
      <nav className="points-pages">
        {page > 1 && (
          <Link to="/my-points" search={{ page: page - 1 }}>
            {say('newer')}
          </Link>
        )}
        {data && data.total > page * SIZE && (
          <Link to="/my-points" search={{ page: page + 1 }}>
            {say('older')}
          </Link>
        )}
      </nav>
    </section>
  );
}

function LineActs({ own, line }: OwnProps & { readonly line: PointsLine }) {
  const say = useWords(WORDS);
  const [isAsking, setAsking] = useState(false);
  const withdrawing = useCommand<string>({
    send: (_id, disputeId) =>
      call(pointsEndpoints.withdrawPointsDispute, { params: { ...keyOf(own), disputeId }, body: {} }),
    changes: [pointsEndpoints.memberLines],
  });
  const { dispute } = line;
  if (dispute?.standing === 'asked')
    return (
      <>
        <button type="button" className="points-small" onClick={() => withdrawing.mutate(dispute.id)}>
          {say('withdraw')}
        </button>
        <ProblemNote error={withdrawing.error} />
      </>
    );
  if (isAsking)
    return (
      <AskForm
        own={own}
        about={{ lineId: line.id, recordGroup: null }}
        hint={say('why')}
        changes={[pointsEndpoints.memberLines]}
        onClose={() => setAsking(false)}
      />
    );
  return (
    <button type="button" className="points-small" data-act="dispute" onClick={() => setAsking(true)}>
      {say('dispute')}
    </button>
  );
}
