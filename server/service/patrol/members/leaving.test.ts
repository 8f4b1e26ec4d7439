// Leaving by each of its ways: the rota is free, and kit in hand, cover and what was exchanged are listed to be handed over.
import { beforeAll, describe, expect, it } from 'vitest';
import { patrolEndpoints } from '#wire/service';
import { sendForm } from '../../../../scenarios/forms-for-tests.ts';
import { aHouse, ownerRows, type TestHouse } from '../../../../scenarios/house-for-tests.ts';
import { aMember, aTeam, COUNTY, VILLAGE } from '../../../../scenarios/patrol-for-tests.ts';
import { plantRow } from '../../../../scenarios/planted-row-for-tests.ts';
import { newId } from '../../../platform/identify.ts';
import { codeHash, trackingCode } from '../../resident/tracking-code.ts';

let house: TestHouse;
let teamId: string;

beforeAll(async () => {
  house = await aHouse();
  teamId = await aTeam(await house.signIn('village'));
});

const said = (text: string) => `'${text}'`;

/** A member with a turn tomorrow, a vest, a policy, and a cup that is ordered and not fetched. */
async function busyMember(name: string): Promise<string> {
  const member = await aMember(house, teamId, name);
  const ofMember = { county: said(COUNTY), member_id: said(member) };
  const [goodId, policyId] = [newId(), newId()];
  const tomorrow = new Date(house.now() + 86_400_000).toISOString();
  const turn = { team_id: said(teamId), place_code: said(VILLAGE), way: "'rota'", start_at: said(tomorrow) };
  await plantRow(house, 'service.patrol_turn', { ...ofMember, ...turn, end_at: said(tomorrow) });
  const kit = { team_id: said(teamId), place_code: said(VILLAGE), kind: "'vest'", label: "'3号'" };
  await plantRow(house, 'service.patrol_kit', { ...ofMember, ...kit });
  const days = { from_on: "date '2023-01-01'", to_on: "date '2099-01-01'", place_code: said(VILLAGE) };
  const policy = { id: said(policyId), insurer: "'演示人寿'", policy_number: said(policyId.slice(-6)) };
  await plantRow(house, 'service.patrol_policy', { county: said(COUNTY), ...policy, ...days });
  await plantRow(house, 'service.patrol_cover', { ...ofMember, policy_id: said(policyId), ...days });
  await plantRow(house, 'service.shop_good', { county: said(COUNTY), id: said(goodId), name: "'保温杯'" });
  await plantRow(house, 'service.shop_exchange', { ...ofMember, good_id: said(goodId) });
  return member;
}

async function kindsHandedOver(memberId: string): Promise<string[]> {
  const rows = await ownerRows<{ kind: string }>(
    house,
    'select kind from service.patrol_handover where member_id = $1 order by kind',
    [memberId],
  );
  return rows.map(({ kind }) => kind);
}

async function turnsOf(memberId: string): Promise<(string | null)[]> {
  const rows = await ownerRows<{ way: string | null }>(
    house,
    'select ended_way as way from service.patrol_turn where member_id = $1',
    [memberId],
  );
  return rows.map(({ way }) => way);
}

const WAYS = {
  'at the desk': async (memberId: string) => {
    const village = await house.signIn('village');
    const key = { params: { county: COUNTY, memberId }, body: { leavingId: newId() } };
    await village.call(patrolEndpoints.leavePatrol, key);
    await village.call(patrolEndpoints.leavePatrol, key);
  },
  'on the own page': async (memberId: string) => {
    const code = trackingCode(house.cipher, COUNTY, memberId);
    await ownerRows(house, 'update service.patrol_member set code_hash = $1 where id = $2', [
      codeHash(code),
      memberId,
    ]);
    const leave = () => sendForm(house.app, `/r/${COUNTY}/patrol/mine/${code}/leave`, { id: newId() });
    expect([(await leave()).statusCode, (await leave()).statusCode]).toEqual([303, 303]);
  },
} as const;

describe('a member who leaves', () => {
  it.each(Object.entries(WAYS))('%s frees the rota and hands everything over, once', async (way, leave) => {
    const member = await busyMember(way === 'at the desk' ? '甲一' : '乙二');
    await leave(member);
    expect(await kindsHandedOver(member)).toEqual(['cover', 'exchange', 'kit', 'rota']);
    expect(await turnsOf(member)).toEqual(['left']);
  });
});
