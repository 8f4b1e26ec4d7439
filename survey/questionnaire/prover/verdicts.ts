// What was proved, as problems that say what to mend. Only what is wrong or undecided; silence is a proof.
import type { Problem } from '#base';
import type { Stray } from './form-flow.ts';
import { problem } from './problems.ts';
import type { QuestionProof } from './prove.ts';

/** `wrong`: proved, and to be mended; `look`: a person should look. */
export type Verdict = {
  readonly severity: 'wrong' | 'look';
  readonly question: string;
  readonly problem: Problem;
};

export function verdictsOn(proofs: readonly QuestionProof[], strays: readonly Stray[]): Verdict[] {
  return [...strays.map(strayVerdict), ...proofs.flatMap(proofVerdicts)];
}

function strayVerdict({ id, about }: Stray): Verdict {
  const details = { question: id, about };
  return { severity: 'wrong', question: id, problem: problem('condition-about-later-question', details, id) };
}

function proofVerdicts({ id, reach, condition, check, options }: QuestionProof): Verdict[] {
  const details = { question: id };
  const say = (severity: Verdict['severity'], found: Problem): Verdict => ({
    severity,
    question: id,
    problem: found,
  });
  if (condition === 'never-true') return [say('wrong', problem('condition-never-true', details, id))];
  if (reach === 'never') return [say('wrong', problem('question-never-asked', details, id))];
  const found: Verdict[] = [];
  if (reach === 'not-decided') found.push(say('look', problem('reach-not-decided', details, id)));
  if (condition === 'always-true') found.push(say('look', problem('condition-always-true', details, id)));
  if (check === 'never-met') return [...found, say('wrong', problem('check-never-met', details, id))];
  const impossible = options.filter((option) => option.reach === 'never');
  return [
    ...found,
    ...impossible.map(({ code }) =>
      say('wrong', problem('option-never-chosen', { question: id, option: code }, id)),
    ),
  ];
}
