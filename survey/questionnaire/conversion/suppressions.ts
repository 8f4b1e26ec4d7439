// Conditions of the kind “unless this was chosen” as options that suppress later questions.
import type { Questionnaire } from '../model.ts';
import type { Condition, FlowStep } from '../prover/flow.ts';
import { formFlow } from '../prover/form-flow.ts';
import type { FormNode } from '../xlsform/form.ts';
import type { ReadForm } from '../xlsform/read-xlsform.ts';

/** Positions of a question, and codes of its options as the form has them, that keep a later question from being asked. */
type Hiding = { readonly step: number; readonly codes: ReadonlySet<string> };

export function withSuppressions(
  questionnaire: Questionnaire,
  form: ReadForm,
  ids: ReadonlyMap<FormNode, string>,
): Questionnaire {
  const { flow } = formFlow(form);
  const names = new Map([...ids].map(([node, id]) => [node.name, id]));
  const hidden = new Map<string, string[]>();
  for (const step of flow)
    for (const { step: by, codes } of hidingOf(step.asked, flow))
      for (const code of codes) {
        const key = `${names.get(flow[by]?.id ?? '')} ${codesAt(flow[by]).indexOf(code)}`;
        const id = names.get(step.id);
        if (id !== undefined) hidden.set(key, [...(hidden.get(key) ?? []), id]);
      }
  const questions = questionnaire.questions.map((question) => ({
    ...question,
    options: question.options.map((option, index) => {
      const suppresses = hidden.get(`${question.id} ${index}`);
      return suppresses ? { ...option, suppresses: [...new Set(suppresses)] } : option;
    }),
  }));
  return { ...questionnaire, questions };
}

function codesAt(step: FlowStep | undefined): readonly string[] {
  const domain = step?.domain;
  return domain && 'codes' in domain ? domain.codes : [];
}

function hidingOf(asked: Condition, flow: readonly FlowStep[]): Hiding[] {
  if (asked.is === 'all') return asked.parts.flatMap((part) => hidingOf(part, flow));
  const isNot = asked.is === 'not';
  const answer = isNot ? asked.part : asked;
  if (answer.is !== 'answer') return [];
  const { step, test } = answer;
  if (test.is === 'includes') return isNot ? [{ step, codes: new Set([test.code]) }] : [];
  if (test.is !== 'codes') return [];
  if (isNot) return [{ step, codes: test.codes }];
  const others = codesAt(flow[step]).filter((code) => !test.codes.has(code));
  const source = flow[step];
  return [{ step, codes: new Set(others) }, ...(source ? hidingOf(source.asked, flow) : [])];
}
