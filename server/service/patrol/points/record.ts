// The record in its five groups, what offices say of a member's service, and certificates: made on a day, replaced by newer ones,
// withdrawn by whoever they are about or by the office. The code of one follows from its id and the house's key.
import { renderSVG } from 'uqr';
import { ok, type Result } from '#base';
import { certificateOf, starsOf } from '#service/patrol/points';
import type { Nothing } from '#wire';
import type { VolunteerRecord } from '#wire/service';
import type { Actor } from '../../../platform/actor.ts';
import { recordAct } from '../../../platform/audit.store.ts';
import type { Transaction } from '../../../platform/database.ts';
import { change, type House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { refuse } from '../../../platform/refusal.ts';
import { requirePlace } from '../../outreach/reach.ts';
import { codeHash, shownCode, trackingCode } from '../../resident/tracking-code.ts';
import type { MemberKey } from './accounts.ts';
import { lockPoints } from './lines.store.ts';
import { type KnownMember, memberOf } from './members.store.ts';
import { ownOrOffice } from './own-member.ts';
import { problem } from './problems.ts';
import { todayOf } from './reckon.ts';
import {
  addCertificate,
  addEvaluation,
  awardsGivenTo,
  basicsOf,
  certificateByCode,
  certificateOfMember,
  certificatesOf,
  countCertificates,
  evaluationsOf,
  type KeptCertificate,
  officeNamed,
  serviceOf,
  sumsOf,
  trainingsOf,
  withdrawCertificate,
  withdrawEvaluation,
} from './record.store.ts';

const CERTIFICATE = '证明 / certificate';

/** Whose record it is, and the offices of the member's place. */
export function recordFor(house: House, actor: Actor, key: MemberKey): Promise<Result<VolunteerRecord>> {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const member = await ownOrOffice(tx, actor, key.county, key.memberId);
    const { id, name, volunteerNumber, team, placeCode } = member;
    const sums = await sumsOf(tx, key);
    return ok({
      basics: { id, name, volunteerNumber, team, placeCode, ...(await basicsOf(tx, key)) },
      service: {
        minutes: sums.minutes,
        activities: sums.activities,
        stars: starsOf(sums.minutes),
        ...(await serviceOf(tx, key)),
      },
      training: await trainingsOf(tx, key),
      awards: await awardsGivenTo(tx, key),
      evaluation: await evaluationsOf(tx, key),
      certificates: await certificatesOf(tx, key),
    });
  });
}

/** Sent twice, it is written once. */
export async function addEvaluationBy(
  house: House,
  actor: Actor,
  key: MemberKey,
  evaluation: { readonly id: string; readonly text: string },
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'service-evaluated', subject: evaluation.id };
  await change(house, 'service', actor, act, async (tx) => {
    const member = await memberOf(tx, key.county, key.memberId);
    await requirePlace(tx, actor, 'points.enter', key.county, member.placeCode);
    const by = { day: todayOf(house), personId: actor.personId, now: new Date(house.now()) };
    await addEvaluation(tx, { ...key, ...evaluation, ...by });
  });
  return ok({});
}

export async function withdrawEvaluationBy(
  house: House,
  actor: Actor,
  { evaluationId, ...key }: MemberKey & { readonly evaluationId: string },
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'service-evaluation-withdrawn', subject: evaluationId };
  await change(house, 'service', actor, act, async (tx) => {
    const member = await memberOf(tx, key.county, key.memberId);
    await requirePlace(tx, actor, 'points.enter', key.county, member.placeCode);
    await withdrawEvaluation(tx, { ...key, id: evaluationId }, new Date(house.now()));
  });
  return ok({});
}

function codeOf(house: House, county: string, certificateId: string): string {
  return trackingCode(house.cipher, county, `certificate/${certificateId}`);
}

/**
 * In the server's own name, once it is known that the actor may: no person writes what a certificate says. Sent twice, it is one.
 */
export async function makeCertificateBy(
  house: House,
  actor: Actor,
  key: MemberKey,
  id: string,
): Promise<Result<Nothing>> {
  await house.database.transaction('service', 'system', async (tx) => {
    const member = await ownOrOffice(tx, actor, key.county, key.memberId);
    await lockPoints(tx, key.county, key.memberId);
    if (await certificateOfMember(tx, { ...key, id })) return;
    const nth = (await countCertificates(tx, key)) + 1;
    const says = await whatItSays(tx, house, key, member, nth);
    const by = { personId: actor.personId, now: new Date(house.now()) };
    await addCertificate(tx, {
      ...key,
      ...by,
      id,
      nth,
      says,
      codeHash: codeHash(codeOf(house, key.county, id)),
    });
    await recordAct(tx, actor.personId, { county: key.county, action: 'certificate-made', subject: id });
  });
  return ok({});
}

async function whatItSays(
  tx: Transaction,
  house: House,
  key: MemberKey,
  { name, volunteerNumber, team, placeCode }: KnownMember,
  nth: number,
) {
  const number = `${volunteerNumber}-${String(nth).padStart(2, '0')}`;
  const holder = { number, name, volunteerNumber, team, office: await officeNamed(tx, placeCode) };
  const sums = { ...(await sumsOf(tx, key)), awards: await awardsGivenTo(tx, key) };
  return certificateOf(holder, sums, todayOf(house));
}

/** What was withdrawn stays withdrawn: sent twice, it is withdrawn once. */
export async function withdrawCertificateBy(
  house: House,
  actor: Actor,
  { certificateId, ...key }: MemberKey & { readonly certificateId: string },
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'certificate-withdrawn', subject: certificateId };
  await change(house, 'service', actor, act, async (tx) => {
    await ownOrOffice(tx, actor, key.county, key.memberId);
    const kept = await certificateOfMember(tx, { ...key, id: certificateId });
    if (!kept) return refuse(platformProblem('not-found', { what: CERTIFICATE }));
    if (kept.standing === 'replaced') refuse(problem('certificate-not-valid', {}));
    await withdrawCertificate(tx, { ...key, id: certificateId }, new Date(house.now()));
  });
  return ok({});
}

/** As it is printed, with the address at which a stranger checks it. */
export function certificateFor(
  house: House,
  actor: Actor,
  { certificateId, ...key }: MemberKey & { readonly certificateId: string },
  asked: string,
) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await ownOrOffice(tx, actor, key.county, key.memberId);
    const kept = await certificateOfMember(tx, { ...key, id: certificateId });
    if (!kept) return refuse(platformProblem('not-found', { what: CERTIFICATE }));
    const code = codeOf(house, key.county, certificateId);
    const origin = URL.canParse(asked) ? new URL(asked).origin : '';
    const address = `${origin}/r/${key.county}/certificate/${code}`;
    const qr = renderSVG(address, { ecc: 'M', border: 2 });
    return ok({ says: kept.says, standing: kept.standing, address, code: shownCode(code), qr });
  });
}

/** For anybody who holds the code; undefined where there is no such certificate. */
export function certificateForStranger(
  house: House,
  county: string,
  code: string,
): Promise<KeptCertificate | undefined> {
  return house.database.transaction('service', 'system', (tx) =>
    certificateByCode(tx, county, codeHash(code)),
  );
}
