// Two villages become one: what becomes of every table of the wing that names a place, each with a row of the village that is gone.
import { beforeAll, describe, expect, it } from 'vitest';
import { caseworkEndpoints as endpoints } from '#wire/service';
import {
  COUNTY,
  caseworkIn,
  OTHER_OFFICE,
  OTHER_VILLAGE,
  VILLAGE,
  VILLAGE_OFFICE,
} from '../../../scenarios/casework-for-tests.ts';
import { aHouse, ownerRows, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { plantRow } from '../../../scenarios/planted-row-for-tests.ts';
import { newId } from '../../platform/identify.ts';

interface Planted {
  readonly said?: Readonly<Record<string, string>>;
  readonly column?: string;
  readonly becomes: 'goes' | 'stays';
}

const goes = (said: Planted['said'] = {}, column = 'place_code'): Planted => ({
  said,
  column,
  becomes: 'goes',
});
const stays = (said: Planted['said'] = {}, column = 'place_code'): Planted => ({
  said,
  column,
  becomes: 'stays',
});
const LATER = "timestamptz '2023-11-20 04:00Z'";
const BULLETIN = { region_code: `'${COUNTY}'`, standing: "'draft'" };
const NUMBERED = { ...BULLETIN, standing: "'approved'", number: '1', number_year: '2023' };
const GOT = { visited_at: LATER, scored_at: LATER, score: '90', marks: "'[]'" };

/** Each table of patrols, supervision and bulletins that names a place, with every way in which its rows are dealt with. */
const ROWS: Readonly<Record<string, readonly Planted[]>> = {
  'service.patrol_team': [goes()],
  'service.patrol_member': [goes()],
  'service.patrol_membership': [goes({ began: "'admitted'" })],
  'service.patrol_application': [goes({ channel: "'desk'" })],
  'service.patrol_check': [goes({ gate: "'captain'", verdict: "'passed'", reason: "'known-well'" })],
  'service.patrol_objection': [goes({ reason: "'known-well'" })],
  'service.patrol_leaving': [goes({ channel: "'desk'" })],
  'service.patrol_handover': [goes({ kind: "'kit'" })],
  'service.patrol_policy': [goes()],
  'service.patrol_cover': [goes()],
  'service.patrol_training': [goes()],
  'service.patrol_trained': [goes()],
  'service.patrol_reminder': [goes({ kind: "'cover-ends'" })],
  'service.patrol_import_row': [goes({ post: "'member'" }), stays({ post: "'member'", standing: "'taken'" })],
  'service.patrol_spot': [goes()],
  'service.patrol_shift': [goes({ kind: "'call'", end_at: LATER })],
  'service.patrol_turn': [goes({ way: "'rota'" })],
  'service.patrol_activity': [goes({ way: "'word'" })],
  'service.patrol_sighting': [goes({ wish: "'nothing'" })],
  'service.patrol_word': [goes()],
  'service.patrol_comment': [goes()],
  'service.patrol_track': [goes()],
  'service.patrol_kit': [goes()],
  'service.photo': [
    goes({ subject_kind: "'activity'", likeness: "repeat('0', 64)::bit(64)" }),
    stays({ subject_kind: "'case'", likeness: "repeat('0', 64)::bit(64)" }),
  ],
  'service.award': [
    goes({ vote_until: "date '2023-11-30'" }, 'scope_code'),
    stays({ vote_until: "date '2023-11-30'", ended: "'given'", ended_on: "date '2023-12-01'" }, 'scope_code'),
  ],
  'service.inspection_sheet': [goes({}, 'region_code')],
  'service.inspection_round': [stays({ kind: "'by-phone'" }, 'region_code')],
  'service.inspection_visit': [goes(GOT)],
  'service.inspection_mend': [goes(), stays({ standing: "'mended'" })],
  'service.consequence_rule': [goes({ side: "'last'", consequence: "'talk'" }, 'region_code')],
  'service.consequence': [stays()],
  'service.bulletin_series': [goes({ form: "'issue'" }, 'region_code')],
  'service.bulletin_template': [goes({}, 'region_code')],
  'service.bulletin': [goes(BULLETIN), stays({ ...BULLETIN, standing: "'submitted'" }), stays(NUMBERED)],
  'service.context_figure': [stays({ kind: "'alarms'", month: "date '2023-10-01'" })],
  'door.poll_order': [
    goes({ per_place: '30' }, 'place_codes'),
    stays({ per_place: '30', standing: "'taken-up'" }, 'place_codes'),
  ],
};

/** Tables of cases, visits and publicity: held where they are told of. */
const OF_EARLIER_ROOMS = new Set([
  ...['service.case_file', 'service.mended_matter', 'service.review_meeting', 'service.case_import_row'],
  ...['service.campaign', 'service.material', 'service.posting', 'service.block', 'service.household'],
  ...['service.ledger_entry', 'service.ledger_size', 'service.ledger_task', 'service.ledger_import'],
  ...['service.assignment', 'service.visit', 'service.visit_photo', 'service.visit_request'],
  ...['service.visit_mark', 'service.matter', 'service.household_progress', 'service.coverage'],
  ...['service.block_coverage', 'service.village_size', 'service.ledger_staged', 'door.follow_up_wish'],
]);

let house: TestHouse;

beforeAll(async () => {
  house = await aHouse();
  const cases = await caseworkIn(house);
  await ownerRows(house, 'delete from service.context_figure');
  for (const [table, rows] of Object.entries(ROWS))
    for (const { said, column } of rows) await plantRow(house, table, { ...placed(column), ...said });
  await plantFigures();
  const body = { id: newId(), fromUnitId: VILLAGE_OFFICE, toUnitId: OTHER_OFFICE, reason: '合并村' };
  await cases.people.dispatcher.call(endpoints.mergeUnits, { params: { county: COUNTY }, body });
});

function placed(column = 'place_code'): Readonly<Record<string, string>> {
  const code = column === 'place_codes' ? `array['${VILLAGE}', '${OTHER_VILLAGE}']` : `'${VILLAGE}'`;
  return { county: `'${COUNTY}'`, [column]: code };
}

async function plantFigures(): Promise<void> {
  const figure = { county: `'${COUNTY}'`, kind: "'alarms'", month: "date '2023-09-01'" };
  await plantRow(house, 'service.context_figure', { ...figure, place_code: `'${VILLAGE}'`, count: '4' });
  await plantRow(house, 'service.context_figure', {
    ...figure,
    place_code: `'${OTHER_VILLAGE}'`,
    count: '5',
  });
}

describe('what names a village that is gone', () => {
  it('is known of every table: a new one that names a place says here what becomes of it', async () => {
    const tables = await ownerRows<{ table: string }>(
      house,
      `select distinct table_schema || '.' || table_name as table from information_schema.columns join information_schema.tables using (table_schema, table_name)
       where table_schema in ('service', 'door') and table_type = 'BASE TABLE' and column_name in ('place_code', 'region_code', 'scope_code', 'place_codes')`,
    );
    const unknown = tables.filter(({ table }) => !(table in ROWS) && !OF_EARLIER_ROOMS.has(table));
    expect(unknown).toEqual([]);
  });

  it.each(Object.entries(ROWS))('goes along or stays as the rule of %s says', async (table, rows) => {
    const { column = 'place_code' } = rows[0] ?? {};
    const [found] = await ownerRows<{ gone: number }>(
      house,
      `select count(*)::int as gone from ${table} where ${column === 'place_codes' ? `$1 = any (${column})` : `${column} = $1`}`,
      [VILLAGE],
    );
    expect(found?.gone).toBe(rows.filter(({ becomes }) => becomes === 'stays').length);
  });

  it('is owed by the office that there is, where it is not yet mended', async () => {
    const rows = await ownerRows(
      house,
      `select unit_id as "unitId" from service.inspection_mend where place_code = $1 and standing = 'asked'`,
      [OTHER_VILLAGE],
    );
    expect(rows).toContainEqual({ unitId: OTHER_OFFICE });
  });

  it('is named once in a poll that asked in both', async () => {
    const rows = await ownerRows(
      house,
      `select place_codes as codes from door.poll_order where standing = 'ordered' and title = 'x'`,
    );
    expect(rows).toEqual([{ codes: [OTHER_VILLAGE] }]);
  });

  it('counts together in months that both villages have, and not where one alone was told', async () => {
    const rows = await ownerRows(
      house,
      'select place_code as place, count from service.context_figure order by month',
    );
    expect(rows).toEqual([
      { place: OTHER_VILLAGE, count: 9 },
      { place: VILLAGE, count: 1 },
    ]);
  });
});
