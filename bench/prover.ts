// The prover: the Yunji survey, forms of 30 to 3,000 questions, and sixty multiple choices in front of one condition.
import {
  type Flow,
  formFlow,
  longForm,
  outlineFlow,
  prove,
  readOutline,
  readXlsForm,
  wideForm,
  yunjiQuestionnaireText,
} from '#survey/questionnaire';
import { against, machine } from './figures.ts';

const RUNS = 9;

export function benchProver(): Promise<void> {
  console.log(`prover — ${machine()}\n`);
  const yunji = outlineFlow(readOutline(yunjiQuestionnaireText()).questionnaire);
  timed('the Yunji survey, 14 questions and 4 screeners', yunji, 5);
  for (const [size, wanted] of [
    [30, 100],
    [300, 1_000],
    [3_000, 60_000],
  ] as const)
    timed(`a form of ${size} questions, ${optionsOf(formOf(size))} options`, formOf(size), wanted);
  const wide = formFlow(readXlsForm(wideForm(60, 12))).flow;
  timed('60 multiple choices of 12 in front of one condition', wide, 1_000);
  return Promise.resolve();
}

function formOf(size: number): Flow {
  return formFlow(readXlsForm(longForm(size))).flow;
}

function optionsOf(flow: Flow): number {
  return flow.reduce((sum, { domain }) => sum + ('codes' in domain ? domain.codes.length : 0), 0);
}

function timed(what: string, flow: Flow, wanted: number): void {
  const times: number[] = [];
  let open = 0;
  let megabytes = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    const proofs = prove(flow);
    times.push(performance.now() - started);
    open = proofs.filter(({ reach }) => reach === 'not-decided').length;
    megabytes = process.memoryUsage().rss / 2 ** 20;
    if (times[0] !== undefined && times[0] > 10_000) break;
  }
  const median = times.sort((left, right) => left - right)[Math.floor(times.length / 2)] ?? 0;
  console.log(
    `${what}: ${against(median, wanted, 'ms')}, ${open} not decided, process ${megabytes.toFixed(0)} MB`,
  );
}
