// Which function of a request is run by what. A new function is a file of its own and a line here.
import { BadArgument } from '../arguments.ts';
import { DISTRIBUTION_RUNNERS } from '../distribution-runners.ts';
import { FIELDWORK_RUNNERS } from '../fieldwork-runners.ts';
import { PLACE_RUNNERS } from '../place-runners.ts';
import { jsonOf, Refusal } from '../request.ts';
import type { Runner as ArgumentRunner } from '../runner.ts';
import { GROUP_RUNNERS } from './by-groups.ts';
import type { Runner } from './case-runner.ts';
import { CONTRAST_RUNNERS } from './contrasts.ts';
import { MEAN_RUNNERS } from './means.ts';
import { PROPORTION_RUNNERS } from './proportions.ts';
import { REGRESSION_RUNNERS } from './regressions.ts';
import { STANDARD_RUNNERS } from './standardised.ts';
import { TABLE_RUNNERS } from './tables.ts';
import { WEIGHT_RUNNERS } from './weights.ts';

export const RUNNERS: Readonly<Record<string, Runner>> = {
  ...byArguments(DISTRIBUTION_RUNNERS),
  ...byArguments(FIELDWORK_RUNNERS),
  ...byArguments(PLACE_RUNNERS),
  ...MEAN_RUNNERS,
  ...GROUP_RUNNERS,
  ...WEIGHT_RUNNERS,
  ...PROPORTION_RUNNERS,
  ...TABLE_RUNNERS,
  ...REGRESSION_RUNNERS,
  ...CONTRAST_RUNNERS,
  ...STANDARD_RUNNERS,
};

function byArguments(runners: Readonly<Record<string, ArgumentRunner>>): Readonly<Record<string, Runner>> {
  return Object.fromEntries(Object.entries(runners).map(([fn, run]) => [fn, answering(run)]));
}

function answering(run: ArgumentRunner): Runner {
  return async ({ args }, world) => {
    try {
      return jsonOf(await run(args, async (name) => world.texts(name)));
    } catch (error) {
      throw error instanceof BadArgument ? new Refusal(error.message) : error;
    }
  };
}
