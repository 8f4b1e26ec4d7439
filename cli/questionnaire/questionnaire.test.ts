import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { z } from 'zod';
import { printOutline, readOutline, yunjiQuestionnaireText } from '#survey/questionnaire';
import { verdictOf } from './check.ts';
import { questionnaireFileShape } from './questionnaire-json.ts';

const run = promisify(execFile);
const command = new URL('../wenan.ts', import.meta.url).pathname;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'questionnaire-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

const wenan = (...args: readonly string[]) => run(process.execPath, [command, 'questionnaire', ...args]);
const FORM = '| survey |\n| | type | name | label |\n| | text | a | 甲 |\n';

describe('wenan questionnaire check', () => {
  it('ends with 0 and says so when a form is accepted', async () => {
    const { stdout } = await wenan('check', await fileOf('good.md', FORM), '--json');
    expect(JSON.parse(stdout)).toEqual({ format: 'wenan-check/1', accepted: true, findings: [] });
  });

  it('ends with 1 and tells the place when it is refused', async () => {
    const file = await fileOf('bad.md', FORM.replace('| 甲 |', '| |'));
    const refused = await wenan('check', file, '--json').catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 1, stdout: expect.stringContaining('"row":2') });
    await expect(wenan('check', file)).rejects.toMatchObject({
      stdout: expect.stringContaining('请填 label'),
    });
  });

  it('asked wrongly ends with 2', async () => {
    await expect(wenan('check')).rejects.toMatchObject({ code: 2 });
    await expect(wenan('chek', 'x.md')).rejects.toMatchObject({ code: 2 });
  });

  it('reads outline text, CSV and a workbook', async () => {
    const outline = await fileOf('yunji.txt', yunjiQuestionnaireText());
    const csv = await fileOf('form.csv', '"survey","type","name","label"\n,"text","a","甲, 乙"\n');
    const workbook = join(folder, 'form.xlsx');
    const rows = [
      ['type', 'name', 'label'],
      ['integer', 'a', '甲'],
    ].map((row) => row.map((value) => ({ value })));
    await writeWorkbook([{ data: rows, sheet: 'survey' }]).toFile(workbook);
    for (const file of [outline, csv, workbook]) expect((await verdictOf(file)).accepted).toBe(true);
  });

  it.each([
    ['form.doc', 'x', 'form-file-ending-unknown'],
    ['form.xlsx', 'no zip', 'form-file-no-workbook'],
    ['broken.csv', 'survey,"type\n', 'form-file-csv-broken'],
    ['binary.md', new Uint8Array([0, 1, 2, 0xff, 0xff, 0]), 'form-file-unreadable'],
    ['bomb.xlsx', bomb(), 'form-file-too-large'],
  ])('%s is refused with what to do', async (name, content, code) => {
    const { accepted, findings } = await verdictOf(await fileOf(name, content));
    expect({ accepted, codes: findings.map(({ problem }) => problem.code) }).toEqual({
      accepted: false,
      codes: [code],
    });
  });
});

describe('wenan questionnaire prove', () => {
  const header =
    '| survey |\n| | type | name | label | required | relevant |\n| | integer | n | 几岁 | yes | |\n';

  it('tells for each question a path that reaches it, and ends with 0', async () => {
    const file = await fileOf('sound.md', `${header}| | text | x | 题 | | \${n} > 17 |\n`);
    const proof = JSON.parse((await wenan('prove', file, '--json')).stdout);
    expect(proof).toMatchObject({
      format: 'wenan-proof/1',
      accepted: true,
      sound: true,
      interview: { shortest: { questions: 1 }, longest: { questions: 2 }, exact: true },
      findings: [],
    });
    expect(proof.questions[1]).toMatchObject({
      id: 'x',
      reach: 'reached',
      witness: [{ question: 'n', number: 18 }],
    });
  });

  it('tells what can never be and ends with 1', async () => {
    const file = await fileOf('wrong.md', `${header}| | text | x | 题 | | \${n} > 17 and \${n} < 5 |\n`);
    await expect(wenan('prove', file)).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('x 的条件自相矛盾'),
    });
  });

  it('of a file that is refused tells the findings and ends with 1', async () => {
    const file = await fileOf('refused.md', FORM.replace('text', 'txt'));
    const refused = await wenan('prove', file, '--json').catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 1, stdout: expect.stringContaining('"accepted":false') });
  });
});

describe('wenan questionnaire run', () => {
  it('tells what is asked, and why the rest is not', async () => {
    const form =
      '| survey |\n| | type | name | label | relevant |\n| | integer | n | 几岁 | |\n| | text | x | 题 | ${n} > 17 |\n';
    const file = await fileOf('run.md', form);
    const answers = await fileOf('answers.json', '{"n": 3}');
    expect(JSON.parse((await wenan('run', file, '--answers', answers, '--json')).stdout)).toEqual({
      format: 'wenan-run/1',
      accepted: true,
      steps: [
        { question: 'n', status: 'answered' },
        { question: 'x', status: 'not-asked', because: ['n'] },
      ],
    });
    const broken = await fileOf('broken.json', '{');
    await expect(wenan('run', file, '--answers', broken)).rejects.toMatchObject({ code: 1 });
  });
});

describe('wenan questionnaire diff', () => {
  it('tells for each question what changed and what becomes of its trend', async () => {
    const old = await fileOf('old.md', FORM);
    const now = await fileOf('new.md', `${FORM.replace('甲', '乙')}| | text | b | 丙 |\n`);
    const diff = JSON.parse((await wenan('diff', old, now, '--json')).stdout);
    expect(diff).toMatchObject({
      format: 'wenan-diff/1',
      accepted: true,
      same: false,
      questions: [
        {
          old: 'a',
          new: 'a',
          trend: 'breaks',
          changes: [{ code: 'change-wording', effect: 'breaks', details: { old: '甲', now: '乙' } }],
        },
        { new: 'b', trend: 'begins', changes: [{ code: 'change-question-added' }] },
      ],
    });
    expect((await wenan('diff', old, old)).stdout).toContain('unchanged 1 / 1');
  });

  it('compares outline text with XLSForm, and says which of two files is refused', async () => {
    const outline = await fileOf('old.txt', '调查\n1、甲?(单选题)\n(1)是\n(2)否\n');
    const table =
      '| survey |\n| | type | name | label | required |\n| | select_one c | Q1 | 甲? | yes |\n| choices |\n| | list_name | name | label |\n| | c | 1 | 是 |\n| | c | 2 | 否 |\n';
    const form = await fileOf('same.md', table);
    expect(JSON.parse((await wenan('diff', outline, form, '--json')).stdout).same).toBe(true);
    const bad = await fileOf('refused-new.md', FORM.replace('text', 'txt'));
    await expect(wenan('diff', outline, bad, '--json')).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('"file":"new"'),
    });
    await expect(wenan('diff', outline)).rejects.toMatchObject({ code: 2 });
  });
});

describe('wenan questionnaire convert', () => {
  it('goes round from outline text by JSON and XLSForm to the same outline text', async () => {
    const { questionnaire } = readOutline(yunjiQuestionnaireText());
    const outline = await fileOf('round.txt', printOutline(questionnaire));
    const [json, form] = [join(folder, 'round.json'), join(folder, 'round.md')];
    await wenan('convert', outline, '--to', 'json', '--out', json);
    expect(JSON.parse(await readFile(json, 'utf8'))).toEqual(questionnaire);
    const { stderr } = await wenan('convert', json, '--to', 'xlsform', '--out', form);
    expect(stderr).toContain('其他软件不会照做');
    expect((await wenan('convert', form, '--to', 'outline')).stdout).toBe(printOutline(questionnaire));
  });

  it('tells what is lost, never writes over a file, and refuses what cannot be', async () => {
    const form = await fileOf('picture.md', FORM.replace('| text |', '| image |'));
    const refused = await wenan('convert', form, '--to', 'json', '--json').catch((error: unknown) => error);
    expect(refused).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('questionnaire-without-questions'),
    });
    await expect(wenan('convert', form, '--to', 'xlsform', '--out', form)).rejects.toMatchObject({
      stdout: expect.stringContaining('已有同名文件'),
    });
    await expect(wenan('convert', form, '--to', 'word')).rejects.toMatchObject({ code: 2 });
    await expect(wenan('convert', form, '--to', 'papyrus')).rejects.toMatchObject({ code: 2 });
  });

  it.each(['{', '{"format":"wenan-questionnaire/1","title":"","questions":[{"id":"x"}]}'])(
    'JSON %s that is no questionnaire is refused with its place',
    async (text) => {
      const { accepted, findings } = await verdictOf(await fileOf('bad.json', text));
      expect({ accepted, code: findings[0]?.problem.code }).toEqual({
        accepted: false,
        code: 'form-file-json-shape',
      });
    },
  );

  it('the JSON Schema that is published is the shape that is read', async () => {
    const published = await readFile(
      new URL('../../docs/questionnaire.schema.json', import.meta.url),
      'utf8',
    );
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(questionnaireFileShape))));
  });
});

/** A table of contents that promises 4 GB in one entry. */
function bomb(): Uint8Array {
  const entry = Buffer.alloc(46 + 1);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt32LE(0xffffffff, 24);
  entry.writeUInt16LE(1, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  return Buffer.concat([entry, end]);
}
