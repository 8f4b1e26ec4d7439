// The county of document 000 half a year on: 162 teams with 2,059 members, what police counted, leaflets, a few matters. Police totals
// come in by file and leaflets are recorded as offices do it; teams and duties are put into the database as a roster would.
import type { Role } from '#wire';
import { platformEndpoints } from '#wire';
import { caseworkEndpoints, contextEndpoints, publicityEndpoints } from '#wire/service';
import { DEMO_PASSWORD, demoId } from '../server/demo/index.ts';
import { newId } from '../server/platform/identify.ts';
import { aHouse, ownerRows, type Person, type TestHouse } from './house-for-tests.ts';

export const SHANGLI = '360322';
const TOWNS = [
  '上栗镇',
  '桐木镇',
  '金山镇',
  '赤山镇',
  '福田镇',
  '彭高镇',
  '长平乡',
  '东源乡',
  '杨岐乡',
  '鸡冠山乡',
];
const TEAMS = 162;
const MEMBERS = 2059;
const DUTIES = 1043;
const MEDIATED = 182;
const LEAFLETS = 223_700;
/** 5 July 2018, ten in the morning. */
const JULY = Date.UTC(2018, 6, 5, 2);
const JUNE = Date.UTC(2018, 5, 20, 2);

export interface ShangliForTests {
  readonly house: TestHouse;
  readonly writer: Person;
  readonly approver: Person;
}

export async function shangli(): Promise<ShangliForTests> {
  const house = await aHouse(JULY);
  const admin = await house.signIn('admin');
  const county = newId();
  const organisation = { id: county, parentId: demoId('root'), kind: 'county-office' as const };
  const name = { zh: '上栗县综治办', en: 'Shangli county office' };
  await admin.call(platformEndpoints.addOrganisation, {
    body: { ...organisation, name, regionCode: SHANGLI },
  });
  await addPlaces(house, county);
  const writer = await aPerson(house, admin, 'writer', '县推进办甲', 'county-officer', county);
  const approver = await aPerson(house, admin, 'approver', '县推进办乙', 'county-officer', county);
  const [town] = await ownerRows<{ id: string }>(
    house,
    `select id from platform.organisation where region_code = '${SHANGLI}101'`,
  );
  const townOfficer = await aPerson(house, admin, 'town', '上栗镇干部', 'street-officer', town?.id ?? '');
  await addPatrols(house);
  await addPoliceTotals(writer);
  await addLeaflets(townOfficer);
  house.travelTo(JUNE);
  await addMatters(writer);
  house.travelTo(JULY);
  return { house, writer, approver };
}

async function aPerson(
  house: TestHouse,
  admin: Person,
  signInName: string,
  name: string,
  role: Role,
  organisationId: string,
) {
  const roles = [{ organisationId, role }];
  await admin.call(platformEndpoints.addPerson, {
    body: { id: newId(), name, signInName, password: DEMO_PASSWORD, roles },
  });
  return house.signIn(signInName);
}

async function addPlaces(house: TestHouse, county: string): Promise<void> {
  const add =
    'insert into platform.organisation (id, parent_id, kind, wing, name_zh, name_en, region_code, path) ';
  await ownerRows(
    house,
    `${add} select t.id, $1::uuid, 'street-office', 'service', t.name, t.name, $2 || (100 + t.nth), array[(select parent_id from platform.organisation where id = $1), $1::uuid, t.id]
     from (select gen_random_uuid() as id, name, nth from unnest($3::text[]) with ordinality as n(name, nth)) t`,
    [county, SHANGLI, TOWNS],
  );
  await ownerRows(
    house,
    `${add} select v.id, v.town, 'village-office', 'service', v.name, v.name, v.code, v.path || v.id
     from (select gen_random_uuid() as id, o.id as town, o.path, o.name_zh || '第' || k || '村' as name, o.region_code || lpad((200 + k)::text, 3, '0') as code
       from platform.organisation o cross join generate_series(1, 17) k
       where o.kind = 'street-office' and o.region_code like $1 || '%' order by k, o.region_code limit $2) v`,
    [SHANGLI, TEAMS],
  );
}

async function addPatrols(house: TestHouse): Promise<void> {
  const villages = `(select region_code as code, row_number() over (order by region_code) as nth from platform.organisation where kind = 'village-office' and region_code like '${SHANGLI}%')`;
  const by = demoId('county');
  await ownerRows(
    house,
    `insert into service.patrol_team (county, id, place_code, name, founded_on, created_by) select '${SHANGLI}', gen_random_uuid(), code, '义务巡防队', '2018-02-01', $1 from ${villages} v`,
    [by],
  );
  await ownerRows(
    house,
    `insert into service.patrol_membership (county, id, member_id, team_id, place_code, from_on, began)
     select '${SHANGLI}', gen_random_uuid(), gen_random_uuid(), t.id, t.place_code, '2018-03-01', 'roster'
     from generate_series(0, $1 - 1) g join (select id, place_code, row_number() over (order by place_code) - 1 as nth from service.patrol_team where county = '${SHANGLI}') t on t.nth = g % ${TEAMS}`,
    [MEMBERS],
  );
  await ownerRows(
    house,
    `insert into service.patrol_activity (county, id, revision, team_id, member_id, place_code, way, duty, started_at, ended_at, minutes, told_by, received_at)
     select '${SHANGLI}', gen_random_uuid(), 1, m.team_id, m.member_id, m.place_code, 'roll', case when g < ${MEDIATED} then 'mediator' else 'guard' end,
       '2018-03-02T12:00:00Z'::timestamptz + g * interval '160 minutes', '2018-03-02T13:00:00Z'::timestamptz + g * interval '160 minutes', 60, $2, now()
     from generate_series(0, $1 - 1) g join (select *, row_number() over (order by place_code, id) - 1 as nth from service.patrol_membership where county = '${SHANGLI}') m on m.nth = g`,
    [DUTIES, by],
  );
}

/** Half-year sums of 2017 and 2018 whose changes document 000 tells: −14 %, −23 %, −26 %, −11 %, −29 %. */
const POLICE: Readonly<Record<string, readonly [number, number]>> = {
  有效报警总数: [12_000, 10_320],
  刑事警情: [1200, 924],
  矛盾纠纷警情: [1650, 1221],
  '“两抢一盗”': [900, 801],
  八类严重暴力性案件: [38, 27],
};

function spread(sum: number): readonly number[] {
  const each = Math.floor(sum / 6);
  return Array.from({ length: 6 }, (_, nth) => (nth === 5 ? sum - 5 * each : each));
}

async function addPoliceTotals(writer: Person): Promise<void> {
  const rows = [2017, 2018].flatMap((year, which) =>
    Array.from({ length: 6 }, (_, month) =>
      [
        `${year}年${month + 1}月`,
        '全县',
        ...Object.values(POLICE).map((sums) => spread(sums[which] ?? 0)[month]),
      ].join(','),
    ),
  );
  const file = Buffer.from([['月份', '地区', ...Object.keys(POLICE)].join(','), ...rows].join('\n'));
  const params = { county: SHANGLI, importId: newId() };
  const read = await writer.call(contextEndpoints.readContextFile, {
    params,
    query: { fileName: '警情.csv', givenBy: 'police' },
    file,
  });
  if (read.figures !== 60) throw new Error(`${read.figures} figures were read`);
  await writer.call(contextEndpoints.takeContextImport, { params });
}

async function addLeaflets(officer: Person): Promise<void> {
  const [id, versionId] = [newId(), newId()];
  const text = '如果有人给您打电话做民意调查，是否回答由您自己决定，回答保密，没有标准答案。';
  const material = {
    county: SHANGLI,
    id,
    kind: 'leaflet' as const,
    title: '宣传单',
    versionId,
    language: 'zh' as const,
  };
  await officer.call(publicityEndpoints.addMaterial, { body: { ...material, channel: 'leaflet', text } });
  await officer.call(publicityEndpoints.approveMaterial, { params: { county: SHANGLI, versionId } });
  for (let left = LEAFLETS; left > 0; left -= 10_000) {
    const where = { placeCode: `${SHANGLI}101201`, groupName: '', spot: '入户', photoIds: [], reached: null };
    const body = {
      id: newId(),
      versionId,
      ...where,
      count: Math.min(left, 10_000),
      postedMs: Date.UTC(2018, 5, 12, 2),
    };
    await officer.call(publicityEndpoints.addPosting, { params: { county: SHANGLI }, body });
  }
}

async function addMatters(writer: Person): Promise<void> {
  for (const [sort, kind, text] of [
    ['request', 'help', '村口路灯不亮'],
    ['dispute', 'neighbours', '两户地界有争议'],
  ] as const) {
    const where = { placeCode: `${SHANGLI}101201`, spot: '村口', point: null, people: 2, photoIds: [] };
    const body = {
      id: newId(),
      source: 'counter' as const,
      sort,
      kind,
      text,
      ...where,
      sender: null,
      about: { people: [], units: [] },
    };
    await writer.call(caseworkEndpoints.takeIn, { params: { county: SHANGLI }, body });
  }
}
