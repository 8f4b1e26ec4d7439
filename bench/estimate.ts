// `npm run bench -- estimate [ROWS]`: what the cube costs on a survey of a million, beside the machine's own rates, and
// beside R where it is installed.
import { chanceFrom } from '#base';
import {
  appendAnswers,
  applyCellFactors,
  bootstrapFactors,
  type Cube,
  crossMargins,
  cubeDesign,
  cubeLayout,
  domainMoments,
  emptyCube,
  jackknife,
  measureTable,
  nearestInPlace,
  packAnswers,
  rakeCells,
  rakedReplicates,
  rakedTable,
  rankSets,
  weightByCell,
} from '#estimation';
import { cpuRuns, scatterAddRate, taskLine } from './cpu-time.ts';
import { csvToTable } from './estimate-csv.ts';
import { type BenchSample, CODES, FULL, ITEMS, MARKS, MEANS, makeSample, sound } from './estimate-sample.ts';
import { rComparators } from './estimate-with-r.ts';
import { workersTask } from './estimate-workers.ts';
import { machine, median } from './figures.ts';

const PLACES = 2800;

export async function benchEstimate(args: readonly string[]): Promise<void> {
  const rows = Number(args[0] ?? 1_000_000);
  console.log(`estimate — ${machine()}\n`);
  const { cached, wide } = scatterAddRate();
  console.log(
    `scatter-add of this machine: ${cached.toFixed(2)} ns in the cache, ${wide.toFixed(2)} ns over 64 MB\n`,
  );
  const sample = makeSample(rows, PLACES);
  console.log(
    `${rows} respondents, ${ITEMS} items of ${CODES} codes, ${PLACES} places, ${sample.layout.units} clusters\n`,
  );
  firstTable(sample);
  firstTable(makeSample(rows, 140), '140 places: ');
  rakingTasks(sample);
  replicateTasks(sample);
  rankTask();
  duplicatesTask(sample);
  await workersTask(sample);
  memoryLine(sample);
  await csvToTable(sample);
  growth();
  await rComparators(sample);
}

function fullTable(sample: BenchSample, cube: Cube): void {
  cube.weight.fill(0);
  cube.count.fill(0);
  appendAnswers(cube, sample.answers);
  sound(measureTable(domainMoments(cube, sample.design), FULL));
}

function firstTable(sample: BenchSample, prefix = ''): void {
  const cube = emptyCube(sample.layout);
  const fill = cpuRuns(() => {
    cube.weight.fill(0);
    cube.count.fill(0);
    appendAnswers(cube, sample.answers);
  });
  console.log(taskLine(`${prefix}counting ${ITEMS} answers a row`, fill));
  console.log(
    `  ${((median(fill) * 1e6) / (sample.rows * ITEMS)).toFixed(2)} ns an answer, weight and head count`,
  );
  const name = `${prefix}mean, rate without don't-know, six shares, each with SE, deff, df, from the rows`;
  console.log(
    taskLine(
      name,
      cpuRuns(() => fullTable(sample, cube)),
      0.15,
      0.04,
    ),
  );
  const moments = domainMoments(cube, sample.design);
  console.log(
    taskLine(
      `${prefix}means by another scoring rule`,
      cpuRuns(() => sound(measureTable(moments, MARKS))),
      0.03,
      0.01,
    ),
  );
}

function raked(sample: BenchSample): { weight: Float64Array; crossed: ReturnType<typeof crossed> } {
  const cells = crossed(sample);
  const { factor } = sound(rakeCells(weightByCell(sample.answers.weight, cells), cells, sample.totals));
  return { weight: applyCellFactors(sample.answers.weight, cells, factor), crossed: cells };
}

function crossed(sample: BenchSample): Parameters<typeof weightByCell>[1] {
  return sound(crossMargins([...sample.margins], sample.categories));
}

function rakingTasks(sample: BenchSample): void {
  console.log(
    taskLine(
      'rake to three margins, to 1e-12',
      cpuRuns(() => raked(sample)),
      0.04,
      0.01,
    ),
  );
  const cube = emptyCube(sample.layout);
  const { margins, categories } = sample;
  const again = cpuRuns(() => {
    const answers = { ...sample.answers, weight: raked(sample).weight };
    cube.weight.fill(0);
    cube.count.fill(0);
    appendAnswers(cube, answers);
    sound(
      rakedTable({ answers, cube, moments: domainMoments(cube, sample.design), margins, categories }, MEANS),
    );
  });
  console.log(taskLine('raking and the means again, with raked SEs', again, 0.6, 0.15));
}

function replicateTasks(sample: BenchSample): void {
  const { units } = sample.layout;
  const stratum = Int32Array.from({ length: units }, (_, u) => Math.floor((u * PLACES) / units));
  const whole = sound(
    cubeDesign({ stratum, strata: PLACES, domain: new Int32Array(units), domains: 1, lonely: 'fail' }),
  );
  const cube = emptyCube(sample.layout);
  appendAnswers(cube, sample.answers);
  console.log(
    taskLine(
      `JKn, ${units} clusters, 14 totals`,
      cpuRuns(() => jackknife(cube, whole, MEANS, 'total')),
      0.15,
      0.04,
    ),
  );
  const clusters = 1400;
  const cells = crossed(sample);
  const layout = cubeLayout(clusters * cells.cells, Array(ITEMS).fill(CODES));
  const unit = sample.answers.unit.map(
    (u, row) => Math.floor((u * clusters) / units) * cells.cells + (cells.cellOfRow[row] ?? 0),
  );
  const crossedCube = emptyCube(layout);
  const strata = Int32Array.from({ length: clusters }, (_, c) => Math.floor(c / 10));
  const boot = cpuRuns(() => {
    crossedCube.weight.fill(0);
    crossedCube.count.fill(0);
    appendAnswers(crossedCube, { ...sample.answers, unit });
    const factors = bootstrapFactors(strata, 140, 1000, 1);
    sound(
      rakedReplicates({ cube: crossedCube, units: clusters, cells, totals: sample.totals, factors }, MEANS),
    );
  });
  console.log(
    taskLine('1,000 bootstrap replicates of 1,400 clusters, each raked again, 14 means', boot, 4, 1),
  );
}

function rankTask(): void {
  const chance = chanceFrom('bench ranks');
  const standardError = Float64Array.from({ length: PLACES }, () => 0.01 + 0.02 * chance.next());
  const estimate = standardError.map((s) => 0.9 + 0.03 * chance.normal() + s * chance.normal());
  const runs = cpuRuns(
    () =>
      sound(rankSets({ estimate, error: { standardError } }, { chance: chanceFrom('draws'), draws: 1000 })),
    5,
  );
  console.log(taskLine('simultaneous rank sets, 2,800 places, 1,000 draws, stepwise', runs, 20, 2));
}

function duplicatesTask({ codes, rows }: BenchSample): void {
  const placeStart = Int32Array.from({ length: PLACES + 1 }, (_, place) =>
    Math.ceil((place * rows) / PLACES),
  );
  const pairs = placeStart.reduce((sum, start, place) => {
    const n = (placeStart[place + 1] ?? start) - start;
    return sum + (n * (n - 1)) / 2;
  }, 0);
  const runs = cpuRuns(() => nearestInPlace(packAnswers(codes), placeStart), 5);
  console.log(taskLine(`duplicates within places, ${(pairs / 1e6).toFixed(0)} million pairs`, runs, 3, 1));
}

function memoryLine({ rows, answers, layout }: BenchSample): void {
  const row = (answers.unit.byteLength + answers.weight.byteLength + answers.places.byteLength) / rows;
  const cube = layout.units * layout.width * 12;
  console.log(
    `memory: ${row.toFixed(0)} bytes a row (must 64, aim 30) + cube ${(cube / 2 ** 20).toFixed(0)} MiB; process ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB with this bench's own samples`,
  );
}

function growth(): void {
  console.log('\ngrowth, the full table from the rows:');
  for (const rows of [10_000, 100_000, 1_000_000, 10_000_000]) {
    const sample = makeSample(rows, Math.min(PLACES, rows / 100));
    const cube = emptyCube(sample.layout);
    const runs = cpuRuns(() => fullTable(sample, cube), rows > 1_000_000 ? 3 : 9);
    console.log(
      `  ${taskLine(`${rows} rows, ${sample.places} places`, runs)}; ${((median(runs) * 1e6) / rows).toFixed(0)} ns a row`,
    );
  }
}
