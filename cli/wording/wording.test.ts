import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const command = new URL('../wenan.ts', import.meta.url).pathname;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wording-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function check(bytes: string | Uint8Array, ...more: string[]) {
  const file = join(folder, 'text.txt');
  await writeFile(file, bytes);
  return run(process.execPath, [command, 'wording', 'check', file, ...more]);
}

describe('wenan wording check', () => {
  it('prints each phrase with its kind, place and advice as JSON, and ends well', async () => {
    const { stdout } = await check('各位请回答满意。', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [
        {
          kind: 'sample-answer',
          start: 2,
          end: 7,
          phrase: '请回答满意',
          advice: expect.stringContaining('没有标准答案'),
        },
      ],
    });
  });

  it.each([
    ['UTF-16', Buffer.from('\ufeff请回答满意。', 'utf16le')],
    ['GB 18030', Buffer.from('c7ebbbd8b4f0c2fad2e2a1a3', 'hex')],
  ])('reads %s', async (_, bytes) => {
    expect((await check(bytes)).stdout).toContain('请回答满意');
  });

  it('a neutral text has no finding, and that is no failure', async () => {
    expect(JSON.parse((await check('怎么想就怎么说。', '--json')).stdout)).toEqual({ findings: [] });
  });

  it('what is no text, what is not there and faulty rules end with 1 and a reason', async () => {
    await expect(check(new Uint8Array([0, 1, 2, 0xff, 0xff, 0]))).rejects.toMatchObject({ code: 1 });
    await expect(
      run(process.execPath, [command, 'wording', 'check', join(folder, 'none')]),
    ).rejects.toMatchObject({ code: 1 });
    const rules = join(folder, 'rules.json');
    await writeFile(rules, '{"rules":[{"kind":"nagging"}]}');
    await expect(check('好', '--rules', rules)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('rules[0].kind'),
    });
  });
});
