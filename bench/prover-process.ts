// One measurement of the prover in a process of its own, so that its memory is the prover's: `yunji`, `wide`, or a size.
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

const RUNS = 9;

function flowOf(what: string): Flow {
  if (what === 'yunji') return outlineFlow(readOutline(yunjiQuestionnaireText()).questionnaire);
  return formFlow(readXlsForm(what === 'wide' ? wideForm(60, 12) : longForm(Number(what)))).flow;
}

function measured(flow: Flow) {
  const times: number[] = [];
  let open = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    open = prove(flow).filter(({ reach }) => reach === 'not-decided').length;
    times.push(performance.now() - started);
    if ((times[0] ?? 0) > 10_000) break;
  }
  const median = times.toSorted((left, right) => left - right)[Math.floor(times.length / 2)] ?? 0;
  return { first: times[0] ?? 0, median, open, megabytes: process.resourceUsage().maxRSS / 1024 };
}

const flow = flowOf(process.argv[2] ?? 'yunji');
const options = flow.reduce((sum, { domain }) => sum + ('codes' in domain ? domain.codes.length : 0), 0);
console.log(JSON.stringify({ options, ...measured(flow) }));
