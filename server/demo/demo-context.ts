// The demo's context figures: made-up counts of police and court for two years of the county and its street, a year against the one
// before as document 000 has it (alarms -14 %, criminal alarms -23 %, dispute alarms -26 %). Loading it again adds nothing.
import { type Chance, chanceFrom, localTime } from '#base';
import type { ContextFigure, ContextKindCode } from '#service/supervision/context';
import type { House } from '../platform/house.ts';
import { takeFigures } from '../service/context/figures.store.ts';
import { addImport, endImport } from '../service/context/imports.store.ts';
import { DEMO_COUNTY } from './demo-house.ts';
import { demoId } from './load-demo.ts';

/** A month of the year before on the average, and what of it is left a year on. */
const KINDS: readonly (readonly [ContextKindCode, number, number])[] = [
  ['alarms', 2000, 0.86],
  ['criminal-alarms', 186, 0.77],
  ['dispute-alarms', 264, 0.74],
  ['property-cases', 129, 0.89],
  ['violent-cases', 5.9, 0.71],
  ['road-accidents', 310, 0.96],
  ['civil-suits', 420, 1.04],
];
const STREET = '430422999';
/** Of the county's, about; the street's small counts swing by chance. */
const STREET_SHARE = 0.07;

export function furnishDemoContext(house: House, nowMs: number): Promise<void> {
  const figures = figuresTo(localTime(nowMs).date);
  return house.database.transaction('service', 'system', async (tx) => {
    const key = { county: DEMO_COUNTY, importId: demoId('context import') };
    const at = new Date(nowMs);
    const isNew = await addImport(tx, key, {
      fileName: '警情案件汇总（模拟）.xlsx',
      givenBy: 'police',
      standing: 'waiting',
      rowsRead: figures.length,
      findings: [],
      figures,
      isSimulated: true,
      personId: demoId('county'),
      at,
    });
    if (!isNew) return;
    await takeFigures(tx, DEMO_COUNTY, key.importId, figures, true, at);
    await endImport(tx, key, 'taken', at);
  });
}

/** The whole months of this year, and all of the year before. */
function figuresTo(today: string): ContextFigure[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const chance = chanceFrom('context');
  return KINDS.flatMap(([kind, mean, left]) =>
    Array.from({ length: 12 }, (_, nth) => nth + 1).flatMap((nth) => {
      const before = Math.round(mean * (1 + 0.12 * Math.sin(nth)));
      const late = Math.round(before * left);
      const of = (whichYear: number, county: number): ContextFigure[] => {
        const at = { kind, month: `${whichYear}-${String(nth).padStart(2, '0')}-01` };
        const street = Math.round(swung(chance, county * STREET_SHARE));
        return [
          { ...at, placeCode: DEMO_COUNTY, count: county },
          { ...at, placeCode: STREET, count: street },
        ];
      };
      return [...of(year - 1, before), ...(nth < month ? of(year, late) : [])];
    }),
  );
}

function swung(chance: Chance, mean: number): number {
  return Math.max(0, mean + Math.sqrt(mean) * chance.normal());
}
