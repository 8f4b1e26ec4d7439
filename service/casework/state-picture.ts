// The steps as a picture and a table, drawn from the rows themselves: docs/states/case.md shows both, and a test holds them.
import { DUTIES } from './duties.ts';
import { RELATIONS } from './relations.ts';
import { ALL_STANDINGS, STANDINGS, type Standing } from './standings.ts';
import { isStep, STEPS, type StepCode } from './steps/index.ts';
import type { Step } from './steps/step.ts';

const CODES = Object.keys(STEPS).filter(isStep);

const nodeOf = (standing: Standing): string => standing.replaceAll('-', '_');

/** Every step that moves a case, as arrows between standings (Mermaid, stateDiagram-v2). */
export function statePicture(): string {
  const nodes = ALL_STANDINGS.map((standing) => {
    const { zh, en } = STANDINGS[standing].label;
    return `  state "${zh} · ${en}" as ${nodeOf(standing)}`;
  });
  const arrows = ALL_STANDINGS.flatMap((from) => ALL_STANDINGS.flatMap((to) => arrowsBetween(from, to)));
  const ends = ['  [*] --> received', '  struck_off --> [*]'];
  return ['stateDiagram-v2', ...nodes, ...ends, ...arrows].join('\n');
}

// One arrow for all steps that lead the same way; steps that leave a case as it stands are in the table alone.
function arrowsBetween(from: Standing, to: Standing): string[] {
  if (from === to) return [];
  const steps = CODES.filter((code) => STEPS[code].after.includes(from) && leadsTo(code, from, to));
  if (steps.length === 0) return [];
  const words = steps.map((code) => STEPS[code].label.zh).join('、');
  return [`  ${nodeOf(from)} --> ${nodeOf(to)}: ${words}`];
}

// Keeping somebody away leads from anywhere back to the dispatcher, and nowhere else.
function leadsTo(code: StepCode, from: Standing, to: Standing): boolean {
  if (code !== 'keep-away') return STEPS[code].to.includes(to);
  return to === 'received' && STANDINGS[from].isOpen;
}

/** The steps as a table of Markdown: who, after which standings, what is asked, what is owed then. */
export function stepTable(): string {
  const header =
    '| 步骤 · step | code | 谁 · who | 之后 · after | 问什么 · asks | 然后欠着 · owed then |\n|---|---|---|---|---|---|';
  return [header, ...CODES.map((code) => stepLine(code, STEPS[code]))].join('\n');
}

function stepLine(code: StepCode, step: Step): string {
  const takers = step.takers.map((taker) => RELATIONS[taker].zh).join('、');
  const after =
    step.after.length === ALL_STANDINGS.length
      ? '任何时候'
      : step.after.map((each) => STANDINGS[each].label.zh).join('、');
  const asks = Object.values(step.asks).map(({ label, isRequired }) =>
    isRequired ? label.zh : `（${label.zh}）`,
  );
  const owes = step.owes.map((what) => DUTIES[what].label.zh).join('、');
  const sort = step.forDisputesOnly ? '（纠纷）' : '';
  return `| ${step.label.zh}${sort} · ${step.label.en} | \`${code}\` | ${takers} | ${after} | ${asks.join('、') || '–'} | ${owes || '–'} |`;
}
