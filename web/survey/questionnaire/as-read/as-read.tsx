// The questionnaire as the reader understood it, question by question.

import { Empty } from 'antd';
import { useState } from 'react';
import { type Questionnaire, summaryOf } from '#survey/questionnaire';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import './as-read.css';
import { type ChangeMark, QuestionCard } from './question-card.tsx';
import { hiddenWhen } from './route-words.ts';

const WORDS = wordsOf({
  nothing: {
    zh: '还没有读到题目。把问卷文字粘贴到左边：题目以“1、”开头并注明（单选题）或（多选题），选项写成“(1)……”。',
    en: 'No question has been read yet. Paste the questionnaire on the left: a question begins with "1、" and says (单选题) or (多选题); options are written "(1)…".',
  },
  summary: {
    zh: '{questions} 题，甄别题 {screeners} 道；选项 {options} 个；跳至 {goTos} 处，跳过 {suppressions} 处，终止 {screenOuts} 处',
    en: 'Questions {questions}, screeners {screeners}, options {options}; go-tos {goTos}, left-out marks {suppressions}, ends of call {screenOuts}',
  },
  introduction: { zh: '开场白', en: 'Introduction' },
  more: { zh: '再显示 {n} 题', en: 'Show {n} more' },
});

/** As many as are drawn at once: nobody reads more in one go, and typing stays quick. */
const SHOWN_AT_ONCE = 120;

interface AsReadProps {
  readonly questionnaire: Questionnaire;
  readonly onFind: (question: number) => void;
  readonly onChangeMark: ChangeMark | undefined;
}

export function AsRead({ questionnaire, onFind, onChangeMark }: AsReadProps) {
  const say = useWords(WORDS);
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const { title, introduction, questions } = questionnaire;
  if (questions.length === 0)
    return (
      <Empty
        image={Empty.PRESENTED_IMAGE_SIMPLE}
        description={<span className="muted">{say('nothing')}</span>}
      />
    );
  const hidden = hiddenWhen(questions);
  const rest = questions.length - shown;
  const { byKind: _, ...counts } = summaryOf(questionnaire);
  return (
    <article className="as-read">
      <h2>{title}</h2>
      <p className="muted numbers">{say('summary', counts)}</p>
      {introduction && (
        <section className="as-read-introduction" aria-label={say('introduction')}>
          {introduction.split('\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      )}
      <ol className="question-list">
        {questions.slice(0, shown).map((question, index) => (
          <QuestionCard
            // biome-ignore lint/suspicious/noArrayIndexKey: while it is being written, a number can be there twice
            key={`${question.id}-${index}`}
            question={question}
            index={index}
            hidden={hidden[index] ?? []}
            onFind={onFind}
            onChangeMark={onChangeMark}
          />
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
          {say('more', { n: Math.min(rest, SHOWN_AT_ONCE) })}
        </button>
      )}
    </article>
  );
}
