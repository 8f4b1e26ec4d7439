// The answers of one interview: every question, what was said, or why it was not asked.

import { wholeText } from '#survey/questionnaire';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { type AnswerRow, answerRows, type Because } from './answer-rows.ts';
import type { Interview } from './interview.ts';

const WORDS = wordsOf({
  title: { zh: '答案', en: 'Answers' },
  timing: { zh: '右边是作答用时', en: 'to the right, the time each took' },
  notReached: { zh: '没有问到', en: 'not reached' },
  'go-to': {
    zh: '没有问：{question} 答“{option}”，跳了过去',
    en: 'Not asked: "{option}" at {question} led past it',
  },
  suppress: {
    zh: '没有问：{question} 答“{option}”，不用问这题',
    en: 'Not asked: "{option}" at {question} leaves it out',
  },
  'screened-out': {
    zh: '没有问：{question} 答“{option}”，甄别不合格',
    en: 'Not asked: "{option}" at {question} screened the person out',
  },
  condition: {
    zh: '没有问：按 {question} 的回答不问',
    en: 'Not asked: by the answer to {question}',
  },
  setAsideByCondition: {
    zh: '不计入：后来改了 {question} 的回答，这题不用问了；答案仍保留',
    en: 'Does not count: the answer to {question} was corrected, so this is not asked; the answer is kept',
  },
  despite: { zh: '核实后属实', en: 'so after asking again' },
  setAside: {
    zh: '不计入：后来 {question} 改为“{option}”，这题不在路线上了；答案仍保留',
    en: 'Does not count: {question} was corrected to "{option}", which leads past it; the answer is kept',
  },
  corrected: { zh: '更正 {times} 次', en: 'corrected {times} ×' },
  other: { zh: '原话', en: 'in their words' },
});

export function AnswerList({ interview }: { readonly interview: Interview }) {
  const say = useWords(WORDS);
  const rows = answerRows(interview.questionnaire, interview.answers, interview.history);
  return (
    <section className="interview-part" aria-label={say('title')}>
      <header>
        <h2>{say('title')}</h2>
        <span className="muted">{say('timing')}</span>
      </header>
      <ol className="interview-answers">
        {rows.map((row) => (
          <AnswerLine key={row.question.id} row={row} />
        ))}
      </ol>
    </section>
  );
}

function AnswerLine({ row }: { readonly row: AnswerRow }) {
  const say = useWords(WORDS);
  const times = useTimes();
  const { question, status, tookMs, corrections } = row;
  return (
    <li
      className={`interview-answer interview-answer-${status}`}
      data-question={question.id}
      data-status={status}
    >
      <span className="interview-code">{question.id}</span>
      <div>
        <p className="interview-question">{wholeText(question)}</p>
        <Said row={row} />
        <Unasked row={row} />
      </div>
      <span className="interview-timing">
        {tookMs !== undefined && <span>{times.span(tookMs)}</span>}
        {corrections > 0 && (
          <span className="interview-corrected">{say('corrected', { times: corrections })}</span>
        )}
      </span>
    </li>
  );
}

function Said({ row }: { readonly row: AnswerRow }) {
  const say = useWords(WORDS);
  return (
    <>
      <Chosen row={row} />
      {row.despite && (
        <p className="interview-why">
          {say('despite')} <q className="interview-other">{row.despite}</q>
        </p>
      )}
    </>
  );
}

function Chosen({ row: { chosen, otherText, value } }: { readonly row: AnswerRow }) {
  const say = useWords(WORDS);
  if (value !== undefined) return <p className="interview-chosen">{value}</p>;
  if (chosen.length === 0 && otherText) return <q className="interview-other">{otherText}</q>;
  if (chosen.length === 0) return null;
  return (
    <ul className="interview-chosen">
      {chosen.map(({ code, label, asksText }) => (
        <li key={code}>
          <span className="interview-option-code">{code}</span> {label}
          {asksText && otherText && (
            <q className="interview-other" title={say('other')}>
              {otherText}
            </q>
          )}
        </li>
      ))}
    </ul>
  );
}

function Unasked({ row: { status, because } }: { readonly row: AnswerRow }) {
  const say = useWords(WORDS);
  if (status === 'answered') return null;
  if (!because) return <p className="interview-why">{say('notReached')}</p>;
  const detail = detailOf(because);
  return (
    <p className="interview-why">
      {status === 'set-aside'
        ? say(because.how === 'condition' ? 'setAsideByCondition' : 'setAside', detail)
        : say(because.how, detail)}
    </p>
  );
}

function detailOf({ questionId, optionLabel }: Because): { question: string; option: string } {
  return { question: questionId, option: optionLabel };
}
