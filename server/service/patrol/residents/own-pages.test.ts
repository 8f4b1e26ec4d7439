import { beforeAll, describe, expect, it } from 'vitest';
import { patrolAdmissionEndpoints as admission, patrolEndpoints } from '#wire/service';
import { aHouse, ownerRows, type Person, type TestHouse } from '../../../../scenarios/house-for-tests.ts';
import { anApplication, aTeam, COUNTY, passChecks } from '../../../../scenarios/patrol-for-tests.ts';
import { newId } from '../../../platform/identify.ts';

const DAY_MS = 86_400_000;
const HOME = `/r/${COUNTY}/patrol`;
let house: TestHouse;
let village: Person;
let teamId: string;

beforeAll(async () => {
  house = await aHouse();
  village = await house.signIn('village');
  teamId = await aTeam(village);
});

async function send(url: string, fields: Readonly<Record<string, string>>) {
  const response = await house.app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  });
  return { status: response.statusCode, text: response.body, to: String(response.headers.location ?? '') };
}

async function open(url: string) {
  const response = await house.app.inject({ method: 'GET', url });
  return { status: response.statusCode, text: response.body };
}

function aForm(changed: Readonly<Record<string, string>> = {}) {
  return {
    id: newId(),
    team: teamId,
    name: '程志愿',
    phone: '00012360001',
    adult: 'yes',
    website: '',
    ...changed,
  };
}

async function applied(changed: Readonly<Record<string, string>> = {}) {
  const form = aForm(changed);
  const { to } = await send(`${HOME}/join`, form);
  return { id: form.id, own: to.split('?')[0] ?? '' };
}

describe('asking to join by phone', () => {
  it('takes a name, a telephone and a team, gives a code, and is one application however often it is sent', async () => {
    expect((await open(`${HOME}/join`)).text).toContain(teamId);
    const form = aForm();
    const answers = await Promise.all([1, 2].map(() => send(`${HOME}/join`, form)));
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(new Set(answers.map(({ to }) => to)).size).toBe(1);
    const page = await open(answers[0]?.to ?? '');
    expect(page.text).toContain('申请已收到');
    expect(page.text).not.toContain('00012360001');
    const { total } = await village.call(admission.patrolApplications, {
      params: { county: COUNTY },
      query: { search: '程志愿' },
    });
    expect(total).toBe(1);
  });

  it.each([
    [{ adult: '' }, 'patrol-form-incomplete', '确认年满 18 岁'],
    [{ team: 'none' }, 'patrol-form-incomplete', '选一支队'],
    [{ phone: '123' }, 'patrol-phone-not-understood', '这个电话号码看不懂'],
    [{ name: '程110105194912310 02X' }, 'patrol-identity-number', '不收身份证号'],
  ] as const)('comes back filled in when something must be mended: %s', async (changed, _code, words) => {
    const { status, text } = await send(`${HOME}/join`, aForm(changed));
    expect(status).toBe(422);
    expect(text).toContain(words);
  });

  it('keeps no identity number that somebody wrote, nowhere in the database', async () => {
    const found = await ownerRows<{ n: number }>(
      house,
      "select count(*)::int as n from service.patrol_application where name like '%110105%'",
    );
    expect(found).toEqual([{ n: 0 }]);
  });
});

describe('the own page', () => {
  it('goes from the checks through notice and signing to membership, and lets go of whoever leaves', async () => {
    const { id, own } = await applied({ name: '程一路', phone: '00012360002' });
    expect((await open(own)).text).toContain('还没定');
    expect((await send(`${own}/sign`, { id: newId(), read: 'yes' })).status).toBe(422);
    await passChecks({ village, street: await house.signIn('street') }, id);
    await village.call(admission.noticePatrolApplication, {
      params: { county: COUNTY, applicationId: id },
      body: { days: 5 },
    });
    expect((await open(HOME)).text).toContain('程**');
    expect((await open(HOME)).text).not.toContain('程一路');
    house.travelTo(house.now() + 5 * DAY_MS);
    expect((await open(own)).text).toContain('签承诺书');
    expect((await send(`${own}/sign`, { id: newId() })).text).toContain('读一遍承诺书并打勾');
    expect((await send(`${own}/sign`, { id: newId(), read: 'yes' })).to).toContain('done=signed');
    const page = await open(own);
    expect(page.text).toMatch(/V430422-\d{6}/);
    expect(page.text).toContain('还没有生效');
    expect((await send(`${own}/sign`, { id: newId(), read: 'yes' })).status).toBe(303);
    expect((await send(`${own}/leave`, { id: newId() })).to).toContain('done=left');
    expect((await send(`${own}/leave`, { id: newId() })).status).toBe(303);
    expect((await open(own)).text).toContain('没有要交接的');
    village = await house.signIn('village');
    const { rows } = await village.call(patrolEndpoints.patrolMembers, {
      params: { county: COUNTY },
      query: { search: '程一路' },
    });
    expect(rows.map(({ standing }) => standing)).toEqual(['left']);
  });

  it('withdraws an application at any time, and twice is once', async () => {
    const { own } = await applied({ name: '程撤回', phone: '00012360003' });
    expect((await send(`${own}/withdraw`, { id: newId() })).to).toContain('done=withdrawn');
    expect((await send(`${own}/withdraw`, { id: newId() })).status).toBe(303);
    expect((await open(own)).text).toContain('本人撤回');
  });

  it('opens to its code alone', async () => {
    expect((await open(`${HOME}/mine/0000000000000000`)).status).toBe(404);
    expect((await send(`${HOME}/mine`, { code: '短' })).status).toBe(404);
    expect((await send(`${HOME}/mine/0000000000000000/leave`, { id: newId() })).status).toBe(404);
  });
});

describe('an objection', () => {
  it('is one of the listed reasons and holds the admission back until it is decided', async () => {
    const id = await anApplication(village, teamId, '程公示', '00012360004');
    const params = { county: COUNTY, applicationId: id };
    await passChecks({ village, street: await house.signIn('street') }, id);
    const url = `${HOME}/notices/${id}`;
    expect((await send(url, { id: newId(), reason: 'not-living-here' })).status).toBe(422);
    await village.call(admission.noticePatrolApplication, { params, body: { days: 5 } });
    expect((await send(url, { id: newId(), reason: '他以前被拘留过' })).status).toBe(404);
    expect((await send(url, { id: newId(), reason: 'not-living-here', website: 'x' })).status).toBe(422);
    expect((await send(url, { id: newId(), reason: 'not-living-here' })).to).toContain('done=objected');
    house.travelTo(house.now() + 5 * DAY_MS);
    village = await house.signIn('village');
    const body = { memberId: newId() };
    expect(await village.codeOf(admission.signPatrolUndertaking, { params, body })).toBe(
      'patrol-not-to-sign',
    );
    const { objections, stage } = await village.call(admission.patrolApplication, { params });
    expect([stage, objections.length]).toEqual(['objected', 1]);
    const decided = {
      params: { ...params, objectionId: objections[0]?.id ?? '' },
      body: { verdict: 'dismissed' as const, reason: 'not-confirmed' },
    };
    expect(
      await village.codeOf(admission.decidePatrolObjection, {
        ...decided,
        body: { verdict: 'dismissed', reason: 'confirmed' },
      }),
    ).toBe('patrol-reason-unknown');
    await village.call(admission.decidePatrolObjection, decided);
    await village.call(admission.signPatrolUndertaking, { params, body });
    expect((await send(url, { id: newId(), reason: 'not-living-here' })).status).toBe(422);
  });
});
