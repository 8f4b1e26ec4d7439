import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { zipEntries } from '#base';
import { readOutline, SPECIMENS, yunjiQuestionnaireText } from '#survey/questionnaire';
import { acceptedForm, type FormFile } from './form-file.ts';
import { TARGETS } from './targets.ts';
import { partText } from './zip-part.ts';

const HEAD = '表号：云平安1表\n制定机关：某县统计局\n批准文号：县统制〔2026〕1号\n有效期至：2027年6月\n';
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'targets-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function readFrom(name: string, content: string | Uint8Array): Promise<FormFile> {
  const file = join(folder, name);
  await writeFile(file, content);
  const read = await acceptedForm(file);
  if ('refused' in read) throw new Error(JSON.stringify(read.refused));
  return read.form;
}

async function converted(text: string, to: string) {
  const found = await TARGETS[to]?.convert(await readFrom('form.txt', text));
  if (!found) throw new Error(to);
  return { ...found, codes: found.losses.map(({ code }) => code) };
}

/** The words of each paragraph of a Word file. */
async function paragraphsOf(content: string | Uint8Array): Promise<readonly string[]> {
  const bytes = Buffer.from(content);
  const entry = zipEntries(bytes).find(({ name }) => name === 'word/document.xml');
  const xml = await partText(bytes, entry);
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, words]) => words).join(''),
  );
}

describe('a questionnaire as a Word file', () => {
  it('bears the head of its form, its questions, options and routes in words', async () => {
    const { content, codes } = await converted(`${HEAD}${yunjiQuestionnaireText()}`, 'word');
    const paragraphs = await paragraphsOf(content);
    expect(paragraphs.slice(0, 4)).toEqual(HEAD.trim().split('\n'));
    expect(paragraphs).toContain('□(2)否【终止访问：未满18周岁】');
    expect(paragraphs).toContain('□(2)比较安全 → 跳至第3题');
    expect(paragraphs.join('\n')).not.toContain('尚缺');
    expect(codes).toEqual([]);
  });

  it('has blanks where a field of the head is missing, and says so on paper and on the screen', async () => {
    const { content, codes } = await converted(SPECIMENS.goTo, 'word');
    const paragraphs = await paragraphsOf(content);
    expect(paragraphs[0]).toMatch(/^表号：_+$/);
    expect(paragraphs[4]).toContain('尚缺表号、制定机关、批准文号、有效期至');
    expect(codes).toEqual(['convert-head-missing']);
  });

  it.each(Object.entries(SPECIMENS))('has all words of %s', async (_, text) => {
    const words = (await paragraphsOf((await converted(text, 'word')).content)).join('\n');
    for (const question of readOutline(text).questionnaire.questions) {
      expect(words).toContain(question.text);
      for (const { label } of question.options) expect(words).toContain(label);
    }
  });

  it('asks for no name and no telephone number of the person asked', async () => {
    const words = (await paragraphsOf((await converted(SPECIMENS.goTo, 'word')).content)).join('\n');
    expect(words).not.toMatch(/姓名|电话|身份证/);
  });
});

describe('the head of a form', () => {
  it('goes round by JSON and outline text, and is told where a kind of file cannot say it', async () => {
    const text = `${HEAD}${SPECIMENS.goTo}`;
    const json = await converted(text, 'json');
    const again = await readFrom('again.json', json.content);
    expect(again).toMatchObject({ head: { formNumber: '云平安1表', validUntil: '2027年6月' } });
    expect((await TARGETS.outline?.convert(again))?.content).toContain('批准文号：县统制〔2026〕1号\n');
    expect((await converted(text, 'xlsx')).codes).toContain('convert-head-lost');
  });

  it('takes no line out of its place: findings stand where they stood', async () => {
    const read = await readFrom('lines.txt', `${HEAD}题\n1、甲?\n(1)是 (2)否\n`);
    expect(read.findings.map(({ row }) => row)).toEqual([6]);
  });
});

it('a workbook of XLSForm reads back as the same questionnaire', async () => {
  for (const text of [yunjiQuestionnaireText(), ...Object.values(SPECIMENS)]) {
    const { content } = await converted(text, 'xlsx');
    const again = await TARGETS.outline?.convert(await readFrom('again.xlsx', content));
    expect(again?.content).toBe((await converted(text, 'outline')).content);
  }
});

describe('a Word form read back', () => {
  const sameButReasons = (text: string) => text.replace(/<终止:[a-z0-9-]+ /g, '<终止:');

  it.each([['annex 1', yunjiQuestionnaireText()], ...Object.entries(SPECIMENS)])(
    'of %s is the same questionnaire, with its head, but for the codes of reasons',
    async (_, text) => {
      const { content } = await converted(`${HEAD}${text}`, 'word');
      const again = await TARGETS.outline?.convert(await readFrom('again.docx', content));
      const before = await converted(`${HEAD}${text}`, 'outline');
      expect(sameButReasons(String(again?.content))).toBe(sameButReasons(String(before.content)));
    },
  );

  it('that is no Word file, or unpacks without end, is refused', async () => {
    const refusal = async (name: string, content: Uint8Array) => {
      const file = join(folder, name);
      await writeFile(file, content);
      const read = await acceptedForm(file);
      return 'refused' in read ? read.refused.map((each) => each.problem.code) : [];
    };
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from(' '.repeat(14_000_000)), 'word/document.xml');
    zip.end();
    expect(await refusal('old.docx', Buffer.from('d0cf11e0'))).toEqual(['form-file-no-word']);
    expect(await refusal('bomb.docx', await buffer(zip.outputStream))).toEqual(['form-file-too-large']);
  });
});
