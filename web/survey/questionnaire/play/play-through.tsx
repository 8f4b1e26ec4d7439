// Answers the questionnaire in the page, to see which way it goes before anybody is called.

import { Button } from 'antd';
import type { Answers, Questionnaire } from '#survey/questionnaire';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import './play-through.css';
import { AskedQuestion } from './asked-question.tsx';
import { RouteTaken } from './route-taken.tsx';
import { type Play, usePlay } from './use-play.ts';

const WORDS = wordsOf({
  hint: {
    zh: '按数字键或点选作答；多选题按回车确认；点路径中已答的题可改答案，路径随即重算。这里的回答不会保存。',
    en: 'Answer with digit keys or by clicking; Enter confirms several choices; click an answered question to correct it, and the route is worked out anew. Nothing here is kept.',
  },
  nothing: { zh: '还没有可试答的题目。', en: 'There is no question to answer yet.' },
  begin: { zh: '重新开始', en: 'Begin anew' },
  complete: {
    zh: '访问完成：共问 {asked} 题，跳过 {skipped} 题。',
    en: 'Interview complete: {asked} asked, {skipped} skipped.',
  },
  screenedOut: {
    zh: '访问终止，不符合条件：{reason}（{question}）',
    en: 'Ended, not eligible: {reason} ({question})',
  },
});

interface PlayThroughProps {
  readonly questionnaire: Questionnaire;
  readonly begun: Answers;
}

export function PlayThrough({ questionnaire, begun }: PlayThroughProps) {
  const say = useWords(WORDS);
  const text = useText();
  const play = usePlay(questionnaire, begun);
  if (questionnaire.questions.length === 0) return <p className="muted">{say('nothing')}</p>;
  return (
    <div className="play">
      <p className="muted play-hint">{say('hint')}</p>
      <div className="play-columns">
        <section className="play-table">
          {play.question ? (
            <AskedQuestion
              questionnaire={questionnaire}
              key={play.question.id}
              question={play.question}
              play={play}
            />
          ) : (
            <EndReached play={play} />
          )}
          {play.problem && (
            <p className="problem-note" role="alert">
              {text(play.problem.message)}
            </p>
          )}
          <Button onClick={play.begin}>{say('begin')}</Button>
        </section>
        <RouteTaken questionnaire={questionnaire} play={play} />
      </div>
    </div>
  );
}

function EndReached({ play: { route } }: { readonly play: Play }) {
  const say = useWords(WORDS);
  const count = (status: string): number => route.steps.filter((step) => step.status === status).length;
  if (route.end?.how === 'screened-out')
    return (
      <p className="play-end" data-how="screened-out" role="status">
        {say('screenedOut', { reason: route.end.reasonLabel, question: route.end.questionId })}
      </p>
    );
  return (
    <p className="play-end" data-how="complete" role="status">
      {say('complete', { asked: count('answered'), skipped: count('skipped') })}
    </p>
  );
}
