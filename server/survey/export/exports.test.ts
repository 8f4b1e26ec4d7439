import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ExportFormat,
  type ExportRow,
  exportEndpoints as endpoints,
  type Results,
  resultEndpoints,
  surveyEndpoints,
  type WeightingScheme,
  weightingEndpoints,
} from '#wire/survey';
import { ConsoleForTests } from '../../../scenarios/console-for-tests.ts';
import { VILLAGES } from '../../../scenarios/frame-for-tests.ts';
import { aHouse, ownerRows, type Person, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { aSmallSurvey, type SmallSurvey } from '../../../scenarios/small-survey-for-tests.ts';
import { newId } from '../../platform/identify.ts';
import { entriesOf } from './unzipped-for-tests.ts';

let house: TestHouse;
let survey: SmallSurvey;
let analyst: Person;
let results: Results;

/** Questions 1 and 14 of each interview, village by village. */
const SAID = [
  ['1/1', '2/2', '4/3', '1/1'],
  ['1/5', '2/4', '3/2', '1/3'],
  ['2/1', '3/5', '4/1', '4/2'],
] as const;

const MARGIN = {
  questionId: 'Q14',
  cells: [
    { codes: ['1', '2'], total: 60 },
    { codes: ['3', '4'], total: 25 },
    { codes: ['5'], total: 15 },
  ],
};

const HOSTILE = '=HYPERLINK("x"),张三家';

beforeAll(async () => {
  house = await aHouse();
  survey = await aSmallSurvey(house, { target: 12, landlineEvery: 4 });
  const console = new ConsoleForTests(house, await house.signIn('interviewer'), survey);
  const supervisor = await house.signIn('supervisor');
  for (const [village, said] of SAID.entries()) {
    const targets = VILLAGES.map(({ code }, nth) => ({
      placeCode: code,
      target: nth === village ? said.length : 0,
    }));
    await supervisor.call(surveyEndpoints.saveTargets, { params: survey, body: { targets } });
    for (const answers of said) {
      const [safe = '', satisfied = ''] = answers.split('/');
      await console.complete({ Q1: [safe], ...(safe > '2' ? { Q2: ['1'] } : {}), Q14: [satisfied] });
    }
  }
  const targets = VILLAGES.map(({ code }) => ({ placeCode: code, target: 12 }));
  await supervisor.call(surveyEndpoints.saveTargets, { params: survey, body: { targets } });
  await console.take();
  await console.send(console.placed(), console.started(), console.answered('S1', ['3']));
  await ownerRows(
    house,
    `update survey.interview set answers = jsonb_set(answers, '{Q12}', $2::jsonb)
    where id = (select id from survey.interview where survey_id = $1 and standing = 'completed' order by id limit 1)`,
    [survey.surveyId, JSON.stringify({ chosen: ['13'], otherText: HOSTILE })],
  );
  // Mobiles refuse more often than landlines.
  await ownerRows(
    house,
    `update survey.unit set attempts = 1, disposition = 'refused-soft' where survey_id = $1 and attempts = 0 and phone_type = 'mobile'`,
    [survey.surveyId],
  );
  analyst = await house.signIn('analyst');
  results = await analyst.call(resultEndpoints.results, { params: survey });
});

async function asked(format: ExportFormat, withWords = false): Promise<string> {
  const id = newId();
  const body = { id, format, language: 'zh' as const, withWords, reason: '年度报告' };
  await analyst.call(endpoints.askForExport, { params: survey, body });
  return id;
}

async function weightedBy(scheme: WeightingScheme): Promise<void> {
  await analyst.call(weightingEndpoints.setWeighting, { params: survey, body: { id: newId(), scheme } });
}

function addressOf(id: string): string {
  return `/api/survey/surveys/${survey.county}/${survey.surveyId}/exports/${id}/file`;
}

async function fetched(format: ExportFormat, withWords = false): Promise<Map<string, Buffer>> {
  const { status, bytes } = await analyst.raw('GET', addressOf(await asked(format, withWords)));
  expect(status).toBe(200);
  return entriesOf(bytes);
}

async function listed(id: string): Promise<ExportRow> {
  const { rows } = await analyst.call(endpoints.exportsOfSurvey, { params: survey });
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error('not listed');
  return found;
}

function folderOf(files: ReadonlyMap<string, Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'wenan-export-'));
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  return folder;
}

function ran(program: string, args: readonly string[], cwd?: string): string | undefined {
  const done = spawnSync(program, args, { encoding: 'utf8', ...(cwd === undefined ? {} : { cwd }) });
  return done.error ? undefined : `${done.stdout}${done.stderr}`;
}

describe('an export of interviews', () => {
  it('has a row an interview, weighted, with every kind of missing answer told apart', async () => {
    const files = await fetched('csv');
    const [head = '', ...rows] = (files.get('interviews.csv')?.toString('utf8') ?? '')
      .trimEnd()
      .split('\r\n');
    expect(head.startsWith('\uFEFFunit,place_code,place_name,stratum,weight,disposition,S1,')).toBe(true);
    expect(rows.length).toBe(12);
    const names = head.slice(1).split(',');
    const cells = rows.map((row) => Object.fromEntries(row.split(',').map((cell, at) => [names[at], cell])));
    const covered =
      results.indicators[0]?.places.reduce(
        (sum, place) => sum + (place.completes > 0 ? place.population : 0),
        0,
      ) ?? 0;
    const weights = cells.reduce((sum, row) => sum + Number(row.weight), 0);
    expect(weights).toBeCloseTo(covered, 6);
    for (const row of cells) expect(row.Q2_1).toBe(Number(row.Q1) > 2 ? '1' : '-1');
    expect(new Set(cells.map((row) => row.Q4_1))).toEqual(new Set(['1']));
    expect(cells.filter((row) => row.Q14 === '5').every((row) => row.score_satisfied === '')).toBe(true);
  });

  it('holds no number, no name, no interviewer and no words unless asked, and the words only guarded', async () => {
    const without = Buffer.concat([...(await fetched('csv')).values()]).toString('utf8');
    expect(without).not.toMatch(/000\d{8}|演示访问员|张三家|interviewer\b.*fangwen/);
    const files = await fetched('csv', true);
    const words = files.get('words.csv')?.toString('utf8') ?? '';
    expect(words.split('\r\n')[1]).toMatch(/^[0-9a-f]{16},Q12,"'=HYPERLINK\(""x""\),张三家"$/);
    expect(files.get('interviews.csv')?.toString('utf8')).not.toContain('张三家');
  });

  it('carries a manifest that its files can be held to, and says what was left out and why', async () => {
    const id = await asked('stata');
    const files = entriesOf((await analyst.raw('GET', addressOf(id))).bytes);
    expect([...files.keys()].at(-1)).toBe('manifest.json');
    const manifest = JSON.parse(files.get('manifest.json')?.toString('utf8') ?? '');
    expect(manifest).toMatchObject({ rows: 12, isProvisional: true, reason: '年度报告' });
    for (const { name, sha256, bytes } of manifest.files) {
      const content = files.get(name) ?? Buffer.alloc(0);
      expect([name, bytes, sha256]).toEqual([
        name,
        content.length,
        createHash('sha256').update(content).digest('hex'),
      ]);
    }
    const open = manifest.leftOut.find(({ count }: { count: number | null }) => count === 1);
    expect(open.what.en).toBe('interviews still open');
    expect(await listed(id)).toMatchObject({
      standing: 'whole',
      rowsWritten: 12,
      rowsExpected: 12,
      manifest,
    });
    expect(files.get('interviews.do')?.toString('utf8')).toContain('mvdecode Q14, mv(-1 = .n \\ 5 = .d)');
  });

  it('as Excel is read back cell by cell', async () => {
    const rows = await readSheet(
      (await fetched('excel')).get('interviews.xlsx') ?? Buffer.alloc(0),
      'interviews',
    );
    expect(rows.length).toBe(13);
    expect(rows[0]?.slice(0, 3)).toEqual(['unit', 'place_code', 'place_name']);
    expect(rows.slice(1).every((row) => typeof row[4] === 'number')).toBe(true);
  });

  it('as Parquet is read back by a reader that did not write it', async () => {
    const bytes = (await fetched('parquet')).get('interviews.parquet') ?? Buffer.alloc(0);
    const file = new Uint8Array(bytes).buffer;
    const rows = await parquetReadObjects({ file });
    expect(rows.length).toBe(12);
    expect(
      rows.every(({ weight, place_name }) => Number(weight) > 0 && /村|社区/.test(String(place_name))),
    ).toBe(true);
    const csv = (await fetched('csv')).get('interviews.csv')?.toString('utf8') ?? '';
    expect(
      Object.values(rows[0] ?? {})
        .map((cell) => String(cell ?? ''))
        .join(),
    ).toBe(csv.split('\r\n')[1]);
  });
});

describe('who may take interviews away', () => {
  it('is an analyst alone, with a reason; the house keeps who, what and why', async () => {
    const id = await asked('csv');
    for (const name of ['publisher', 'supervisor', 'designer', 'village', 'county', 'admin']) {
      const other = await house.signIn(name);
      expect((await other.raw('GET', addressOf(id))).status, name).toBe(403);
    }
    const body = {
      id: newId(),
      format: 'csv' as const,
      language: 'zh' as const,
      withWords: false,
      reason: ' ',
    };
    expect(await analyst.codeOf(endpoints.askForExport, { params: survey, body })).toBe('unreadable-request');
    await analyst.raw('GET', addressOf(id));
    const acts = await ownerRows<{ action: string; details: { reason: string } }>(
      house,
      'select action, details from platform.audit where subject = $1 order by at',
      [id],
    );
    expect(acts.map(({ action, details }) => [action, details.reason])).toEqual([
      ['export-asked', '年度报告'],
      ['interviews-exported', '年度报告'],
    ]);
  });

  it('asks once, however often it is sent', async () => {
    const body = {
      id: newId(),
      format: 'csv' as const,
      language: 'zh' as const,
      withWords: false,
      reason: '核对',
    };
    for (let nth = 0; nth < 2; nth += 1) await analyst.call(endpoints.askForExport, { params: survey, body });
    const acts = await ownerRows(house, 'select 1 from platform.audit where subject = $1', [body.id]);
    expect(acts.length).toBe(1);
  });

  it('waits while three others are being written', async () => {
    const id = await asked('csv');
    const others = [await asked('csv'), await asked('csv'), await asked('csv')];
    await ownerRows(
      house,
      `update survey.export set standing = 'running', moved_at = to_timestamp($2) where id = any($1::uuid[])`,
      [others, house.now() / 1000],
    );
    const { status, text } = await analyst.raw('GET', addressOf(id));
    expect([status, JSON.parse(text).problem.code]).toEqual([422, 'exports-busy']);
    await ownerRows(house, `update survey.export set standing = 'broken' where id = any($1::uuid[])`, [
      others,
    ]);
  });
});

describe.runIf(ran('pspp', ['--version']) !== undefined)('where PSPP is installed', () => {
  it('reads the .sav with Chinese labels, missing values, measures and weights right', async () => {
    const folder = folderOf(await fetched('spss'));
    writeFileSync(
      join(folder, 'read.sps'),
      "GET FILE='interviews.sav'.\nDISPLAY DICTIONARY.\nFREQUENCIES VARIABLES=Q1 Q14 place_name.\nDESCRIPTIVES weight.\n",
    );
    const said = ran('pspp', ['-O', 'format=csv', 'read.sps'], folder) ?? '';
    expect(said).not.toMatch(/error|warning/i);
    expect(said).toMatch(/^Q14,.*,-1; 5$/m);
    expect(said).toMatch(/^Missing,不了解\/不清楚,/m);
    for (const words of ['安全', '未问到（按跳转）', '南岭社区', 'score_satisfied', 'Nominal', 'Scale'])
      expect(said).toContain(words);
  });
});

describe('an export under a scheme that cannot be used', () => {
  afterAll(() => weightedBy({ keepsVillages: true, isInShares: true, margins: [], trim: null }));

  it('says so beside villages’ weights, as the results do', async () => {
    const margins = [{ ...MARGIN, questionId: 'Q99' }];
    await ownerRows(
      house,
      `insert into survey.weighting_scheme (county, survey_id, number, id, scheme, set_by, set_at)
       select county, id, 900, gen_random_uuid(), $2::jsonb, created_by, now() from survey.survey where id = $1`,
      [survey.surveyId, JSON.stringify({ keepsVillages: true, isInShares: true, margins, trim: null })],
    );
    const { weights, columns } = JSON.parse((await fetched('csv')).get('manifest.json')?.toString() ?? '');
    const { method } = await analyst.call(resultEndpoints.results, { params: survey });
    expect(columns).not.toContain('base_weight');
    const told = '加权方案（第 900 版）现在用不上';
    expect(weights.zh.slice(weights.zh.indexOf(told))).toBe(method.zh.slice(method.zh.indexOf(told)));
    expect(weights.zh).toContain(told);
  });
});

describe.runIf(ran('Rscript', ['-e', 'library(survey)'])?.includes('Error') === false)(
  'where R is installed',
  () => {
    afterAll(() => weightedBy({ keepsVillages: true, isInShares: true, margins: [], trim: null }));

    it('gets the published figures from the rows alone', async () => {
      const folder = folderOf(await fetched('r'));
      const said = ran('Rscript', ['reproduce.R'], folder) ?? '';
      expect(said).toMatch(/reproduced: \d+ figures/);
      const overall = results.indicators.find(({ rule }) => rule.id === 'safe')?.overall;
      const line = readFileSync(join(folder, 'figures.csv'), 'utf8')
        .split('\r\n')
        .find((row) => row.startsWith('safe,1,,'));
      expect(Number(line?.split(',')[5])).toBeCloseTo(overall?.share ?? -1, 12);
      expect(Number(line?.split(',')[6])).toBeCloseTo(overall?.standardError ?? -1, 12);
    });

    it.each<[string, WeightingScheme]>([
      ['post-stratified', { keepsVillages: false, isInShares: true, margins: [MARGIN], trim: null }],
      ['raked', { keepsVillages: true, isInShares: true, margins: [MARGIN], trim: null }],
      [
        'raked and trimmed',
        { keepsVillages: true, isInShares: true, margins: [MARGIN], trim: { least: 0.4, most: 1.4 } },
      ],
      [
        'adjusted for non-response in classes across villages and brought back to them',
        {
          keepsVillages: true,
          isInShares: true,
          margins: [],
          trim: null,
          nonResponse: { by: 'phone-type', least: 2 },
        },
      ],
      [
        'adjusted for non-response and raked',
        {
          keepsVillages: true,
          isInShares: true,
          margins: [MARGIN],
          trim: null,
          nonResponse: { by: 'village-and-phone-type', least: 1 },
        },
      ],
    ])('gets them again where the weights were %s', async (_name, scheme) => {
      await weightedBy(scheme);
      const folder = folderOf(await fetched('r'));
      const said = ran('Rscript', ['reproduce.R'], folder) ?? '';
      expect(said).toMatch(/reproduced: \d+ figures/);
      const now = await analyst.call(resultEndpoints.results, { params: survey });
      const overall = now.indicators.find(({ rule }) => rule.id === 'safe')?.overall;
      const line = readFileSync(join(folder, 'figures.csv'), 'utf8')
        .split('\r\n')
        .find((row) => row.startsWith('safe,1,,'));
      expect(Number(line?.split(',')[5])).toBeCloseTo(overall?.share ?? -1, 12);
      expect(Number(line?.split(',')[6])).toBeCloseTo(overall?.standardError ?? -1, 12);
    });
  },
);

describe('an export that fails on its way', () => {
  it('breaks off, is no readable file, and is told as broken', async () => {
    const address = await house.listen();
    analyst = await house.signIn('analyst');
    const id = await asked('csv');
    await ownerRows(
      house,
      `insert into survey.interview (county, id, survey_id, unit_id, place_code, person_id, started_at, ended_at, standing, answers)
       select county, gen_random_uuid(), survey_id, gen_random_uuid(), place_code, person_id, started_at, ended_at - interval '1 day', standing, answers
       from survey.interview, generate_series(1, 300) where survey_id = $1 and standing = 'completed'`,
      [survey.surveyId],
    );
    await ownerRows(
      house,
      `update survey.interview set place_code = '999999999999' where id = (select id from survey.interview
       where survey_id = $1 and standing = 'completed' order by ended_at desc limit 1)`,
      [survey.surveyId],
    );
    const cookie = Object.entries(analyst.cookies)
      .map(([name, value]) => `${name}=${value}`)
      .join('; ');
    const answer = await fetch(`${address}${addressOf(id)}`, { headers: { cookie } });
    expect(answer.status).toBe(200);
    await expect(answer.arrayBuffer()).rejects.toThrow();
    await expect.poll(async () => (await listed(id)).standing).toBe('broken');
    expect(await listed(id)).toMatchObject({ manifest: null });
  });
});
