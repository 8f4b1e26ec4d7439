// One of several workers that fill one cube in shared memory, each with a range of units of its own.
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { type AnswerRows, appendAnswers, type Cube, cubeLayout, type UnitRange } from '#estimation';

const shape = z.object({
  units: z.number(),
  codesOf: z.array(z.number()),
  answers: z.object({
    rows: z.number(),
    unit: z.instanceof(Int32Array),
    weight: z.instanceof(Float64Array),
    places: z.instanceof(Uint8Array),
  }),
  weight: z.instanceof(Float64Array),
  count: z.instanceof(Int32Array),
  range: z.object({ from: z.number(), to: z.number() }),
});

const given = shape.parse(workerData);
const cube: Cube = {
  layout: cubeLayout(given.units, given.codesOf),
  weight: given.weight,
  count: given.count,
};
const answers: AnswerRows = given.answers;
const range: UnitRange = given.range;

parentPort?.on('message', () => {
  appendAnswers(cube, answers, range);
  parentPort?.postMessage('done');
});
parentPort?.postMessage('ready');
