// `npm run learn-wording`: learns the weights of the neutral-wording check from the halves that are not held out, and writes
// `wording/learned/weights.ts` and, for each feature, in how many texts it stood, `wording/learned/provenance.tsv`.
import { writeFile } from 'node:fs/promises';
import { PRESSURE_KINDS } from '../wording/kinds.ts';
import { featuresOf } from '../wording/learned/features.ts';
import { beside, evidenceOf, readingsOf } from '../wording/learned/judge.ts';
import { damping, GRAIN } from '../wording/learned/model.ts';
import { printedAnswers } from '../wording/rules/answer-pairs.ts';
import { HOUSE_RULES, placesOfRules } from '../wording/rules/rule-places.ts';
import { plainText } from '../wording/spelling/plain-text.ts';
import { sentencesOf } from '../wording/spelling/sentences.ts';
import { type Fitted, fitWeights, type Lesson, type Row, weightOf } from './logistic-regression.ts';
import { type Example, furtherExamples, writtenExamples } from './wording-specimens.ts';

const LEAST_TEXTS = 1;
const MOST_FEATURES = 9000;
const MOST_PER_KIND = 600;
/** Of the neutral texts that are learned from, each weighed by weights learned without it, so many may be taken for coaching. */
const FALSE_ALARMS = 0.06;
const FOLDS = 5;

interface Sentence {
  readonly features: ReadonlySet<string>;
  readonly damping: number;
}

interface Read {
  readonly example: Example;
  readonly sentences: readonly Sentence[];
}

function read(example: Example): Read {
  const plain = plainText(example.text);
  const sentences = sentencesOf(plain.text);
  const printed = new Set(printedAnswers(sentences).map(({ nth }) => nth));
  return {
    example,
    sentences: readingsOf(example.text, plain, sentences, printed).map((reading) => ({
      features: new Set([
        ...featuresOf(reading.passage),
        ...evidenceOf(reading, placesOfRules(reading.sentence, reading.next, HOUSE_RULES)),
      ]),
      damping: damping(reading.passage.text.length),
    })),
  };
}

interface Seen {
  coaching: number;
  neutral: number;
}

function textsOf(reads: readonly Read[]): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const { example, sentences } of reads)
    for (const feature of new Set(sentences.flatMap(({ features }) => [...features]))) {
      const counts = seen.get(feature) ?? { coaching: 0, neutral: 0 };
      counts[example.coaches ? 'coaching' : 'neutral'] += 1;
      seen.set(feature, counts);
    }
  return seen;
}

class Numbering {
  readonly names: readonly string[];
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(names: readonly string[]) {
    this.names = names;
    this.numbers = new Map(names.map((name, nth) => [name, nth]));
  }

  rowsOf({ sentences }: Read): Row[] {
    return sentences.map(({ features, damping: by }) => ({
      features: [...features].flatMap((feature) => this.numbers.get(feature) ?? []),
      damping: by,
    }));
  }
}

function numberingOf(reads: readonly Read[]): Numbering {
  const often = [...textsOf(reads)].filter(
    ([feature, { coaching, neutral }]) => coaching + neutral >= LEAST_TEXTS && !/[`\\{}]/.test(feature),
  );
  return new Numbering(often.map(([feature]) => feature).sort());
}

function fitWhether(reads: readonly Read[], numbering: Numbering): Fitted {
  const lessons = reads.map(
    (one): Lesson => ({
      rows: numbering.rowsOf(one),
      answer: one.example.coaches ? 1 : 0,
      share: one.example.share,
    }),
  );
  return fitWeights(lessons, numbering.names.length, beside);
}

/** The weights of the written texts, each by weights that were learned without it. */
function crossWeights(written: readonly Read[], further: readonly Read[]): number[] {
  const weights = new Array<number>(written.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = [...written.filter((_, nth) => nth % FOLDS !== fold), ...further];
    const numbering = numberingOf(others);
    const fitted = fitWhether(others, numbering);
    written.forEach((one, nth) => {
      if (nth % FOLDS === fold) weights[nth] = weightOf(numbering.rowsOf(one), fitted, beside).weight;
    });
  }
  return weights;
}

function thresholdOf(written: readonly Read[], weights: readonly number[]): number {
  const neutral = weights
    .filter((_, nth) => written[nth]?.example.coaches === false)
    .sort((left, right) => right - left);
  return neutral[Math.floor(FALSE_ALARMS * neutral.length)] ?? 0;
}

function fitKind(kind: string, reads: readonly Read[], numbering: Numbering): Fitted {
  const lessons = reads
    .filter(({ example }) => example.coaches)
    .map(
      (one): Lesson => ({
        rows: together(numbering.rowsOf(one)),
        answer: one.example.kinds.includes(kind) ? 1 : 0,
        share: one.example.share,
      }),
    );
  return fitWeights(lessons, numbering.names.length, () => 0);
}

function together(rows: readonly Row[]): Row[] {
  const features = [...new Set(rows.flatMap((row) => row.features))];
  return [{ features, damping: Math.min(...rows.map((row) => row.damping)) }];
}

/** The weightiest features as lines `weight<tab>feature feature…`. */
function tableOf(
  { weights, bias }: Fitted,
  { names }: Numbering,
  seen: ReadonlyMap<string, Seen>,
  most: number,
): string {
  const rank = (name: string, nth: number): number => {
    const { coaching = 0, neutral = 0 } = seen.get(name) ?? {};
    return Math.abs(weights[nth] ?? 0) * Math.sqrt(coaching + neutral);
  };
  const kept = names
    .map((name, nth) => ({ name, weight: Math.round((weights[nth] ?? 0) / GRAIN), rank: rank(name, nth) }))
    .filter(({ weight }) => weight !== 0)
    .sort((left, right) => right.rank - left.rank || (left.name < right.name ? -1 : 1))
    .slice(0, most);
  const byWeight = Map.groupBy(
    [{ name: 'BIAS', weight: Math.round(bias / GRAIN) }, ...kept],
    ({ weight }) => weight,
  );
  return [...byWeight]
    .sort(([left], [right]) => left - right)
    .map(
      ([weight, features]) =>
        `${weight}\t${features
          .map(({ name }) => name)
          .sort()
          .join(' ')}`,
    )
    .join('\n');
}

function provenanceOf(table: string, seen: ReadonlyMap<string, Seen>): string {
  const lines = table.split('\n').flatMap((line) => {
    const [weight = '', features = ''] = line.split('\t');
    return features.split(' ').map((feature) => {
      const { coaching = 0, neutral = 0 } = seen.get(feature) ?? {};
      return [feature, weight, coaching, neutral].join('\t');
    });
  });
  return ['feature\tweight\tcoaching texts\tneutral texts', ...lines.sort()].join('\n');
}

const HEAD = `// Written by \`npm run learn-wording\`; do not edit. Lines: a weight (in steps of ${GRAIN}), then the features that have it.
// In how many coaching and neutral texts each feature stood: provenance.tsv. What the names mean: features.ts.
`;

async function learn(): Promise<void> {
  const written = (await writtenExamples('tuning')).map(read);
  const further = (await furtherExamples()).map(read);
  const all = [...written, ...further];
  const numbering = numberingOf(all);
  const seen = textsOf(all);
  const fitted = fitWhether(all, numbering);
  const cross = crossWeights(written, further);
  const threshold = thresholdOf(written, cross);
  const found = cross.filter((weight, nth) => written[nth]?.example.coaches && weight > threshold).length;
  const coaching = written.filter(({ example }) => example.coaches).length;
  console.log(
    `${written.length} written texts, ${further.length} composed; left out in turn: recall ${found}/${coaching}, threshold ${threshold.toFixed(2)}`,
  );
  const whether = tableOf({ ...fitted, bias: fitted.bias - threshold }, numbering, seen, MOST_FEATURES);
  const kinds = Object.keys(PRESSURE_KINDS).map(
    (kind) =>
      `  ${/^[a-z]+$/.test(kind) ? kind : `'${kind}'`}: \`\n${tableOf(fitKind(kind, all, numbering), numbering, seen, MOST_PER_KIND)}\n\`,`,
  );
  const folder = new URL('../wording/learned/', import.meta.url);
  await writeFile(
    new URL('weights.ts', folder),
    `${HEAD}export const WEIGHTS = \`\n${whether}\n\`;\n\nexport const KIND_WEIGHTS = {\n${kinds.join('\n')}\n};\n`,
  );
  await writeFile(new URL('provenance.tsv', folder), `${provenanceOf(whether, seen)}\n`);
}

await learn();
