// The moment at which somebody becomes a member: the undertaking is signed, and a volunteer number stands for the person from now on.
import { maySign, UNDERTAKING, volunteerNumber } from '#service/patrol';
import type { Transaction } from '../../../platform/database.ts';
import type { House } from '../../../platform/house.ts';
import { newId } from '../../../platform/identify.ts';
import { must, refuse } from '../../../platform/refusal.ts';
import { problem } from '../problems.ts';
import { type ApplicationKey, type ApplicationRow, markJoined, takePhone } from './admission.store.ts';
import { memberLike, memberOf, type SealedPhone } from './members.store.ts';
import { ownCode } from './members.ts';
import { addMember, addMembership, nextSerial, returnMember } from './memberships.store.ts';
import { today } from './teams.ts';

interface Signing {
  readonly memberId: string;
  readonly way: 'own-phone' | 'paper';
}

interface Admitted {
  readonly memberId: string;
  readonly volunteerNumber: string;
}

/**
 * The application is held. Somebody who was a member before is so again under the former number; an application that was signed already
 * answers its member. @throws Refusal `patrol-not-to-sign`, `patrol-already-member`
 */
export async function admit(
  tx: Transaction,
  house: House,
  key: ApplicationKey,
  row: ApplicationRow,
  { memberId, way }: Signing,
): Promise<Admitted> {
  const { county } = key;
  const joined = row.memberId === null ? undefined : await memberOf(tx, { county, memberId: row.memberId });
  if (joined) return { memberId: joined.id, volunteerNumber: joined.volunteerNumber };
  must(maySign(row, today(house)));
  const number = (await takePhone(tx, key)) ?? refuse(problem('patrol-phone-gone', {}));
  const admitted = await memberFrom(tx, house, key, row, number, memberId);
  await addMembership(tx, {
    county,
    id: newId(house.now()),
    memberId: admitted.memberId,
    teamId: row.teamId,
    placeCode: row.placeCode,
    from: today(house),
    began: 'admitted',
  });
  await markJoined(tx, key, {
    memberId: admitted.memberId,
    version: UNDERTAKING.version,
    way,
    at: new Date(house.now()),
  });
  return admitted;
}

async function memberFrom(
  tx: Transaction,
  house: House,
  { county, applicationId }: ApplicationKey,
  row: ApplicationRow,
  number: SealedPhone,
  memberId: string,
): Promise<Admitted> {
  const { teamId, placeCode, name, isSimulated } = row;
  const before = await memberLike(tx, county, { name, fingerprint: number.fingerprint });
  if (before?.standing === 'member') refuse(problem('patrol-already-member', { team: before.teamName }));
  const codeHash = ownCode(house, county, applicationId).hash;
  if (before) {
    await returnMember(tx, { county, memberId: before.id }, { teamId, placeCode, number, codeHash });
    return { memberId: before.id, volunteerNumber: before.volunteerNumber };
  }
  const given = volunteerNumber(county, await nextSerial(tx, county));
  await addMember(tx, {
    county,
    id: memberId,
    volunteerNumber: given,
    name,
    number,
    placeCode,
    teamId,
    joinedOn: today(house),
    codeHash,
    isSimulated,
  });
  return { memberId, volunteerNumber: given };
}
