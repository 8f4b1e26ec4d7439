// The simulated interviewers: made where they are missing, put on the survey, and signed in.
import { uuidFrom } from '#base';
import { platformEndpoints } from '#wire';
import { surveyEndpoints } from '#wire/survey';
import { Client } from '../client.ts';
import type { SimulatedSurvey } from './chosen-survey.ts';
import type { Options } from './options.ts';

const PASSWORD = 'simulated-only';

export function newId(): string {
  return uuidFrom(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}

/** One signed-in client for each interviewer; accounts that stand there already are used again. */
export async function crewFor(
  options: Options,
  supervisor: Client,
  survey: SimulatedSurvey,
): Promise<Client[]> {
  const names = Array.from(
    { length: options.interviewers },
    (_, index) => `sim-${String(index + 1).padStart(4, '0')}`,
  );
  await addMissing(options, names);
  await putOnSurvey(supervisor, survey, new Set(names));
  return Promise.all(
    names.map(async (name) => {
      const client = new Client(options.server);
      await client.signIn(name, PASSWORD);
      return client;
    }),
  );
}

async function addMissing(options: Options, names: readonly string[]): Promise<void> {
  const administrator = new Client(options.server);
  await administrator.signIn(options.administrator.name, options.administrator.password);
  const { organisations } = await administrator.call(platformEndpoints.organisations);
  const centre = organisations.find((organisation) => organisation.kind === 'survey-centre');
  if (!centre) throw new Error('没有调查中心 / there is no survey centre');
  const known = await knownNames(administrator);
  for (const signInName of names.filter((name) => !known.has(name))) {
    const roles = [{ organisationId: centre.id, role: 'interviewer' as const }];
    await administrator.call(platformEndpoints.addPerson, {
      body: { id: newId(), name: `模拟访问员 ${signInName}`, signInName, password: PASSWORD, roles },
    });
  }
}

async function knownNames(administrator: Client): Promise<Set<string>> {
  const known = new Set<string>();
  for (let page = 1, total = 1; known.size < total; page += 1) {
    const found = await administrator.call(platformEndpoints.people, {
      query: { page, size: 200, search: 'sim-' },
    });
    if (found.rows.length === 0) break;
    total = found.total;
    for (const person of found.rows) known.add(person.signInName);
  }
  return known;
}

async function putOnSurvey(
  supervisor: Client,
  survey: SimulatedSurvey,
  names: ReadonlySet<string>,
): Promise<void> {
  const params = { county: survey.county, surveyId: survey.id };
  const { rows } = await supervisor.call(surveyEndpoints.possibleInterviewers, { params });
  const wanted = rows.filter((row) => row.isOnSurvey || names.has(row.signInName)).map((row) => row.personId);
  await supervisor.call(surveyEndpoints.setInterviewers, { params, body: { personIds: wanted } });
}
