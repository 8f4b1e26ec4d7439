// Rules as data, each with how often it strikes a unit no worse than the rest; and what they propose when a round is closed.
import { ok, type Result } from '#base';
import {
  checkRule,
  oddsOfRule,
  type RoundScores,
  type RuleOdds,
  replyByMs,
  type Scorecard,
  type StrikeRule,
  scorecardOf,
  struckBy,
} from '#service/supervision';
import type { Nothing } from '#wire';
import type { Actor } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { newId } from '../../platform/identify.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { must, refuse } from '../../platform/refusal.ts';
import { officesOfCounty } from '../casework/offices.store.ts';
import { ownOffice } from '../outreach/reach.ts';
import {
  addProposal,
  addRule,
  changeRule,
  type KeptRule,
  rulesOf,
  type SavedRule,
} from './consequences.store.ts';
import { problem } from './problems.ts';
import { lockRound, noteClosed, roundOf, type WholeRound } from './rounds.store.ts';
import { roundUnknown } from './rounds.ts';
import { chanceOf, roundsIn } from './scorecard.ts';
import { type ScoredUnit, scoresOf } from './scorecards.store.ts';
import { visitsOfRound } from './visits.store.ts';
import { wholeVisits } from './whole-visits.ts';

const YEAR_MS = 366 * 86_400_000;

/** The rounds of an office that its rules look at: closed, and begun within the last year. */
async function yearOf(
  tx: Transaction,
  county: string,
  officeId: string,
  nowMs: number,
): Promise<readonly ScoredUnit[]> {
  return scoresOf(tx, county, officeId, { fromDay: new Date(nowMs - YEAR_MS).toISOString().slice(0, 10) });
}

export function rulesFor(house: House, actor: Actor, county: string) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const kept = await rulesOf(tx, county);
    const rows = [];
    for (const { regionCode, organisationId, ...rule } of kept) {
      const scored = await yearOf(tx, county, organisationId, house.now());
      rows.push({ ...rule, odds: oddsIn(rule, scored) });
    }
    return ok({ rows });
  });
}

function oddsIn(rule: StrikeRule, scored: readonly ScoredUnit[]): RuleOdds | null {
  const odds = oddsOfRule(rule, roundsIn(scored), chanceOf(scored));
  const inGeneral = odds.ok ? odds.value() : null;
  return inGeneral && inGeneral.rounds > 0 ? inGeneral : null;
}

interface GivenRule extends StrikeRule {
  readonly revision: number;
  readonly source: string;
  readonly isOn: boolean;
}

/** Problems: `strike-rule-impossible`, `strike-rule-changed-meanwhile`, `not-found`. */
export async function saveRuleBy(
  house: House,
  actor: Actor,
  { county, strikeRuleId }: { readonly county: string; readonly strikeRuleId: string },
  { revision, ...given }: GivenRule,
): Promise<Result<Nothing>> {
  const act = { county, action: 'consequence-rule-saved', subject: strikeRuleId };
  await change(house, 'service', actor, act, async (tx) => {
    const office = await ownOffice(tx, actor, 'inspection.run', county);
    const below = (await officesOfCounty(tx, county)).filter(({ path }) =>
      path.includes(office.organisationId),
    );
    must(checkRule(given, below.length - 1));
    const by = { personId: actor.personId, at: new Date(house.now()) };
    const rule = { county, id: strikeRuleId, ...office, ...given, ...by };
    const isDone = revision === 0 ? await addRule(tx, rule) : await changeRule(tx, rule, revision);
    if (!isDone) await mustBeSame(tx, rule, revision);
  });
  return ok({});
}

async function mustBeSame(tx: Transaction, rule: SavedRule, revision: number): Promise<void> {
  const kept =
    (await rulesOf(tx, rule.county)).find(({ id }) => id === rule.id) ??
    refuse(platformProblem('not-found', { what: '规则 / rule' }));
  const isSame =
    kept.revision === revision + 1 &&
    (['side', 'count', 'running', 'consequence', 'source', 'isOn'] as const).every(
      (name) => kept[name] === rule[name],
    );
  if (!isSame) refuse(problem('strike-rule-changed-meanwhile', { person: kept.changedByName }));
}

interface RoundKey {
  readonly county: string;
  readonly roundId: string;
}

/**
 * Closes a round in which every unit was heard, and lets the rules propose. Sent twice, it is closed once.
 * Problems: `round-still-open`, `round-not-running`, `not-found`.
 */
export async function closeRoundBy(
  house: House,
  actor: Actor,
  { county, roundId }: RoundKey,
): Promise<Result<{ proposed: number }>> {
  const act = { county, action: 'inspection-round-closed', subject: roundId };
  return change(house, 'service', actor, act, async (tx) =>
    ok({ proposed: await close(tx, { county, personId: actor.personId, nowMs: house.now() }, roundId) }),
  );
}

interface By {
  readonly county: string;
  readonly personId: string;
  readonly nowMs: number;
}

/** The same within a transaction, for whoever plays rounds; answers how much is proposed. */
export async function close(
  tx: Transaction,
  { county, personId, nowMs }: By,
  roundId: string,
): Promise<number> {
  if (!(await lockRound(tx, county, roundId))) refuse(roundUnknown());
  const round = (await roundOf(tx, county, roundId, new Date(nowMs))) ?? refuse(roundUnknown());
  if (round.standing === 'closed') return 0;
  if (round.standing !== 'running') refuse(problem('round-not-running', {}));
  await mustBeHeard(tx, county, roundId, nowMs);
  await noteClosed(tx, county, roundId, personId, new Date(nowMs));
  return propose(tx, county, round, nowMs);
}

async function mustBeHeard(tx: Transaction, county: string, roundId: string, nowMs: number): Promise<void> {
  const visits = await wholeVisits(tx, county, await visitsOfRound(tx, county, roundId), nowMs);
  const count = (wanted: string): number => visits.filter(({ standing }) => standing === wanted).length;
  const [planned, open, objected] = [count('planned'), count('reply-open'), count('objected')];
  if (planned + open + objected > 0) refuse(problem('round-still-open', { planned, open, objected }));
}

async function propose(tx: Transaction, county: string, round: WholeRound, nowMs: number): Promise<number> {
  const scored = await yearOf(tx, county, round.organisationId, nowMs);
  const rounds = roundsIn(scored);
  const rules = (await rulesOf(tx, county)).filter(
    (rule) => rule.isOn && rule.organisationId === round.organisationId,
  );
  const offices = new Map((await officesOfCounty(tx, county)).map(({ id, regionCode }) => [id, regionCode]));
  const card = scorecardOf(rounds, chanceOf(scored));
  let proposed = 0;
  for (const rule of rules)
    for (const row of struckRows(rule, rounds, scored, card)) {
      const isNew = await addProposal(tx, {
        ...{ county, id: newId(), ruleId: rule.id, roundId: round.id, orderedBy: round.regionCode, ...row },
        placeCode: offices.get(row.unitId) ?? county,
        ...{ at: new Date(nowMs), replyBy: new Date(replyByMs(nowMs, round.replyDays)) },
        isSimulated: round.isSimulated,
      });
      if (isNew) proposed += 1;
    }
  return proposed;
}

function struckRows(
  kept: KeptRule,
  rounds: readonly RoundScores[],
  scored: readonly ScoredUnit[],
  card: Scorecard,
) {
  const { side, count, running, consequence } = kept;
  const rule: StrikeRule = { side, count, running, consequence };
  const struck = struckBy(rule, rounds);
  if (struck.length === 0) return [];
  const oddsOf = must(oddsOfRule(rule, rounds, chanceOf(scored)));
  return struck.map((each) => ({
    rule,
    unitId: each.unitId,
    roundIds: each.roundIds,
    odds: oddsOf(each),
    ranks: ranksOf(card, each.unitId),
  }));
}

function ranksOf(card: Scorecard, unitId: string) {
  const unit = card.units.find((each) => each.unitId === unitId);
  if (!unit || unit.rank === null || unit.bestRank === null || unit.worstRank === null) return null;
  return { rank: unit.rank, bestRank: unit.bestRank, worstRank: unit.worstRank, units: card.units.length };
}
