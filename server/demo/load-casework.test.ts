import { beforeAll, describe, expect, it } from 'vitest';
import { ALL_STANDINGS, type CaseEvent, type CaseState, stateAfter } from '#service/casework';
import { caseFigureEndpoints, caseworkEndpoints, meetingEndpoints } from '#wire/service';
import { aHouse, ownerRows, type Person, type TestHouse } from '../../scenarios/house-for-tests.ts';
import { DEMO_COUNTY } from './demo-house.ts';
import { furnishDemoCasework } from './load-casework.ts';

let house: TestHouse;
let dispatcher: Person;
const params = { county: DEMO_COUNTY };

beforeAll(async () => {
  house = await aHouse();
  await furnishDemoCasework(house, house.now());
  dispatcher = await house.signIn('dispatcher');
});

interface KeptCase {
  readonly id: string;
  readonly state: CaseState;
  readonly events: readonly (CaseEvent & { readonly at: string })[];
}

function keptCases(): Promise<KeptCase[]> {
  return ownerRows<KeptCase>(
    house,
    `select c.id, c.state, (select json_agg(json_build_object('step', e.step, 'atMs', (extract(epoch from e.at) * 1000)::bigint,
       'personId', e.person_id, 'facts', e.facts, 'rule', coalesce(e.rule, c.state->'rule')) order by e.sequence)
       from service.case_event e where e.county = c.county and e.case_id = c.id) as events from service.case_file c`,
  );
}

// A row that is written again stands elsewhere and names another transaction.
function rowVersions() {
  return ownerRows(
    house,
    `select 'case' as what, ctid::text, xmin::text from service.case_file
     union all select 'event', ctid::text, xmin::text from service.case_event
     union all select 'reminder', ctid::text, xmin::text from service.case_reminder
     union all select 'mended', ctid::text, xmin::text from service.mended_matter
     union all select 'meeting', ctid::text, xmin::text from service.review_meeting
     order by 1, 2`,
  );
}

describe('the demo’s year of cases', () => {
  it('is what its events say: each state follows from what happened', async () => {
    const kept = await keptCases();
    expect(kept.length).toBeGreaterThan(400);
    for (const { id, state, events } of kept)
      expect(stateAfter(state.sort, state.kind, events), id).toEqual(state);
  });

  it('stands in every way in which a case can stand but joined and under review', async () => {
    const kept = new Set((await keptCases()).map(({ state }) => state.standing));
    expect(ALL_STANDINGS.filter((standing) => !kept.has(standing))).toEqual([
      'under-review',
      'under-re-review',
      'joined',
    ]);
    const { byReminder } = await dispatcher.call(caseworkEndpoints.caseBoard, { params });
    expect(byReminder.find(({ level }) => level === 'black')?.count).toBeGreaterThan(3);
  });

  it('is marked as simulated, and nobody in it can be called', async () => {
    const rows = await ownerRows<{ real: number; callable: number }>(
      house,
      `select (select count(*) from service.case_file where not is_simulated) as real,
         (select count(*) from service.case_sender where number_masked not like '000%') as callable`,
    );
    expect(rows).toEqual([{ real: 0, callable: 0 }]);
  });

  it('gives the assessment offices to tell apart, and where to act a hot spot and a matter that returns', async () => {
    const query = { fromMs: house.now() - 366 * 86_400_000, toMs: house.now() };
    const assessed = await dispatcher.call(caseFigureEndpoints.assessment, { params, query });
    expect(assessed.whole.cases).toBeGreaterThan(250);
    expect(assessed.whole.satisfied.share).toBeLessThan(1);
    expect(assessed.whole.onTime.share).toBeLessThan(1);
    expect(assessed.excluded.length).toBeGreaterThan(0);
    const where = await dispatcher.call(caseFigureEndpoints.whereToAct, { params, query });
    expect(where.hotSpots.length).toBeGreaterThan(0);
    expect(where.returning.map(({ isCauseNamed }) => isCauseNamed)).toContain(false);
  });

  it('holds review meetings with suggestions in all standings', async () => {
    const { totals } = await dispatcher.call(meetingEndpoints.meetings, { params });
    expect(totals.meetings).toBe(12);
    expect(totals.told).toBeLessThan(totals.mended);
    expect(totals.mended).toBeLessThan(totals.suggestions);
  });

  it('loaded again writes nothing: no row is added, changed or taken away', async () => {
    const before = await rowVersions();
    expect(before.length).toBeGreaterThan(1000);
    await furnishDemoCasework(house, house.now());
    expect(await rowVersions()).toEqual(before);
  });
});
