// Admission at the office: applications in work, the four decisions, the public notice, objections, and the undertaking signed on paper.
import { ok, type Result } from '#base';
import {
  GATE_CODES,
  GATES,
  type GateCode,
  type GateVerdict,
  lastCheck,
  mayDecideCheck,
  mayDecideObjection,
  mayRefuse,
  mayWithdraw,
  noticeFrom,
  type ObjectionVerdict,
  stageOf,
} from '#service/patrol';
import type { Nothing } from '#wire';
import { type Actor, mayAnywhere } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import { change, type House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { must, refuse } from '../../../platform/refusal.ts';
import { requirePlace } from '../../outreach/reach.ts';
import {
  type ApplicationFilter,
  type ApplicationKey,
  type ApplicationRow,
  addCheck,
  applicationOf,
  checksOf,
  decideObjection,
  endApplication,
  listApplications,
  lockApplication,
  objectionsOf,
  setNotice,
} from './admission.store.ts';
import { admit } from './admit.ts';
import { today } from './teams.ts';

export function applicationsFor(house: House, actor: Actor, county: string, filter: ApplicationFilter) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const { rows, total } = await listApplications(tx, county, filter);
    return ok({ rows: rows.map((row) => shownRow(row, today(house))), total });
  });
}

/** An application as lists show it: where it stands today, and how many checks passed. */
function shownRow(row: ApplicationRow, day: string) {
  const {
    id,
    name,
    numberMasked,
    placeCode,
    placeName,
    teamId,
    teamName,
    channel,
    appliedMs,
    notice,
    isSimulated,
  } = row;
  const passed = GATE_CODES.filter((gate) => lastCheck(row.checks, gate)?.verdict === 'passed').length;
  const dates = { noticeFrom: notice?.from ?? null, noticeTo: notice?.to ?? null };
  return {
    id,
    name,
    numberMasked,
    placeCode,
    placeName,
    teamId,
    teamName,
    channel,
    appliedMs,
    stage: stageOf(row, day),
    passed,
    ...dates,
    isSimulated,
  };
}

export function applicationFor(house: House, actor: Actor, key: ApplicationKey) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const row = (await applicationOf(tx, key)) ?? noApplication();
    const { undertakingMs, undertakingWay, memberId } = row;
    const [checks, objections] = [await checksOf(tx, key), await objectionsOf(tx, key)];
    return ok({
      ...shownRow(row, today(house)),
      checks,
      objections,
      undertakingMs,
      undertakingWay,
      memberId,
    });
  });
}

export function noApplication(): never {
  return refuse(platformProblem('not-found', { what: '申请 / application' }));
}

/** An application within the office's reach, held. */
async function held(tx: Transaction, actor: Actor, key: ApplicationKey): Promise<ApplicationRow> {
  if (!(await lockApplication(tx, key))) return noApplication();
  const row = (await applicationOf(tx, key)) ?? noApplication();
  await requirePlace(tx, actor, 'patrol.write', key.county, row.placeCode);
  return row;
}

interface Decision {
  readonly id: string;
  readonly gate: GateCode;
  readonly verdict: GateVerdict;
  readonly reason: string;
}

/** Problems: `patrol-not-being-checked`, `patrol-reason-unknown`, `patrol-checks-by-one`, `not-allowed`. Sent twice, it is one decision. */
export async function decideCheckBy(
  house: House,
  actor: Actor,
  key: ApplicationKey,
  decision: Decision,
): Promise<Result<Nothing>> {
  const { gate, verdict, reason, id } = decision;
  const act = {
    county: key.county,
    action: 'patrol-check-decided',
    subject: key.applicationId,
    details: { gate, verdict, reason },
  };
  await change(house, 'service', actor, act, async (tx) => {
    const row = (await applicationOf(tx, key)) ?? noApplication();
    if ((await checksOf(tx, key)).some((check) => check.id === id)) return;
    await requireGate(tx, actor, key.county, row, gate);
    must(mayDecideCheck(row, { gate, verdict, reason, by: actor.personId }));
    await addCheck(tx, key, row.placeCode, {
      id,
      gate,
      verdict,
      reason,
      personId: actor.personId,
      at: new Date(house.now()),
    });
  });
  return ok({});
}

// The police station answers the street or the county, never the village; a captain decides the captain's check of the own team, and that
// the application is in the captain's sight says that it is the own team's.
async function requireGate(
  tx: Transaction,
  actor: Actor,
  county: string,
  row: ApplicationRow,
  gate: GateCode,
): Promise<void> {
  const by = GATES[gate].by;
  if (
    by === 'street' &&
    !actor.roles.some(({ role }) => role === 'street-officer' || role === 'county-officer')
  )
    refuse(platformProblem('not-allowed', {}));
  if (by === 'captain' && !mayAnywhere(actor, 'patrol.write')) return;
  await requirePlace(tx, actor, 'patrol.write', county, row.placeCode);
}

/** Problems: `patrol-checks-not-passed`, `patrol-notice-span`. What is on notice already stays as it is. */
export async function noticeBy(
  house: House,
  actor: Actor,
  key: ApplicationKey,
  days: number,
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'patrol-noticed', subject: key.applicationId, details: { days } };
  await change(house, 'service', actor, act, async (tx) => {
    const row = await held(tx, actor, key);
    if (row.standing === 'noticed') return;
    await setNotice(tx, key, must(noticeFrom(row, today(house), days)), actor.personId);
  });
  return ok({});
}

interface ObjectionDecision {
  readonly objectionId: string;
  readonly verdict: ObjectionVerdict;
  readonly reason: string;
}

/** Problem: `patrol-reason-unknown`. Decided twice, the first decision counts. */
export async function decideObjectionBy(
  house: House,
  actor: Actor,
  key: ApplicationKey,
  { objectionId, verdict, reason }: ObjectionDecision,
): Promise<Result<Nothing>> {
  const act = {
    county: key.county,
    action: 'patrol-objection-decided',
    subject: objectionId,
    details: { verdict, reason },
  };
  await change(house, 'service', actor, act, async (tx) => {
    await held(tx, actor, key);
    must(mayDecideObjection(verdict, reason));
    if (!(await objectionsOf(tx, key)).some(({ id }) => id === objectionId))
      refuse(platformProblem('not-found', { what: '异议 / objection' }));
    await decideObjection(tx, key, objectionId, {
      verdict,
      reason,
      personId: actor.personId,
      at: new Date(house.now()),
    });
  });
  return ok({});
}

/** Problems: `patrol-not-to-sign`, `patrol-already-member`. Sent twice, it is one member. */
export function signOnPaperBy(house: House, actor: Actor, key: ApplicationKey, memberId: string) {
  const act = {
    county: key.county,
    action: 'patrol-undertaking-signed',
    subject: key.applicationId,
    details: { way: 'paper' },
  };
  return change(house, 'service', actor, act, async (tx) => {
    const row = await held(tx, actor, key);
    return ok(await admit(tx, house, key, row, { memberId, way: 'paper' }));
  });
}

/** Problem: `patrol-nothing-against`. */
export async function refuseApplicationBy(
  house: House,
  actor: Actor,
  key: ApplicationKey,
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'patrol-application-refused', subject: key.applicationId };
  await change(house, 'service', actor, act, async (tx) => {
    const row = await held(tx, actor, key);
    if (row.standing === 'refused') return;
    must(mayRefuse(row, today(house)));
    await endApplication(tx, key, { standing: 'refused', at: new Date(house.now()) });
  });
  return ok({});
}

/** Problem: `patrol-application-over`. */
export async function withdrawApplicationBy(
  house: House,
  actor: Actor,
  key: ApplicationKey,
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'patrol-application-withdrawn', subject: key.applicationId };
  await change(house, 'service', actor, act, async (tx) => {
    const row = await held(tx, actor, key);
    if (row.standing === 'withdrawn') return;
    must(mayWithdraw(row));
    await endApplication(tx, key, { standing: 'withdrawn', at: new Date(house.now()) });
  });
  return ok({});
}
