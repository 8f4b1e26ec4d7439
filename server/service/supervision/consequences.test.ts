import { beforeAll, describe, expect, it } from 'vitest';
import { chanceFrom } from '#base';
import { YUNJI_VILLAGES } from '#survey/sampling';
import { scorecardEndpoints as cards, inspectionEndpoints } from '#wire/service';
import { aHouse, ownerRows, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import {
  COUNTY,
  DAY_MS,
  type InspectionsForTests,
  inspectionsIn,
  VILLAGES,
} from '../../../scenarios/inspections-for-tests.ts';
import { villageWorker } from '../../demo/demo-house.ts';
import { newId } from '../../platform/identify.ts';

let house: TestHouse;
let inspections: InspectionsForTests;
const params = { county: COUNTY };
const ROUNDS = 10;

const RULES = {
  talk: { side: 'last', count: 3, running: 1, consequence: 'talk' },
  award: { side: 'last', count: 3, running: 3, consequence: 'no-award' },
  praise: { side: 'first', count: 5, running: 0, consequence: 'award-considered' },
} as const;

beforeAll(async () => {
  house = await aHouse();
  inspections = await inspectionsIn(house);
  for (const rule of Object.values(RULES))
    await inspections.street.call(cards.saveConsequenceRule, {
      params: { county: COUNTY, strikeRuleId: newId() },
      body: { revision: 0, ...rule, source: '街道方案六', isOn: true },
    });
});

const consequences = (page = 1) =>
  inspections.street.call(cards.consequences, { params, query: { page, size: 200 } });

describe('ten rounds of 23 equal villages', () => {
  it('are played, and each round proposes something to somebody', { timeout: 120_000 }, async () => {
    const chance = chanceFrom('equal villages');
    const proposed: number[] = [];
    for (let nth = 1; nth <= ROUNDS; nth += 1)
      proposed.push((await inspections.playRound(nth, () => 4 + chance.integer(6))).proposed);
    expect(proposed.every((each) => each >= 0)).toBe(true);
    expect(proposed.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(0);
  });

  it('are one tier, with nearly all of a rank noise', async () => {
    const card = await inspections.street.call(cards.scorecard, { params });
    expect(card).toMatchObject({ rounds: ROUNDS, tiers: 1, why: null });
    expect(card.units).toHaveLength(23);
    expect(card.noise?.shareOfOneRound).toBeGreaterThan(0.8);
    for (const unit of card.units) expect([unit.bestRank, unit.worstRank]).toEqual([1, 23]);
  });

  it('are struck by “last three, three rounds running” about once in three seasons, and the rule says so', async () => {
    const { rows } = await inspections.street.call(cards.consequenceRules, { params });
    const odds = rows.find(({ running }) => running === 3)?.odds;
    expect(odds).toMatchObject({ rounds: ROUNDS, units: 23 });
    expect(odds?.ofThisRun).toBeCloseTo((3 / 23) ** 3, 9);
    expect(odds?.ofAny).toBeGreaterThan(0.25);
    expect(odds?.ofAny).toBeLessThan(0.4);
    const talk = rows.find(({ running }) => running === 1)?.odds;
    expect(talk?.ofUnit).toBeCloseTo(1 - (20 / 23) ** ROUNDS, 9);
  });

  it('every proposal carries the odds and the ranks that stood beside it; nothing is decided by itself', async () => {
    const { rows } = await consequences();
    for (const row of rows) {
      expect(row.standing).toBe('proposed');
      expect(row.odds.ofThisRun).toBeGreaterThan(0);
      expect(row.decidedByName).toBe(null);
    }
    const acts = await ownerRows(
      house,
      "select 1 from platform.audit where action like 'consequence-c%' or action = 'consequence-waived'",
    );
    expect(acts).toEqual([]);
  });
});

describe('a proposal', () => {
  async function newest() {
    const { rows } = await consequences();
    const found = rows.find(
      ({ reply, standing, replyByMs }) =>
        reply === null && standing === 'proposed' && replyByMs > house.now(),
    );
    if (!found) throw new Error('nothing is proposed');
    return found;
  }

  beforeAll(async () => {
    // the last three are apart from the rest, without ties
    await inspections.playRound(11, (unit) => (unit < 3 ? unit : 9));
  });

  it('is heard before it is decided: by the unit’s word or the end of its time', async () => {
    const found = await newest();
    const key = { params: { county: COUNTY, consequenceId: found.id } };
    const decision = { ...key, body: { isCarriedOut: true, reason: '谈一次' } };
    expect(await inspections.street.codeOf(cards.decideConsequence, decision)).toBe('reply-still-open');
    const nth = VILLAGES.indexOf(found.unit.id);
    const village = await house.signIn(villageWorker(YUNJI_VILLAGES[nth]?.code ?? ''));
    const other = await house.signIn(villageWorker(YUNJI_VILLAGES[nth + 4]?.code ?? ''));
    const word = { ...key, body: { stance: 'objected' as const, words: '那十天在抗洪' } };
    expect(await other.codeOf(cards.replyToConsequence, word)).toBe('not-found');
    expect(await village.codeOf(cards.decideConsequence, decision)).toBe('not-allowed');
    await village.call(cards.replyToConsequence, word);
    await village.call(cards.replyToConsequence, word);
    const waived = { ...key, body: { isCarriedOut: false, reason: '抗洪属实，名次也分不出' } };
    await inspections.street.call(cards.decideConsequence, waived);
    await inspections.street.call(cards.decideConsequence, waived);
    expect(await inspections.street.codeOf(cards.decideConsequence, decision)).toBe('consequence-decided');
    const { rows } = await consequences();
    expect(rows.find(({ id }) => id === found.id)).toMatchObject({
      standing: 'waived',
      decidedByName: '演示街道干部',
    });
  });

  it('cannot be decided by a program: the database asks for a person who is not of the unit', async () => {
    const found = await newest();
    const raw = (text: string) => ownerRows(house, text, [found.id]);
    await expect(
      raw("update service.consequence set standing = 'carried-out' where id = $1"),
    ).rejects.toThrow(/consequence-decided-by-person/);
  });

  it('may be decided when the time of its unit is over', async () => {
    const found = await newest();
    await inspections.travelTo(found.replyByMs + DAY_MS);
    await inspections.street.call(cards.decideConsequence, {
      params: { county: COUNTY, consequenceId: found.id },
      body: { isCarriedOut: true, reason: '连续三轮夜巡没有记录，约谈问清困难' },
    });
  });
});

describe('clear answers where there is little to say', () => {
  it('a round of one unit ranks nobody, and one of equal scores strikes nobody', async () => {
    const before = await inspections.street.call(cards.scorecard, { params });
    const roundId = await inspections.addRound(12);
    await inspections.draw(roundId, ['street'], VILLAGES.slice(0, 1));
    const { visits } = await inspections.round(roundId);
    await inspections.tell(inspections.street, inspections.found(visits[0]?.id ?? '', 1));
    await inspections.travelTo(house.now() + 10 * DAY_MS);
    expect(await inspections.close(roundId)).toEqual({ proposed: 0 });
    expect((await inspections.street.call(cards.scorecard, { params })).rounds).toBe(before.rounds);
    const { proposed } = await inspections.playRound(13, () => 6);
    const first = (await consequences()).rows.filter(({ roundTitle }) => roundTitle.includes('13'));
    expect(first.every(({ rule }) => rule.side === 'first')).toBe(true);
    expect(proposed).toBe(first.length);
  });

  it('without any round there is no rank, and it is said why', async () => {
    const card = await inspections.street.call(cards.scorecard, { params, query: { toDay: '2020-01-01' } });
    expect(card).toMatchObject({ units: [], rounds: 0, why: { code: 'rounds-too-few-for-ranks' } });
  });

  it('a rule that strikes three of four units is refused', async () => {
    const code = await inspections.street.codeOf(cards.saveConsequenceRule, {
      params: { county: COUNTY, strikeRuleId: newId() },
      body: { revision: 0, ...RULES.talk, count: 12, source: '想象的规则', isOn: true },
    });
    expect(code).toBe('strike-rule-impossible');
  });

  it('goes to Excel with a line that says how much is noise', async () => {
    const file = await inspections.street.raw('GET', `/api/service/scorecards/${COUNTY}/file?language=zh`);
    expect(file.status).toBe(200);
    expect(file.bytes.subarray(0, 2).toString()).toBe('PK');
    const figures = await inspections.street.call(cards.inspectionFigures, { params });
    expect(figures.figures.filter(({ figure }) => figure === 'inspection-rank')).toHaveLength(23);
  });

  it('a volunteer has no part in it', async () => {
    const volunteer = await house.signIn('volunteer');
    expect(await volunteer.codeOf(inspectionEndpoints.myInspections)).toBe('not-allowed');
  });
});
