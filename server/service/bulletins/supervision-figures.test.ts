// What a notice says of inspections and of chasing is what the scorecard and the cards say.
import { beforeAll, describe, expect, it } from 'vitest';
import { FIGURE_SOURCES } from '#service/supervision/bulletins';
import { scorecardEndpoints } from '#wire/service';
import { aHouse, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { COUNTY, InspectionsForTests } from '../../../scenarios/inspections-for-tests.ts';
import { plantRow } from '../../../scenarios/planted-row-for-tests.ts';
import { demoId } from '../../demo/index.ts';
import { reckon } from './reckon.ts';

const STREET = '430422999';
const scope = {
  county: COUNTY,
  place: STREET,
  period: { from: '2023-11-01', to: '2023-12-31' },
};
const KEYS = Object.keys(FIGURE_SOURCES.supervision.figures);

let house: TestHouse;
let inspections: InspectionsForTests;

const found = (place = STREET) => reckon(house, { ...scope, place }, KEYS, ['inspection.by-unit']);

beforeAll(async () => {
  house = await aHouse();
  inspections = new InspectionsForTests(house, await house.signIn('street'));
  await inspections.begin();
});

describe('figures of inspections', () => {
  it('are unknown where nobody was inspected, and nought where nothing was owed', async () => {
    const { figures, tables } = await found();
    expect(figures.get('inspection.rounds')?.value).toBeNull();
    expect(figures.get('inspection.chance')?.value).toBeNull();
    expect(figures.get('chase.issued')?.value).toBe(0);
    expect(tables[0]?.lines).toEqual([]);
  });

  it('are the scorecard’s own, with the ranks as sets and the share of chance', async () => {
    for (const nth of [1, 2, 3]) await inspections.playRound(nth, (unit) => ((unit + nth) % 3) + 5);
    const { figures, tables } = await found();
    const card = await inspections.street.call(scorecardEndpoints.scorecard, { params: { county: COUNTY } });
    expect(figures.get('inspection.rounds')?.value).toBe(card.rounds);
    expect(figures.get('inspection.units')?.value).toBe(card.units.length);
    expect(figures.get('inspection.tiers')?.value).toBe(card.tiers);
    expect(figures.get('inspection.chance')?.value).toBe(card.noise?.shareOfOneRound);
    const first = card.units[0];
    const line = tables[0]?.lines.find(({ name }) => name.zh === first?.unit.name.zh);
    expect(line?.values).toEqual([
      ...[first?.rounds, first?.mean, first?.bestRank, first?.worstRank, first?.tier, first?.overdueMends],
    ]);
    const codes = tables[0]?.lines.map(({ code }) => code) ?? [];
    expect(codes).toEqual(codes.toSorted());
  });

  it('count cards of the place by what happened to them in the period', async () => {
    const card = { id: `'${demoId('card of figures')}'`, organisation_id: `'${demoId('430422999001')}'` };
    const black = { colour: "'black'", county: `'${COUNTY}'` };
    await plantRow(house, 'service.chase_card', { ...card, ...black });
    for (const kind of ["'issued'", "'lifted'"])
      await plantRow(house, 'service.chase_event', { ...black, card_id: card.id, kind });
    const value = async (place: string, key: string) => (await found(place)).figures.get(key)?.value;
    expect([await value(STREET, 'chase.issued'), await value(STREET, 'chase.black')]).toEqual([1, 1]);
    expect(await value(STREET, 'chase.lifted')).toBe(1);
    expect(await value('430422998', 'chase.issued')).toBe(0);
  });
});
