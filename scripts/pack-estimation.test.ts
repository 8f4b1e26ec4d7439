import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packEstimation } from './pack-estimation.ts';

const EXAMPLE = `
import { drawnSample, estimateFigures, meansOf, standardErrors } from 'wenan-estimation';
const stratum = Int32Array.of(0, 0, 1, 1);
const sample = drawnSample({ rows: 4, stages: [{ isNested: false, stratum }], weight: Float64Array.of(10, 10, 30, 30) });
const figures = estimateFigures(sample.value, meansOf([Float64Array.of(1, 3, 2, 6)]));
console.log(figures.value.values[0], standardErrors(figures.value)[0].toFixed(6));
`;

it('the estimation room is a package that others install and run without this project', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  try {
    expect(packEstimation(join(folder, 'package'))).toBe(true);
    mkdirSync(join(folder, 'user/node_modules'), { recursive: true });
    symlinkSync(join(folder, 'package'), join(folder, 'user/node_modules/wenan-estimation'));
    writeFileSync(join(folder, 'user/example.mjs'), EXAMPLE);
    const run = spawnSync(process.execPath, [join(folder, 'user/example.mjs')], { encoding: 'utf8' });
    // (10·1 + 10·3 + 30·2 + 30·6)/80; units 20 and 120 apart in their strata: √(20² + 120²)/80 = 1.520691.
    expect(run.stdout.trim()).toBe('3.5 1.520691');
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
