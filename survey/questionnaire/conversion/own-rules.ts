// Limits, turned options, conditions and checks of a question in one cell as JSON, conditions in the words of outline text.
import type { AnswerCheck, Limits, Question } from '../model.ts';
import { printCondition, readCondition } from '../outline/lines/condition-text.ts';

export type OwnRules = Pick<Question, 'limits' | 'turned' | 'askedWhen' | 'checks'>;

/** Empty where a question has none. */
export function printRules({ limits, turned, askedWhen, checks = [] }: Question): string {
  const rules = {
    ...limits,
    ...(turned ? { turned } : {}),
    ...(askedWhen === undefined ? {} : { asked: printCondition(askedWhen) }),
    ...(checks.length === 0
      ? {}
      : { checks: checks.map(({ when, hard, message }) => [hard, printCondition(when), message]) }),
  };
  return Object.keys(rules).length === 0 ? '' : JSON.stringify(rules);
}

/** What of a cell can be read; somebody may have typed in it. */
export function readRules(typed: string): OwnRules {
  const said = recordIn(typed);
  const limits = limitsIn(said);
  const askedWhen = typeof said.asked === 'string' ? readCondition(said.asked) : undefined;
  const checks = Array.isArray(said.checks) ? said.checks.flatMap((each) => checkIn(each) ?? []) : [];
  return {
    ...(Object.keys(limits).length === 0 ? {} : { limits }),
    ...(said.turned === true ? { turned: true } : {}),
    ...(askedWhen === undefined ? {} : { askedWhen }),
    ...(checks.length === 0 ? {} : { checks }),
  };
}

type Said = { readonly [name: string]: unknown };

function limitsIn({ least, most, decimals }: Said): Limits {
  return {
    ...(typeof least === 'string' ? { least } : {}),
    ...(typeof most === 'string' ? { most } : {}),
    ...(typeof decimals === 'number' ? { decimals } : {}),
  };
}

function checkIn(said: unknown): AnswerCheck | undefined {
  const [hard, condition, message]: readonly unknown[] = Array.isArray(said) ? said : [];
  const when = typeof condition === 'string' ? readCondition(condition) : undefined;
  return when && typeof message === 'string' ? { when, hard: hard === true, message } : undefined;
}

function recordIn(typed: string): Said {
  try {
    const parsed: unknown = JSON.parse(typed);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}
