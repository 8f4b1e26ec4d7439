// Routes, conditions and limits of outline text in the words of XLSForm, for every program that reads it.
import { kindRules } from '../kinds/index.ts';
import type { AnswerTest, AskedWhen, Question, Questionnaire } from '../model.ts';
import type { Condition, Flow } from '../prover/flow.ts';
import { outlineFlow } from '../prover/outline-flow.ts';

/** The `relevant` of every question, in order; empty where it is always asked. */
export function relevants(questionnaire: Questionnaire): readonly string[] {
  const { questions } = questionnaire;
  const flow = outlineFlow(questionnaire);
  const byId = new Map(questions.map((question) => [question.id, question]));
  return questions.map(({ askedWhen }, index) => {
    const step = flow[index];
    const hidden = step ? partsOf(step.around ?? step.asked).flatMap((part) => notChosen(part, flow)) : [];
    const own = askedWhen ? [conditionText(askedWhen, byId)] : [];
    return [...hidden, ...own].join(' and ');
  });
}

function partsOf(condition: Condition): readonly Condition[] {
  return condition.is === 'all' ? condition.parts : [condition];
}

function notChosen(condition: Condition, flow: Flow): string[] {
  if (condition.is !== 'not') return [];
  const { part } = condition;
  if (part.is === 'any') return part.parts.flatMap((each) => notChosen({ is: 'not', part: each }, flow));
  if (part.is !== 'answer') return [];
  const { step, test } = part;
  const codes = test.is === 'codes' ? [...test.codes] : test.is === 'includes' ? [test.code] : [];
  return codes.map((code) => `not(selected(\${${flow[step]?.id}}, '${code}'))`);
}

type Known = ReadonlyMap<string, Question>;

function conditionText(when: AskedWhen, byId: Known): string {
  const lines = when.map((tests) =>
    tests.map((test) => testText(test, byId.get(test.question))).join(' and '),
  );
  return lines.length === 1 ? (lines[0] ?? '') : `(${lines.map((line) => `(${line})`).join(' or ')})`;
}

function testText({ question: id, is, values }: AnswerTest, question: Question | undefined): string {
  if (!question) return 'false()';
  const isTyped = kindRules(question.kind).answeredBy === 'typing';
  const codes = is === 'one-of' || is === 'none-of' ? values : marksPassing({ is, values }, question);
  if (!isTyped || is === 'one-of' || is === 'none-of')
    return chosenText(id, isTyped ? [] : codes, is === 'none-of');
  const sign = is === 'at-least' ? '>=' : '<=';
  const [value = ''] = values;
  if (question.kind === 'date') return `\${${id}} ${sign} date('${value}')`;
  if (question.kind !== 'time') return `\${${id}} ${sign} ${value}`;
  const minutes = kindRules('time').measured?.(value) ?? 0;
  return `(number(substring(\${${id}}, 1, 2)) * 60 + number(substring(\${${id}}, 4, 2))) ${sign} ${minutes}`;
}

function marksPassing({ is, values }: Pick<AnswerTest, 'is' | 'values'>, { options }: Question): string[] {
  const bound = Number(values[0]);
  return options
    .filter(
      ({ code, missing }) => !missing && (is === 'at-least' ? Number(code) >= bound : Number(code) <= bound),
    )
    .map(({ code }) => code);
}

// An option that stands in for a typed answer has no place in an XLSForm: there it is never chosen.
function chosenText(id: string, codes: readonly string[], isNone: boolean): string {
  const chosen = codes.map((code) => `selected(\${${id}}, '${code}')`);
  if (isNone) return chosen.length === 0 ? 'true()' : chosen.map((each) => `not(${each})`).join(' and ');
  if (chosen.length === 0) return 'false()';
  return chosen.length === 1 ? (chosen[0] ?? '') : `(${chosen.join(' or ')})`;
}

/** The rule that an answer keeps to by itself, with its message: exclusive options alone, no more than the limits. */
export function constraintOf(question: Question): readonly string[] {
  const { kind, options } = question;
  const alone = kind === 'multiple' ? options.filter(({ exclusive }) => exclusive) : [];
  const exclusive = alone.map(({ code }) => `(not(selected(., '${code}')) or count-selected(.) = 1)`);
  const limits =
    kindRules(kind).limitsAre === 'value' ? valueLimits(question) : countLimits(question, alone.length > 0);
  const rules = [...exclusive, ...limits];
  if (rules.length === 0) return ['', ''];
  const message = limits.length > 0 ? '不在范围之内 out of range' : '不能同时选 cannot be chosen together';
  return [rules.join(' and '), message];
}

function valueLimits({ kind, limits }: Question): string[] {
  if (kind === 'time') return [];
  const written = (value: string) => (kind === 'date' ? `date('${value}')` : value);
  return [
    ...(limits?.least === undefined ? [] : [`. >= ${written(limits.least)}`]),
    ...(limits?.most === undefined ? [] : [`. <= ${written(limits.most)}`]),
  ];
}

function countLimits({ kind, limits }: Question, hasAlone: boolean): string[] {
  if (kind !== 'multiple') return [];
  const least = limits?.least === undefined ? [] : [`count-selected(.) >= ${limits.least}`];
  const most = limits?.most === undefined ? [] : [`count-selected(.) <= ${limits.most}`];
  return [...(hasAlone ? [] : least), ...most];
}
