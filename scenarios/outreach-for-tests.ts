// A small campaign in the demo's house: a street's plan that is running, a village with a few blocks and households, and people
// who visit them with phones.
import { type ConsentPurpose, type Emphasis, YUNJI_PLAN } from '#service/outreach';
import {
  campaignEndpoints,
  householdEndpoints,
  type VisitMessage,
  type VisitMessageResult,
  visitEndpoints,
} from '#wire/service';
import { DEMO_COUNTY } from '../server/demo/demo-house.ts';
import { demoId } from '../server/demo/index.ts';
import { newId } from '../server/platform/identify.ts';
import { addOrganisation, addPerson, setRoles } from '../server/platform/people.store.ts';
import { ownerRows, type Person, type TestHouse } from './house-for-tests.ts';

export const COUNTY = DEMO_COUNTY;
export const VILLAGE = '430422999001';
export const NEXT_VILLAGE = '430422999002';

export interface BlockForTests {
  readonly id: string;
  readonly households: readonly string[];
}

/** Another street of the county with a village of its own, and somebody in each. */
export const OTHER_STREET = '430422998';
export const OTHER_VILLAGE = '430422998001';

/** Adds `street2`, `village2` (of the other street) and `village3` (of the next village of the demo's street). */
export async function addNeighbours(house: TestHouse): Promise<void> {
  const [known] = await ownerRows<{ hash: string; path: string[] }>(
    house,
    "select p.password_hash as hash, o.path from platform.person p, platform.organisation o where p.sign_in_name = 'street' and o.id = $1",
    [demoId('county')],
  );
  if (!known) throw new Error('the demo has no county');
  await house.database.transaction('platform', 'system', async (tx) => {
    const offices = [
      { id: demoId('street2'), parentId: demoId('county'), kind: 'street-office', regionCode: OTHER_STREET },
      {
        id: demoId('village2'),
        parentId: demoId('street2'),
        kind: 'village-office',
        regionCode: OTHER_VILLAGE,
      },
    ] as const;
    let path = known.path;
    for (const office of offices) {
      path = [...path, office.id];
      await addOrganisation(tx, { ...office, wing: 'service', name: { zh: '邻街', en: 'Neighbours' }, path });
    }
    const people = [
      { signInName: 'street2', role: 'street-officer', organisationId: demoId('street2') },
      { signInName: 'village2', role: 'village-worker', organisationId: demoId('village2') },
      { signInName: 'village3', role: 'village-worker', organisationId: demoId(NEXT_VILLAGE) },
      { signInName: 'volunteer2', role: 'volunteer', organisationId: demoId(VILLAGE) },
    ] as const;
    for (const { signInName, role, organisationId } of people) {
      const id = demoId(signInName);
      await addPerson(tx, { id, wing: 'service', name: signInName, signInName, passwordHash: known.hash });
      await setRoles(tx, id, 'service', [{ organisationId, role }]);
    }
  });
}

export class OutreachForTests {
  readonly house: TestHouse;
  readonly campaignId = newId();
  readonly people: Readonly<Record<'county' | 'street' | 'village' | 'volunteer', Person>>;

  constructor(house: TestHouse, people: OutreachForTests['people']) {
    this.house = house;
    this.people = people;
  }

  get key(): { county: string; campaignId: string } {
    return { county: COUNTY, campaignId: this.campaignId };
  }

  async begin(): Promise<void> {
    const { street } = this.people;
    const body = { county: COUNTY, id: this.campaignId, plan: YUNJI_PLAN };
    await street.call(campaignEndpoints.addCampaign, { body });
    await street.call(campaignEndpoints.moveCampaign, { params: this.key, body: { wanted: 'running' } });
  }

  /** Blocks of the village with so many households each, a hundred metres apart. */
  async settle(
    sizes: readonly number[],
    emphasis: Emphasis = 'home',
    placeCode = VILLAGE,
  ): Promise<BlockForTests[]> {
    const blocks = sizes.map((size) => ({
      id: newId(),
      households: Array.from({ length: size }, () => newId()),
    }));
    await this.people.street.call(householdEndpoints.addHouseholds, {
      params: { county: COUNTY, placeCode },
      body: {
        blocks: blocks.map(({ id }, nth) => ({ id, kind: 'courtyard' as const, name: `屋场${nth + 1}` })),
        households: blocks.flatMap(({ id, households }, block) =>
          households.map((householdId, nth) => ({
            id: householdId,
            blockId: id,
            address: `模拟路${block + 1}-${nth + 1}号`,
            emphasis,
            latitude: 26.9 + nth / 1000,
            longitude: 112.6 + block / 1000,
          })),
        ),
      },
    });
    return blocks;
  }

  give(
    signInName: string,
    blocks: readonly BlockForTests[],
    kind: 'volunteer' | 'officer' | 'cadre' = 'volunteer',
  ) {
    return this.people.village.call(householdEndpoints.assign, {
      params: { county: COUNTY, placeCode: VILLAGE },
      body: {
        campaignId: this.campaignId,
        personId: demoId(signInName),
        kind,
        blocks: blocks.map((block) => ({ id: newId(), blockId: block.id })),
      },
    });
  }

  /** A visit at which somebody was met and everything was done. */
  visit(householdId: string, changes: Partial<VisitMessage> = {}): VisitMessage {
    return {
      id: newId(),
      visitId: newId(),
      revision: 1,
      campaignId: this.campaignId,
      householdId,
      knownVisitId: null,
      atMs: this.house.now(),
      outcome: 'met',
      isLetterDelivered: true,
      isCardReturned: true,
      isExplained: true,
      comeAgainMs: null,
      note: '',
      place: null,
      photos: [],
      requests: [],
      ...changes,
    };
  }

  async tell(person: Person, ...messages: VisitMessage[]): Promise<VisitMessageResult[]> {
    const told = await person.call(visitEndpoints.syncVisits, {
      params: { county: COUNTY },
      body: { messages },
    });
    return told.results;
  }

  /** The village's figures as its street sees them. */
  async figures(placeCode = VILLAGE) {
    const { rows } = await this.people.street.call(visitEndpoints.coverage, { params: this.key });
    const row = rows.find((each) => each.placeCode === placeCode);
    if (!row) throw new Error(`${placeCode} has no figures`);
    return row;
  }
}

export async function aCampaign(house: TestHouse): Promise<OutreachForTests> {
  const [county, street, village, volunteer] = await Promise.all(
    ['county', 'street', 'village', 'volunteer'].map((name) => house.signIn(name)),
  );
  if (!county || !street || !village || !volunteer) throw new Error('somebody is missing in the demo');
  const outreach = new OutreachForTests(house, { county, street, village, volunteer });
  await outreach.begin();
  return outreach;
}

/** What a person agreed to on the day of the test, for a while. */
export function aConsent(purposes: ConsentPurpose[] = ['notices']) {
  return { givenOn: '2023-11-01', way: 'contact-card' as const, purposes, expiresOn: '2024-05-01' };
}
