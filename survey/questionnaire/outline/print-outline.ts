// Writes a questionnaire as outline text that reads back as the same questionnaire. Words that could be taken for
// something else are escaped with `\`, and only those.
import { kindRules } from '../kinds/index.ts';
import type { Option, Question, Questionnaire } from '../model.ts';
import { defaultReason, optionOf } from './draft.ts';
import { keptText, typed, typedLiterally } from './lines/characters.ts';
import { lineOf } from './lines/line.ts';
import { lineShape, shaped } from './lines/line-shape.ts';
import { OPTION_MARKS } from './lines/option-marks.ts';
import { optionStarts, readOptions } from './lines/option-run.ts';
import { noteOf, numberedAt, readHead } from './lines/question-head.ts';

/**
 * Canonical outline text: title, introduction, then each question with one option a line; lines end in `\n`.
 * Reading it gives the same questionnaire, for every questionnaire that `checkQuestionnaire` finds sound.
 */
export function printOutline(questionnaire: Questionnaire): string {
  const blocks = [frontText(questionnaire), ...questionnaire.questions.map(questionText)];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function frontText({ title, introduction }: Questionnaire): string {
  if (introduction === undefined) return title === '' ? '' : paragraph(title);
  const [first = '', ...rest] = introduction.split('\n');
  const head = title === '' ? '标题:' : paragraph(title);
  return [head, `开场白:${typed(first)}`, ...rest.map(paragraph)].join('\n');
}

// A leading `\` makes any line plain.
function paragraph(words: string): string {
  const plain = typed(words);
  const { shape } = lineShape(lineOf(plain, 1));
  return shape === 'plain' && keptText(lineOf(plain, 1).text) === words ? plain : `\\${plain}`;
}

function questionText(question: Question): string {
  const lines = [headText(question), ...question.options.map((option) => optionText(question, option))];
  if (question.note !== undefined) lines.splice(1, 0, noteText(question.note));
  return lines.join('\n');
}

function headText(question: Question): string {
  const { id, text, kind } = question;
  const number = id.startsWith('Q') ? id.slice(1) : id;
  const [mark] = kindRules(kind).marks;
  const write = (say: (words: string) => string) => `${number}、${say(text)}(${mark})`;
  return readsAsHead(write(typed), question) ? write(typed) : write(typedLiterally);
}

function readsAsHead(printed: string, { text, kind }: Question): boolean {
  const line = lineOf(printed, 1);
  const numbered = numberedAt(line.shadow);
  if (!numbered || lineShape(line).shape !== 'numbered') return false;
  const head = readHead(line, numbered.from);
  return (
    head.text === text && head.kind === kind && head.notes.length === 0 && head.optionsFrom === undefined
  );
}

function noteText(note: string): string {
  const printed = `【说明:${typed(note)}】`;
  const { look, text } = shaped(lineOf(printed, 1));
  const reads = look.shape === 'note' && noteOf(text.slice(look.innerStart, look.innerEnd)) === note;
  return reads ? printed : `【说明:${typedLiterally(note)}】`;
}

function optionText(question: Question, option: Option): string {
  const context = {
    isExclusiveByLabel: kindRules(question.kind).isExclusiveByLabel,
    defaultReasonCode: defaultReason(question.id, option.code),
  };
  const write = (say: (words: string) => string) => {
    const marks = OPTION_MARKS.map((mark) => mark.print(option, { ...context, say }));
    return `(${option.code})${say(option.label)}${marks.join('')}`;
  };
  return readsAsOption(write(typed), question, option) ? write(typed) : write(typedLiterally);
}

function readsAsOption(printed: string, { kind, id }: Question, option: Option): boolean {
  const line = lineOf(printed, 1);
  const [read, ...more] = readOptions(line, optionStarts(line, 0, 'bracket'));
  if (!read || more.length > 0 || read.unreadMarks.length > 0) return false;
  return isSame(optionOf(read, kind, id), option);
}

function isSame(left: Option, right: Option): boolean {
  return JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));
}

function sorted(option: Option): readonly unknown[] {
  return Object.entries(option).sort(([left], [right]) => (left < right ? -1 : 1));
}
