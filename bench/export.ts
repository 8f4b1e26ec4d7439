// Interviews out of the house: how many rows a second arrive at the other end of the connection, and how much memory the
// server holds meanwhile, in every format and at growing sizes. Through the server's address, out of its real database.
import { Client as Owner } from 'pg';
import { EXPORT_FORMATS, type ExportFormat, exportEndpoints as endpoints } from '#wire/survey';
import { Client } from '../cli/client.ts';
import { newId } from '../cli/simulate/crew.ts';
import { DEMO_PASSWORD, DEMO_SURVEY, demoId } from '../server/demo/index.ts';
import { machine } from './figures.ts';
import { ownerUrlOf } from './owner-url.ts';
import { type BenchServer, freePort, freshFolder, memoryOf, startServer } from './server.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const LOOK_EVERY_MS = 100;

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  readonly peak: number;
}

export async function benchExport(args: readonly string[]): Promise<void> {
  const numbers = args.map(Number).filter((size) => size > 0);
  const sizes = numbers.length > 0 ? numbers : SIZES;
  const named = EXPORT_FORMATS.filter((format) => args.includes(format));
  const formats = named.length > 0 ? named : EXPORT_FORMATS;
  console.log(`export — ${machine()}\n`);
  const { folder, remove } = await freshFolder();
  const server = await startServer({ folder, port: await freePort() });
  const peaks = new Map<ExportFormat, number[]>();
  for (const size of sizes) {
    const surveyId = await fillInterviews(await ownerUrlOf(folder), size);
    console.log(
      `${size.toLocaleString('en')} interviews; the server at rest ${(await memoryOf(server.process.pid)).toFixed(0)} MB`,
    );
    for (const format of formats) {
      const found = await measured(server, surveyId, format);
      peaks.set(format, [...(peaks.get(format) ?? []), found.peak]);
      console.log(
        `  ${format.padEnd(8)} ${Math.round(size / found.seconds)
          .toLocaleString('en')
          .padStart(
            8,
          )} rows/s, ${found.seconds.toFixed(1)} s, ${found.megabytes.toFixed(1)} MB; peak memory ${found.peak.toFixed(0)} MB`,
      );
    }
  }
  console.log(
    `\npeak memory of the server, from ${sizes[0]?.toLocaleString('en')} to ${sizes.at(-1)?.toLocaleString('en')} interviews`,
  );
  for (const [format, found] of peaks)
    console.log(
      `  ${format.padEnd(8)} ${found.map((each) => each.toFixed(0)).join(' → ')} MB, × ${((found.at(-1) ?? 0) / (found[0] ?? 1)).toFixed(2)}`,
    );
  await server.stop();
  await remove();
}

async function measured(server: BenchServer, surveyId: string, format: ExportFormat): Promise<Measured> {
  const analyst = new Client(server.address);
  await analyst.signIn('analyst', DEMO_PASSWORD);
  const params = { county: DEMO_SURVEY.county, surveyId };
  const id = newId();
  const body = { id, format, language: 'zh' as const, withWords: false, reason: 'bench' };
  await analyst.call(endpoints.askForExport, { params, body });
  let peak = 0;
  const timer = setInterval(async () => {
    peak = Math.max(peak, await memoryOf(server.process.pid));
  }, LOOK_EVERY_MS);
  const began = performance.now();
  let bytes = 0;
  for await (const chunk of await analyst.file(endpoints.exportFile, { params: { ...params, exportId: id } }))
    bytes += chunk.length;
  const seconds = (performance.now() - began) / 1000;
  clearInterval(timer);
  const { rows } = await analyst.call(endpoints.exportsOfSurvey, { params });
  const standing = rows.find((row) => row.id === id)?.standing;
  if (standing !== 'whole') throw new Error(`${format} came ${standing}`);
  return { seconds, megabytes: bytes / 2 ** 20, peak };
}

const ELIGIBLE = { S1: ['3'], S2: ['1'], S3: ['1'], S4: ['2'] };
const CONTENT = {
  Q3: ['4'],
  Q4: ['1', '3'],
  Q5: ['2'],
  Q7: ['2'],
  Q9: ['2'],
  Q11: ['1'],
  Q12: ['13'],
  Q13: ['12'],
};

function someAnswers(nth: number): object {
  const safe = String(1 + (nth % 4));
  const chosen = {
    ...ELIGIBLE,
    Q1: [safe],
    ...(nth % 4 > 1 ? { Q2: ['1', '3'] } : {}),
    ...CONTENT,
    Q14: [String(1 + (nth % 5))],
  };
  return Object.fromEntries(Object.entries(chosen).map(([id, codes]) => [id, { chosen: codes }]));
}

/** The demo's survey again, under its own id, with so many completed interviews. */
async function fillInterviews(ownerUrl: string, interviews: number): Promise<string> {
  const owner = new Owner({ connectionString: ownerUrl });
  await owner.connect();
  const surveyId = demoId(`bench export ${interviews}`);
  const run = (text: string, values: unknown[]) => owner.query(text, values);
  await run(
    `insert into survey.survey (county, id, organisation_id, title, questionnaire_version_id, frame_id, is_simulated, status, calling_from_minute, calling_to_minute, scoring_rules, created_by, started_at, unit_count)
     select county, $1::uuid, organisation_id, 'bench', questionnaire_version_id, frame_id, true, 'running', 0, 1440, scoring_rules, created_by, now(), $3::int from survey.survey where id = $2::uuid`,
    [surveyId, DEMO_SURVEY.surveyId, interviews],
  );
  await run(
    `insert into survey.survey_place select county, $1::uuid, place_code, name, population * 1000, target, 0, position from survey.survey_place where survey_id = $2::uuid`,
    [surveyId, DEMO_SURVEY.surveyId],
  );
  await run(
    `insert into survey.unit (county, id, survey_id, place_code, frame_number_id, phone_type, shuffle, standing, priority, due_at, attempts, disposition, state)
     select $3, gen_random_uuid(), $1::uuid, p.codes[1 + n % array_length(p.codes, 1)], gen_random_uuid(), 'mobile', 0, 'ended', 2, now(), 1, 'completed', '{}'
     from generate_series(1, $2::int) n, (select array_agg(place_code) as codes from survey.survey_place where survey_id = $1::uuid) p`,
    [surveyId, interviews, DEMO_SURVEY.county],
  );
  await run(
    `insert into survey.interview (county, id, survey_id, unit_id, place_code, person_id, started_at, ended_at, standing, answers)
     select u.county, gen_random_uuid(), u.survey_id, u.id, u.place_code, $2::uuid, now(), now() + random() * interval '1 day', 'completed',
       $3::jsonb -> (floor(random() * 20))::int
     from survey.unit u where u.county = $4 and u.survey_id = $1::uuid`,
    [
      surveyId,
      demoId('interviewer'),
      JSON.stringify(Array.from({ length: 20 }, (_, nth) => someAnswers(nth))),
      DEMO_SURVEY.county,
    ],
  );
  await run('analyze survey.unit', []);
  await run('analyze survey.interview', []);
  await owner.end();
  return surveyId;
}
