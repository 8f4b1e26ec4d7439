// From a CSV file to the table: the bytes read in pieces, the answers counted, the figures reckoned.
import { closeSync, createWriteStream, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import {
  answerFileReader,
  answerRows,
  appendAnswers,
  domainMoments,
  emptyCube,
  measureTable,
} from '#estimation';
import { cpuRuns, taskLine } from './cpu-time.ts';
import { type BenchSample, FULL, ITEMS, sound } from './estimate-sample.ts';
import { median } from './figures.ts';

const PIECE = 1 << 18;
const QUESTIONS = Array.from({ length: ITEMS }, (_, item) => `q${item + 1}`);

export async function csvToTable(sample: BenchSample): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wenan-bench-'));
  const path = join(folder, 'answers.csv');
  await writeSample(sample, path);
  const megabytes = statSync(path).size / 1e6;
  const reading = cpuRuns(() => readColumns(path), 5);
  const all = cpuRuns(() => tableFrom(path, sample), 5);
  console.log(taskLine(`CSV of ${megabytes.toFixed(0)} MB to columns`, reading));
  console.log(`  ${(megabytes / (median(reading) / 1000)).toFixed(0)} MB/s (aim 200)`);
  console.log(taskLine('CSV to table, end to end', all));
  rmSync(folder, { recursive: true });
}

/** Writes unit, weight, fourteen answers and three margins, a line a respondent. */
export async function writeSample(
  { answers, codes, margins, rows }: BenchSample,
  path: string,
): Promise<void> {
  const file = createWriteStream(path);
  file.write(`psu,w,${QUESTIONS.join(',')},sex,age,school\n`);
  const columns = [...codes, ...margins];
  for (let from = 0; from < rows; from += 10_000) {
    const lines = Array.from({ length: Math.min(10_000, rows - from) }, (_, nth) => {
      const row = from + nth;
      return `${answers.unit[row]},${answers.weight[row]},${columns.map((column) => column[row]).join(',')}\n`;
    });
    if (!file.write(lines.join(''))) await new Promise((resolve) => file.once('drain', resolve));
  }
  file.end();
  await finished(file);
}

function readColumns(path: string): ReturnType<ReturnType<typeof answerFileReader>['finish']> {
  const reader = answerFileReader({ unit: 'psu', weight: 'w', questions: QUESTIONS });
  const file = openSync(path, 'r');
  const piece = new Uint8Array(PIECE);
  for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) {
    const trouble = reader.push(piece.subarray(0, length));
    if (trouble) throw new Error(trouble.message.en);
  }
  closeSync(file);
  return reader.finish();
}

function tableFrom(path: string, { layout, design }: BenchSample): void {
  const cube = emptyCube(layout);
  appendAnswers(cube, sound(answerRows(layout, sound(readColumns(path)))));
  sound(measureTable(domainMoments(cube, design), FULL));
}
