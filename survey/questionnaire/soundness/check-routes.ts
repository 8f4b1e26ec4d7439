// Go-to and suppress: the question named exists and comes later. So no interview can turn in a circle.

import { END_OF_INTERVIEW, type Option, type Question, type Questionnaire } from '../model.ts';
import { type Flaw, flaw } from './flaw.ts';

type Positions = ReadonlyMap<string, number>;

export function routeFlaws({ questions }: Questionnaire): Flaw[] {
  const positions = new Map(questions.map((question, index) => [question.id, index]));
  return questions.flatMap((question, index) =>
    question.options.flatMap((option, position) =>
      optionFlaws(question, option, { index, position, positions }),
    ),
  );
}

type Where = { readonly index: number; readonly position: number; readonly positions: Positions };

function optionFlaws(question: Question, option: Option, where: Where): Flaw[] {
  const { goTo, suppresses = [] } = option;
  const goes = goTo === undefined || goTo === END_OF_INTERVIEW ? [] : [goTo];
  return [
    ...listFlaws(question, option, where),
    ...targetFlaws('go-to', goes, question, option, where),
    ...targetFlaws('suppress', suppresses, question, option, where),
  ];
}

function listFlaws({ id }: Question, { code, suppresses }: Option, { index, position }: Where): Flaw[] {
  if (suppresses === undefined || (suppresses.length > 0 && new Set(suppresses).size === suppresses.length))
    return [];
  const place = { question: index, option: position, id, code };
  return [flaw('suppress-list-malformed', { question: id, option: code }, place)];
}

function targetFlaws(
  operator: 'go-to' | 'suppress',
  targets: readonly string[],
  { id }: Question,
  { code }: Option,
  { index, position, positions }: Where,
): Flaw[] {
  const target = targets.find((candidate) => (positions.get(candidate) ?? -1) <= index);
  if (target === undefined) return [];
  const place = { question: index, option: position, id, code };
  const details = { question: id, option: code, target };
  return [flaw(`${operator}-${positions.has(target) ? 'backwards' : 'missing'}`, details, place)];
}
