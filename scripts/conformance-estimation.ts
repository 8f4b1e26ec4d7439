// Holds `wenan estimate` against reference results (format survey-fixture/1) in a folder of one's own:
//   node scripts/conformance-estimation.ts FOLDER [--verbose]
// Runs what the command runs, then compares. Prints each failing case, and counts; exit code 1 on a failure.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFields, isList, type Json, type Requests } from '../cli/estimate/request.ts';
import { type CaseResult, runCases } from '../cli/estimate/run-cases.ts';

interface Reference {
  readonly result: Json;
  readonly tolerance?: { readonly rel: number };
}

const LEFT_OUT = new Set(['method', 'order', 'ci95_order', 'iterations_note', 'weights_every', 'iterations']);
/** Where a method draws at random, the reference gives a range. */
const RANGES: Readonly<Record<string, readonly [string, string]>> = {
  L: ['L_min', 'L_max'],
  U: ['U_min', 'U_max'],
};

interface Tally {
  readonly passed: Map<string, number>;
  readonly unsupported: Map<string, number>;
  failed: number;
}

async function run(folder: string): Promise<boolean> {
  const tally: Tally = { passed: new Map(), unsupported: new Map(), failed: 0 };
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  for (const file of files.sort()) await holdFile(folder, file, tally);
  const { passed, unsupported, failed } = tally;
  for (const [why, count] of [...unsupported].sort()) console.log(`unsupported ${count}: ${why}`);
  for (const [what, count] of [...passed].sort()) console.log(`passed ${count}: ${what}`);
  console.log(`${sum(passed)} passed, ${failed} failed, ${sum(unsupported)} unsupported`);
  return failed === 0;
}

async function holdFile(folder: string, file: string, tally: Tally): Promise<void> {
  const text = readFileSync(join(folder, file), 'utf8');
  const references: { cases: readonly Reference[] } = JSON.parse(text);
  for (const [index, outcome] of (await runCases(asked(text), folder)).entries()) {
    const reference = references.cases[index];
    if (reference) holdCase(outcome, reference, tally);
  }
}

function holdCase(outcome: CaseResult, reference: Reference, tally: Tally): void {
  if ('unsupported' in outcome) {
    add(tally.unsupported, `${outcome.call.fn}: ${outcome.unsupported}`);
    return;
  }
  const wrong = differences(reference.result, outcome.result, reference.tolerance?.rel ?? 1e-10);
  if (wrong.length === 0) add(tally.passed, outcome.call.fn);
  else tally.failed += 1;
  for (const line of wrong.slice(0, 3)) console.log(`FAILED ${outcome.id} ${line}`);
}

// The calls without their results: what is compared must never have been seen by what is held.
function asked(text: string): Requests {
  return JSON.parse(text, (key, value) => (key === 'result' ? undefined : value));
}

function differences(expected: Json, found: Json, relative: number): string[] {
  if (isFields(expected) && 'error' in expected)
    return isFields(found) && 'error' in found ? [] : ['should have been refused'];
  const scale = largest(expected);
  return compared(expected, found, relative, scale, '');
}

function compared(
  expected: Json,
  found: Json | undefined,
  relative: number,
  scale: number,
  path: string,
): string[] {
  if (isList(expected)) {
    if (!isList(found) || found.length !== expected.length)
      return [
        `${path}: ${JSON.stringify(found)?.slice(0, 200)} for ${JSON.stringify(expected).slice(0, 200)}`,
      ];
    return expected.flatMap((each, index) =>
      compared(each, found[index], relative, scale, `${path}[${index}]`),
    );
  }
  if (isFields(expected)) {
    if (!isFields(found)) return [`${path}: nothing found`];
    return Object.entries(expected).flatMap(([key, value]) => {
      if (LEFT_OUT.has(key) || value === undefined || key === 'stable') return [];
      const range = Object.entries(RANGES).find(([, names]) => names.includes(key));
      if (range) return outside(expected, found, range);
      return compared(value, found[key], relative, scale, `${path}.${key}`);
    });
  }
  if (isNear(expected, found, relative, scale)) return [];
  return [`${path}: found ${JSON.stringify(found)}, reference ${JSON.stringify(expected)}`];
}

function outside(
  expected: Json,
  found: Json,
  [name, [low, high]]: readonly [string, readonly [string, string]],
): string[] {
  if (!isFields(expected) || !isFields(found)) return [];
  const [own, least, most] = [found[name], expected[low], expected[high]];
  if (!isList(own) || !isList(least) || !isList(most)) return [`.${name}: nothing found`];
  return own.flatMap((each, index) =>
    Number(each) < Number(least[index]) || Number(each) > Number(most[index])
      ? [`.${name}[${index}]: found ${each}, reference ${least[index]} to ${most[index]}`]
      : [],
  );
}

function isNear(expected: Json, found: Json | undefined, relative: number, scale: number): boolean {
  if (typeof expected !== 'number') return (found ?? null) === expected;
  return (
    typeof found === 'number' && Math.abs(found - expected) <= relative * Math.abs(expected) + 1e-12 * scale
  );
}

function largest(json: Json | undefined): number {
  if (isList(json)) return json.reduce<number>((most, each) => Math.max(most, largest(each)), 0);
  if (isFields(json))
    return Object.values(json).reduce<number>((most, each) => Math.max(most, largest(each)), 0);
  return typeof json === 'number' ? Math.abs(json) : 0;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node scripts/conformance-estimation.ts FOLDER');
  process.exitCode = 1;
} else if (!(await run(folder))) process.exitCode = 1;
