// Rules as data: how many days late gives which card, and who gets it. The newest rule holds; a card keeps the colour it got.
import { type Bilingual, ok, type Problem, type Result, refused } from '#base';
import { type ChaseColour, COLOURS_IN_ORDER } from './chase-colours.ts';
import { CHASE_SOURCES, type ChaseSource, SOURCE_CODES } from './chase-sources.ts';
import { problem } from './problems.ts';

export const CHASE_RECIPIENTS = {
  unit: { zh: '责任单位', en: 'the unit itself' },
  above: { zh: '上一级单位', en: 'the office above it' },
  county: { zh: '县', en: 'the county' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type ChaseRecipient = keyof typeof CHASE_RECIPIENTS;

export interface ChaseStep {
  readonly colour: ChaseColour;
  /** calendar days after the day by which it was owed, 1 or more */
  readonly daysLate: number;
  readonly to: readonly ChaseRecipient[];
}

/** For everything, and for sources that have steps of their own. */
export interface ChaseRule {
  readonly steps: readonly ChaseStep[];
  readonly ofSource: Readonly<Partial<Record<ChaseSource, readonly ChaseStep[]>>>;
}

/** Where a county has set none. */
export const CHASE_PRESET: ChaseRule = {
  steps: [
    { colour: 'yellow', daysLate: 1, to: ['unit'] },
    { colour: 'red', daysLate: 5, to: ['unit', 'above'] },
    { colour: 'black', daysLate: 10, to: ['unit', 'above', 'county'] },
  ],
  // nobody is hurried through a door on the day after
  ofSource: {
    'visit-missing': [
      { colour: 'yellow', daysLate: 7, to: ['unit'] },
      { colour: 'red', daysLate: 21, to: ['unit', 'above'] },
    ],
  },
};

const FOR_ALL: Bilingual = { zh: '所有来源', en: 'all sources' };
const MOST_DAYS = 365;

/** The first thing that is wrong with a rule. */
export function checkChaseRule(rule: ChaseRule): Result<ChaseRule> {
  const faults = [faultOf(rule.steps, FOR_ALL), ...SOURCE_CODES.map((code) => sourceFault(rule, code))];
  const fault = faults.find((each) => each !== undefined);
  return fault ? refused(fault) : ok(rule);
}

function sourceFault({ ofSource }: ChaseRule, code: ChaseSource): Problem | undefined {
  const steps = ofSource[code];
  return steps && faultOf(steps, CHASE_SOURCES[code]);
}

function faultOf(steps: readonly ChaseStep[], { zh, en }: Bilingual): Problem | undefined {
  const named = { sourceZh: zh, sourceEn: en };
  if (steps.length === 0) return problem('chase-rule-empty', named);
  if (!isInOrder(steps)) return problem('chase-rule-out-of-order', named);
  return steps.every(({ to }) => to.includes('unit'))
    ? undefined
    : problem('chase-rule-unit-left-out', named);
}

function isInOrder(steps: readonly ChaseStep[]): boolean {
  return steps.every(({ colour, daysLate }, nth) => {
    const before = steps[nth - 1];
    const isPossible = Number.isInteger(daysLate) && daysLate >= 1 && daysLate <= MOST_DAYS;
    return isPossible && (!before || (rankOf(colour) > rankOf(before.colour) && daysLate > before.daysLate));
  });
}

/** 0 for the mildest. */
export function rankOf(colour: ChaseColour): number {
  return COLOURS_IN_ORDER.indexOf(colour);
}

/** The step that so many days call for, or undefined: not late enough. */
export function stepNow(rule: ChaseRule, source: ChaseSource, daysLate: number): ChaseStep | undefined {
  const steps = rule.ofSource[source] ?? rule.steps;
  return steps.findLast((step) => daysLate >= step.daysLate);
}
