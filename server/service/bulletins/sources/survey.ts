// Published surveys as a source of figures: what stands on the public page, and nothing else.
import { type FigureValue, NOTHING_KNOWN, type Scope, type TableLine } from '#service/supervision/bulletins';
import type { Transaction } from '../../../platform/database.ts';
import { lazy, type SourceReader } from './source.ts';
import { newestPublished, type PublishedShare, type PublishedSurvey } from './survey.store.ts';

export const SURVEY_SOURCE: SourceReader<'survey'> = {
  figures: (tx, scope) => {
    const newest = lazy(() => newestPublished(tx, scope));
    return {
      'survey.safe': async () => figureOf(await newest(), 'safe', scope),
      'survey.satisfied': async () => figureOf(await newest(), 'satisfied', scope),
      'survey.answered': async () => answeredOf(await newest(), scope),
    };
  },
  tables: { 'survey.by-place': byPlace },
};

// The whole survey stands for a place only where all of it lies within the place; a smaller place has the figure published for it.
function shareIn({ indicators }: PublishedSurvey, rule: string, place: string): PublishedShare | undefined {
  const indicator = indicators.find((each) => each.rule === rule);
  if (!indicator) return undefined;
  const own = indicator.places.find(({ code }) => code === place);
  return own
    ? own.figure
    : indicator.places.every(({ code }) => code.startsWith(place))
      ? indicator.overall
      : undefined;
}

function figureOf(survey: PublishedSurvey | undefined, rule: string, { place }: Scope): FigureValue {
  const share = survey ? shareIn(survey, rule, place) : undefined;
  if (!survey || !share) return NOTHING_KNOWN;
  return { value: share.share, n: share.n, low: share.lower, high: share.upper, note: noteOf(survey) };
}

function answeredOf(survey: PublishedSurvey | undefined, { place }: Scope): FigureValue {
  const share = survey ? shareIn(survey, 'safe', place) : undefined;
  return { ...NOTHING_KNOWN, value: share?.n ?? null, note: survey ? noteOf(survey) : null };
}

function noteOf({ title, publishedOn }: PublishedSurvey) {
  return { zh: `《${title}》，${publishedOn} 公布`, en: `“${title}”, published on ${publishedOn}` };
}

async function byPlace(tx: Transaction, scope: Scope): Promise<readonly TableLine[]> {
  const survey = await newestPublished(tx, scope);
  const places = survey?.indicators.find(({ rule }) => rule === 'safe')?.places ?? [];
  return places
    .filter(({ code }) => code.startsWith(scope.place) && code !== scope.place)
    .map(({ code, name, figure: { share, lower, upper, n } }) => ({
      code,
      name: { zh: name, en: name },
      values: [share, lower, upper, n],
    }));
}
