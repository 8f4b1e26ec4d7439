import { beforeAll, describe, expect, it } from 'vitest';
import { frameEndpoints as endpoints, surveyEndpoints } from '#wire/survey';
import { aFrame, FrameForTests, listOf, numberOf, VILLAGES } from '../../../scenarios/frame-for-tests.ts';
import { aHouse, ownerRows, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { demoId } from '../../demo/index.ts';
import { newId } from '../../platform/identify.ts';

const house: TestHouse = await aHouse();
let frame: FrameForTests;

beforeAll(async () => {
  frame = await aFrame(house);
});

function rows(...lines: string[]): string {
  return ['电话号码,村(社区),类型', ...lines, ''].join('\n');
}

describe('what is found in a file', () => {
  it('is told with row, column and heading, and the number masked', async () => {
    const found = await frame.read(
      rows(
        `${numberOf(1)},东村,手机`,
        `${numberOf(1)},西村,手机`,
        '0001234567,东村,手机',
        `${numberOf(2)},北村,手机`,
        `${numberOf(3)},,手机`,
        ',东村,手机',
        '13812345678,东村,手机',
        `${numberOf(4)},东村,飞鸽`,
      ),
    );
    expect(found).toMatchObject({ standing: 'waiting', rowsRead: 8, rowsGood: 2, rowsBad: 6 });
    expect(found.findings.map(({ code, details }) => [code, details.row, details.column])).toEqual([
      ['phone-number-twice', 3, 'A'],
      ['phone-number-simulated-length', 4, 'A'],
      ['village-unknown-close', 5, 'B'],
      ['village-missing', 6, 'B'],
      ['phone-number-missing', 7, 'A'],
      ['phone-number-real', 8, 'A'],
      ['phone-type-unknown-noted', 9, 'C'],
    ]);
    expect(found.findings[0]?.where).toBe('第3行 电话号码列 / row 3, column A');
    expect(found.findings[0]?.message.zh).toContain('000****0001');
    expect(JSON.stringify(found.findings)).not.toMatch(/\d{7}/);
  });

  it('is counted in full and listed up to a thousand', async () => {
    const found = await frame.read(rows(...Array.from({ length: 1500 }, () => '1,东村,手机')));
    expect(found.findings).toHaveLength(1000);
    expect(Object.values(found.counts)).toEqual([1500]);
  });

  it('can be had as a table that a spreadsheet opens, and runs nothing of', async () => {
    const found = await frame.read(rows(`${numberOf(1)},"=HYPERLINK(""x"")",手机`));
    for (const [language, head] of [
      ['zh', '位置'],
      ['en', 'where'],
    ]) {
      const url = `/api/survey/frames/${frame.key.county}/${frame.key.frameId}/imports/${found.id}/findings.csv`;
      const { text } = await frame.designer.raw('GET', `${url}?language=${language}`);
      expect(text.startsWith(`\uFEFF${head},`)).toBe(true);
      expect(text).toContain('village-unknown');
      expect(text).not.toMatch(/[,\n]"?=/);
    }
  });
});

describe('a telephone number', () => {
  const WRITTEN = [
    '13812345678',
    '138 1234 5679',
    '138-1234-5680',
    '138.1234.5681',
    '(138)1234(5682)',
    '138–1234–5683',
    '１３８１２３４５６８４',
    '+86 138 1234 5685',
    '13812345686 13812345687',
    '1381234568A',
    '0734-8222888',
    '0734 8222889 转 12',
    '138*1234*5688',
    '13812345689.0',
    '"13812345690\n"',
  ];
  const CLEAR = /\d(?:[^\d\n]{0,2}\d){6,}/;

  it.each([true, false])(
    'stands nowhere in the clear, whatever is wrong with it (simulated frame: %s)',
    async (isSimulated) => {
      const its = await aFrame(house, isSimulated);
      const file = rows(
        ...WRITTEN.flatMap((number) => [
          `${number},北村,手机`,
          `${number},东村,${number}`,
          `东村,${number},手机`,
        ]),
      );
      const found = await its.read(file, '名单.csv');
      for (const { message, details } of found.findings)
        for (const said of [message.zh, message.en, ...Object.values(details).map(String)])
          for (const part of said.match(/“[^”]*”/g) ?? [said]) expect(part).not.toMatch(CLEAR);
      if (found.rowsGood > 0) await its.take(found.id);
    },
  );

  it('stands nowhere in the clear when the file has no heading and its first row is quoted', async () => {
    const its = await aFrame(house, false);
    const { findings } = await its.read('13812345678,东村\n13812345679,西村\n');
    expect(findings[0]?.code).toBe('column-missing');
    expect(JSON.stringify(findings)).not.toContain('13812345678');
  });

  it('is in no row of the database that was scanned for it, and the scan does find what is planted', async () => {
    const scan = async () => {
      const tables = await ownerRows<{ name: string }>(
        house,
        "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('platform', 'survey', 'door')",
      );
      const digits = WRITTEN.map((number) => number.normalize('NFKC').replace(/\D/g, '').slice(-8));
      const hits: string[] = [];
      for (const { name } of tables) {
        const found = await ownerRows(
          house,
          `select 1 from ${name} t where regexp_replace(translate(t::text, '-. ()', ''), '\\\\x[0-9a-f]+', '', 'g') ~ $1 limit 1`,
          [digits.join('|')],
        );
        if (found.length > 0) hits.push(name);
      }
      return hits;
    };
    expect(await scan()).toEqual([]);
    await ownerRows(
      house,
      "insert into platform.audit (county, action, subject) values ('000000', 'x', '138-1234-5680')",
    );
    expect(await scan()).toEqual(['platform.audit']);
    await ownerRows(house, "delete from platform.audit where action = 'x'");
  });
});

describe('taking what was read', () => {
  it('is a decision of its own: until then the frame is as it was', async () => {
    const its = await aFrame(house);
    const found = await its.read(listOf(9));
    expect(await its.size()).toBe(0);
    expect(await its.take(found.id)).toEqual({ taken: 9, alreadyThere: 0 });
    expect(await its.size()).toBe(9);
    const { places, imports } = await its.asShown();
    expect(places.map((place) => place.mobiles)).toEqual([3, 3, 3]);
    expect(imports.map((each) => each.standing)).toEqual(['taken']);
  });

  it('twice takes once, also side by side', async () => {
    const its = await aFrame(house);
    const { id } = await its.read(listOf(9));
    const answers = await Promise.all([its.take(id), its.take(id), its.take(id)]);
    expect(answers).toEqual(Array(3).fill({ taken: 9, alreadyThere: 0 }));
    expect(await its.size()).toBe(9);
  });

  it('leaves out numbers that the frame has already, and says how many', async () => {
    const its = await aFrame(house);
    await its.take((await its.read(listOf(9, 1))).id);
    expect(await its.take((await its.read(listOf(9, 6))).id)).toEqual({ taken: 5, alreadyThere: 4 });
    expect(await its.size()).toBe(14);
  });

  it('is not possible after discarding, nor discarding after taking', async () => {
    const its = await aFrame(house);
    const [kept, thrown] = [await its.read(listOf(3, 1)), await its.read(listOf(3, 4))];
    const discard = (importId: string) =>
      its.designer.codeOf(endpoints.discardImport, { params: { ...its.key, importId } });
    await its.take(kept.id);
    expect(await discard(kept.id)).toBe('import-not-waiting');
    expect([await discard(thrown.id), await discard(thrown.id)]).toEqual(['ok', 'ok']);
    await expect(its.take(thrown.id)).rejects.toThrow('import-not-waiting');
    expect(await its.size()).toBe(3);
  });

  it('is refused when a village has left the table meanwhile: its numbers would belong nowhere', async () => {
    const its = await aFrame(house);
    const { id } = await its.read(listOf(9));
    const [east, west] = VILLAGES;
    await its.designer.call(endpoints.setPlaces, { params: its.key, body: { places: [east, west] } });
    await expect(its.take(id)).rejects.toThrow('import-place-gone');
    await its.designer.call(endpoints.setPlaces, { params: its.key, body: { places: [...VILLAGES] } });
    expect((await its.take(id)).taken).toBe(9);
  });
});

describe('the village table', () => {
  type Village =
    | (typeof VILLAGES)[number]
    | { code: string; name: string; population: number; target: number };
  const codeOf = (its: FrameForTests, places: readonly Village[]) =>
    its.designer.codeOf(endpoints.setPlaces, { params: its.key, body: { places: [...places] } });

  it.each([
    ['a village of another county', { code: '430421999101' }, 'place-outside-county'],
    ['a code that comes twice', { code: VILLAGES[1].code }, 'place-twice'],
    ['a name that comes twice', { name: VILLAGES[1].name }, 'place-twice'],
    ['nobody living there', { population: 0 }, 'unreadable-request'],
    ['fewer than nobody', { population: -5 }, 'unreadable-request'],
    ['half a person', { population: 10.5 }, 'unreadable-request'],
    ['a target below nought', { target: -1 }, 'unreadable-request'],
    ['a name of spaces', { name: '   ' }, 'unreadable-request'],
  ])('with %s is refused', async (_what, fault, code) => {
    expect(await codeOf(frame, [{ ...VILLAGES[0], ...fault }, VILLAGES[1], VILLAGES[2]])).toBe(code);
  });

  it('keeps a village that has numbers, and may drop one that has none', async () => {
    const its = await aFrame(house);
    await its.take((await its.read(rows(`${numberOf(1)},东村,手机`))).id);
    expect(await codeOf(its, VILLAGES.slice(1))).toBe('place-has-numbers');
    expect(await codeOf(its, VILLAGES.slice(0, 1))).toBe('ok');
  });

  it('comes before the numbers, and no longer changes once a survey uses the frame', async () => {
    const bare = newId();
    const key = { county: frame.key.county, frameId: bare };
    await frame.designer.call(endpoints.addFrame, {
      body: { county: key.county, id: bare, name: '没有村表', isSimulated: true },
    });
    const sent = {
      params: { ...key, importId: newId() },
      query: { fileName: 'a' },
      file: Buffer.from(listOf(1)),
    };
    expect(await frame.designer.codeOf(endpoints.readFile, sent)).toBe('frame-without-places');
    const ofDemo = { params: { ...key, frameId: demoId('frame') }, body: { places: [...VILLAGES] } };
    expect(await frame.designer.codeOf(endpoints.setPlaces, ofDemo)).toBe('frame-in-use');
  });
});

it('a frame in use takes more numbers, which its running survey does not ask', async () => {
  const params = { county: frame.key.county, surveyId: demoId('survey') };
  const before = await frame.designer.call(surveyEndpoints.survey, { params });
  const its = new FrameForTests(frame.designer, demoId('frame'));
  const found = await its.read(`电话,村\n${numberOf(99_000_001)},云集\n`);
  expect(await its.take(found.id)).toEqual({ taken: 1, alreadyThere: 0 });
  expect((await frame.designer.call(surveyEndpoints.survey, { params })).units).toBe(before.units);
});
