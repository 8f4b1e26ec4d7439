// `npm run check`: types, the arrows of rooms.json, format and lint, unused code and dependencies.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readPlan, violationsIn } from './arrows.ts';
import { sourceFiles } from './source-files.ts';

const root = new URL('../', import.meta.url);
const rootPath = fileURLToPath(root);

function program(name: string, ...args: string[]): boolean {
  const path = fileURLToPath(new URL(`node_modules/.bin/${name}`, root));
  return spawnSync(path, args, { cwd: rootPath, stdio: 'inherit' }).status === 0;
}

async function arrows(): Promise<boolean> {
  const violations = violationsIn(await readPlan(root), await sourceFiles(root));
  for (const { path, what } of violations) console.error(`${path} ${what}`);
  return violations.length === 0;
}

const CHECKS: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  'types of the pure rooms': () => program('tsc', '-p', 'tsconfig.pure.json'),
  'types of server, command line and tests': () => program('tsc', '-p', 'tsconfig.node.json'),
  'types of the screens': () => program('tsc', '-p', 'tsconfig.web.json'),
  'arrows of rooms.json': arrows,
  'format and lint': () => program('biome', 'check', '--error-on-warnings', '.'),
  'unused code and dependencies': () => program('knip'),
};

const failed: string[] = [];
for (const [name, check] of Object.entries(CHECKS)) {
  const isGood = await check();
  console.log(`${isGood ? 'ok    ' : 'FAILED'} ${name}`);
  if (!isGood) failed.push(name);
}
process.exitCode = failed.length === 0 ? 0 : 1;
