// A running survey of any number of units, put into the demo's house by its owner's hand, with interviewers of its own.
import { Client } from 'pg';
import { DEMO_SURVEY, demoId } from '../server/demo/index.ts';

/** Copies the demo's survey with `units` made-up numbers (000…), targets that are never met, and bench-1 … bench-N at work on it. */
export async function fillSurvey(
  ownerUrl: string,
  units: number,
  interviewers: number,
): Promise<{ county: string; surveyId: string }> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const { county, surveyId: demo } = DEMO_SURVEY;
  const [surveyId, frameId] = [demoId(`bench survey ${units}`), demoId(`bench frame ${units}`)];
  const run = (text: string, values: unknown[] = []) => owner.query(text, values);
  await run(
    `insert into survey.frame select county, $1::uuid, organisation_id, 'bench', true, created_by, now() from survey.frame where id = $2`,
    [frameId, demoId('frame')],
  );
  await run(
    `insert into survey.frame_number (county, id, frame_id, place_code, phone_type, number_sealed, number_fingerprint, number_masked)
     select $1, gen_random_uuid(), $2::uuid, p.codes[1 + n % 23], 'mobile', s.number_sealed, sha256(int4send(n)), '000****0000'
     from generate_series(1, $3::int) n,
       (select array_agg(place_code order by place_code) as codes from survey.survey_place where survey_id = $4::uuid) p,
       (select number_sealed from survey.frame_number where frame_id = $5::uuid limit 1) s`,
    [county, frameId, units, demo, demoId('frame')],
  );
  await run(
    `insert into survey.survey (county, id, organisation_id, title, questionnaire_version_id, frame_id, is_simulated, status, calling_from_minute, calling_to_minute, scoring_rules, created_by, started_at, unit_count)
     select county, $1::uuid, organisation_id, 'bench', questionnaire_version_id, $2::uuid, true, 'running', 0, 1440, scoring_rules, created_by, now(), $3::int from survey.survey where id = $4::uuid`,
    [surveyId, frameId, units, demo],
  );
  await run(
    `insert into survey.survey_place select county, $1::uuid, place_code, name, population, 1000000, 0, position from survey.survey_place where survey_id = $2::uuid`,
    [surveyId, demo],
  );
  await run(
    `insert into survey.unit (county, id, survey_id, place_code, frame_number_id, phone_type, shuffle, standing, priority, due_at, state)
     select n.county, gen_random_uuid(), $1::uuid, n.place_code, n.id, n.phone_type, random(), 'free', 2, to_timestamp(0), $2::jsonb
     from survey.frame_number n where n.frame_id = $3::uuid`,
    [surveyId, FRESH, frameId],
  );
  await addInterviewers(owner, county, surveyId, interviewers);
  await run('analyze survey.unit');
  await run('analyze survey.frame_number');
  await run('checkpoint');
  await owner.end();
  return { county, surveyId };
}

const FRESH = JSON.stringify({
  standing: 'free',
  disposition: 'not-attempted',
  attempts: 0,
  attemptsByOutcome: {},
  attemptsByDayPart: {},
  priority: 'fresh',
});

// With the demo interviewer's password, so that they can sign in.
async function addInterviewers(
  owner: Client,
  county: string,
  surveyId: string,
  count: number,
): Promise<void> {
  for (let nth = 1; nth <= count; nth += 1) {
    const id = demoId(`bench-${nth}`);
    await owner.query(
      `insert into platform.person (id, wing, name, sign_in_name, password_hash) select $1::uuid, wing, $2, $2, password_hash from platform.person where sign_in_name = 'interviewer' on conflict do nothing`,
      [id, `bench-${nth}`],
    );
    await owner.query(
      `insert into platform.membership values ($1::uuid, $2::uuid, 'survey', 'interviewer') on conflict do nothing`,
      [id, demoId('centre')],
    );
    await owner.query(
      `insert into survey.survey_interviewer (county, survey_id, person_id) values ($1, $2::uuid, $3::uuid) on conflict do nothing`,
      [county, surveyId, id],
    );
  }
}
