// Holds `wenan questionnaire check` against verdicts of pyxform in a folder of one's own:
//   node scripts/conformance-xlsform.ts FOLDER [--verbose]
// FOLDER/cases.json has forms as Markdown tables, FOLDER/files workbooks with verdicts.json. Prints the share of equal
// verdicts among the cases that concern us, and each other case with its reason; exit code 1 below 97 % or where a
// difference has no reason.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Verdict, verdictOf } from '../cli/questionnaire/check.ts';

interface Case {
  readonly name: string;
  readonly file: string;
  readonly accepted: boolean;
  readonly message: string | null;
}

const LEAST_SHARE = 0.97;
/** Registries and phone settings: accepted, kept and warned about, whatever pyxform says. */
const OUTSIDE =
  /tests\/entities\/|test_audit|test_audio|test_background_audio|test_sms|test_auto_(send|delete)/;

/** Where the verdict differs, and why. One that agrees again has to go. */
const TOLD: Readonly<Record<string, string>> = {
  'tests/test_settings.py::test_name__from_file__invalid_characters__error':
    'the refused name is that of a file, which the case does not carry',
};

async function run(folder: string, isVerbose: boolean): Promise<boolean> {
  const scratch = mkdtempSync(join(tmpdir(), 'conformance-xlsform-'));
  const cases = [...casesOf(folder, scratch), ...filesOf(folder)];
  const tally = { equal: 0, told: 0, failed: 0, outside: 0, samePlace: 0, refused: 0 };
  for (const each of cases) {
    const verdict = await verdictOf(each.file);
    if (OUTSIDE.test(each.name)) tally.outside += 1;
    else if (verdict.accepted === each.accepted) hold(each, verdict, tally, isVerbose);
    else differ(each, verdict, tally);
  }
  rmSync(scratch, { recursive: true });
  const concerned = cases.length - tally.outside;
  console.log(
    `${tally.equal} of ${concerned} verdicts equal (${((100 * tally.equal) / concerned).toFixed(1)} %), ${tally.told} differ as told, ${tally.failed} without a reason; ${tally.outside} outside our purpose`,
  );
  console.log(`${tally.samePlace} of ${tally.refused} refusals that name a row name the same row`);
  return tally.failed === 0 && tally.equal / concerned >= LEAST_SHARE;
}

interface Tally {
  equal: number;
  told: number;
  failed: number;
  samePlace: number;
  refused: number;
}

function hold({ name, message }: Case, { findings }: Verdict, tally: Tally, isVerbose: boolean): void {
  tally.equal += 1;
  const row = /\[row : (\d+)\]/.exec(message ?? '')?.[1];
  if (row === undefined) return;
  tally.refused += 1;
  const rows = findings.flatMap((found) => (found.severity === 'refused' ? (found.row ?? []) : []));
  if (rows.includes(Number(row))) tally.samePlace += 1;
  else if (isVerbose) console.log(`other row ${name}: ${rows.join(', ')} for ${row}`);
  if (name in TOLD) console.log(`agrees again, take it from those told: ${name}`);
}

function differ({ name, accepted, message }: Case, { findings }: Verdict, tally: Tally): void {
  const why = TOLD[name];
  if (why === undefined) tally.failed += 1;
  else tally.told += 1;
  const said = findings.find(({ severity }) => severity === 'refused')?.problem;
  const ours = said ? `refused: ${said.code} ${said.message.en}` : 'accepted';
  const theirs = accepted ? 'accepted' : `refused: ${(message ?? '').slice(0, 160)}`;
  console.log(
    `${why === undefined ? 'FAILED' : 'differs'} ${name}\n  here ${ours}\n  there ${theirs}\n  ${why ?? 'no reason told'}`,
  );
}

function casesOf(folder: string, scratch: string): Case[] {
  const cases: readonly { test: string; form: string; accepted: boolean; message?: string }[] = JSON.parse(
    readFileSync(join(folder, 'cases.json'), 'utf8'),
  );
  return cases.map(({ test, form, accepted, message }, index) => {
    const file = join(scratch, `${index}.md`);
    writeFileSync(file, form);
    return { name: test, file, accepted, message: message ?? null };
  });
}

function filesOf(folder: string): Case[] {
  const verdicts: readonly { file: string; accepted: boolean; message: string | null }[] = JSON.parse(
    readFileSync(join(folder, 'files', 'verdicts.json'), 'utf8'),
  );
  return verdicts.map(({ file, accepted, message }) => ({
    name: `files/${file}`,
    file: join(folder, 'files', file),
    accepted,
    message,
  }));
}

const [folder = '', ...options] = process.argv.slice(2);
process.exitCode = (await run(folder, options.includes('--verbose'))) ? 0 : 1;
