// Results for analysts and publishers, as tables and pictures, and what a publisher freezes.
import { createHash } from 'node:crypto';
import writeExcelFile from 'write-excel-file/node';
import { canonicalJson, csvText, type Language, ok, type Result, refused } from '#base';
import { DISPOSITIONS } from '#survey/fieldwork';
import { asPublished, checkedPublication, indicatorPicture, resultsTable } from '#web/public';
import type { Permission } from '#wire';
import { type Figure, type Results, resultsShape } from '#wire/survey';
import type { Actor } from '../../platform/actor.ts';
import { recordAct } from '../../platform/audit.store.ts';
import type { House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import type { Download } from '../../platform/routes.ts';
import { questionnaireOfVersion } from '../fieldwork/survey-at-work.ts';
import type { SurveyKey } from '../fieldwork/units.store.ts';
import { placesOfSurvey, type SurveyDetails } from '../office/surveys.store.ts';
import { reachableSurvey } from '../office/surveys.ts';
import { problem } from '../problems.ts';
import { schemeInForce } from '../weights/schemes.store.ts';
import { computeResults } from './compute-results.ts';
import {
  completedInterviews,
  fieldworkSpan,
  freezeResult,
  frozenBefore,
  frozenSurvey,
  placeDispositions,
} from './results.store.ts';
import { figureOf, sampleOfSurvey, sharesOfOption } from './sample-of-survey.ts';

async function permitted(
  house: House,
  actor: Actor,
  permission: Permission,
  key: SurveyKey,
): Promise<SurveyDetails> {
  return house.database.transaction('survey', actor.personId, (tx) =>
    reachableSurvey(tx, actor, permission, key),
  );
}

// Figures are computed by the house itself: whoever may see figures need not be allowed to read a single interview.
// Of an internal poll nobody sees a figure of fewer than its least, not even here.
async function currentResults(house: House, survey: SurveyDetails): Promise<Results> {
  const key = { county: survey.county, surveyId: survey.id };
  return house.database.transaction('survey', 'system', async (tx) => {
    const questionnaire = await questionnaireOfVersion(tx, survey.questionnaireVersionId);
    const [places, interviews, dispositions, span] = [
      await placesOfSurvey(tx, key),
      await completedInterviews(tx, key),
      await placeDispositions(tx, key),
      await fieldworkSpan(tx, key),
    ];
    const weighting = await schemeInForce(tx, key);
    const results = computeResults({
      weighting,
      survey,
      questionnaire,
      places,
      interviews,
      dispositions,
      span,
      nowMs: house.now(),
    });
    return survey.isInternal ? asPublished(results) : results;
  });
}

/** The aggregates of an internal poll that is over. Problems: `survey-not-closed`, `nothing-to-publish`. */
export async function pollResults(house: House, actor: Actor, key: SurveyKey): Promise<Results> {
  const survey = await permitted(house, actor, 'results.publish', key);
  if (!survey.isInternal) refuse(platformProblem('not-found', { what: '模拟民调 / mock poll' }));
  if (survey.status !== 'closed') refuse(problem('survey-not-closed', {}));
  const results = await currentResults(house, survey);
  return results.completes === 0 ? refuse(problem('nothing-to-publish', {})) : results;
}

export async function resultsFor(house: House, actor: Actor, key: SurveyKey): Promise<Result<Results>> {
  return ok(await currentResults(house, await permitted(house, actor, 'results.read', key)));
}

function withheld({ n }: Figure): Figure {
  return { share: null, standardError: null, lower: null, upper: null, n, caution: TOO_FEW };
}

const TOO_FEW = { zh: '作答人数太少，不出数', en: 'withheld: too few answered' };

/** One question's options in every village. */
export async function questionByPlaceFor(house: House, actor: Actor, key: SurveyKey, questionId: string) {
  const survey = await permitted(house, actor, 'results.read', key);
  return house.database.transaction('survey', 'system', async (tx) => {
    const questionnaire = await questionnaireOfVersion(tx, survey.questionnaireVersionId);
    const question = questionnaire.questions.find((each) => each.id === questionId);
    if (!question) return refused(platformProblem('not-found', { what: '题目 / question' }));
    const places = await placesOfSurvey(tx, key);
    const scheme = (await schemeInForce(tx, key))?.scheme;
    const sample = sampleOfSurvey(questionnaire, places, await completedInterviews(tx, key), scheme);
    const options = question.options.map(({ code, label }) => ({ code, label }));
    if (!sample) return ok({ questionId, options, places: [] });
    const columns = question.options.map((option) =>
      sharesOfOption(sample, question, option).places.map(figureOf),
    );
    const rows = places.map(({ code, name }, index) => {
      const figures = columns.flatMap((column) => column[index] ?? []);
      const asked = figures[0]?.n ?? 0;
      const isWithheld = survey.isInternal && asked < survey.minimumCell;
      return { code, name, asked, figures: isWithheld ? figures.map(withheld) : figures };
    });
    return ok({ questionId, options, places: rows });
  });
}

export async function resultsCsvFor(
  house: House,
  actor: Actor,
  key: SurveyKey,
  language: Language,
): Promise<Result<Download>> {
  const results = await currentResults(house, await permitted(house, actor, 'results.read', key));
  const tables = resultsTable(results, language, DISPOSITIONS);
  const rows = tables.flatMap(({ name, header, rows: body }) => [[name], header, ...body, []]);
  return ok({ type: 'text/csv; charset=utf-8', fileName: `${results.title}.csv`, content: csvText(rows) });
}

export async function resultsExcelFor(
  house: House,
  actor: Actor,
  key: SurveyKey,
  language: Language,
): Promise<Result<Download>> {
  const results = await currentResults(house, await permitted(house, actor, 'results.read', key));
  return ok({ type: EXCEL, fileName: `${results.title}.xlsx`, content: await workbookOf(results, language) });
}

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WIDEST_COLUMN = 60;

async function workbookOf(results: Results, language: Language): Promise<Buffer> {
  const sheets = resultsTable(results, language, DISPOSITIONS).map(({ name, header, rows }) => ({
    sheet: name,
    data: [
      header.map((value) => ({ value, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((value) => (value === null ? null : { value }))),
    ],
    columns: header.map((_, index) => ({ width: widthOf([header, ...rows].map((row) => row[index] ?? '')) })),
    stickyRowsCount: 1,
  }));
  return writeExcelFile(sheets).toBuffer();
}

// A Chinese character is two columns wide.
function widthOf(cells: readonly (string | number)[]): number {
  const widths = cells.map((cell) =>
    [...String(cell)].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 2),
  );
  return Math.min(WIDEST_COLUMN, Math.max(...widths));
}

export async function pictureFor(
  house: House,
  actor: Actor,
  key: SurveyKey,
  ruleId: string,
  language: Language,
): Promise<Result<Download>> {
  const results = await currentResults(house, await permitted(house, actor, 'results.read', key));
  const indicator = results.indicators.find((each) => each.rule.id === ruleId);
  if (!indicator) return refused(platformProblem('not-found', { what: '指标 / indicator' }));
  return ok({
    type: 'image/svg+xml; charset=utf-8',
    fileName: `${results.title}-${ruleId}.svg`,
    content: indicatorPicture(results, indicator, { language }),
  });
}

/**
 * Problems: `internal-never-published`, `survey-not-closed`, `nothing-to-publish`, `publication-would-reveal`, `id-taken`. Frozen once under its id; sent again, it stays as it was
 * and leaves no second act in the log.
 */
export async function freezeFor(house: House, actor: Actor, key: SurveyKey, id: string): Promise<void> {
  const survey = await permitted(house, actor, 'results.publish', key);
  if (survey.isInternal) refuse(problem('internal-never-published', {}));
  if (survey.status !== 'closed') refuse(problem('survey-not-closed', {}));
  const current = await currentResults(house, survey);
  if (current.completes === 0) refuse(problem('nothing-to-publish', {}));
  const before = await house.database.transaction('survey', actor.personId, (tx) =>
    frozenBefore(tx, key, id),
  );
  const earlier = before.map((content) => resultsShape.parse(content));
  const { results, exposed } = checkedPublication(current, earlier);
  if (exposed.length > 0) refuse(problem('publication-would-reveal', { cells: exposed.length }));
  const content = resultsShape.parse(results);
  const hash = createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(content))))
    .digest('hex');
  await house.database.transaction('survey', actor.personId, async (tx) => {
    const isNew = await freezeResult(tx, { ...key, id, personId: actor.personId, content, hash });
    const details = { survey: key.surveyId, hash };
    if (isNew)
      await recordAct(tx, actor.personId, { county: key.county, action: 'published', subject: id, details });
    else if ((await frozenSurvey(tx, key.county, id)) !== key.surveyId)
      refuse(platformProblem('id-taken', {}, 'id'));
  });
}
