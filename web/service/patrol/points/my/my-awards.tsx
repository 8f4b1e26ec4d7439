// Awards on the phone: nominate a colleague, say yes or no to being nominated, vote once, read what was decided.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { AWARD_STAGES } from '#service/patrol/points';
import { awardEndpoints, type MemberShown } from '#wire/service';
import { useCommand } from '../../../../platform/parts/use-command.ts';
import { call } from '../../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../../shell/language.tsx';
import { ProblemNote } from '../../../../shell/problem-note.tsx';
import { asking } from '../../../../shell/queries.ts';
import { NominateForm } from './nominate-form.tsx';
import { keyOf, type OwnProps } from './own.ts';

const WORDS = wordsOf({
  title: { zh: '评选', en: 'Awards' },
  none: { zh: '现在没有评选。', en: 'There is no award now.' },
  until: {
    zh: '提名到 {nominateUntil}，投票到 {voteUntil}',
    en: 'nominations until {nominateUntil}, votes until {voteUntil}',
  },
  secret: {
    zh: '一人一票，投了不能改；投给谁，系统不保存，谁也查不到。',
    en: 'One member, one vote, not to be changed; for whom is kept nowhere.',
  },
  mine: { zh: '有人提名您：{reason}', en: 'You were nominated: {reason}' },
  yes: { zh: '同意参加评选', en: 'I agree to stand' },
  showName: { zh: '公示时可以写我的姓名', en: 'The notice may give my name' },
  noName: {
    zh: '没有勾选的，公示只写志愿者编号。',
    en: 'Otherwise the notice gives the volunteer number alone.',
  },
  no: { zh: '不参加', en: 'I do not' },
  agreed: { zh: '您已同意参加', en: 'You agreed to stand' },
  declined: { zh: '您没有参加', en: 'You do not stand' },
  vote: { zh: '投给他（她）', en: 'Vote' },
  voted: { zh: '您已投票', en: 'You have voted' },
  chosen: { zh: '入选', en: 'chosen' },
});

type MyAwardsAnswer = z.output<typeof awardEndpoints.myAwards.answer>;
type MyAward = MyAwardsAnswer['rows'][number];

export function MyAwards({ own }: OwnProps) {
  const say = useWords(WORDS);
  const { data, error } = useQuery(asking(awardEndpoints.myAwards, { params: keyOf(own) }));
  return (
    <section className="field-screen" data-screen="my-awards">
      <h1>{say('title')}</h1>
      <ProblemNote error={data ? null : error} />
      {data?.rows.length === 0 && <p className="card">{say('none')}</p>}
      {data?.rows.map((award) => (
        <Award key={award.id} own={own} award={award} colleagues={data.colleagues} />
      ))}
    </section>
  );
}

interface AwardProps extends OwnProps {
  readonly award: MyAward;
}

function Award({ own, award, colleagues }: AwardProps & { readonly colleagues: readonly MemberShown[] }) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <article className="card points-award" data-stage={award.stage}>
      <h2>{award.title}</h2>
      <p>
        <b>{text(AWARD_STAGES[award.stage].label)}</b> · {say('until', award)}
      </p>
      {award.about !== '' && <p>{award.about}</p>}
      {award.mine && <Nomination own={own} award={award} mine={award.mine} />}
      {award.stage === 'voting' && <p className="muted">{award.hasVoted ? say('voted') : say('secret')}</p>}
      <ul className="points-goods">
        {award.rows
          .filter(({ hasAccepted }) => hasAccepted !== false)
          .map((nominee) => (
            <li key={nominee.member.id}>
              <span>
                <strong>{nominee.member.name}</strong> {nominee.member.team}
                {nominee.isChosen && <b> · {say('chosen')}</b>}
              </span>
              <span className="muted">{nominee.reason}</span>
              <Vote own={own} award={award} nominee={nominee} />
            </li>
          ))}
      </ul>
      {award.stage === 'nominating' && <NominateForm own={own} awardId={award.id} colleagues={colleagues} />}
    </article>
  );
}

function Vote({ own, award, nominee }: AwardProps & { readonly nominee: MyAward['rows'][number] }) {
  const say = useWords(WORDS);
  const command = useCommand({
    send: () =>
      call(awardEndpoints.vote, {
        params: { ...keyOf(own), awardId: award.id },
        body: { nomineeId: nominee.member.id },
      }),
    changes: [awardEndpoints.myAwards],
  });
  const isOpen = award.stage === 'voting' && !award.hasVoted && nominee.hasAccepted === true;
  if (!isOpen || nominee.member.id === own.member.id) return <ProblemNote error={command.error} />;
  return (
    <>
      <button
        type="button"
        className="field-choice"
        disabled={command.isPending}
        data-act="vote"
        onClick={() => command.mutate()}
      >
        {say('vote')}
      </button>
      <ProblemNote error={command.error} />
    </>
  );
}

function Nomination({ own, award, mine }: AwardProps & { readonly mine: NonNullable<MyAward['mine']> }) {
  const say = useWords(WORDS);
  const [showsName, setShowsName] = useState(false);
  const command = useCommand<boolean>({
    send: (_id, hasAccepted) =>
      call(awardEndpoints.answerNomination, {
        params: { ...keyOf(own), awardId: award.id },
        body: { hasAccepted, showsName },
      }),
    changes: [awardEndpoints.myAwards],
  });
  return (
    <div className="points-mine">
      <p>{say('mine', mine)}</p>
      {mine.hasAccepted !== null && <p>{say(mine.hasAccepted ? 'agreed' : 'declined')}</p>}
      {award.stage === 'nominating' && mine.hasAccepted === null && (
        <>
          <label>
            <input
              type="checkbox"
              checked={showsName}
              onChange={(event) => setShowsName(event.target.checked)}
            />{' '}
            {say('showName')}
          </label>
          <p className="muted">{say('noName')}</p>
          <div className="points-acts">
            <button type="button" className="field-choice" onClick={() => command.mutate(true)}>
              {say('yes')}
            </button>
            <button type="button" className="points-small" onClick={() => command.mutate(false)}>
              {say('no')}
            </button>
          </div>
        </>
      )}
      <ProblemNote error={command.error} />
    </div>
  );
}
