// The survey to play in: the one that is named, or the only simulated one that runs. Never a real one.
import { surveyEndpoints } from '#wire/survey';
import type { Client } from '../client.ts';
import type { Options } from './options.ts';

export type SimulatedSurvey = Awaited<ReturnType<typeof chosenSurvey>>;

/** @throws Error when there is none, more than one, or a real one */
export async function chosenSurvey(supervisor: Client, { surveyId }: Options) {
  const { rows } = await supervisor.call(surveyEndpoints.surveys);
  const possible = rows.filter((row) =>
    surveyId === undefined ? row.isSimulated && row.status === 'running' : row.id === surveyId,
  );
  const [row] = possible;
  if (!row || possible.length > 1)
    throw new Error('--survey: 请指定一项进行中的模拟调查 / name one running simulated survey');
  if (!row.isSimulated)
    throw new Error('--survey: 这不是模拟调查,不能模拟访问 / this survey is real: nobody may play in it');
  return supervisor.call(surveyEndpoints.survey, { params: { county: row.county, surveyId: row.id } });
}
