// Reads an office's own rules from JSON that came from outside, and names every fault by its place.
import type { Bilingual, Problem } from '#base';
import { isPressureKind, PRESSURE_KINDS } from '../kinds.ts';
import { problem } from '../problems.ts';
import { CLASS_NAMES, faultInPattern, patternExpression } from './pattern.ts';
import type { WordingRule } from './patterns.ts';

export interface ReadRules {
  readonly rules: readonly WordingRule[];
  /** Empty when every rule could be read; `where` is the place, such as `rules[2].kind`. */
  readonly problems: readonly Problem[];
}

/**
 * The rules of a JSON value `{rules: [{kind, pattern, reason: {zh, en}, nearSurvey?}]}`. Rules with a fault are left out and told.
 * @example readWordingRules({ rules: [] }) // { rules: [], problems: [] }
 */
export function readWordingRules(value: unknown): ReadRules {
  if (!isRecord(value) || !Array.isArray(value.rules))
    return { rules: [], problems: [problem('wording-rules-shape', {}, 'rules')] };
  const read = value.rules.map((rule: unknown, nth) => readRule(rule, `rules[${nth}]`));
  return {
    rules: read.flatMap(({ rule }) => (rule ? [rule] : [])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

interface OneRead {
  readonly rule?: WordingRule;
  readonly problems: readonly Problem[];
}

function readRule(value: unknown, where: string): OneRead {
  if (!isRecord(value)) return { problems: [problem('wording-rules-shape', {}, where)] };
  const { kind, pattern, reason, nearSurvey } = value;
  const problems = [
    ...kindFaults(kind, where),
    ...patternFaults(pattern, where),
    ...reasonFaults(reason, where),
  ];
  if (problems.length > 0 || typeof kind !== 'string' || typeof pattern !== 'string') return { problems };
  if (!isPressureKind(kind) || !isReason(reason)) return { problems };
  return { problems, rule: { kind, pattern, reason, nearSurvey: nearSurvey === true } };
}

function kindFaults(kind: unknown, where: string): Problem[] {
  if (typeof kind === 'string' && isPressureKind(kind)) return [];
  const known = Object.keys(PRESSURE_KINDS).join(', ');
  return [problem('wording-rule-kind', { value: shown(kind), known }, `${where}.kind`)];
}

function patternFaults(pattern: unknown, where: string): Problem[] {
  const isText = typeof pattern === 'string' && pattern.trim().length >= 2 && pattern.length <= 200;
  if (isText && faultInPattern(pattern) === undefined && !patternExpression(pattern).test('')) return [];
  const known = CLASS_NAMES.join(', ');
  return [problem('wording-rule-pattern', { value: shown(pattern), known }, `${where}.pattern`)];
}

function reasonFaults(reason: unknown, where: string): Problem[] {
  return isReason(reason) ? [] : [problem('wording-rule-reason', {}, `${where}.reason`)];
}

function isReason(value: unknown): value is Bilingual {
  return isRecord(value) && isFilled(value.zh) && isFilled(value.en);
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return String(JSON.stringify(value) ?? value).slice(0, 40);
}
