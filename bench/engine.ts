// The questionnaire engine in a real browser beside the best-known form library, the same interview in the same run.
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { Question, Questionnaire } from '#survey/questionnaire';
import { openBrowser } from '../scripts/browser.ts';
import { against, machine, median, quantile, spread } from './figures.ts';

const RUNS = 9;
const OPTIONS = 7;

interface Timed {
  readonly load: number;
  readonly each: readonly number[];
  readonly whole: number;
  readonly asked: number;
}

export async function benchEngine(args: readonly string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map(Number) : [160, 300, 900];
  console.log(
    `engine — ${machine()}\nin Chromium, ${RUNS} interviews each, every third question on a condition\n`,
  );
  const [ours, theirs] = [
    await scriptOf('engine-page.ts', 'ours'),
    await scriptOf('engine-beside.ts', 'theirs'),
  ];
  console.log(
    `script, compressed: ${against(kilobytes(ours), 25, 'KB')}; the library's ${kilobytes(theirs).toFixed(0)} KB\n`,
  );
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.addScriptTag({ content: ours });
  await page.addScriptTag({ content: theirs });
  for (const size of sizes) await measure(page, size);
  await browser.close();
}

async function measure(page: Page, size: number): Promise<void> {
  const form = formOf(size);
  const runs = size > 300 ? 1 : RUNS;
  const ours = await played(page, 'ours', JSON.stringify(form), RUNS);
  const theirs = size > 300 ? [] : await played(page, 'theirs', JSON.stringify(surveyJsOf(form)), runs);
  const wanted = { whole: size <= 160 ? 100 : undefined, load: 20, each: size <= 300 ? 1 : undefined };
  console.log(`${size.toLocaleString('en')} questions, ${ours[0]?.asked} asked`);
  tell(
    'load',
    ours.map(({ load }) => load),
    theirs.map(({ load }) => load),
    wanted.load,
  );
  tell('an answer and the next question, p95', ours.map(p95), theirs.map(p95), wanted.each);
  tell(
    'a whole interview',
    ours.map(({ whole }) => whole),
    theirs.map(({ whole }) => whole),
    wanted.whole,
  );
}

function p95({ each }: Timed): number {
  return quantile(each, 0.95);
}

function tell(what: string, ours: number[], theirs: number[], wanted: number | undefined): void {
  const verdict = wanted === undefined ? '' : `; ${against(median(ours), wanted, 'ms')}`;
  const beside =
    theirs.length === 0
      ? ''
      : `; library ${median(theirs).toFixed(2)} ms, ${(median(theirs) / median(ours)).toFixed(0)} times`;
  console.log(`    ${what.padEnd(38)} ${spread(ours, 'ms')}${verdict}${beside}`);
}

async function played(page: Page, whose: string, form: string, runs: number): Promise<Timed[]> {
  const timed: Timed[] = [];
  for (let run = 0; run < runs; run += 1)
    timed.push(await page.evaluate(`${whose}.interview(${JSON.stringify(form)})`));
  return timed;
}

async function scriptOf(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: new URL(entry, import.meta.url).pathname, formats: ['iife'], name },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('nothing was built');
  const [chunk] = bundle.output;
  return chunk.code;
}

function kilobytes(script: string): number {
  return gzipSync(script, { level: 9 }).length / 1024;
}

function formOf(size: number): Questionnaire {
  return {
    format: 'wenan-questionnaire/1',
    title: '测速',
    questions: Array.from({ length: size }, (_, nth) => questionAt(nth)),
  };
}

function questionAt(nth: number): Question {
  const kind = nth % 10 === 4 ? 'number' : nth % 3 === 1 ? 'multiple' : 'single';
  const before = nth - 1;
  const askedWhen =
    nth % 3 === 2
      ? [
          [
            before % 10 === 4
              ? test(before, 'at-least', ['18'])
              : test(before, 'one-of', ['1', '2', '3', '4']),
          ],
        ]
      : undefined;
  return {
    id: `Q${nth + 1}`,
    kind,
    text: `第${nth + 1}题`,
    screener: false,
    ...(askedWhen ? { askedWhen } : {}),
    options: kind === 'number' ? [] : Array.from({ length: OPTIONS }, (_, option) => optionAt(option)),
  };
}

function test(nth: number, is: 'one-of' | 'at-least', values: readonly string[]) {
  return { question: `Q${nth + 1}`, is, values };
}

function optionAt(nth: number) {
  return { code: `${nth + 1}`, label: `选项${nth + 1}`, readOut: true, exclusive: false, asksText: false };
}

const TYPES = { number: 'text', multiple: 'checkbox', single: 'radiogroup' } as const;

function surveyJsOf({ questions }: Questionnaire) {
  return {
    questionsOnPageMode: 'questionPerPage',
    elements: questions.map(({ id, kind, text, askedWhen, options }) => {
      const [test] = askedWhen?.flat() ?? [];
      const condition = test && conditionOf(test);
      return {
        name: id,
        title: text,
        type: kind === 'number' || kind === 'multiple' || kind === 'single' ? TYPES[kind] : 'text',
        ...(options.length > 0
          ? { choices: options.map(({ code, label }) => ({ value: code, text: label })) }
          : {}),
        ...(condition === undefined ? {} : { visibleIf: condition }),
      };
    }),
  };
}

function conditionOf({
  question,
  is,
  values,
}: {
  question: string;
  is: string;
  values: readonly string[];
}): string {
  if (is === 'at-least') return `{${question}} >= ${values[0]}`;
  return values.map((value) => `{${question}} contains '${value}'`).join(' or ');
}
