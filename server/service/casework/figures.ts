// Limits, weights, the assessment and the draw for follow-up. The reckoning itself is the pure room's.
import { ok, type Result } from '#base';
import {
  type AssessedCase,
  type Assessment,
  assess,
  assessBy,
  type CaseKindCode,
  type CaseSort,
  checkRuleOf,
  checkWeights,
  drawFollowUps,
  isCaseKind,
  LIMIT_PRESETS,
  type LimitRule,
  outcomeOf,
  PRESET_OF_SORT,
  WEIGHTS_PRESET,
  type Weights,
} from '#service/casework';
import type { Nothing } from '#wire';
import type { Actor } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { newId } from '../../platform/identify.ts';
import { refuse } from '../../platform/refusal.ts';
import { lockCase } from './cases.store.ts';
import {
  addDraw,
  addRule,
  addWeights,
  drawOf,
  drawsOf,
  excludedIn,
  outcomesIn,
  type Period,
  type RuleRow,
  rulesOf,
  runningUnder,
  statesIn,
  unsureRatingsIn,
  waitingForDraw,
  weightsOf,
} from './figures.store.ts';
import { officesOfCounty } from './offices.store.ts';
import { problem } from './problems.ts';
import { stepInCase } from './step-of-case.ts';

const SORTS = ['request', 'dispute'] as const;

interface RuleShown {
  readonly sort: CaseSort;
  readonly kind: CaseKindCode | null;
  readonly rule: LimitRule;
  readonly sinceMs: number | null;
  readonly personName: string | null;
}

/** The rule in force for each sort and for each kind with its own, and how many running cases follow it or an older one. */
export function rulesFor(house: House, actor: Actor, county: string) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const [chosen, running] = [await rulesOf(tx, county), await runningUnder(tx, county)];
    const shown = rulesShown(chosen);
    const rows = shown.map((row) => ({ ...row, ...countsUnder(row, shown, running) }));
    return ok({ rows, presets: Object.values(LIMIT_PRESETS) });
  });
}

function rulesShown(chosen: readonly RuleRow[]): RuleShown[] {
  return SORTS.flatMap((sort) => {
    const own = chosen.flatMap((row) =>
      row.sort === sort && row.rule !== null ? [{ ...row, rule: row.rule }] : [],
    );
    const preset = {
      sort,
      kind: null,
      rule: LIMIT_PRESETS[PRESET_OF_SORT[sort]],
      sinceMs: null,
      personName: null,
    };
    return [own.find(({ kind }) => kind === null) ?? preset, ...own.filter(({ kind }) => kind !== null)];
  });
}

// A kind with limits of its own is counted under those, and not once more under its sort.
function countsUnder(
  row: RuleShown,
  shown: readonly RuleShown[],
  running: Awaited<ReturnType<typeof runningUnder>>,
): { running: number; runningUnderOthers: number } {
  const hasOwn = (kind: string | null): boolean =>
    kind !== null && shown.some((each) => each.sort === row.sort && each.kind === kind);
  const ofRow = running.filter(({ sort, kind }) =>
    row.kind === null ? sort === row.sort && !hasOwn(kind) : sort === row.sort && kind === row.kind,
  );
  const sum = (rows: typeof ofRow): number => rows.reduce((total, { count }) => total + count, 0);
  const under = sum(ofRow.filter(({ rule }) => isSameRule(rule, row.rule)));
  return { running: under, runningUnderOthers: sum(ofRow) - under };
}

function isSameRule(left: LimitRule, right: LimitRule): boolean {
  return (
    left.id === right.id && left.close.days === right.close.days && left.close.count === right.close.count
  );
}

interface NewRule {
  readonly id: string;
  readonly sort: CaseSort;
  readonly kind: CaseKindCode | null;
  readonly rule: LimitRule | null;
  readonly reason: string;
}

/** Problems: `rule-impossible`, `kind-of-other-sort`. Running cases keep the rule under which they were accepted. */
export async function saveRuleBy(
  house: House,
  actor: Actor,
  county: string,
  given: NewRule,
): Promise<Result<Nothing>> {
  const checked = checkRuleOf(given);
  if (!checked.ok) return checked;
  const act = {
    county,
    action: 'limit-rule-changed',
    subject: given.kind ?? given.sort,
    details: { rule: given.rule?.id ?? 'as-its-sort', reason: given.reason },
  };
  await change(house, 'service', actor, act, (tx) =>
    addRule(tx, county, { ...given, personId: actor.personId, now: new Date(house.now()) }),
  );
  return ok({});
}

export function weightsFor(house: House, actor: Actor, county: string) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const found = await weightsOf(tx, county);
    return ok({
      weights: found?.weights ?? WEIGHTS_PRESET.weights,
      source: found ? null : WEIGHTS_PRESET.source,
      sinceMs: found?.sinceMs ?? null,
    });
  });
}

interface NewWeights {
  readonly id: string;
  readonly weights: Weights;
  readonly reason: string;
}

/** Problem: `weights-impossible`. */
export async function saveWeightsBy(
  house: House,
  actor: Actor,
  county: string,
  given: NewWeights,
): Promise<Result<Nothing>> {
  const checked = checkWeights(given.weights);
  if (!checked.ok) return checked;
  const act = {
    county,
    action: 'assessment-weights-changed',
    subject: county,
    details: { ...given.weights, reason: given.reason },
  };
  await change(house, 'service', actor, act, (tx) =>
    addWeights(tx, county, { ...given, personId: actor.personId, now: new Date(house.now()) }),
  );
  return ok({});
}

const THREE_YEARS_MS = 3 * 366 * 86_400_000;

/** @throws Refusal `period-impossible` */
export function periodOf({ fromMs, toMs }: { readonly fromMs: number; readonly toMs: number }): Period {
  if (fromMs >= toMs || toMs - fromMs > THREE_YEARS_MS) refuse(problem('period-impossible', {}, 'toMs'));
  return { from: new Date(fromMs), to: new Date(toMs) };
}

interface AssessmentAsked {
  readonly fromMs: number;
  readonly toMs: number;
  readonly sort?: string | undefined;
  readonly kind?: string | undefined;
}

export function assessmentFor(house: House, actor: Actor, county: string, asked: AssessmentAsked) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const period = periodOf(asked);
    const weights = (await weightsOf(tx, county))?.weights ?? WEIGHTS_PRESET.weights;
    const closed = { ...period, sort: asked.sort, kind: asked.kind };
    const states = await statesIn(tx, county, closed);
    const counted = [...(await outcomesIn(tx, county, closed)), ...states.map(outcomeOf)];
    return ok({
      whole: shown(assess(counted, weights)),
      units: await assessedUnits(tx, county, counted, weights),
      kinds: [...assessBy(counted, (each) => each.kind, weights)].map(([kind, found]) => ({
        ...shown(found),
        kind: knownKind(kind),
      })),
      excluded: [...(await excludedIn(tx, county, period))],
      unsureRatings: [...(await unsureRatingsIn(tx, county, period))],
      weights,
    });
  });
}

function knownKind(kind: string | null): CaseKindCode | null {
  return kind !== null && isCaseKind(kind) ? kind : null;
}

async function assessedUnits(
  tx: Transaction,
  county: string,
  cases: readonly AssessedCase[],
  weights: Weights,
) {
  const found = assessBy(cases, ({ unitId }) => unitId, weights);
  const offices = await officesOfCounty(tx, county);
  return offices.flatMap(({ id, name, regionCode }) => {
    const ofUnit = found.get(id);
    return ofUnit ? [{ ...shown(ofUnit), unitId: id, name, regionCode }] : [];
  });
}

// What travels is a copy: the pure room's rows are read-only.
function shown(found: Assessment) {
  return { ...found };
}

interface WantedDraw {
  readonly id: string;
  readonly fromMs: number;
  readonly toMs: number;
  readonly share: number;
  readonly seed: string;
}

/** Draws, and puts each drawn case down for a call. Sent twice, it draws once. */
export async function drawFollowUpsBy(house: House, actor: Actor, county: string, wanted: WantedDraw) {
  const act = {
    county,
    action: 'follow-ups-drawn',
    subject: wanted.id,
    details: { share: wanted.share, seed: wanted.seed },
  };
  const counts = await change(house, 'service', actor, act, async (tx) => {
    const before = await drawOf(tx, county, wanted.id);
    if (before) return before;
    const period = periodOf(wanted);
    const waiting = await waitingForDraw(tx, county, period);
    const drawn = drawFollowUps(waiting, wanted.share, wanted.seed);
    for (const caseId of drawn) await callFor(tx, house, { county, caseId });
    const dissatisfied = waiting.filter(({ isDissatisfied }) => isDissatisfied).length;
    const counted = { closed: waiting.length, drawn: drawn.length, dissatisfied };
    await addDraw(tx, county, {
      ...wanted,
      ...period,
      ...counted,
      personId: actor.personId,
      now: new Date(house.now()),
    });
    return counted;
  });
  return ok({ closed: counts.closed, drawn: counts.drawn, dissatisfied: counts.dissatisfied });
}

// The draw decides, not whoever pressed the button: the event names the system, in the transaction of the draw.
async function callFor(
  tx: Transaction,
  house: House,
  key: { county: string; caseId: string },
): Promise<void> {
  const file = await lockCase(tx, key);
  if (!file) return;
  const taker = { personId: null, unitId: null, relations: ['system'] } as const;
  await stepInCase(tx, house, key, file, taker, {
    id: newId(house.now()),
    revision: null,
    step: 'call-for-follow-up',
    fields: {},
  });
}

export function drawsFor(house: House, actor: Actor, county: string) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok({ rows: [...(await drawsOf(tx, county))] }),
  );
}
