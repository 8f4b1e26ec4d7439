// Texts: present, tidy, not endless, and no label twice in a question.

import type { Option, Question, Questionnaire } from '../model.ts';
import { tidy } from '../text.ts';
import { type Flaw, flaw } from './flaw.ts';

/** The longest texts, in UTF-16 units. */
export const LONGEST = { title: 200, introduction: 3_900, text: 2_000, note: 1_000, label: 300 } as const;

const REASON_CODE = /^[a-z][a-z0-9-]{0,39}$/;

export function labelFlaws(questionnaire: Questionnaire): Flaw[] {
  const whole = { question: -1 };
  const { title, introduction, questions } = questionnaire;
  return [
    ...textFlaws('标题/title', title, LONGEST.title, whole),
    ...introductionFlaws(introduction),
    ...questions.flatMap(questionFlaws),
  ];
}

function introductionFlaws(introduction: string | undefined): Flaw[] {
  if (introduction === undefined) return [];
  const place = '开场白/introduction';
  const whole = { question: -1 };
  const paragraphs = introduction.split('\n');
  const untidy = paragraphs.some((paragraph) => paragraph === '' || tidy(paragraph) !== paragraph);
  return untidy
    ? [flaw('questionnaire-text-untidy', { place }, whole)]
    : lengthFlaws(place, introduction, LONGEST.introduction, whole);
}

function questionFlaws(question: Question, index: number): Flaw[] {
  const { id, text, note, section, unit, battery, checks = [], options } = question;
  const place = { question: index, id };
  const empty = text === '' ? [flaw('question-text-empty', { question: id }, place)] : [];
  return [
    ...empty,
    ...textFlaws(id, text, LONGEST.text, place),
    ...(note === undefined ? [] : requiredTextFlaws(id, note, LONGEST.note, place)),
    ...[section, unit, battery?.text, ...checks.map(({ message }) => message)].flatMap((words) =>
      words === undefined ? [] : requiredTextFlaws(id, words, LONGEST.label, place),
    ),
    ...options.flatMap((option, position) => optionFlaws(question, option, { ...place, option: position })),
    ...repeatedLabels(question, index),
  ];
}

type Place = { readonly question: number; readonly id?: string; readonly option?: number };

function optionFlaws({ id, screener }: Question, option: Option, place: Place): Flaw[] {
  const at = { ...place, code: option.code };
  const details = { question: id, option: option.code };
  const name = `${id} (${option.code})`;
  const { screensOut } = option;
  const flaws = option.label === '' ? [flaw('option-label-empty', details, at)] : [];
  flaws.push(...textFlaws(name, option.label, LONGEST.label, at));
  if (!screensOut) return flaws;
  const reason = screensOut.reasonCode;
  if (!REASON_CODE.test(reason))
    flaws.push(flaw('option-reason-malformed', { ...details, reason: reason.slice(0, 60) }, at));
  if (!screener) flaws.push(flaw('option-ends-outside-screener', details, { ...at, isWarning: true }));
  return [...flaws, ...requiredTextFlaws(name, screensOut.reasonLabel, LONGEST.label, at)];
}

function repeatedLabels({ id, options }: Question, question: number): Flaw[] {
  const seen = new Set<string>();
  return options.flatMap(({ label, code }, option) => {
    const isRepeated = label !== '' && seen.has(label);
    seen.add(label);
    if (!isRepeated) return [];
    const details = { question: id, label: label.slice(0, 60) };
    return [flaw('option-label-repeats', details, { question, option, id, code, isWarning: true })];
  });
}

function requiredTextFlaws(name: string, text: string, most: number, place: Place): Flaw[] {
  return text === ''
    ? [flaw('questionnaire-text-untidy', { place: name }, place)]
    : textFlaws(name, text, most, place);
}

function textFlaws(name: string, text: string, most: number, place: Place): Flaw[] {
  const untidy = tidy(text) === text ? [] : [flaw('questionnaire-text-untidy', { place: name }, place)];
  return [...untidy, ...lengthFlaws(name, text, most, place)];
}

function lengthFlaws(place: string, text: string, most: number, at: Place): Flaw[] {
  const { length } = text;
  return length > most ? [flaw('questionnaire-text-too-long', { place, length, most }, at)] : [];
}
