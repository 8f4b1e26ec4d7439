// Inspection rounds in a test: a street that orders them, inspectors from elsewhere, and villages that are inspected.
import type { Criterion } from '#service/supervision';
import { YUNJI_VILLAGES } from '#survey/sampling';
import { inspectionEndpoints as endpoints, type InspectionMessage } from '#wire/service';
import { demoId } from '../server/demo/index.ts';
import { newId } from '../server/platform/identify.ts';
import type { Person, TestHouse } from './house-for-tests.ts';

export const COUNTY = '430422';
export const DAY_MS = 86_400_000;
export const VILLAGES: readonly string[] = YUNJI_VILLAGES.map(({ code }) => demoId(code));

export const CRITERIA: Criterion[] = [
  {
    ...{ id: 'patrol', text: '夜间巡逻有记录、有路线', evidence: '巡逻记录本' },
    ...{ weight: 40, scale: 'steps', needsPhoto: false },
  },
  {
    ...{ id: 'visits', text: '抽查走访过的户，登记与实际相符', evidence: '抽 10 户核对登记' },
    ...{ weight: 40, scale: 'count', needsPhoto: false },
  },
  {
    ...{ id: 'letter', text: '公开信写明自愿、保密、怎样核实来电', evidence: '张贴的公开信' },
    ...{ weight: 20, scale: 'yes-no', needsPhoto: false },
  },
];

/** The name with which somebody of the nth village signs in. */
export function workerOf(nth: number): string {
  return nth === 0 ? 'village' : `village${String(nth + 1).padStart(2, '0')}`;
}

export class InspectionsForTests {
  readonly house: TestHouse;
  street: Person;
  readonly sheetId = newId();

  constructor(house: TestHouse, street: Person) {
    this.house = house;
    this.street = street;
  }

  /** Days later nobody is signed in any more. */
  async travelTo(nowMs: number): Promise<void> {
    this.house.travelTo(nowMs);
    this.street = await this.house.signIn('street');
  }

  async begin(): Promise<void> {
    await this.street.call(endpoints.saveInspectionSheet, {
      params: { county: COUNTY, sheetId: this.sheetId },
      body: { revision: 0, title: '综治督查表', criteria: CRITERIA, isRetired: false },
    });
  }

  async addRound(
    nth = 1,
    changes: { readonly kind?: 'on-the-spot' | 'follow-through' } = {},
  ): Promise<string> {
    const id = newId();
    const startsOn = new Date(this.house.now()).toISOString().slice(0, 10);
    await this.street.call(endpoints.addInspectionRound, {
      params: { county: COUNTY },
      body: {
        ...{ id, title: `第 ${nth} 轮督查`, kind: 'on-the-spot', sheetId: this.sheetId },
        ...{ startsOn, endsOn: startsOn, replyDays: 3, mendDays: 7, ...changes },
      },
    });
    return id;
  }

  /** Draws so many of the villages, all of them unless told otherwise. */
  draw(
    roundId: string,
    inspectors: readonly string[],
    units: readonly string[] = VILLAGES,
    count = units.length,
  ) {
    return this.street.call(endpoints.drawInspectionRound, {
      params: { county: COUNTY, roundId },
      body: { unitIds: [...units], count, inspectorIds: inspectors.map(demoId) },
    });
  }

  round(roundId: string, by: Person = this.street) {
    return by.call(endpoints.inspectionRound, { params: { county: COUNTY, roundId } });
  }

  /** What an inspector's phone tells: marks of one quality from 0 to 10. */
  found(
    visitId: string,
    quality: number,
    changes: Partial<Extract<InspectionMessage, { kind: 'inspected' }>> = {},
  ) {
    return {
      ...{ kind: 'inspected' as const, id: newId(), visitId, atMs: this.house.now(), place: null },
      marks: [
        { criterionId: 'patrol', value: Math.round(quality * 0.4), of: null, words: '' },
        { criterionId: 'visits', value: quality, of: 10, words: '' },
        { criterionId: 'letter', value: quality > 2 ? 1 : 0, of: null, words: '' },
      ],
      ...{ note: '', photoIds: [], mends: [] },
      ...changes,
    };
  }

  tell(person: Person, message: InspectionMessage) {
    return person.call(endpoints.syncInspections, { params: { county: COUNTY }, body: message });
  }

  /** A whole round of all the villages, inspected by the street, nobody replying; closed a little later, so that holidays let everybody reply. */
  async playRound(
    nth: number,
    qualityOf: (unit: number) => number,
  ): Promise<{ roundId: string; proposed: number }> {
    const roundId = await this.addRound(nth);
    await this.draw(roundId, ['street']);
    const { visits } = await this.round(roundId);
    for (const { id, unit } of visits)
      await this.tell(this.street, this.found(id, qualityOf(VILLAGES.indexOf(unit.id))));
    await this.travelTo(this.house.now() + 12 * DAY_MS);
    const { proposed } = await this.close(roundId);
    return { roundId, proposed };
  }

  close(roundId: string) {
    return this.street.call(endpoints.closeInspectionRound, { params: { county: COUNTY, roundId } });
  }
}

export async function inspectionsIn(house: TestHouse): Promise<InspectionsForTests> {
  const inspections = new InspectionsForTests(house, await house.signIn('street'));
  await inspections.begin();
  return inspections;
}
