// Texts that take up an earlier answer: `{Q3}` stands for what was said to question 3.
import type { Answer, Answers, Option, Question, Questionnaire } from './model.ts';

const PIPE = /\{([QS]\d{1,3}(?:_\d{1,2})?)\}/g;

/** The questions whose answers a text takes up, in the order of the text. */
export function pipesIn(text: string): readonly string[] {
  return text.includes('{') ? [...text.matchAll(PIPE)].map(([, id = '']) => id) : [];
}

/** The words to be read: each `{Q3}` with the answer in its place, or … while there is none. */
export function spokenText(questionnaire: Questionnaire, text: string, answers: Answers): string {
  if (!text.includes('{')) return text;
  return text.replaceAll(PIPE, (_, id: string) => {
    const question = questionnaire.questions.find((each) => each.id === id);
    const answer = answers[id];
    return (question && answer && answerWords(question, answer)) || '……';
  });
}

/** The words of a question with those of its battery before them. */
export function wholeText({ battery, text }: Question): string {
  return battery ? `${battery.text} ${text}` : text;
}

/** The label of an option, with the mark before words that stand at an end of the marks. */
export function labelWithMark({ kind }: Question, { code, label, missing }: Option): string {
  return kind === 'marks' && !missing && label !== code ? `${code} ${label}` : label;
}

/** An answer as a person reads it: labels in the order chosen, the words of 其他, or what was typed with its unit. */
export function answerWords(question: Question, answer: Answer): string {
  const { chosen, otherText = '', value } = answer;
  if (value !== undefined) return `${value}${question.unit ?? ''}`;
  if (chosen.length === 0) return otherText;
  return chosen
    .flatMap((code) => question.options.filter((option) => option.code === code))
    .map((option) => {
      const label = labelWithMark(question, option);
      return option.asksText && otherText !== '' ? `${label}：${otherText}` : label;
    })
    .join('、');
}
