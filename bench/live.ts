// `npm run bench -- live`: fieldwork of 100,000 interviews; how soon after one is completed all its place's figures are
// there again, and the whole table, without reading the others.
import {
  answerRows,
  appendAnswers,
  domainMoments,
  emptyCube,
  measureTable,
  refreshDomain,
  retractAnswers,
} from '#estimation';
import { CODES, FULL, ITEMS, makeSample, sound } from './estimate-sample.ts';
import { against, latencies, machine, quantile } from './figures.ts';

const INTERVIEWS = 100_000;
const PLACES = 140;
const COMPLETED = 2000;
const CORRECTED_EVERY = 10;

export async function benchLive(): Promise<void> {
  console.log(`live — ${machine()}\n`);
  const sample = makeSample(INTERVIEWS, PLACES);
  const cube = emptyCube(sample.layout);
  appendAnswers(cube, sample.answers);
  const moments = domainMoments(cube, sample.design);
  const [ofPlace, ofAll]: [number[], number[]] = [[], []];
  for (let nth = 0; nth < COMPLETED; nth += 1) {
    const unit = (nth * 7919) % sample.layout.units;
    const codes = Array.from({ length: ITEMS }, (_, item) => Uint8Array.of((nth + item) % CODES));
    const beganMs = performance.now();
    const one = sound(
      answerRows(sample.layout, { unit: Int32Array.of(unit), weight: Float64Array.of(90), codes }),
    );
    appendAnswers(cube, one);
    if (nth % CORRECTED_EVERY === 0) retractAnswers(cube, one);
    const place = Math.floor((unit * PLACES) / sample.layout.units);
    refreshDomain(moments, cube, place);
    sound(measureTable(moments, FULL, [place]));
    ofPlace.push(performance.now() - beganMs);
    if (nth % 20 !== 0) continue;
    sound(measureTable(moments, FULL));
    ofAll.push(performance.now() - beganMs);
  }
  console.log(
    `${INTERVIEWS} interviews in ${PLACES} places; ${COMPLETED} more completed, every tenth taken back again`,
  );
  console.log(`all ${FULL.length} figures of the place after a completion: ${latencies(ofPlace)}`);
  console.log(
    `all ${FULL.length * PLACES} figures after a completion: ${latencies(ofAll)}; ${against(quantile(ofAll, 0.99), 1000, 'ms')}`,
  );
}
