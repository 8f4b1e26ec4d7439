// One question at a time: what to read aloud, large; the options with their keys; and the road so far at the side.

import {
  QUESTION_KINDS,
  type Question,
  type Questionnaire,
  spokenText,
  wholeText,
} from '#survey/questionnaire';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { KeyButton } from '../frame/key-button.tsx';
import { ProblemLine } from '../frame/problem-line.tsx';
import { NotRead, ReadAloud } from '../frame/spoken.tsx';
import { WordsField } from '../frame/words-field.tsx';
import { keyOf } from '../keys/keys.ts';
import { asksReason, asksWords, isByOneKey, isTyping } from '../state/answer-draft.ts';
import type { ConsoleEvent, OngoingInterview } from '../state/console-state.ts';
import { progressAt } from '../state/questions-of.ts';
import { AtAnyTime } from './at-any-time.tsx';
import { OptionList } from './option-list.tsx';

const LONGEST_WORDS = 500;

const WORDS = wordsOf({
  progress: { zh: '第 {number} 题，约 {about} 题', en: 'Question {number} of about {about}' },
  screener: { zh: '甄别题', en: 'Screener' },
  single: { zh: '单选：按一个键就记下并到下一题', en: 'One answer: its key records it and moves on' },
  marks: { zh: '打分：按一个键就记下并到下一题', en: 'Marks: a key records it and moves on' },
  multiple: {
    zh: '可多选：按键勾选，再按一次取消，Enter 确认',
    en: 'Several answers: keys tick and untick, Enter confirms',
  },
  ranking: {
    zh: '排序：按对方说的先后按键，再按一次取消，Enter 确认',
    en: 'Ranking: keys in the order the person says, again to take away, Enter confirms',
  },
  number: { zh: '填数字，Enter 确认', en: 'Type the number, Enter confirms' },
  text: { zh: '照对方的原话记，Enter 确认', en: 'Type what the person says, Enter confirms' },
  date: { zh: '填日期，如 2026-03-01，Enter 确认', en: 'Type the date as 2026-03-01, Enter confirms' },
  time: { zh: '填时间，如 08:30，Enter 确认', en: 'Type the time as 08:30, Enter confirms' },
  note: { zh: '读完按 Enter', en: 'Read it, then press Enter' },
  correcting: {
    zh: '正在改以前的回答；→ 回到未答的题',
    en: 'Correcting an earlier answer; → returns to the open question',
  },
  words: { zh: '请注明', en: 'Please specify' },
  answer: { zh: '回答', en: 'Answer' },
  reason: { zh: '核实后仍然属实，原因是', en: 'It is so after asking again, because' },
  wordsHint: {
    zh: 'Enter 确认这一题，Esc 回到选项',
    en: 'Enter confirms the question, Esc returns to the options',
  },
  confirm: { zh: '确认', en: 'Confirm' },
  back: { zh: '上一题', en: 'Back' },
  toOpen: { zh: '到未答的题', en: 'To the open question' },
});

interface Props {
  readonly questionnaire: Questionnaire;
  readonly question: Question;
  readonly interview: OngoingInterview;
  readonly isPausing: boolean;
  tell(event: ConsoleEvent): void;
}

export function QuestionScreen(props: Props) {
  const { questionnaire, question, interview, tell } = props;
  const say = useWords(WORDS);
  const { draft } = interview;
  return (
    <section className="question" data-question={question.id} data-kind={question.kind}>
      <p className="question-head">
        <strong className="question-id">{question.id}</strong>
        {question.screener && <span className="unit-mark">{say('screener')}</span>}
        <span className="muted numbers">{say('progress', { ...progressAt(questionnaire, interview) })}</span>
      </p>
      {question.section && <p className="muted question-section">{question.section}</p>}
      <ReadAloud of={question.id}>
        <p className="question-text">{spokenText(questionnaire, wholeText(question), interview.answers)}</p>
      </ReadAloud>
      <NotRead>
        {say(question.kind)}
        {question.note && <> · {question.note}</>}
        {interview.at !== null && <> · {say('correcting')}</>}
      </NotRead>
      <OptionList
        question={question}
        draft={draft}
        seed={interview.id}
        onPick={(code) => tell({ kind: 'option-picked', code })}
      />
      <OtherWords {...props} />
      <ProblemLine problem={draft.problem} />
      <QuestionActions {...props} />
    </section>
  );
}

function OtherWords({ question, interview, tell }: Props) {
  const say = useWords(WORDS);
  const { draft } = interview;
  const isTyped = QUESTION_KINDS[question.kind].answeredBy === 'typing';
  const needsReason = asksReason(draft);
  const field = {
    longest: LONGEST_WORDS,
    hint: say('wordsHint'),
    onConfirm: () => tell({ kind: 'answer-confirmed' }),
    onLeave: () => tell({ kind: 'words-left' }),
  };
  return (
    <>
      {asksWords(question, draft) && (
        <WordsField
          {...field}
          label={isTyped ? `${say('answer')}${limitsText(question)}` : say('words')}
          value={draft.words}
          hasFocus={isTyping(question, draft) && !needsReason}
          onChange={(words) => tell({ kind: 'words-typed', words })}
        />
      )}
      {needsReason && (
        <WordsField
          {...field}
          label={say('reason')}
          value={draft.reason}
          hasFocus={isTyping(question, draft)}
          onChange={(words) => tell({ kind: 'reason-typed', words })}
        />
      )}
    </>
  );
}

// （人，0 – 20）
function limitsText({ unit, limits }: Question): string {
  const { least, most } = limits ?? {};
  const range = least === undefined && most === undefined ? [] : [`${least ?? ''} – ${most ?? ''}`.trim()];
  const said = [...(unit === undefined ? [] : [unit]), ...range];
  return said.length === 0 ? '' : `（${said.join('，')}）`;
}

function QuestionActions({ question, interview, isPausing, tell }: Props) {
  const say = useWords(WORDS);
  const { draft } = interview;
  const needsConfirm = !isByOneKey(question) || asksWords(question, draft) || asksReason(draft);
  return (
    <div className="actions">
      {needsConfirm && (
        <KeyButton
          hint={keyOf('question', 'confirm')}
          isMain
          onPress={() => tell({ kind: 'answer-confirmed' })}
        >
          {say('confirm')}
        </KeyButton>
      )}
      <KeyButton hint={keyOf('question', 'back')} onPress={() => tell({ kind: 'turned', direction: 'back' })}>
        {say('back')}
      </KeyButton>
      {interview.at !== null && (
        <KeyButton
          hint={keyOf('question', 'to-open')}
          onPress={() => tell({ kind: 'turned', direction: 'to-open' })}
        >
          {say('toOpen')}
        </KeyButton>
      )}
      <AtAnyTime isPausing={isPausing} tell={tell} />
    </div>
  );
}
