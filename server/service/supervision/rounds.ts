// Rounds: made from a sheet, drawn once by a seed that is kept, closed when every unit was heard.
import { randomBytes } from 'node:crypto';
import { type Bilingual, ok, type Problem, type Result } from '#base';
import { proportionInterval } from '#estimation';
import {
  assignInspectors,
  drawUnits,
  type Inspector,
  POLL_LEAST_INTERVIEWS,
  ROUND_KINDS,
  type RoundKind,
} from '#service/supervision';
import { GRANTS, type Nothing } from '#wire';
import type { Actor } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { newId } from '../../platform/identify.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { must, refuse } from '../../platform/refusal.ts';
import { type Office, officesOfCounty } from '../casework/offices.store.ts';
import { ownOffice } from '../outreach/reach.ts';
import { inspectorsBelow, type KnownInspector } from './inspectors.store.ts';
import { handOverMends } from './mends.store.ts';
import { problem } from './problems.ts';
import {
  addRound,
  countRounds,
  keepTotals,
  listRounds,
  lockRound,
  noteDraw,
  type PollTotal,
  roundOf,
  totalsOf,
  type WholeRound,
} from './rounds.store.ts';
import { sheetOf } from './sheets.store.ts';
import { sheetUnknown } from './sheets.ts';
import { planVisits, visitsOfRound } from './visits.store.ts';
import { wholeVisits } from './whole-visits.ts';

interface RoundPage {
  readonly kind?: string | undefined;
  readonly standing?: string | undefined;
  readonly page: number;
  readonly size: number;
}

export function roundsFor(house: House, actor: Actor, county: string, asked: RoundPage) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok({
      rows: [...(await listRounds(tx, county, asked, new Date(house.now())))],
      total: await countRounds(tx, county, asked),
    }),
  );
}

interface GivenRound {
  readonly id: string;
  readonly title: string;
  readonly kind: RoundKind;
  readonly sheetId: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly replyDays: number;
  readonly mendDays: number;
}

/** Problems: `sheet-needed`, `round-days-crossed`, `not-found` for a sheet out of sight. */
export async function addRoundBy(
  house: House,
  actor: Actor,
  county: string,
  given: GivenRound,
): Promise<Result<Nothing>> {
  if (given.endsOn < given.startsOn) refuse(problem('round-days-crossed', {}, 'endsOn'));
  const { hasVisits } = ROUND_KINDS[given.kind];
  if (hasVisits && given.sheetId === null) refuse(problem('sheet-needed', {}, 'sheetId'));
  const act = { county, action: 'inspection-round-added', subject: given.id };
  await change(house, 'service', actor, act, async (tx) => {
    const office = await ownOffice(tx, actor, 'inspection.run', county);
    const sheet = given.sheetId === null ? undefined : await sheetOf(tx, county, given.sheetId);
    if (hasVisits && !sheet) refuse(sheetUnknown());
    await addRound(tx, {
      ...{ county, ...office, ...given, criteria: sheet?.criteria ?? [], isRunning: !hasVisits },
      ...{ isSimulated: false, personId: actor.personId, at: new Date(house.now()) },
    });
  });
  return ok({});
}

export function roundUnknown(): Problem {
  return platformProblem('not-found', { what: '督查 / inspection round' });
}

export function roundFor(house: House, actor: Actor, county: string, roundId: string) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const nowMs = house.now();
    const round = (await roundOf(tx, county, roundId, new Date(nowMs))) ?? refuse(roundUnknown());
    const kept = await visitsOfRound(tx, county, roundId);
    const visits = await wholeVisits(tx, county, kept, nowMs);
    const totals = await totalsOf(tx, county, roundId);
    return ok({ ...round, draw: await drawOf(tx, county, round), visits, polls: totals.map(withInterval) });
  });
}

/** A share of an internal poll with its interval (Korn and Graubard). */
export function withInterval<Total extends Pick<PollTotal, 'share' | 'interviews'>>(total: Total) {
  const { share: value, interviews: n } = total;
  const standardError = Math.sqrt((value * (1 - value)) / n);
  const found = proportionInterval({ value, standardError, degreesOfFreedom: n - 1, n, kishN: n });
  return { ...total, low: found?.low ?? 0, high: found?.high ?? 1 };
}

async function drawOf(tx: Transaction, county: string, round: WholeRound) {
  const { drawnFrom, drawnCount, seed, drawnMs, drawnByName } = round;
  if (drawnFrom === null || drawnCount === null || seed === null) return null;
  const names = new Map((await officesOfCounty(tx, county)).map(({ id, name }) => [id, name]));
  const again = drawUnits(drawnFrom, drawnCount, seed);
  const visited = (await visitsOfRound(tx, county, round.id)).map(({ unit }) => unit.id);
  return {
    list: drawnFrom.map((id) => ({ id, name: names.get(id) ?? UNNAMED })),
    ...{ count: drawnCount, seed, drawnMs: drawnMs ?? 0, drawnByName: drawnByName ?? '' },
    isSameAgain: again.ok && sameMembers(again.value, visited),
  };
}

const UNNAMED: Bilingual = { zh: '（已撤销的机构）', en: '(an office that is gone)' };

function sameMembers(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}

export function choicesFor(house: House, actor: Actor, county: string) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const { organisationId } = await ownOffice(tx, actor, 'inspection.run', county);
    const units = (await officesOfCounty(tx, county)).filter((office) => isBelow(office, organisationId));
    const inspectors = await inspectorsBelow(tx, county, organisationId, MAY_INSPECT);
    return ok({
      units: units.map(({ id, name }) => ({ id, name })),
      inspectors: inspectors.map(({ id, name, offices }) => ({ id, name, offices: [...offices] })),
    });
  });
}

const MAY_INSPECT: readonly string[] = GRANTS['inspection.conduct'];

function isBelow({ id, path, isMerged }: Office, organisationId: string): boolean {
  return id !== organisationId && path.includes(organisationId) && !isMerged;
}

interface RoundKey {
  readonly county: string;
  readonly roundId: string;
}

interface GivenDraw {
  readonly unitIds: readonly string[];
  readonly count: number;
  readonly inspectorIds: readonly string[];
}

/**
 * Draws the units and who goes where; a round is drawn once. Sent twice, it is the same draw.
 * Problems: those of `drawUnits` and `assignInspectors`, `round-drawn-already`, `unit-not-below-office`, `inspector-unknown`.
 */
export async function drawRoundBy(
  house: House,
  actor: Actor,
  { county, roundId }: RoundKey,
  given: GivenDraw,
): Promise<Result<Nothing>> {
  const act = { county, action: 'inspection-round-drawn', subject: roundId };
  await change(house, 'service', actor, act, async (tx) => {
    const at = new Date(house.now());
    if (!(await lockRound(tx, county, roundId))) refuse(roundUnknown());
    const round = (await roundOf(tx, county, roundId, at)) ?? refuse(roundUnknown());
    if (round.standing !== 'draft') return mustBeSameDraw(round, actor.personId, given);
    const seed = randomBytes(16).toString('hex');
    return draw(tx, round, { county, ...given, seed, personId: actor.personId, at });
  });
  return ok({});
}

function mustBeSameDraw(round: WholeRound, personId: string, given: GivenDraw): void {
  const isSame =
    round.drawnBy === personId &&
    round.drawnCount === given.count &&
    sameMembers(round.drawnFrom ?? [], [...new Set(given.unitIds)]);
  if (!isSame) refuse(problem('round-drawn-already', {}));
}

export interface Draw extends GivenDraw {
  readonly county: string;
  readonly seed: string;
  readonly personId: string;
  readonly at: Date;
}

/** The same within a transaction, for whoever plays rounds. */
export async function draw(tx: Transaction, round: WholeRound, given: Draw): Promise<void> {
  const { county, seed, count, personId, at } = given;
  const offices = new Map((await officesOfCounty(tx, county)).map((office) => [office.id, office]));
  const units = [...new Set(given.unitIds)].map((id) => below(offices.get(id), round.organisationId));
  const drawn = must(drawUnits(given.unitIds, count, seed)).map((id) =>
    below(offices.get(id), round.organisationId),
  );
  const inspectors = await chosenInspectors(tx, county, round.organisationId, given.inspectorIds, units);
  const named = drawn.map(({ id, name }) => ({ id, name: name.zh }));
  const assigned = must(assignInspectors(named, inspectors, seed));
  const visits = drawn.map(({ id, regionCode }) => ({
    ...{ id: newId(), unitId: id, placeCode: regionCode, inspectorId: assigned.get(id) ?? '' },
  }));
  const list = units.map(({ id }) => id).sort();
  await noteDraw(tx, {
    county,
    id: round.id,
    list,
    count,
    inspectors: given.inspectorIds,
    seed,
    personId,
    at,
  });
  await planVisits(tx, { county, id: round.id, regionCode: round.regionCode }, visits);
  if (round.kind === 'follow-through') await handOverMends(tx, county, visits);
}

function below(office: Office | undefined, organisationId: string): Office {
  return office && isBelow(office, organisationId)
    ? office
    : refuse(problem('unit-not-below-office', {}, 'unitIds'));
}

export async function chosenInspectors(
  tx: Transaction,
  county: string,
  organisationId: string,
  wanted: readonly string[],
  units: readonly Office[],
): Promise<readonly Inspector[]> {
  const known = new Map(
    (await inspectorsBelow(tx, county, organisationId, MAY_INSPECT)).map((each) => [each.id, each]),
  );
  return [...new Set(wanted)].map((id) => {
    const person = known.get(id) ?? refuse(problem('inspector-unknown', {}, 'inspectorIds'));
    return inspectorOf(person, units);
  });
}

function inspectorOf({ id, name, paths, places }: KnownInspector, units: readonly Office[]): Inspector {
  const worksIn = units.filter(({ regionCode }) => places.some((place) => place.startsWith(regionCode)));
  return { id, name, paths, worksIn: worksIn.map((unit) => unit.id) };
}

/** Problems: `round-not-running`, `poll-too-small`, `unit-not-below-office`. Sent twice, the totals are the same ones. */
export async function keepTotalsBy(
  house: House,
  actor: Actor,
  { county, roundId }: RoundKey,
  rows: readonly PollTotal[],
  orderId: string | null = null,
): Promise<Result<Nothing>> {
  const act = {
    county,
    action: 'inspection-totals-kept',
    subject: roundId,
    details: { rows: rows.length, orderId },
  };
  await change(house, 'service', actor, act, async (tx) => {
    const at = new Date(house.now());
    if (!(await lockRound(tx, county, roundId))) refuse(roundUnknown());
    const round = (await roundOf(tx, county, roundId, at)) ?? refuse(roundUnknown());
    if (ROUND_KINDS[round.kind].hasVisits || round.standing !== 'running')
      refuse(problem('round-not-running', {}));
    const offices = new Map((await officesOfCounty(tx, county)).map((office) => [office.id, office]));
    for (const { unitId, interviews } of rows) {
      const unit = below(offices.get(unitId), round.organisationId);
      if (interviews < POLL_LEAST_INTERVIEWS)
        refuse(problem('poll-too-small', { unit: unit.name.zh, interviews, least: POLL_LEAST_INTERVIEWS }));
    }
    await keepTotals(tx, { county, roundId, orderId }, rows, actor.personId, at);
  });
  return ok({});
}
