import sql, { type Sql } from 'sql-template-tag';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ConsoleForTests, consoleOf, ELIGIBLE } from '../../scenarios/console-for-tests.ts';
import { aHouse, ownerRows, SURVEY, type TestHouse } from '../../scenarios/house-for-tests.ts';
import { demoId } from '../demo/index.ts';

let house: TestHouse;
let first: ConsoleForTests;
let second: ConsoleForTests;

beforeAll(async () => {
  house = await aHouse();
  first = await consoleOf(house, 'fangwen01');
  second = await consoleOf(house, 'fangwen02');
  await first.complete();
  for (const each of [first, second]) {
    await each.take();
    const answers = Object.entries(ELIGIBLE).map(([id, chosen]) => each.answered(id, chosen));
    await each.send(each.placed(), each.started(), ...answers, each.noted(`${each.unitId} 说的话`));
  }
});

/** Rows as the database itself shows them to a person, whatever a use case would ask. */
function rowsFor(signInName: string, query: Sql): Promise<readonly Record<string, unknown>[]> {
  return house.database.transaction('survey', demoId(signInName), (tx) => tx.rows(query));
}

/** Tables with a person's answers, words or number in them, as the survey role may ask for them. */
const GUARDED: Readonly<Record<string, Sql>> = {
  unit: sql`select id from survey.unit limit 5`,
  call: sql`select id from survey.call limit 5`,
  interview: sql`select id, answers from survey.interview limit 5`,
  event: sql`select id, body from survey.event limit 5`,
  kept_words: sql`select words from survey.kept_words limit 5`,
  frame_number: sql`select id, number_masked from survey.frame_number limit 5`,
  frame_staged_number: sql`select number_masked from survey.frame_staged_number limit 5`,
};

describe.each(['county', 'street', 'village', 'volunteer', 'admin'])(
  '%s, asking the database itself',
  (name) => {
    it.each(Object.entries(GUARDED))('sees no row of %s', async (_table, query) => {
      expect(await rowsFor(name, query)).toEqual([]);
    });

    it('changes no unit, call or interview', async () => {
      for (const statement of [
        sql`update survey.unit set standing = 'ended' where county = ${SURVEY.county}`,
        sql`update survey.call set note = 'x' where county = ${SURVEY.county}`,
        sql`update survey.interview set note = 'x' where county = ${SURVEY.county}`,
      ]) {
        const changed = await house.database.transaction('survey', demoId(name), (tx) => tx.run(statement));
        expect(changed).toBe(0);
      }
    });

    it('is given no number', async () => {
      const query = sql`select survey.number_in_hand(${SURVEY.county}, ${first.unitId}) as number`;
      expect(await rowsFor(name, query)).toEqual([{ number: null }]);
    });
  },
);

describe('a transaction in nobody’s name, or in that of somebody who is not there', () => {
  it.each(Object.entries(GUARDED))('sees no row of %s', async (_table, query) => {
    for (const person of ['nobody', demoId('never added')])
      expect(await house.database.transaction('survey', person, (tx) => tx.rows(query))).toEqual([]);
  });

  it('cannot be begun in the name of something that is no person', async () => {
    for (const person of ['', 'System', "system'; set local role wenan", '*']) {
      const attempt = house.database.transaction('survey', person, (tx) => tx.rows(sql`select 1`));
      await expect(attempt, person).rejects.toThrow('not a person');
    }
  });
});

describe('an interviewer, asking the database itself', () => {
  it('sees the own interviews and none of a colleague', async () => {
    const seen = await rowsFor('fangwen02', sql`select id, person_id from survey.interview`);
    expect(seen.map((row) => row.id)).toEqual([second.interviewId]);
    expect(await rowsFor('fangwen01', sql`select id from survey.interview`)).toHaveLength(2);
    expect(await rowsFor('fangwen03', sql`select id from survey.interview`)).toEqual([]);
  });

  it('sees the own calls, events and words, and none of a colleague', async () => {
    for (const table of ['call', 'event', 'kept_words'] as const) {
      const query = {
        call: sql`select person_id from survey.call`,
        event: sql`select person_id from survey.event`,
        kept_words: sql`select person_id from survey.kept_words`,
      }[table];
      const seen = await rowsFor('fangwen02', query);
      expect(seen.length, table).toBeGreaterThan(0);
      expect(new Set(seen.map((row) => row.person_id)), table).toEqual(new Set([demoId('fangwen02')]));
    }
  });

  it('cannot write an event in the name of a colleague', async () => {
    const forged = house.database.transaction('survey', demoId('fangwen02'), (tx) =>
      tx.run(sql`insert into survey.event (county, id, survey_id, at, person_id, body)
        values (${SURVEY.county}, gen_random_uuid(), ${SURVEY.surveyId}, now(), ${demoId('fangwen01')}, '{}')`),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });

  it('cannot open or change an interview in the name of a colleague', async () => {
    const changed = await house.database.transaction('survey', demoId('fangwen02'), (tx) =>
      tx.run(sql`update survey.interview set note = 'x' where id = ${first.interviewId}`),
    );
    expect(changed).toBe(0);
  });

  it('sees no number of the frame', async () => {
    expect(await rowsFor('fangwen01', sql`select id from survey.frame_number limit 5`)).toEqual([]);
  });
});

describe('a telephone number', () => {
  it('is given to the holder of its unit alone, and not once the unit has left the hand', async () => {
    const numberOf = (name: string, unit: string) =>
      rowsFor(name, sql`select survey.number_in_hand(${SURVEY.county}, ${unit}) is not null as given`);
    expect(await numberOf('fangwen01', first.unitId)).toEqual([{ given: true }]);
    for (const other of ['fangwen02', 'supervisor', 'designer', 'analyst'])
      expect(await numberOf(other, first.unitId), other).toEqual([{ given: false }]);
    await first.send(first.ended('refused-soft'));
    expect(await numberOf('fangwen01', first.unitId)).toEqual([{ given: false }]);
    await first.take();
  });

  it('leaves its row in the audit log each time that it is shown', async () => {
    const looks = () =>
      ownerRows<{ n: number }>(
        house,
        "select count(*)::int as n from platform.audit where action = 'number-seen' and person_id = $1 and subject = $2",
        [demoId('fangwen02'), second.unitId],
      );
    const [before] = await looks();
    const assignment = await second.take();
    expect(assignment.unit.number).toMatch(/^000\d{8}$/);
    expect(await looks()).toEqual([{ n: (before?.n ?? 0) + 1 }]);
  });
});

describe('the office, asking the database itself', () => {
  it.each([
    ['supervisor', ['unit', 'call', 'interview', 'event', 'kept_words', 'frame_number']],
    ['analyst', ['unit', 'call', 'interview', 'event', 'kept_words']],
    ['observer', ['unit', 'call']],
    ['designer', ['unit', 'call', 'frame_number']],
    ['publisher', []],
  ])('as %s sees what the work needs', async (name, expected) => {
    const seen: string[] = [];
    for (const [table, query] of Object.entries(GUARDED))
      if ((await rowsFor(name, query)).some((row) => row.id !== undefined || row.words)) seen.push(table);
    expect(seen).toEqual(expected);
  });
});

describe('weightings, outlines and exports, asking the database itself', () => {
  const { county, surveyId } = SURVEY;
  const added = (personId: string): Readonly<Record<string, Sql>> => ({
    weighting_scheme: sql`insert into survey.weighting_scheme (county, survey_id, number, id, scheme, set_by, set_at)
      values (${county}, ${surveyId}, (random() * 1e9)::int, gen_random_uuid(), '{}', ${personId}, now())`,
    county_map: sql`insert into survey.county_map (county, id, file_name, content, set_by, set_at)
      values (${county}, gen_random_uuid(), 'x', '[]', ${personId}, now())`,
    export: sql`insert into survey.export (county, id, survey_id, person_id, format, language, with_words, reason, asked_at, moved_at)
      values (${county}, gen_random_uuid(), ${surveyId}, ${personId}, 'csv', 'zh', false, 'x', now(), now())`,
  });
  const seen: Readonly<Record<string, Sql>> = {
    weighting_scheme: sql`select id from survey.weighting_scheme limit 5`,
    county_map: sql`select id from survey.county_map limit 5`,
    export: sql`select id from survey.export limit 5`,
  };
  const add = (name: string, statement: Sql) =>
    house.database.transaction('survey', demoId(name), (tx) => tx.run(statement));

  beforeAll(async () => {
    for (const statement of Object.values(added(demoId('analyst'))))
      expect(await add('analyst', statement)).toBe(1);
  });

  it.each([
    ['analyst', ['weighting_scheme', 'county_map', 'export']],
    ['publisher', ['weighting_scheme', 'county_map']],
    ['designer', ['county_map']],
    ...['supervisor', 'observer', 'fangwen01', 'county', 'street', 'village', 'volunteer', 'admin'].map(
      (name): [string, string[]] => [name, []],
    ),
  ])('%s sees what the work needs', async (name, expected) => {
    const found: string[] = [];
    for (const [table, query] of Object.entries(seen))
      if ((await rowsFor(name, query)).length > 0) found.push(table);
    expect(found).toEqual(expected);
  });

  it.each(['publisher', 'designer', 'supervisor', 'county'])('%s adds none', async (name) => {
    for (const [table, statement] of Object.entries(added(demoId(name))))
      await expect(add(name, statement), table).rejects.toThrow(/row-level security/);
  });

  it('an analyst adds none in the name of a colleague', async () => {
    for (const [table, statement] of Object.entries(added(demoId('publisher'))))
      await expect(add('analyst', statement), table).rejects.toThrow(/row-level security/);
  });
});
