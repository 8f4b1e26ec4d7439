// A questionnaire while it is being read: questions and options that still know their lines.
import { kindRules } from '../kinds/index.ts';
import { MOST_MARKS, markOptions } from '../kinds/marks.ts';
import type { AnswerCheck, AskedWhen, MissingKind, Option, Question, QuestionKind } from '../model.ts';
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
  section?: string;
  askedWhen?: AskedWhen;
  readonly checks: AnswerCheck[];
  /** The items of a battery. */
  items: readonly string[];
  /** How its options are numbered, once there are any. */
  style?: NumberStyle;
  /** It has as many options as are read; those after are passed over. */
  isFull?: boolean;
};

/** The question that a draft stands for, or one for each item of a battery; without a mark it is single choice. */
export function questionsOf(draft: Draft): readonly Question[] {
  const whole = questionOf(draft);
  if (draft.items.length === 0) return [whole];
  const battery = { id: whole.id, text: whole.text };
  return draft.items.map((text, nth) => {
    const { section, ...item } = whole;
    return {
      ...item,
      id: `${whole.id}_${nth + 1}`,
      text,
      battery,
      ...(section !== undefined && nth === 0 ? { section } : {}),
    };
  });
}

function questionOf(draft: Draft): Question {
  const kind = draft.head.kind ?? 'single';
  const note = draft.notes.join('；');
  const { limits, unit, turned } = draft.head.said ?? {};
  return {
    id: draft.id,
    kind,
    text: draft.head.text,
    ...(note === '' ? {} : { note }),
    screener: draft.id.startsWith('S'),
    ...(draft.section === undefined ? {} : { section: draft.section }),
    ...(draft.askedWhen === undefined ? {} : { askedWhen: draft.askedWhen }),
    ...(limits === undefined ? {} : { limits }),
    ...(unit === undefined ? {} : { unit }),
    ...(turned === undefined ? {} : { turned }),
    ...(draft.checks.length === 0 ? {} : { checks: draft.checks }),
    options: optionsOf(draft, kind),
  };
}

function optionsOf(draft: Draft, kind: QuestionKind): readonly Option[] {
  const written = draft.options.map((option) => optionOf(option, kind, draft.id));
  const range = kind === 'marks' ? marksRange(draft) : undefined;
  if (!range) return written;
  const { ends = {} } = draft.head.said ?? {};
  const [least, most] = range;
  const own = new Map(written.map((option) => [option.code, option]));
  const marks = markOptions(least, most, ends).map((mark) => own.get(mark.code) ?? mark);
  const codes = new Set(marks.map(({ code }) => code));
  return [...marks, ...written.filter(({ code }) => !codes.has(code))];
}

const USUAL_MARKS = [1, 10] as const;

// Marks that are all written out need no range.
function marksRange({ head, options }: Draft): readonly [number, number] | undefined {
  const range = head.said?.range ?? (options.length > 2 ? undefined : USUAL_MARKS);
  const [least, most] = range ?? [0, 0];
  return most > least && most - least < MOST_MARKS ? [least, most] : undefined;
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
