import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { estimate } from './estimate.ts';
import { type Fields, isFields, isList, type Json, type Requests } from './request.ts';
import { type CaseResult, runCases } from './run-cases.ts';

// Made-up villages with R's results; villages.R beside them made the results.
const SPECIMENS = fileURLToPath(new URL('specimens', import.meta.url));
const TEXT = readFileSync(join(SPECIMENS, 'villages.json'), 'utf8');
const REFERENCES: {
  cases: readonly { id: string; tolerance?: { rel: number }; result?: Json }[];
} = JSON.parse(TEXT);
const WITH_NUMBERS = REFERENCES.cases.filter(({ tolerance }) => tolerance).map(({ id }) => id);

async function answers(requests: Requests): Promise<readonly CaseResult[]> {
  return await runCases(requests, SPECIMENS);
}

function asked(): Requests {
  return JSON.parse(TEXT, (key, value) => (key === 'result' ? undefined : value));
}

function resultOf(cases: readonly CaseResult[], id: string): Fields {
  const found = cases.find((each) => each.id === id);
  if (!found || !('result' in found) || !isFields(found.result)) throw new Error(`no result of ${id}`);
  return found.result;
}

function flat(json: Json | undefined): readonly Json[] {
  if (isList(json)) return json.flatMap(flat);
  return isFields(json) ? Object.values(json).flatMap(flat) : [json ?? null];
}

describe('wenan estimate', () => {
  it.each(WITH_NUMBERS)("gives R's numbers: %s", async (id) => {
    const found = resultOf(await answers(asked()), id);
    const reference = REFERENCES.cases.find((each) => each.id === id);
    if (!reference || !isFields(reference.result)) throw new Error('no reference');
    for (const [key, wanted] of Object.entries(reference.result)) {
      const own = flat(found[key]);
      expect(own).toHaveLength(flat(wanted).length);
      for (const [index, each] of flat(wanted).entries())
        if (typeof each === 'number') {
          const allowed = (reference.tolerance?.rel ?? 0) * Math.abs(each) + 1e-10;
          expect(Math.abs(Number(own[index]) - each)).toBeLessThanOrEqual(allowed);
        } else expect(own[index]).toBe(each);
    }
  });
  it('answers a stratum of one unit with an error that names it', async () => {
    expect(resultOf(await answers(asked()), 'plain alone').error).toContain('stratum 1');
  });
  it('says why it does not know a function, and guesses nothing', async () => {
    const unknown = (await answers(asked())).find(({ id }) => id === 'unknown');
    expect(unknown).toMatchObject({ unsupported: 'function svyloglin' });
    expect(unknown).not.toHaveProperty('result');
  });
  it('never lends the answers of a file that was answered before', async () => {
    const answered: Requests = JSON.parse(TEXT);
    const lent = answered.cases.map((each) => ({
      ...each,
      result: { coef: [42] },
      call: { ...each.call, fn: 'svyloglin' },
    }));
    for (const each of await answers({ ...answered, cases: lent })) expect(each).not.toHaveProperty('result');
  });
});

describe('the command', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'estimate-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes the same file with a result in each case that it knows', async () => {
    const requests = join(folder, 'requests.json');
    const out = join(folder, 'results.json');
    writeFileSync(requests, JSON.stringify(asked()));
    expect(await estimate([requests, '--out', out, '--data', SPECIMENS])).toBe(0);
    const written: { format: string; cases: readonly CaseResult[] } = JSON.parse(readFileSync(out, 'utf8'));
    expect(written.format).toBe('survey-fixture/1');
    expect(written.cases).toHaveLength(REFERENCES.cases.length);
    expect(written.cases.filter((each) => 'result' in each)).toHaveLength(REFERENCES.cases.length - 1);
  });
  it('tells how to use it when no file is named', async () => {
    expect(await estimate([])).toBe(2);
  });
});
