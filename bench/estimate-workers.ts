// The cube filled by one to four workers over shared memory: the time on the clock, and whether every bit is the same.
import { Worker } from 'node:worker_threads';
import { appendAnswers, type Cube, emptyCube } from '#estimation';
import { type BenchSample, ITEMS } from './estimate-sample.ts';
import { spread } from './figures.ts';

const RUNS = 5;

export async function workersTask({ layout, answers }: BenchSample): Promise<void> {
  const alone = emptyCube(layout);
  appendAnswers(alone, answers);
  const shared = {
    rows: answers.rows,
    unit: sharedCopy(answers.unit),
    weight: sharedCopy(answers.weight),
    places: sharedCopy(answers.places),
  };
  for (const count of [1, 2, 4]) {
    const cube = { layout, weight: sharedCopy(alone.weight), count: sharedCopy(alone.count) };
    const workers = Array.from({ length: count }, (_, nth) =>
      workerFor(cube, shared, {
        from: Math.floor((layout.units * nth) / count),
        to: Math.floor((layout.units * (nth + 1)) / count),
      }),
    );
    await Promise.all(workers.map(messageOf));
    const took: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      cube.weight.fill(0);
      cube.count.fill(0);
      const beganMs = performance.now();
      await Promise.all(workers.map((worker) => answered(worker)));
      took.push(performance.now() - beganMs);
    }
    const isSame =
      cube.weight.every((w, at) => w === alone.weight[at]) &&
      cube.count.every((n, at) => n === alone.count[at]);
    console.log(
      `counting ${ITEMS} answers a row, ${count} workers: ${spread(took, 'ms on the clock')}; ${isSame ? 'the same to the last bit' : 'NOT THE SAME'}`,
    );
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function sharedCopy<Column extends Int32Array | Float64Array | Uint8Array | Uint16Array>(
  column: Column,
): Column {
  const copy = Reflect.construct(column.constructor, [new SharedArrayBuffer(column.byteLength)]);
  copy.set(column);
  return copy;
}

function workerFor(cube: Cube, answers: object, range: object): Worker {
  const { units, codesOf } = cube.layout;
  return new Worker(new URL('estimate-worker.ts', import.meta.url), {
    workerData: { units, codesOf, answers, weight: cube.weight, count: cube.count, range },
  });
}

function answered(worker: Worker): Promise<unknown> {
  const message = messageOf(worker);
  worker.postMessage('count');
  return message;
}

function messageOf(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
