// One question at a time: what to read aloud, large; the options with their keys; and the road so far at the side.

import type { Question, Questionnaire } from '#survey/questionnaire';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { KeyButton } from '../frame/key-button.tsx';
import { ProblemLine } from '../frame/problem-line.tsx';
import { NotRead, ReadAloud } from '../frame/spoken.tsx';
import { WordsField } from '../frame/words-field.tsx';
import { keyOf } from '../keys/keys.ts';
import { asksWords } from '../state/answer-draft.ts';
import type { ConsoleEvent, OngoingInterview } from '../state/console-state.ts';
import { progressAt } from '../state/questions-of.ts';
import { AtAnyTime } from './at-any-time.tsx';
import { OptionList } from './option-list.tsx';

const LONGEST_WORDS = 500;

const WORDS = wordsOf({
  progress: { zh: '第 {number} 题，约 {about} 题', en: 'Question {number} of about {about}' },
  screener: { zh: '甄别题', en: 'Screener' },
  single: { zh: '单选：按一个键就记下并到下一题', en: 'One answer: its key records it and moves on' },
  multiple: {
    zh: '可多选：按键勾选，再按一次取消，Enter 确认',
    en: 'Several answers: keys tick and untick, Enter confirms',
  },
  correcting: {
    zh: '正在改以前的回答；→ 回到未答的题',
    en: 'Correcting an earlier answer; → returns to the open question',
  },
  words: { zh: '请注明', en: 'Please specify' },
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
      <ReadAloud of={question.id}>
        <p className="question-text">{question.text}</p>
      </ReadAloud>
      <NotRead>
        {say(question.kind)}
        {question.note && <> · {question.note}</>}
        {interview.at !== null && <> · {say('correcting')}</>}
      </NotRead>
      <OptionList
        question={question}
        draft={draft}
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
  return asksWords(question, draft) ? (
    <WordsField
      label={say('words')}
      value={draft.words}
      longest={LONGEST_WORDS}
      hasFocus={draft.isTyping}
      hint={say('wordsHint')}
      onChange={(words) => tell({ kind: 'words-typed', words })}
      onConfirm={() => tell({ kind: 'answer-confirmed' })}
      onLeave={() => tell({ kind: 'words-left' })}
    />
  ) : null;
}

function QuestionActions({ question, interview, isPausing, tell }: Props) {
  const say = useWords(WORDS);
  const needsConfirm = question.kind === 'multiple' || asksWords(question, interview.draft);
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
