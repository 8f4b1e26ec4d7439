import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fields, Requests, Step } from './request.ts';
import { type CaseResult, runCases } from './run-cases.ts';

// What R's package has no call for: classes of non-response, two frames, replicates by a seed, scored answers.
const ROWS = [
  'town,answered,landline,dual,q,weight',
  't1,1,1,1,good,10',
  't1,1,0,1,bad,10',
  't1,0,1,0,,10',
  't2,1,0,0,good,20',
  't2,1,1,1,unknown,20',
  't2,1,0,0,good,20',
];
const DRAW: Step = { op: 'svydesign', ids: ['1'], strata: ['town'], weights: 'weight' };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-steps-'));
  writeFileSync(join(folder, 'people.csv'), `${ROWS.join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const levels = ['good', 'bad', 'unknown'];
const scores = { good: 100, bad: 0 };

async function asked(steps: readonly Step[], r: string): Promise<CaseResult | undefined> {
  const requests: Requests = {
    data: {
      'people.csv': {
        columns: { q: { type: 'factor', levels } },
        scored: {
          score: { from: 'q', scores },
          harsh: { from: 'q', scores, dontKnow: 0 },
          satisfied: { from: 'q', scores, satisfiedFrom: 60 },
          index: { meanOf: ['score', 'harsh'], least: 1 },
        },
      },
    },
    designs: { d: { data: 'people.csv', steps: [DRAW, ...steps] } },
    cases: [{ id: 'one', design: 'd', call: { r, fn: r.slice(0, r.indexOf('(')) } }],
  };
  const [found] = await runCases(requests, folder);
  return found;
}

async function coefOf(steps: readonly Step[], r: string): Promise<unknown> {
  const found = await asked(steps, r);
  return found && 'result' in found ? (found.result as Fields).coef : found;
}

describe('beside what R has a call for', () => {
  it('those who answered stand for the silent of their class, small classes joined', async () => {
    const step: Step = { op: 'nonResponse', classes: ['town'], answered: 'answered' };
    expect(await coefOf([step], 'svytotal(~answered, d)')).toEqual([90]);
    const joined: Step = { ...step, least: 3 };
    expect(await coefOf([joined], 'svytotal(~I(answered*(town=="t1")), d)')).toEqual([22.5]);
  });

  it('people of both frames count once, by a share or by size', async () => {
    const step: Step = { op: 'twoFrames', landline: 'landline', dual: 'dual' };
    const call = 'svytotal(~I(dual*landline), d)';
    expect(await coefOf([{ ...step, share: 0.25 }], call)).toEqual([7.5]);
    expect(await coefOf([{ ...step, share: 'multiplicity' }], call)).toEqual([15]);
    // Of landline duals 1.8 effective, of mobile ones 1.
    expect(await coefOf([step], call)).toEqual([expect.closeTo((30 * 1.8) / 2.8, 10)]);
    expect(await asked([{ ...step, share: 2 }], 'svytotal(~dual, d)')).toMatchObject({
      result: { error: expect.stringContaining('2') },
    });
  });

  it('answers are scored by the rule, and don’t-knows as it says', async () => {
    expect(await coefOf([], 'svymean(~score, d, na.rm=TRUE)')).toEqual([(100 * 50) / 60]);
    expect(await coefOf([], 'svymean(~harsh, d, na.rm=TRUE)')).toEqual([(100 * 50) / 80]);
    expect(await coefOf([], 'svymean(~satisfied, d, na.rm=TRUE)')).toEqual([50 / 60]);
    expect(await coefOf([], 'svymean(~index, d, na.rm=TRUE)')).toEqual([(100 * 50) / 80]);
  });

  it('bootstrap replicates follow from a seed, and without one nothing is guessed', async () => {
    const step: Step = { op: 'replicates', type: 'subbootstrap', replicates: 50, seed: 'a' };
    const call = 'svymean(~weight, d)';
    expect(await asked([step], call)).toEqual(await asked([step], call));
    expect(await asked([step], 'svymean(~dual, d)')).not.toEqual(
      await asked([{ ...step, seed: 'b' }], 'svymean(~dual, d)'),
    );
    expect(await asked([{ op: 'replicates', type: 'subbootstrap' }], call)).toMatchObject({
      unsupported: expect.stringContaining('seed'),
    });
  });
});
