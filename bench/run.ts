// `npm run bench -- NAME`: measures, prints medians with their spread and the ratio to a baseline of the same run. It never judges.
import { benchCasework } from './casework.ts';
import { benchConsole } from './console.ts';
import { benchCoverage } from './coverage.ts';
import { benchDispatch } from './dispatch.ts';
import { benchEstimate } from './estimate.ts';
import { benchExport } from './export.ts';
import { benchKill } from './kill.ts';
import { benchLive } from './live.ts';
import { benchPatrol } from './patrol.ts';
import { benchPoints } from './points.ts';
import { benchProver } from './prover.ts';
import { benchResidents } from './residents.ts';
import { benchStart } from './start.ts';
import { benchVisits } from './visits.ts';
import { benchWording } from './wording.ts';

const BENCHES: Readonly<
  Record<string, { readonly what: string; run(args: readonly string[]): Promise<void> }>
> = {
  start: {
    what: 'fresh clone to usable page, restart, restart after a kill, memory with the demo',
    run: benchStart,
  },
  console: {
    what: 'first load, key press to next question, an answer acknowledged with 50 interviewers at work',
    run: benchConsole,
  },
  casework: {
    what: 'lists, one case, intake and the assessment of a year with 40,000 and 400,000 cases [sizes]',
    run: benchCasework,
  },
  dispatch: {
    what: 'next unit out of 100,000 and 1,000,000 units beside a bare indexed take',
    run: benchDispatch,
  },
  estimate: {
    what: 'tables, raking, replicates and ranks of a survey of a million, beside R where it is installed [rows]',
    run: benchEstimate,
  },
  coverage: {
    what: 'how often intervals and rank sets hold the truth, over designs of the field [surveys a design, 2,000]',
    run: benchCoverage,
  },
  live: {
    what: 'figures after each completed interview of a survey of 100,000',
    run: benchLive,
  },
  export: {
    what: 'interviews out of the house as files: rows a second and memory with 10,000 to 1,000,000 of them [sizes, formats]',
    run: benchExport,
  },
  kill: {
    what: 'the server killed at random moments under fieldwork [number of kills, 200]',
    run: benchKill,
  },
  wording: {
    what: 'what the neutral-wording check finds and mistakes on texts it was not tuned on, characters per second',
    run: benchWording,
  },
  points: {
    what: 'points of counties of 1,430 members and 143,000 activities: from nothing, nothing new, after a day',
    run: benchPoints,
  },
  patrol: {
    what: 'check-ins at 200 a second, a county’s month, feed and overview with 14 and 140 counties [counties, each=26]',
    run: benchPatrol,
  },
  prover: {
    what: 'questionnaires proved: 14, 30, 300 and 3,000 questions, and 60 multiple choices before one condition',
    run: benchProver,
  },
  residents: {
    what: 'a hundred residents a second at the public pages',
    run: benchResidents,
  },
  visits: {
    what: 'outreach in a county: office lists, coverage, 2,000 phones [households, 300000 3000000]',
    run: benchVisits,
  },
};

const [name, ...args] = process.argv.slice(2);
const bench = name === undefined ? undefined : BENCHES[name];
if (bench) await bench.run(args);
else {
  console.log('npm run bench -- NAME\n');
  for (const [each, { what }] of Object.entries(BENCHES)) console.log(`  ${each.padEnd(10)} ${what}`);
  process.exitCode = 2;
}
