// What of an internal survey's results goes back to the office that ordered it: shares of thirty or more with their intervals.
// No rank, no number, no time of a call, no single answer. Pure: values in, values out.
import type { Bilingual } from '#base';
import { POLL_CAUTION } from '#service/supervision/polls';
import type { PollContent, PollFigure } from '#wire/service';
import type { Figure, Indicator, QuestionResult, Results } from '#wire/survey';

/** @param results with everything too small withheld already, as `pollResults` gives them */
export function pollContent(results: Results): PollContent {
  const { minimumCell: least, units, outcomeCounts } = results;
  return {
    kind: 'internal-poll',
    title: results.title,
    isSimulated: results.isSimulated,
    completes: results.completes,
    numbersCalled: units - (outcomeCounts['not-attempted'] ?? 0),
    fieldworkFromMs: startOfDay(results.fieldworkFromMs),
    fieldworkToMs: startOfDay(results.fieldworkToMs),
    least,
    questionnaire: results.questionnaire.title,
    method: joined(POLL_CAUTION, METHOD),
    indicators: results.indicators.map((indicator) => indicatorBack(indicator, least)),
    questions: results.questions.map((question) => questionBack(question, least)),
  };
}

const METHOD: Bilingual = {
  zh: '每个村（社区）的完成访问按该村人口加权；95% 区间按分层抽样计算（Korn–Graubard 法）。只问了同意受访的人，不能代表没有同意的居民。不排名次。',
  en: 'Completed interviews are weighted to the population of their village; 95 % intervals are those of a stratified sample (Korn–Graubard). Only people who agreed were asked, and they do not stand for those who did not. Places are put in no order.',
};

const DAY_MS = 86_400_000;

// The days of fieldwork, not its minutes.
function startOfDay(atMs: number | null): number | null {
  return atMs === null ? null : atMs - (atMs % DAY_MS);
}

function joined(one: Bilingual, other: Bilingual): Bilingual {
  return { zh: one.zh + other.zh, en: `${one.en} ${other.en}` };
}

function indicatorBack({ rule, question, overall, places }: Indicator, least: number) {
  return {
    rule: rule.id,
    statement: rule.statement,
    question,
    overall: figureBack(overall, least),
    places: places.map(({ code, name, figure }) => ({ code, name, ...figureBack(figure, least) })),
  };
}

const TOO_FEW: Bilingual = { zh: '不足 30 人，不出数', en: 'fewer than 30: no figure' };

function figureBack({ share, lower, upper, n, caution }: Figure, least: number): PollFigure {
  if (n < least) return { share: null, lower: null, upper: null, n, why: TOO_FEW };
  return { share, lower, upper, n, why: caution };
}

function questionBack({ questionId, text, asked, options }: QuestionResult, least: number) {
  const isTold = asked >= least;
  return {
    id: questionId,
    text,
    n: asked,
    options: options.map(({ label, overall }) => ({ label, share: isTold ? overall.share : null })),
  };
}
