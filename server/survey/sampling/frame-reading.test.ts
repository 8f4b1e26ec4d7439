import { request } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import sql from 'sql-template-tag';
import { beforeAll, describe, expect, it } from 'vitest';
import { addressOf, platformEndpoints } from '#wire';
import { frameEndpoints as endpoints } from '#wire/survey';
import { aFrame, type FrameForTests, listOf, numberOf } from '../../../scenarios/frame-for-tests.ts';
import { aHouse, ownerRows, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { textCell, workbookOf } from '../../../scenarios/workbook-for-tests.ts';
import { appOf } from '../../app.ts';
import { DEMO_PASSWORD } from '../../demo/index.ts';
import { newId } from '../../platform/identify.ts';
import { endInterruptedReadings } from './frames.ts';
import { rowsOfFile } from './rows-of-file.ts';

const house: TestHouse = await aHouse();
let frame: FrameForTests;

beforeAll(async () => {
  frame = await aFrame(house);
});

async function stagedRows(importId: string): Promise<number> {
  const [row] = await ownerRows<{ n: number }>(
    house,
    'select count(*)::int as n from survey.frame_staged_number where import_id = $1',
    [importId],
  );
  return row?.n ?? 0;
}

describe('a long file', () => {
  it('of 50,000 numbers can be watched while it is read, and is taken whole', async () => {
    const its = await aFrame(house);
    const [importId, file] = [newId(), listOf(50_000)];
    const reading = its.read(file, '长.csv', importId);
    const seen = new Set<number>();
    let standing = '';
    while (standing !== 'waiting') {
      await pause(20);
      const now = await its.importOf(importId).catch(() => undefined);
      standing = now?.standing ?? '';
      if (standing === 'reading') seen.add(now?.rowsRead ?? 0);
    }
    const done = await reading;
    expect(seen.size).toBeGreaterThan(2);
    expect(done).toMatchObject({ rowsRead: 50_000, rowsGood: 50_000 });
    expect([done.bytesRead, done.bytesTotal]).toEqual([Buffer.byteLength(file), Buffer.byteLength(file)]);
    expect((await its.take(importId)).taken).toBe(50_000);
  });

  it('sent again under its id is read once, also while it is being read', async () => {
    const its = await aFrame(house);
    const importId = newId();
    const [first, second] = await Promise.all([
      its.read(listOf(5000), '号码.csv', importId),
      its.read(listOf(4000), '别的.csv', importId),
    ]);
    // Which of two that come at one moment is first is chance; the other is told of it, and so is a third.
    const third = await its.read(listOf(7), '又一个.csv', importId);
    expect([second.fileName, third.fileName]).toEqual([first.fileName, first.fileName]);
    expect(await stagedRows(importId)).toBe(first.fileName === '号码.csv' ? 5000 : 4000);
  });

  it('that announces more than can be read is refused before it is read', async () => {
    const params = { ...frame.key, importId: newId() };
    const response = await house.app.inject({
      method: 'PUT',
      url: addressOf(endpoints.readFile, { params, query: { fileName: '大' } }),
      headers: {
        'content-type': 'application/octet-stream',
        'content-length': String(2 ** 30 + 1),
        cookie: await cookieOf(),
      },
      payload: Readable.from([Buffer.from('电话,村\n')]),
    });
    expect(response.json().problem.code).toBe('import-too-large');
  });

  it('that is longer than it announced is stopped on the way', async () => {
    const endless = Readable.from(
      (function* () {
        yield Buffer.from('电话,村\n');
        for (;;) yield Buffer.from(`${numberOf(1)},东村\n`.repeat(1000));
      })(),
    );
    const { rows } = await rowsOfFile(endless, 300_000);
    const readAll = async () => {
      for await (const _ of rows);
    };
    await expect(readAll()).rejects.toMatchObject({ problem: { code: 'import-too-large' } });
  });
});

async function cookieOf(): Promise<string> {
  const payload = { signInName: 'designer', password: DEMO_PASSWORD };
  const response = await house.app.inject({ method: 'POST', url: platformEndpoints.signIn.path, payload });
  const [cookie] = response.cookies;
  return `${cookie?.name}=${cookie?.value}`;
}

describe('a workbook that is small and unpacks to something huge', () => {
  const heading = `<row r="1">${textCell('A', 1, '电话')}${textCell('B', 1, '村')}</row>`;

  it('is told by its table of contents and not unpacked', async () => {
    const rows = '<row r="2"><c r="A2"><v>1</v></c></row>'.repeat(2_000_000);
    const found = await frame.read(workbookOf(`<sheetData>${heading}${rows}</sheetData>`));
    expect(found.findings.map((finding) => finding.code)).toEqual(['workbook-too-large']);
  });

  it('is given up when memory runs out, and the house goes on', async () => {
    const far = `<row r="1048576">${textCell('XFD', 1_048_576, '远')}</row>`;
    const reading = frame.read(workbookOf(`<sheetData>${heading}${far}</sheetData>`));
    const before = performance.now();
    expect(await frame.designer.codeOf(platformEndpoints.me)).toBe('ok');
    expect(performance.now() - before).toBeLessThan(1000);
    expect((await reading).findings.map((finding) => finding.code)).toEqual(['workbook-too-large']);
  });
});

describe('a reading that is interrupted', () => {
  /** Sends the beginning of a file over a real connection; the rest never comes. */
  async function halfSent(importId: string): Promise<{ breakOff(): void }> {
    const address = house.app.server.listening
      ? house.app.listeningOrigin
      : await house.app.listen({ port: 0, host: '127.0.0.1' });
    const params = { ...frame.key, importId };
    const url = addressOf(endpoints.readFile, { params, query: { fileName: '半.csv' } });
    const sending = request(`${address}${url}`, {
      method: 'PUT',
      headers: {
        'content-type': 'application/octet-stream',
        'content-length': 10_000_000,
        cookie: await cookieOf(),
      },
    });
    sending.on('error', () => undefined);
    sending.write(listOf(6100));
    while ((await stagedRows(importId)) < 6000) await pause(20);
    return { breakOff: () => sending.destroy() };
  }

  async function standingOf(importId: string, not: string): Promise<string> {
    for (;;) {
      const { standing } = await frame.importOf(importId);
      if (standing !== not) return standing;
      await pause(20);
    }
  }

  it('by a lost connection has failed, says so, and leaves no number behind', async () => {
    const importId = newId();
    const { breakOff } = await halfSent(importId);
    breakOff();
    expect(await standingOf(importId, 'reading')).toBe('failed');
    const { findings } = await frame.importOf(importId);
    expect(findings.map((finding) => finding.code)).toEqual(['reading-interrupted']);
    expect(await stagedRows(importId)).toBe(0);
  });

  it('by a stop of the server has failed at its next start', async () => {
    const importId = newId();
    const { breakOff } = await halfSent(importId);
    await endInterruptedReadings(house);
    expect(await standingOf(importId, 'reading')).toBe('failed');
    const left = await stagedRows(importId);
    breakOff();
    expect(left).toBe(0);
  });

  it('keeps no house from closing: whoever stopped talking is cut off', async () => {
    const other = await appOf(house, 8421, true);
    const address = await other.listen({ port: 0, host: '127.0.0.1' });
    const half = request(`${address}/api/sign-in`, { method: 'POST', headers: { 'content-length': 100 } });
    half.on('error', () => undefined);
    half.write('{');
    await pause(100);
    const before = performance.now();
    await other.close();
    expect(performance.now() - before).toBeLessThan(5000);
  });

  it('is only that which was: what waits stays, unless a crash has emptied its waiting room', async () => {
    const its = await aFrame(house);
    const waiting = await its.read(listOf(9));
    await endInterruptedReadings(house);
    expect((await its.importOf(waiting.id)).standing).toBe('waiting');
    await house.database.transaction('survey', 'system', (tx) =>
      tx.run(sql`delete from survey.frame_staged_number where import_id = ${waiting.id}`),
    );
    await endInterruptedReadings(house);
    expect((await its.importOf(waiting.id)).standing).toBe('failed');
    expect((await its.read(listOf(9))).standing).toBe('waiting');
  });
});
