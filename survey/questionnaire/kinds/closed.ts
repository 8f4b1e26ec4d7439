// What all kinds share that are answered by choosing options: known codes, none twice, words where they are asked.
import type { Problem } from '#base';
import type { Answer, Option, Question } from '../model.ts';
import { problem } from '../problems.ts';
import { tidy } from '../text.ts';

/** The longest text of 其他(请注明), in UTF-16 units. */
const LONGEST_OTHER_TEXT = 500;

export function isBlankChoice(answer: Answer): boolean {
  return answer.chosen.length === 0 && wordsOf(answer) === '';
}

export function chosenOptions(question: Question, answer: Answer): readonly Option[] {
  return question.options.filter((option) => answer.chosen.includes(option.code));
}

export function settledChoice(question: Question, answer: Answer): Answer {
  const chosen = chosenOptions(question, answer).map((option) => option.code);
  const words = wordsOf(answer);
  return words === '' ? { chosen } : { chosen, otherText: words };
}

/** The problem with an answer that is one option. */
export function oneProblem(question: Question, answer: Answer): Problem | undefined {
  const { id } = question;
  const count = new Set(answer.chosen).size;
  const tooMany = count > 1 ? problem('answer-too-many', { question: id, count }, id) : undefined;
  return tooMany ?? choiceProblem(question, answer);
}

/** The problem with an exclusive option beside others. */
export function aloneProblem(question: Question, answer: Answer): Problem | undefined {
  const { id } = question;
  const chosen = chosenOptions(question, answer);
  const alone = chosen.length > 1 ? chosen.find((option) => option.exclusive) : undefined;
  return alone && problem('answer-exclusive-with-others', { question: id, label: alone.label }, id);
}

/** The problem with fewer or more options than the limits say; one that stands alone is enough by itself. */
export function countProblem(question: Question, answer: Answer): Problem | undefined {
  const { id, limits } = question;
  const count = answer.chosen.length;
  if (!limits || chosenOptions(question, answer).some((option) => option.exclusive)) return undefined;
  const [least, most] = [Number(limits.least ?? 1), Number(limits.most ?? question.options.length)];
  if (count < least) return problem('answer-too-few-options', { question: id, least, count }, id);
  return count > most ? problem('answer-too-many-options', { question: id, most, count }, id) : undefined;
}

export function choiceProblem(question: Question, answer: Answer): Problem | undefined {
  return codesProblem(question, answer.chosen) ?? wordsProblem(question, answer);
}

function codesProblem(question: Question, chosen: readonly string[]): Problem | undefined {
  const place = question.id;
  if (chosen.length === 0) return problem('answer-nothing-chosen', { question: place }, place);
  const known = new Set(question.options.map((option) => option.code));
  const unknown = chosen.find((code) => !known.has(code));
  if (unknown !== undefined)
    return problem('answer-option-unknown', { question: place, option: unknown.slice(0, 20) }, place);
  const twice = chosen.find((code, index) => chosen.indexOf(code) !== index);
  return twice === undefined
    ? undefined
    : problem('answer-option-twice', { question: place, option: twice }, place);
}

function wordsProblem(question: Question, answer: Answer): Problem | undefined {
  const { id } = question;
  const asking = chosenOptions(question, answer).find((option) => option.asksText);
  const { length } = wordsOf(answer);
  if (asking && length === 0)
    return problem('answer-text-missing', { question: id, label: asking.label }, id);
  if (!asking && length > 0) return problem('answer-text-without-option', { question: id }, id);
  return wordsTooLong(question, length);
}

/** The problem with more words than are kept. */
export function wordsTooLong({ id }: Question, length: number): Problem | undefined {
  return length > LONGEST_OTHER_TEXT
    ? problem('answer-text-too-long', { question: id, length, most: LONGEST_OTHER_TEXT }, id)
    : undefined;
}

/** The words of an answer as they are kept. */
export function wordsOf(answer: Answer): string {
  return tidy(answer.otherText ?? '');
}
