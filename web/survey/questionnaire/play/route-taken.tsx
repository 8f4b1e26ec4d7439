// The route of a play-through: every question with its answer, or why it was skipped.

import type { Questionnaire, RouteStep } from '#survey/questionnaire';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import type { Play } from './use-play.ts';

const WORDS = wordsOf({
  route: { zh: '走过的路径', en: 'The route' },
  open: { zh: '待问', en: 'to be asked' },
  'go-to': {
    zh: '跳过：{question} 选了 ({option})，跳到了后面',
    en: 'skipped: {question} ({option}) goes to a later question',
  },
  suppress: {
    zh: '跳过：{question} 选了 ({option})，不问这一题',
    en: 'skipped: {question} ({option}) leaves it out',
  },
  'screened-out': {
    zh: '不问：{question} 选了 ({option})，访问已终止',
    en: 'not asked: {question} ({option}) ended the call',
  },
  condition: { zh: '跳过：按 {question} 的回答不问', en: 'skipped: not asked by the answer to {question}' },
  setAside: {
    zh: '改答案后不再计入的回答：{questions}',
    en: 'Answers set aside after a correction: {questions}',
  },
  correct: { zh: '改 {id} 的答案', en: 'Correct {id}' },
});

interface RouteTakenProps {
  readonly questionnaire: Questionnaire;
  readonly play: Play;
}

export function RouteTaken({ questionnaire, play }: RouteTakenProps) {
  const say = useWords(WORDS);
  const { steps, setAside } = play.route;
  return (
    <section className="play-route" aria-label={say('route')}>
      <h3>{say('route')}</h3>
      <ol>
        {steps.map((step, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: while it is being written, a number can be there twice
            key={`${step.questionId}-${index}`}
            data-status={step.status}
            data-now={step.questionId === play.question?.id}
          >
            <Step step={step} questionnaire={questionnaire} play={play} />
          </li>
        ))}
      </ol>
      {setAside.length > 0 && (
        <p className="play-aside">{say('setAside', { questions: setAside.join(' ') })}</p>
      )}
    </section>
  );
}

interface StepProps extends RouteTakenProps {
  readonly step: RouteStep;
}

function Step({ step: { questionId, status, because }, questionnaire, play }: StepProps) {
  const say = useWords(WORDS);
  if (status === 'answered')
    return (
      <button
        type="button"
        title={say('correct', { id: questionId })}
        onClick={() => play.correct(questionId)}
      >
        <span className="play-step-id">{questionId}</span>
        {answerWords(questionnaire, play, questionId)}
      </button>
    );
  return (
    <>
      <span className="play-step-id">{questionId}</span>
      {because ? say(because.how, causeDetails(because)) : say('open')}
    </>
  );
}

function causeDetails(because: NonNullable<RouteStep['because']>): Readonly<Record<string, string>> {
  return because.how === 'condition'
    ? { question: because.about.join(' ') }
    : { question: because.questionId, option: because.optionCode };
}

function answerWords({ questions }: Questionnaire, { answers }: Play, questionId: string): string {
  const options = questions.find(({ id }) => id === questionId)?.options ?? [];
  const answer = answers[questionId];
  const labels = options
    .filter(({ code }) => answer?.chosen.includes(code))
    .map(({ code, label }) => `(${code}) ${label}`);
  const typed = answer?.value === undefined ? [] : [answer.value];
  return [...labels, ...typed, ...(answer?.otherText ? [`“${answer.otherText}”`] : [])].join(' ');
}
