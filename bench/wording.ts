// The neutral-wording check: what it finds and where it is wrong on texts that it was not tuned on, and how fast it reads.
import { readFile } from 'node:fs/promises';
import { checkWording, PRESSURE_KINDS } from '#wording';
import { type Half, type Specimen, specimens } from '../wording/specimens/texts.ts';
import { machine } from './figures.ts';

const MILLIONS = 3;

export async function benchWording(): Promise<void> {
  console.log(`wording — ${machine()}\n`);
  await measure('held-out half of the first set', '', 'held-out');
  await measure('tuning half of the first set', '', 'tuning');
  await measure('second set (tuned on after its first measurement)', '-second', 'all');
  await measure('third set (tuned on after its first measurement)', '-third', 'all');
  await measure('fourth set (never tuned on)', '-fourth', 'all');
  await speed();
}

async function measure(name: string, suffix: string, half: Half): Promise<void> {
  const coaching = await read(`coaching${suffix}`, half);
  const neutral = await read(`neutral${suffix}`, half);
  const found = coaching.filter(isMarked).length;
  const wrong = neutral.filter(isMarked).length;
  console.log(
    `${name}: recall ${share(found, coaching.length)}, false alarms ${share(wrong, neutral.length)}`,
  );
  for (const kind of Object.keys(PRESSURE_KINDS)) console.log(`    ${ofKind(kind, coaching, neutral)}`);
}

function ofKind(kind: string, coaching: readonly Specimen[], neutral: readonly Specimen[]): string {
  const labelled = coaching.filter(({ labels }) => labels.includes(kind));
  const found = labelled.filter((specimen) => kindsOf(specimen).has(kind)).length;
  const wrong = neutral.filter((specimen) => kindsOf(specimen).has(kind)).length;
  return `${kind.padEnd(30)} recall ${share(found, labelled.length)}, false alarms ${share(wrong, neutral.length)}`;
}

async function speed(): Promise<void> {
  const texts = [...(await read('coaching', 'all')), ...(await read('neutral', 'all'))];
  let long = '';
  // A number in each line keeps the lines unlike, so that none is read from memory.
  for (let nth = 0; long.length < MILLIONS * 1e6; nth += 1)
    long += `${nth}${texts[nth % texts.length]?.text ?? ''}\n`;
  const start = performance.now();
  checkWording(long);
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `\n${Math.round(long.length / seconds)} characters per second (${long.length} in ${seconds.toFixed(1)} s)`,
  );
}

async function read(name: string, half: Half): Promise<Specimen[]> {
  return specimens(
    await readFile(new URL(`../wording/specimens/${name}.txt`, import.meta.url), 'utf8'),
    half,
  );
}

function isMarked({ text }: Specimen): boolean {
  return checkWording(text).length > 0;
}

function kindsOf({ text }: Specimen): Set<string> {
  return new Set(checkWording(text).map(({ kind }) => kind));
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part}/${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}
