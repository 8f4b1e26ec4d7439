import { beforeAll, describe, expect, it } from 'vitest';
import type { WordingFinding } from '#service/outreach';
import { publicityEndpoints as endpoints, visitEndpoints } from '#wire/service';
import { aHouse, ownerRows, type Person, type TestHouse } from '../../../../scenarios/house-for-tests.ts';
import {
  aCampaign,
  addNeighbours,
  COUNTY,
  type OutreachForTests,
  VILLAGE,
} from '../../../../scenarios/outreach-for-tests.ts';
import { demoId } from '../../../demo/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { newId } from '../../../platform/identify.ts';
import { addMaterialBy, approveMaterialBy, mendFindingBy, saveTextBy, verifyAddress } from './materials.ts';

let house: TestHouse;
let outreach: OutreachForTests;
let street: Person;
let village: Person;

beforeAll(async () => {
  house = await aHouse();
  await addNeighbours(house);
  outreach = await aCampaign(house);
  street = outreach.people.street;
  village = outreach.people.village;
});

async function aMaterial(channel: 'banner' | 'poster', text = '自愿参加，没有标准答案。') {
  const [materialId, versionId] = [newId(), newId()];
  const body = {
    county: COUNTY,
    id: materialId,
    kind: 'slogan',
    title: '标语',
    versionId,
    language: 'zh',
    channel,
    text,
  } as const;
  await street.call(endpoints.addMaterial, { body });
  return { materialId, versionId, params: { county: COUNTY, versionId } };
}

function posted(versionId: string, count: number, groupName = '') {
  const where = { placeCode: VILLAGE, groupName, spot: '村口', photoIds: [], postedMs: house.now() };
  return { params: { county: COUNTY }, body: { id: newId(), versionId, count, reached: 100, ...where } };
}

describe('a material', () => {
  it('is put up only after it was approved, and no longer changes then', async () => {
    const { versionId, params } = await aMaterial('banner');
    expect(await village.codeOf(endpoints.addPosting, posted(versionId, 2))).toBe('material-not-approved');
    expect(await village.codeOf(endpoints.approveMaterial, { params })).toBe('not-allowed');
    await street.call(endpoints.approveMaterial, { params });
    await street.call(endpoints.approveMaterial, { params });
    await village.call(endpoints.addPosting, posted(versionId, 2));
    const save = { params, body: { revision: 1, channel: 'banner' as const, text: '改' } };
    expect(await street.codeOf(endpoints.saveMaterialText, save)).toBe('material-not-draft');
    await street.call(endpoints.withdrawMaterial, { params });
    expect(await village.codeOf(endpoints.addPosting, posted(versionId, 2))).toBe('material-not-approved');
  });

  it('is found by the channel and the language of its newest version', async () => {
    const { materialId } = await aMaterial('poster');
    const found = async (query: { channel?: 'banner' | 'poster'; language?: 'zh' | 'en' }) => {
      const { rows } = await village.call(endpoints.materials, { query: { county: COUNTY, ...query } });
      return rows.some(({ id }) => id === materialId);
    };
    expect(await found({ channel: 'poster', language: 'zh' })).toBe(true);
    expect(await found({ channel: 'banner' })).toBe(false);
    expect(await found({ language: 'en' })).toBe(false);
  });

  it('gets one new version at a time', async () => {
    const { materialId, params } = await aMaterial('banner');
    const next = () => ({
      params: { county: COUNTY, materialId },
      body: { versionId: newId(), language: 'zh' as const, channel: 'banner' as const, text: '第二版' },
    });
    expect(await street.codeOf(endpoints.addMaterialVersion, next())).toBe('material-draft-exists');
    await street.call(endpoints.approveMaterial, { params });
    await street.call(endpoints.addMaterialVersion, next());
    const { allVersions } = await village.call(endpoints.material, {
      params: { county: COUNTY, materialId },
    });
    expect(allVersions.map(({ number, standing }) => `${number} ${standing}`)).toEqual([
      '2 draft',
      '1 approved',
    ]);
  });

  it('of one street is out of sight of another', async () => {
    const { materialId } = await aMaterial('banner');
    const street2 = await house.signIn('street2');
    expect(await street2.codeOf(endpoints.material, { params: { county: COUNTY, materialId } })).toBe(
      'not-found',
    );
  });

  it('has a QR code that leads to the page on which a call is verified', async () => {
    const { versionId } = await aMaterial('poster');
    const url = `/api/service/material-versions/${COUNTY}/${versionId}/qr.svg?origin=`;
    const { status, text } = await street.raw('GET', `${url}${encodeURIComponent('https://wenan.example')}`);
    expect(status).toBe(200);
    expect(text).toMatch(/^<svg[\s\S]*<\/svg>$/);
    const { pathname, origin } = new URL(verifyAddress('https://wenan.example/any?path', COUNTY));
    expect(origin).toBe('https://wenan.example');
    expect((await house.stranger.raw('GET', pathname)).status).toBe(200);
    expect((await street.raw('GET', `${url}javascript:alert(1)`)).status).toBe(400);
  });
});

describe('what the wording check finds', () => {
  const finding = (text: string, phrase: string): WordingFinding[] => {
    const start = text.indexOf(phrase);
    const advice = { zh: '请客观回答', en: 'answer as you see it' };
    return start < 0
      ? []
      : [{ kind: 'sample-answer', start, end: start + phrase.length, phrase, advice, reason: advice }];
  };
  const check = (text: string) => finding(text, '回答安全');
  const lenient = () => [];

  it('keeps a material from being approved by anybody until every phrase was mended', async () => {
    const actor: Actor = {
      personId: demoId('street'),
      sessionId: newId(),
      name: '',
      wing: 'service',
      roles: [{ role: 'street-officer', organisationId: demoId('street') }],
    };
    const key = { county: COUNTY, versionId: newId() };
    const facts = { kind: 'leaflet', title: '彩页', language: 'zh', channel: 'leaflet' } as const;
    const text = '请您回答安全，谢谢。';
    await addMaterialBy(house, check, actor, { ...facts, ...key, id: newId(), text });
    const refused = await approveMaterialBy(house, check, actor, key);
    expect(refused).toMatchObject({
      ok: false,
      problem: { code: 'wording-findings-left', details: { count: 1 } },
    });
    const mended = await mendFindingBy(house, check, actor, key, {
      revision: 1,
      finding: 0,
      replacement: '如实回答',
    });
    expect(mended).toMatchObject({
      ok: true,
      value: { text: '请您如实回答，谢谢。', findings: [], revision: 2 },
    });
    expect(await approveMaterialBy(house, check, actor, key)).toMatchObject({ ok: true });
    const [kept] = await ownerRows<{ mends: unknown }>(
      house,
      'select mends from service.material_version where id = $1',
      [key.versionId],
    );
    expect(kept?.mends).toEqual([{ kind: 'sample-answer', phrase: '回答安全', replacement: '如实回答' }]);
  });

  it('counts by the lists of the day of approval, not of the day of writing', async () => {
    const { versionId, params } = await aMaterial('banner', '请您回答安全。');
    const actor: Actor = {
      personId: demoId('street'),
      sessionId: newId(),
      name: '',
      wing: 'service',
      roles: [{ role: 'street-officer', organisationId: demoId('street') }],
    };
    const saved = { revision: 1, channel: 'banner', text: '请您回答安全。' } as const;
    await saveTextBy(house, lenient, actor, params, saved);
    expect(await approveMaterialBy(house, check, actor, params)).toMatchObject({ ok: false });
    const [kept] = await ownerRows<{ findings: unknown[] }>(
      house,
      'select findings from service.material_version where id = $1',
      [versionId],
    );
    expect(kept?.findings).toHaveLength(1);
  });

  it('is what the house’s own check says: last year’s slogan is refused at its address', async () => {
    const { materialId, params } = await aMaterial('banner', '抓好综治民调，提升衡南形象。');
    expect(await street.codeOf(endpoints.approveMaterial, { params })).toBe('wording-findings-left');
    const { latest, allVersions } = await street.call(endpoints.material, {
      params: { county: COUNTY, materialId },
    });
    expect(latest).toMatchObject({ standing: 'draft', findings: 1 });
    expect(allVersions[0]?.findings[0]?.kind).toBe('image-or-investment-pressure');
    const body = { revision: 1, channel: 'banner' as const, text: '有困难找网格员。' };
    expect(await street.call(endpoints.saveMaterialText, { params, body })).toEqual({
      revision: 2,
      findings: [],
    });
    await street.call(endpoints.approveMaterial, { params });
  });

  it('cannot be passed over in the database either', async () => {
    const { versionId } = await aMaterial('banner');
    const forced = ownerRows(
      house,
      `update service.material_version set standing = 'approved', approved_by = $2, findings = '[{}]' where id = $1 returning 1`,
      [versionId, demoId('street')],
    );
    await expect(forced).rejects.toThrow(/approved-with-findings/);
  });
});

describe('what is up', () => {
  it('stands beside what is wanted: banners per village, posters per group', async () => {
    await outreach.settle([1]);
    await ownerRows(
      house,
      "update service.block set kind = 'group', name = '一组' where place_code = $1 returning 1",
      [VILLAGE],
    );
    const banner = await aMaterial('banner');
    const poster = await aMaterial('poster');
    for (const { params } of [banner, poster]) await street.call(endpoints.approveMaterial, { params });
    await village.call(endpoints.addPosting, posted(banner.versionId, 4));
    await village.call(endpoints.addPosting, posted(poster.versionId, 4, '一组'));
    const { rows, reach } = await street.call(endpoints.postingTargets, { params: { county: COUNTY } });
    const own = rows.filter((row) => row.placeCode === VILLAGE);
    expect(own.map(({ channel, groupName, count, state }) => ({ channel, groupName, count, state }))).toEqual(
      [
        { channel: 'banner', groupName: null, count: 6, state: 'beyond' },
        { channel: 'poster', groupName: '一组', count: 4, state: 'short' },
      ],
    );
    expect(reach.find((each) => each.channel === 'banner')).toMatchObject({
      postings: 2,
      count: 6,
      reached: 200,
    });
  });
});

describe('the five batches', () => {
  it('are lists of matters, each with an end that its batch knows', async () => {
    const params = { county: COUNTY };
    const matter = {
      campaignId: outreach.campaignId,
      placeCode: VILLAGE,
      text: '',
      responsible: '村委会',
      requestId: null,
    };
    const id = newId();
    const found = { batch: 'families', title: '助学', foundOn: '2023-11-01', dueOn: null } as const;
    await village.call(visitEndpoints.addMatter, { params, body: { id, ...matter, ...found } });
    const end = (code: string) => ({
      params: { county: COUNTY, matterId: id },
      body: { end: code, text: '已发放' },
    });
    expect(await village.codeOf(visitEndpoints.endMatter, end('agreed'))).toBe('matter-end-unknown');
    await village.call(visitEndpoints.endMatter, end('helped'));
    expect(await village.codeOf(visitEndpoints.endMatter, end('helped'))).toBe('matter-ended');
    const { rows, batches } = await street.call(visitEndpoints.matters, { params });
    expect(rows[0]?.end).toMatchObject({ code: 'helped', words: { zh: '已经救助' }, text: '已发放' });
    expect(batches).toEqual([{ batch: 'families', open: 0, ended: 1 }]);
    const elsewhere = await house.signIn('village2');
    expect(await elsewhere.codeOf(visitEndpoints.endMatter, end('helped'))).toBe('not-found');
    expect((await elsewhere.call(visitEndpoints.matters, { params })).total).toBe(0);
  });
});
