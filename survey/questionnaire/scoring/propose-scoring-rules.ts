// Finds the four-point scales of a questionnaire by their whole labels and proposes a rule for each.
// A person accepts them; nothing is scored by a rule that is not shown.
import type { Bilingual } from '#base';
import type { MissingKind, Option, Question, Questionnaire } from '../model.ts';
import type { ScoringRule } from './scoring-rules.ts';

type Scale = {
  readonly id: string;
  readonly word: string;
  readonly name: Bilingual;
  /** Which question of this scale is the headline: the first, or the last (of the political-legal organs if any). */
  readonly headline?: (questions: readonly Question[]) => Question | undefined;
};

const SCALES: readonly Scale[] = [
  {
    id: 'safe',
    word: '安全',
    name: { zh: '安全感', en: 'Sense of safety' },
    headline: (questions) => questions[0],
  },
  {
    id: 'satisfied',
    word: '满意',
    name: { zh: '满意度', en: 'Satisfaction' },
    headline: (questions) =>
      questions.findLast(({ text }) => /政法(机关|队伍|部门|工作)/.test(text)) ?? questions.at(-1),
  },
  { id: 'good', word: '好', name: { zh: '好评率', en: 'Rated good' } },
];

const LEFT_OUT: readonly MissingKind[] = ['dont-know', 'refused', 'not-applicable'];

/**
 * A rule (version 1) for each question on a scale such as 安全/比较安全/不太安全/不安全, with 满意 or 好 alike and the
 * wordings 很…, 非常…, 基本…, 不大… accepted: the upper two are positive, missing kinds leave the base.
 * The headline ones are `safe` (the first question on safety) and `satisfied` (the last on satisfaction with
 * 政法机关/队伍, else the last on satisfaction); all others are named by their question, as `good-q8`.
 */
export function proposeScoringRules(questionnaire: Questionnaire): readonly ScoringRule[] {
  const asked = questionnaire.questions.filter(
    (question) => question.kind === 'single' && !question.screener,
  );
  return SCALES.flatMap((scale) => {
    const onScale = asked.filter((question) => upperTwo(question, scale.word) !== undefined);
    const headline = scale.headline?.(onScale);
    return onScale.map((question) => ruleFor(scale, question, question === headline));
  }).sort((left, right) => Number(right.headline) - Number(left.headline));
}

function ruleFor(scale: Scale, question: Question, headline: boolean): ScoringRule {
  const positive = upperTwo(question, scale.word) ?? [];
  return {
    kind: 'positive-set',
    id: headline ? scale.id : `${scale.id}-${question.id.toLowerCase()}`,
    version: 1,
    name: headline ? scale.name : named(scale.name, question.id),
    statement: statementOf(question, positive),
    questionId: question.id,
    positive: positive.map((option) => option.code),
    excludes: LEFT_OUT,
    headline,
  };
}

function named(name: Bilingual, id: string): Bilingual {
  return { zh: `${name.zh}（${id}）`, en: `${name.en} (${id})` };
}

// The two upper steps when the substantive options are exactly the four steps, in order.
function upperTwo({ options }: Question, word: string): readonly Option[] | undefined {
  const steps = [
    `(?:很|非常)?${word}`,
    `(?:比较|较|基本)${word}`,
    `不[太大]${word}`,
    `(?:很|非常)?不${word}`,
  ];
  const substantive = options.filter((option) => option.missing === undefined);
  const matches = steps.every((step, index) => new RegExp(`^${step}$`).test(substantive[index]?.label ?? ''));
  return matches && substantive.length === steps.length ? substantive.slice(0, 2) : undefined;
}

function statementOf({ id, options }: Question, positive: readonly Option[]): Bilingual {
  const labels = positive.map((option) => option.label);
  const missing = options.filter((option) => option.missing !== undefined).map((option) => option.label);
  const without = missing.map((label) => `“${label}”`).join('');
  const base = { zh: `，${without}不计入分母`, en: `; ${missing.join(', ')} is left out of the base` };
  const isAnyLeftOut = missing.length > 0;
  return {
    zh: `回答 ${id} 的人中选“${labels.join('”或“')}”的比例${isAnyLeftOut ? base.zh : ''}。`,
    en: `Share of those who answered ${id} with ${labels.join(' or ')}${isAnyLeftOut ? base.en : ''}.`,
  };
}
