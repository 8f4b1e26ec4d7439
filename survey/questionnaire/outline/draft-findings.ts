// What is to be said about questions that were read: marks that were guessed, not understood, or only noted.
import { kindRules } from '../kinds/index.ts';
import { problem } from '../problems.ts';
import { type Draft, optionOf } from './draft.ts';
import { type Finding, finding } from './findings.ts';
import { exclusiveFixes, kindMarkFixes, skipFixes } from './fixes.ts';
import { standsAlone } from './lines/option-labels.ts';
import type { ReadOption } from './lines/option-run.ts';

export function draftFindings(draft: Draft): readonly Finding[] {
  return [...kindFindings(draft), ...draft.options.flatMap((option) => optionFindings(draft, option))];
}

function kindFindings(draft: Draft): readonly Finding[] {
  const { id, head, headEnd } = draft;
  if (head.unsupported !== undefined) {
    const details = { question: id, mark: head.unsupported };
    return [finding('unread', headEnd, problem('question-kind-unsupported', details, id))];
  }
  if (head.kind === undefined) {
    const missing = problem('question-mark-missing', { question: id }, id);
    return [finding('warning', headEnd, missing, kindMarkFixes(draft))];
  }
  const isBattery = head.said?.isBattery === true;
  if (isBattery === draft.items.length > 0) return [];
  const code = isBattery ? 'question-items-missing' : 'question-items-without-battery';
  return [finding('unread', headEnd, problem(code, { question: id }, id))];
}

function optionFindings(draft: Draft, option: ReadOption): readonly Finding[] {
  const details = { question: draft.id, option: option.number.code };
  const where = `${draft.id} (${option.number.code})`;
  const marks = option.unreadMarks.map((mark) => {
    const told = { ...details, mark: mark.words };
    return mark.isSkip
      ? finding('unread', option.line, problem('option-skip-unread', told, where), skipFixes(option, mark))
      : finding('warning', option.line, problem('option-mark-unknown', told, where));
  });
  return isGuessed(draft, option) ? [...marks, guessFinding(draft, option, where)] : marks;
}

function isGuessed({ head, id }: Draft, option: ReadOption): boolean {
  if (
    head.kind === undefined ||
    !kindRules(head.kind).isExclusiveByLabel ||
    option.marked.exclusive !== undefined
  )
    return false;
  const { label, missing } = optionOf(option, head.kind, id);
  return standsAlone(label, missing) === 'guessed';
}

function guessFinding({ id }: Draft, option: ReadOption, where: string): Finding {
  const details = { question: id, option: option.number.code, label: option.label.slice(0, 60) };
  return finding(
    'warning',
    option.line,
    problem('option-exclusive-guessed', details, where),
    exclusiveFixes(option),
  );
}
