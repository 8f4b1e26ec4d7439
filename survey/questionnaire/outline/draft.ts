// A questionnaire while it is being read: questions and options that still know their lines.
import { kindRules } from '../kinds/index.ts';
import type { MissingKind, Option, Question, QuestionKind } from '../model.ts';
import type { Line } from './lines/line.ts';
import { missingByLabel, standsAlone } from './lines/option-labels.ts';
import type { MarkedAs } from './lines/option-marks.ts';
import type { NumberStyle, ReadOption } from './lines/option-run.ts';
import type { Head, Numbered } from './lines/question-head.ts';

export type Draft = {
  readonly id: string;
  readonly numbered: Numbered;
  readonly line: Line;
  /** The last line of the question's words, which is where a missing mark belongs. */
  headEnd: Line;
  head: Head;
  readonly notes: string[];
  readonly options: ReadOption[];
  /** How its options are numbered, once there are any. */
  style?: NumberStyle;
  /** It has as many options as are read; those after are passed over. */
  isFull?: boolean;
};

/** The question that a draft stands for; one without a mark is taken as single choice. */
export function questionOf(draft: Draft): Question {
  const kind = draft.head.kind ?? 'single';
  const note = draft.notes.join('；');
  return {
    id: draft.id,
    kind,
    text: draft.head.text,
    ...(note === '' ? {} : { note }),
    screener: draft.id.startsWith('S'),
    options: draft.options.map((option) => optionOf(option, kind, draft.id)),
  };
}

export function optionOf(
  { label, number, marked }: ReadOption,
  kind: QuestionKind,
  questionId: string,
): Option {
  const missing = missingOf(label, marked);
  const byLabel = kindRules(kind).isExclusiveByLabel && standsAlone(label, missing) !== 'no';
  const { goTo, suppresses, screensOut } = marked;
  return {
    code: number.code,
    label,
    readOut: marked.readOut ?? true,
    exclusive: marked.exclusive ?? byLabel,
    asksText: marked.asksText ?? false,
    ...(missing === undefined ? {} : { missing }),
    ...(goTo === undefined ? {} : { goTo }),
    ...(suppresses === undefined ? {} : { suppresses }),
    ...(screensOut
      ? { screensOut: { reasonCode: defaultReason(questionId, number.code), ...screensOut } }
      : {}),
  };
}

/** The reason code of a screen-out that names none: its place. */
export function defaultReason(questionId: string, code: string): string {
  return `${questionId.toLowerCase()}-${code}`;
}

function missingOf(label: string, { missing }: MarkedAs): MissingKind | undefined {
  return missing === undefined ? missingByLabel(label) : (missing ?? undefined);
}
