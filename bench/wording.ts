// The neutral-wording check: what it finds and where it is wrong on texts that it was not tuned on, and how fast it reads.
import { readFile } from 'node:fs/promises';
import { checkWording, PRESSURE_KINDS } from '#wording';
import { type HeldOut, SETS, type Specimen, specimens } from '../wording/specimens/texts.ts';
import { machine } from './figures.ts';

const MILLIONS = 3;

export async function benchWording(): Promise<void> {
  console.log(`wording — ${machine()}\n`);
  const all = await Promise.all(SETS.map(({ name, heldOut }) => heldOutOf(name, heldOut)));
  console.log('held out: never tuned on nor learned from; “kind right” is a share of the texts found');
  for (const { name, coaching, neutral } of all.filter((set) => set.neutral.length > 0))
    console.log(`  ${name.padEnd(10)} ${figures(coaching, neutral)}`);
  const coaching = all.flatMap((set) => set.coaching);
  const neutral = all.flatMap((set) => set.neutral);
  console.log(`  ${'together'.padEnd(10)} ${figures(coaching, neutral)}`);
  for (const kind of Object.keys(PRESSURE_KINDS)) console.log(`    ${ofKind(kind, coaching, neutral)}`);
  await speed();
}

interface HeldOutSet {
  readonly name: string;
  readonly coaching: readonly Specimen[];
  readonly neutral: readonly Specimen[];
}

async function heldOutOf(name: string, heldOut: HeldOut): Promise<HeldOutSet> {
  return {
    name,
    coaching: specimens(await written(`coaching/${name}`), 'held-out', heldOut),
    neutral: specimens(await written(`neutral/${name}`), 'held-out', heldOut),
  };
}

function figures(coaching: readonly Specimen[], neutral: readonly Specimen[]): string {
  const found = coaching.filter(isMarked).length;
  const wrong = neutral.filter(isMarked).length;
  return `recall ${share(found, coaching.length)}, kind right ${share(rightlyNamed(coaching), found)}, false alarms ${share(wrong, neutral.length)}`;
}

/** How many have a finding of a kind that the text is labelled with. */
function rightlyNamed(coaching: readonly Specimen[]): number {
  return coaching.filter((specimen) => specimen.labels.some((label) => kindsOf(specimen).has(label))).length;
}

/** Of the texts of a kind: how many are found at all, and how many with this kind; then how many others are given it. */
function ofKind(kind: string, coaching: readonly Specimen[], neutral: readonly Specimen[]): string {
  const labelled = coaching.filter(({ labels }) => labels.includes(kind));
  const found = labelled.filter(isMarked).length;
  const named = (specimens: readonly Specimen[]): number =>
    specimens.filter((specimen) => kindsOf(specimen).has(kind)).length;
  const others = coaching.filter(({ labels }) => !labels.includes(kind));
  return `${kind.padEnd(29)} found ${share(found, labelled.length)}, named so ${share(named(labelled), found)}; other coaching named so ${share(named(others), others.length)}, neutral ${share(named(neutral), neutral.length)}`;
}

async function speed(): Promise<void> {
  const names = ['coaching/first', 'neutral/first', 'coaching/fifth', 'neutral/fifth', 'neutral/house'];
  const texts = await Promise.all(names.map(async (name) => specimens(await written(name), 'all')));
  console.log();
  timed('short unlike lines, near half of them coaching', texts.flat());
  timed('short unlike lines of an office’s everyday text', texts.at(-1) ?? []);
}

function timed(what: string, texts: readonly Specimen[]): void {
  let long = '';
  // A number in each line keeps the lines unlike, so that none is read from memory.
  for (let nth = 0; long.length < MILLIONS * 1e6; nth += 1)
    long += `${nth}${texts[nth % texts.length]?.text ?? ''}\n`;
  const start = performance.now();
  checkWording(long);
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${what}: ${Math.round(long.length / seconds)} characters per second (${long.length} in ${seconds.toFixed(1)} s)`,
  );
}

async function written(name: string): Promise<string> {
  return readFile(new URL(`../wording/specimens/${name}.txt`, import.meta.url), 'utf8');
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
