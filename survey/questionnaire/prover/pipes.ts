// Texts that take up the answer to a question that was not always asked: some would hear a gap.
import type { Questionnaire } from '../model.ts';
import { pipesIn } from '../piped-text.ts';
import { all, type Flow, not } from './flow.ts';
import { needsOf } from './needs.ts';
import { problem } from './problems.ts';
import { search } from './search.ts';
import type { Verdict } from './verdicts.ts';

/** `look` where an interview asks the question without the answer that its words take up, or none of it is decided. */
export function pipeVerdicts({ questions }: Questionnaire, flow: Flow): Verdict[] {
  const positions = new Map(questions.map(({ id }, index) => [id, index]));
  const needs = needsOf(flow);
  return questions.flatMap(({ id, text, battery }, index) =>
    [...new Set([...pipesIn(text), ...pipesIn(battery?.text ?? '')])].flatMap((about): Verdict[] => {
      const step = positions.get(about);
      const asked = flow[index]?.asked;
      if (step === undefined || step >= index || !asked) return [];
      const condition = all([asked, not({ is: 'answer', step, test: { is: 'given' } })]);
      const isGap = search(flow, [{ condition, isWanted: true }], index - 1, needs).is !== 'none';
      const details = { question: id, about };
      return isGap
        ? [{ severity: 'look', question: id, problem: problem('pipe-not-always-answered', details, id) }]
        : [];
    }),
  );
}
