// The June briefing of document 000's county, and the figures of document 004: out of what was brought in, into a Word file.
import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { bulletinEndpoints as on } from '#wire/service';
import { newId } from '../server/platform/identify.ts';
import { ownerRows, type Person } from './house-for-tests.ts';
import { SHANGLI, type ShangliForTests, shangli } from './shangli-for-tests.ts';
import { type WordForTests, wordForTests } from './word-for-tests.ts';

const params = { county: SHANGLI };
let county: ShangliForTests;

beforeAll(async () => {
  county = await shangli();
});

async function move(
  who: Person,
  bulletinId: string,
  wanted: 'submit' | 'approve' | 'publish',
): Promise<string> {
  const at = { ...params, bulletinId };
  const { revision } = await who.call(on.bulletin, { params: at });
  const body = { id: newId(), move: wanted, revision, reason: '', retention: null };
  return (await who.call(on.moveBulletin, { params: at, body })).numberText;
}

async function wordOf(who: Person, bulletinId: string): Promise<WordForTests> {
  const address = `/api/service/bulletins/${SHANGLI}/${bulletinId}/bulletin.docx?origin=http%3A%2F%2Flocalhost%3A8420`;
  const { bytes, status } = await who.raw('GET', address);
  expect(status).toBe(200);
  const kept = process.env.WENAN_KEEP_WORD;
  if (kept) writeFileSync(`${kept}/${bulletinId}.docx`, bytes);
  return wordForTests(bytes);
}

const SENTENCES = [
  '全县{{patrol.teams}}支村级义务巡防队建设到位，共登记队员{{patrol.members}}人。今年以来，队伍出动{{patrol.duties:year-to-date:about}}人次，参与调处各类纠纷{{patrol.mediated:year-to-date}}余起，发放宣传单{{publicity.leaflets}}份。',
  '1—6月，县公安局110接有效报警总数与去年同期相比{{context.alarms:year-to-date:on-year}}，刑事警情{{context.criminal-alarms:year-to-date:on-year}}，矛盾纠纷警情{{context.dispute-alarms:year-to-date:on-year}}；“两抢一盗”等侵财类刑事立案{{context.property-cases:year-to-date:on-year}}，八类严重暴力性案件{{context.violent-cases:year-to-date:on-year}}。',
];

describe('the June briefing', () => {
  let bulletinId: string;
  let word: WordForTests;

  beforeAll(async () => {
    const { writer, approver } = county;
    const seriesId = newId();
    const series = {
      id: seriesId,
      form: 'issue' as const,
      head: '平安上栗工作简报',
      word: '',
      givenBefore: 5,
    };
    await writer.call(on.addBulletinSeries, { params, body: series });
    bulletinId = newId();
    const where = {
      place: SHANGLI,
      placeName: '上栗县',
      from: '2018-06-01',
      to: '2018-06-30',
      isPublic: true,
    };
    await writer.call(on.addBulletin, {
      params,
      body: { id: bulletinId, seriesId, templateId: 'briefing', ...where },
    });
    const at = { ...params, bulletinId };
    const { content, revision } = await writer.call(on.bulletin, { params: at });
    const added = SENTENCES.map((text) => ({ kind: 'paragraph' as const, text }));
    const [first, ...rest] = content.blocks;
    const blocks = first ? [first, ...added, ...rest] : added;
    const copyTo = '县委办公室、县政府办公室，县公安局、县司法局，各乡镇';
    await writer.call(on.saveBulletin, {
      params: at,
      body: { revision, content: { ...content, blocks, copyTo }, isPublic: true },
    });
    await move(writer, bulletinId, 'submit');
    expect(await move(approver, bulletinId, 'approve')).toBe('2018年第6期');
    await move(approver, bulletinId, 'publish');
    word = await wordOf(writer, bulletinId);
  });

  it('says what document 000 says, out of what police, streets and teams brought in', () => {
    const text = word.paragraphs.join('\n');
    expect(text).toContain('全县162支村级义务巡防队建设到位，共登记队员2059人。');
    expect(text).toContain('队伍出动1000余人次，参与调处各类纠纷182余起，发放宣传单22.37万份。');
    expect(text).toContain('110接有效报警总数与去年同期相比下降14%，刑事警情下降23%，矛盾纠纷警情下降26%');
    expect(text).toContain('侵财类刑事立案下降11%，八类严重暴力性案件下降29%。');
  });

  it('tells how far chance reaches: of eight kinds of violence 29 % fewer may be none', async () => {
    const { figures } = await county.writer.call(on.bulletin, { params: { ...params, bulletinId } });
    const violent = figures.find(({ key }) => key === 'context.violent-cases:year-to-date:on-year')?.value;
    const alarms = figures.find(({ key }) => key === 'context.alarms:year-to-date:on-year')?.value;
    expect(violent?.high).toBeGreaterThan(0);
    expect(alarms?.high).toBeLessThan(-0.1);
    expect(alarms?.note?.zh).toBe('10320，比较期 12000');
  });

  it('has the layout of an office document: A4, its margins, 22 lines, red head, faces, page numbers of odd and even pages', () => {
    const document = word.part('word/document.xml');
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(document).toContain('w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"');
    expect(document).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>');
    expect(document).toMatch(/<w:color w:val="FF0000"\/>.*平安上栗工作简报/);
    expect(document).toContain('w:color="FF0000"');
    for (const face of ['仿宋_GB2312', '黑体', '方正小标宋简体'])
      expect(document).toContain(`w:eastAsia="${face}"`);
    expect(word.part('word/settings.xml')).toContain('<w:evenAndOddHeaders');
    const footers = [word.part('word/footer1.xml'), word.part('word/footer2.xml')];
    for (const footer of footers) expect(footer).toContain('— ');
    expect(footers.map((footer) => /<w:jc w:val="(\w+)"\/>/.exec(footer)?.[1])).toEqual(['right', 'left']);
    expect(word.part('word/fontTable.xml')).toContain('<w:altName w:val="仿宋"/>');
    expect(word.paragraphs.slice(0, 3)).toEqual([
      '平安上栗工作简报',
      '2018年第6期',
      '上栗县综治办编2018年7月5日',
    ]);
  });

  it('leads from every figure to how it was got, and from there to the screen that shows it', () => {
    const document = word.part('word/document.xml');
    const anchors = [...document.matchAll(/<w:hyperlink[^>]*w:anchor="(\w+)"/g)].map(([, name]) => name);
    const bookmarks = [...document.matchAll(/<w:bookmarkStart[^>]*w:name="(\w+)"/g)].map(([, name]) => name);
    expect(anchors.length).toBeGreaterThan(12);
    expect(anchors.filter((name) => !bookmarks.includes(name))).toEqual([]);
    expect(word.part('word/_rels/document.xml.rels')).toContain('http://localhost:8420/context');
    expect(word.paragraphs.join('\n')).toContain('公安提供、按月导入的总数之和');
  });

  it('holds its charts as pictures', () => {
    const pictures = word.names.filter((name) => /^word\/media\/.*\.png$/.test(name));
    expect(pictures.length).toBeGreaterThan(0);
    expect(word.part('word/document.xml')).toContain('图1');
  });

  it('marks what police corrected later, and leaves the published words as they were', async () => {
    await ownerRows(
      county.house,
      "update service.context_figure set count = count + 400 where county = $1 and kind = 'alarms' and month = '2018-06-01'",
      [SHANGLI],
    );
    await county.writer.call(on.compareBulletin, { params: { ...params, bulletinId } });
    const later = await wordOf(county.writer, bulletinId);
    const text = later.paragraphs.join('\n');
    expect(text).toContain('110接有效报警总数与去年同期相比下降14%△');
    expect(text).toContain('△印发时下降14%，2018-07-05再统计为下降11%');
  });
});

describe('the figures of document 004', () => {
  it('come out with the decimals that it prints, where an office asks for them', async () => {
    await addDocumentFour(county);
    const keys = [
      'context.robberies:on-year:1',
      'context.snatchings:on-year:2',
      'context.thefts:on-year:2',
      'context.property-cases:on-year:1',
      'context.road-accidents:on-year:2',
      'context.road-deaths:on-year:2',
      'context.road-injuries:on-year:2',
      'survey.safe:2',
      'survey.satisfied:2',
      'case.closed',
      'case.satisfied',
    ];
    const seriesId = newId();
    const series = {
      id: seriesId,
      form: 'document' as const,
      head: '上栗县综治办',
      word: '上综治办',
      givenBefore: 0,
    };
    await county.writer.call(on.addBulletinSeries, { params, body: series });
    const bulletinId = newId();
    const where = {
      place: SHANGLI,
      placeName: '上栗县',
      from: '2014-01-01',
      to: '2014-12-31',
      isPublic: false,
    };
    const body = { id: bulletinId, seriesId, templateId: 'annual', ...where };
    await county.writer.call(on.addBulletin, { params, body });
    const at = { ...params, bulletinId };
    const { content, revision } = await county.writer.call(on.bulletin, { params: at });
    const blocks = [{ kind: 'paragraph' as const, text: keys.map((key) => `{{${key}}}`).join('，') }];
    await county.writer.call(on.saveBulletin, {
      params: at,
      body: { revision, content: { ...content, blocks }, isPublic: false },
    });
    await move(county.writer, bulletinId, 'submit');
    expect(await move(county.approver, bulletinId, 'approve')).toBe('上综治办〔2018〕1号');
    const { paragraphs } = await wordOf(county.writer, bulletinId);
    expect(paragraphs).toContain(
      '下降10.1%，下降23.51%，下降4.03%，下降4.7%，下降3.84%，下降11.01%，下降11.11%，97.87%，97.65%，3.8万，99.8%',
    );
  });
});

/** Two years of police totals, 38,000 closed matters of whom 99.8 % were satisfied, and two published rates of 3,000 people. */
async function addDocumentFour({ house }: ShangliForTests): Promise<void> {
  const totals = {
    robberies: [1000, 899],
    snatchings: [10_000, 7649],
    thefts: [10_000, 9597],
    'property-cases': [20_000, 19_060],
    'road-accidents': [10_000, 9616],
    'road-deaths': [109, 97],
    'road-injuries': [1350, 1200],
  };
  for (const [kind, [before = 0, now = 0]] of Object.entries(totals))
    await ownerRows(
      house,
      `insert into service.context_figure (county, place_code, kind, month, count, import_id, changed_at)
       select $1, $1, $2, make_date(y, m, 1), case when m = 1 then n else 0 end, gen_random_uuid(), now()
       from (values (2013, $3::int), (2014, $4::int)) v(y, n), generate_series(1, 12) m`,
      [SHANGLI, kind, before, now],
    );
  await ownerRows(
    house,
    `insert into service.case_file (county, id, number, sort, kind, source, standing, is_open, summary, text, grams, place_code, spot, intake_unit_id, reach,
       is_shielded, received_at, closed_at, state, outcome, code_hash)
     select $1, gen_random_uuid(), 'D4-' || g, 'request', 'ask', 'hotline', 'struck-off', false, '', '', '{}', $1 || '101201', '', o.id, '{}', false,
       '2014-03-01', '2014-03-03', '{}', jsonb_build_object('isSatisfied', g > 76), decode(md5(g::text), 'hex')
     from generate_series(1, 38000) g, (select id from platform.organisation where region_code = $1 and kind = 'county-office') o`,
    [SHANGLI],
  );
  const indicator = (rule: string, share: number) => ({
    rule: { id: rule, headline: true },
    overall: { share, lower: share - 0.005, upper: share + 0.005, n: 3000 },
    places: [],
  });
  const content = {
    completes: 3000,
    indicators: [indicator('safe', 0.9787), indicator('satisfied', 0.9765)],
  };
  await ownerRows(
    house,
    `insert into door.publication (county, id, survey_id, title, organisation_zh, organisation_en, published_at, content, hash)
     values ($1, gen_random_uuid(), gen_random_uuid(), '2014年公众安全感调查', '省社情民意调查中心', 'centre', '2014-12-20', $2, 'x')`,
    [SHANGLI, JSON.stringify(content)],
  );
}
