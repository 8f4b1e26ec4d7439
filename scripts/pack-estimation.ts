// Makes the estimation room a package of its own, for others to install:
//   node scripts/pack-estimation.ts FOLDER && npm pack FOLDER, then npm install the file anywhere
// JavaScript and types of `estimation` and of `base`, its only room beside; no dependency.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

const TEXTS = [
  ['estimation/README.md', 'README.md'],
  ['docs/how-to/estimation-from-r.md', 'FROM-R.md'],
  ['docs/estimation-beside-r.md', 'BESIDE-R.md'],
  ['LICENSE', 'LICENSE'],
] as const;

/** Writes the package into a folder; answers whether the compiler was content. */
export function packEstimation(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  const project = join(resolve(folder), 'tsconfig.json');
  writeFileSync(project, JSON.stringify(projectFor(resolve(folder))));
  const done = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', project], { stdio: 'inherit' });
  rmSync(project);
  const { version, license }: { version: string; license: string } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(version, license), null, 2)}\n`);
  for (const [from, name] of TEXTS) copyFileSync(join(ROOT, from), join(folder, name));
  return done.status === 0;
}

function projectFor(outDir: string): object {
  return {
    extends: join(ROOT, 'tsconfig.base.json'),
    compilerOptions: {
      noEmit: false,
      outDir,
      rootDir: ROOT,
      declaration: true,
      allowImportingTsExtensions: false,
      rewriteRelativeImportExtensions: true,
    },
    include: ['base', 'estimation'].map((room) => join(ROOT, room)),
    exclude: ['**/*.test.ts', '**/specimens.ts'].map((pattern) => join(ROOT, pattern)),
  };
}

function manifest(version: string, license: string): object {
  return {
    name: 'wenan-estimation',
    version,
    license,
    description: "Design-based estimation as in R's survey package, without dependencies",
    type: 'module',
    engines: { node: '>=20' },
    sideEffects: false,
    exports: { '.': { types: './estimation/index.d.ts', default: './estimation/index.js' } },
    imports: { '#base': './base/index.js' },
  };
}

const [folder] = process.argv.slice(2);
if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = folder !== undefined && packEstimation(folder) ? 0 : 1;
