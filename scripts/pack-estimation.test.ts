import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { packEstimation } from './pack-estimation.ts';

const TSC = fileURLToPath(new URL('../node_modules/.bin/tsc', import.meta.url));

/** The example of the package's own README. */
function exampleIn(readme: string): string {
  return /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
}

function npm(cwd: string, ...args: string[]): string {
  const run = spawnSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout.trim();
}

it('the estimation room is a package that others install from one file and run with node alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  const user = join(folder, 'user');
  try {
    expect(packEstimation(join(folder, 'package'))).toBe(true);
    const file = npm(join(folder, 'package'), 'pack', '--pack-destination', folder, '--silent');
    mkdirSync(user);
    writeFileSync(join(user, 'package.json'), '{"type":"module"}');
    npm(user, 'install', '--offline', '--no-audit', '--no-fund', join(folder, file));
    const installed = join(user, 'node_modules/wenan-estimation');
    writeFileSync(join(user, 'example.mjs'), exampleIn(readFileSync(join(installed, 'README.md'), 'utf8')));
    const run = spawnSync(process.execPath, ['example.mjs'], { cwd: user, encoding: 'utf8', env: {} });
    // R 4.2.2: svymean(~y, svydesign(ids=~1, strata=~h, weights=~w, data=d)) of the same five people.
    const [mean, error] = run.stdout.trim().split(' ').map(Number);
    expect(mean).toBe(5.5);
    expect(error).toBeCloseTo(0.9013878188659973, 14);
    writeFileSync(
      join(user, 'use.ts'),
      "import { sampleSize } from 'wenan-estimation';\nconst wrong: number = sampleSize({ share: 0.5, margin: 0.05 });\nvoid wrong;\n",
    );
    const types = spawnSync(
      TSC,
      ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', 'use.ts'],
      {
        cwd: user,
        encoding: 'utf8',
      },
    );
    expect(types.stdout).toMatch(/^use\.ts\(2,7\): error TS2322/);
    const manifest: { dependencies?: object } = JSON.parse(
      readFileSync(join(installed, 'package.json'), 'utf8'),
    );
    expect(manifest.dependencies).toBeUndefined();
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

it('every function that its README names is there to be called', async () => {
  const door: Readonly<Record<string, unknown>> = await import('#estimation');
  const readme = readFileSync(new URL('../estimation/README.md', import.meta.url), 'utf8');
  const table = readme.split('\n').filter((line) => line.startsWith('| ') && line.includes('`'));
  const named = table.flatMap((line) => [...line.matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => typeof door[name] !== 'function')).toEqual([]);
});
