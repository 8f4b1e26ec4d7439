import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packEstimation } from './pack-estimation.ts';

/** The example of the package's own README. */
function exampleIn(readme: string): string {
  return /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
}

it('the estimation room is a package that others install and run without this project', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  try {
    expect(packEstimation(join(folder, 'package'))).toBe(true);
    mkdirSync(join(folder, 'user/node_modules'), { recursive: true });
    symlinkSync(join(folder, 'package'), join(folder, 'user/node_modules/wenan-estimation'));
    const readme = readFileSync(join(folder, 'package/README.md'), 'utf8');
    writeFileSync(join(folder, 'user/example.mjs'), exampleIn(readme));
    const run = spawnSync(process.execPath, [join(folder, 'user/example.mjs')], { encoding: 'utf8' });
    // R 4.2.2: svymean(~y, svydesign(ids=~1, strata=~h, weights=~w, data=d)) of the same five people.
    const [mean, error] = run.stdout.trim().split(' ').map(Number);
    expect(mean).toBe(5.5);
    expect(error).toBeCloseTo(0.9013878188659973, 14);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
