// The addresses of the analyst's figures.
import { analysisEndpoints as endpoints } from '#wire/survey';
import type { House } from '../../platform/house.ts';
import type { Routes } from '../../platform/routes.ts';
import { changesFor, liveFiguresFor, rankCertaintyFor, scalesFor, wavesFor } from './analysis.ts';
import { scoreKeeper } from './score-keeper.ts';

export function addAnalysisRoutes({ route }: Routes, house: House): void {
  const desk = { house, keep: scoreKeeper() };
  route(endpoints.liveFigures, ({ actor, params }) => liveFiguresFor(desk, actor, params));
  route(endpoints.rankCertainty, ({ actor, params }) => rankCertaintyFor(desk, actor, params, params.ruleId));
  route(endpoints.waves, ({ actor, params }) => wavesFor(desk, actor, params, params.ruleId));
  route(endpoints.changes, ({ actor, params, query }) =>
    changesFor(desk, actor, params, { ...params, adjust: query.adjust }),
  );
  route(endpoints.scales, ({ actor, params }) => scalesFor(desk, actor, params));
}
