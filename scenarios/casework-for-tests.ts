// Casework in a test: people of the demo's offices at work on cases, taken in and moved through the server's real routes.

import type { z } from 'zod';
import type { Fields, StepCode } from '#service/casework';
import { type CaseWhole, caseworkEndpoints as endpoints } from '#wire/service';
import { demoId } from '../server/demo/index.ts';
import { newId } from '../server/platform/identify.ts';
import type { Person, TestHouse } from './house-for-tests.ts';

export const COUNTY = '430422';
export const VILLAGE = '430422999001';
export const OTHER_VILLAGE = '430422999002';
export const STREET_OFFICE = demoId('street');
export const COUNTY_OFFICE = demoId('county');
export const VILLAGE_OFFICE = demoId(VILLAGE);
export const OTHER_OFFICE = demoId(OTHER_VILLAGE);

export type Colleague = 'county' | 'street' | 'village' | 'operator' | 'dispatcher' | 'mediator';

type NewCase = Omit<z.input<typeof endpoints.takeIn.body>, 'id'>;

/** A case as somebody tells it on the telephone. */
export const LAMP: NewCase = {
  source: 'hotline',
  sort: 'request',
  kind: 'help',
  text: '村口路灯不亮已经三天了，老人晚上走路不方便',
  placeCode: VILLAGE,
  spot: '村口',
  point: null,
  people: 20,
  sender: { name: '张三', number: '00012345678' },
  photoIds: [],
  about: { people: [], units: [] },
};

export class Casework {
  readonly people: Readonly<Record<Colleague, Person>>;

  constructor(people: Readonly<Record<Colleague, Person>>) {
    this.people = people;
  }

  /** The case's id. */
  async takeIn(more: Partial<NewCase> = {}, by: Colleague = 'operator'): Promise<string> {
    const body = { id: newId(), ...LAMP, ...more };
    const { caseId } = await this.people[by].call(endpoints.takeIn, { params: { county: COUNTY }, body });
    return caseId;
  }

  whole(caseId: string, by: Colleague = 'dispatcher'): Promise<CaseWhole> {
    return this.people[by].call(endpoints.case, { params: { county: COUNTY, caseId } });
  }

  /** `ok`, or the code of the refusal. */
  async step(
    by: Colleague,
    caseId: string,
    step: StepCode,
    fields: Fields = {},
    revision?: number,
  ): Promise<string> {
    const seen = revision ?? (await this.whole(caseId)).revision;
    const body = { id: newId(), revision: seen, step, fields };
    return this.people[by].codeOf(endpoints.takeStep, { params: { county: COUNTY, caseId }, body });
  }

  /** Taken in, routed to the street and accepted there. */
  async accepted(more: Partial<NewCase> = {}): Promise<string> {
    const caseId = await this.takeIn(more);
    await this.must('dispatcher', caseId, 'route', { unit: STREET_OFFICE, order: '三天内修好' });
    await this.must('street', caseId, 'accept');
    return caseId;
  }

  async closed(more: Partial<NewCase> = {}): Promise<string> {
    const caseId = await this.accepted(more);
    await this.must('street', caseId, 'close', { resolution: 'resolved', result: '路灯已修好' });
    return caseId;
  }

  async must(by: Colleague, caseId: string, step: StepCode, fields: Fields = {}): Promise<void> {
    const code = await this.step(by, caseId, step, fields);
    if (code !== 'ok') throw new Error(`${step} by ${by}: ${code}`);
  }
}

export async function caseworkIn(house: TestHouse): Promise<Casework> {
  const [county, street, village, operator, dispatcher, mediator] = await Promise.all([
    house.signIn('county'),
    house.signIn('street'),
    house.signIn('village'),
    house.signIn('operator'),
    house.signIn('dispatcher'),
    house.signIn('mediator'),
  ]);
  return new Casework({ county, street, village, operator, dispatcher, mediator });
}
