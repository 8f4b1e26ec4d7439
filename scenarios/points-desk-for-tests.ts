// Points at work in a test: the offices of the demo's first village and three of its patrol's members, with rules in force.
import { PRESET_RULES, PRESET_TARGETS } from '#service/patrol/points';
import { pointsEndpoints } from '#wire/service';
import { DEMO_COUNTY } from '../server/demo/demo-house.ts';
import { demoId } from '../server/demo/index.ts';
import { newId } from '../server/platform/identify.ts';
import { aHouse, type Person, type TestHouse } from './house-for-tests.ts';
import { aTeam } from './points-in-database.ts';
import { withClient } from './postgres-for-tests.ts';

/** 2 March 2026, 10:00 in China, a Monday */
export const START = Date.UTC(2026, 2, 2, 2, 0);
export const DAY_MS = 86_400_000;
export const COUNTY_PARAMS = { county: DEMO_COUNTY };
/** The preset's targets, which cost nobody anything. */
export const NO_LOSS = {
  week: { ...PRESET_TARGETS.week, lost: 0 },
  year: { ...PRESET_TARGETS.year, lost: 0 },
};

type Name = 'county' | 'street' | 'volunteer' | 'village' | 'village02';

export class PointsDesk {
  readonly house: TestHouse;
  /** the members whose sign-ins are `volunteer`, `village` and `village02` */
  readonly mine: string;
  readonly second: string;
  readonly third: string;
  private signedIn = new Map<Name, Person>();

  constructor(house: TestHouse, [mine = '', second = '', third = '']: readonly string[]) {
    this.house = house;
    this.mine = mine;
    this.second = second;
    this.third = third;
  }

  /** Another day: whoever was signed in signs in again. */
  async go(nowMs: number): Promise<void> {
    this.house.travelTo(nowMs);
    for (const name of ['county', 'street', 'volunteer', 'village', 'village02'] as const)
      this.signedIn.set(name, await this.house.signIn(name));
  }

  get county(): Person {
    return this.named('county');
  }
  get street(): Person {
    return this.named('street');
  }
  get volunteer(): Person {
    return this.named('volunteer');
  }
  get village(): Person {
    return this.named('village');
  }
  /** a village worker elsewhere, who is a member of the team here */
  get other(): Person {
    return this.named('village02');
  }

  ofMine(): { county: string; memberId: string } {
    return { county: DEMO_COUNTY, memberId: this.mine };
  }

  /** An afternoon of patrol, entered by the village; its id. */
  async served(memberId: string, day: string, minutes: number, finds = 0): Promise<string> {
    const id = newId();
    await this.village.call(pointsEndpoints.addServiceEntry, {
      params: { county: DEMO_COUNTY, memberId },
      body: { id, duty: 'guard', day, minutes, finds, note: '纸质签到' },
    });
    return id;
  }

  async account(of: Person = this.volunteer) {
    const [own] = (await of.call(pointsEndpoints.myPoints)).memberships;
    if (!own) throw new Error('no membership');
    return own;
  }

  async lines() {
    return (await this.volunteer.call(pointsEndpoints.memberLines, { params: this.ofMine() })).rows;
  }

  private named(name: Name): Person {
    const person = this.signedIn.get(name);
    if (!person) throw new Error(`${name} has not signed in`);
    return person;
  }
}

/** A house on START with the preset's rules in force since the first of the year. */
export async function aPointsDesk(): Promise<PointsDesk> {
  const house = await aHouse(START);
  const people = [demoId('volunteer'), demoId('village'), demoId('village02')];
  const members = await withClient(house.ownerUrl, (owner) => aTeam(owner, DEMO_COUNTY, 4, people));
  const desk = new PointsDesk(house, members);
  await desk.go(START);
  const rules = { id: newId(), effectiveFrom: '2026-01-01', reason: '建章', rules: [...PRESET_RULES] };
  await desk.county.call(pointsEndpoints.addPointsBook, {
    params: COUNTY_PARAMS,
    body: { ...rules, targets: NO_LOSS },
  });
  return desk;
}
