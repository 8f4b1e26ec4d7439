// What is proved of a questionnaire: who can be asked what, with the answers that lead there, and what is wrong.
import {
  type Answers,
  answerGiven,
  type Durations,
  durationsOf,
  outlineFlow,
  type ProvedVerdict,
  pipeVerdicts,
  prove,
  type Questionnaire,
  verdictsOn,
  type WitnessAnswer,
} from '#survey/questionnaire';

export type Reach = 'reached' | 'never' | 'not-decided';

export interface ProvedQuestion {
  readonly id: string;
  readonly reach: Reach;
  /** the answers after which it is asked */
  readonly witness: Answers;
  readonly options: readonly { readonly code: string; readonly reach: Reach }[];
}

export interface Proof {
  /** what was proved; the editor may be ahead of it */
  readonly questionnaire: Questionnaire;
  readonly verdicts: readonly ProvedVerdict[];
  readonly durations: Durations;
  readonly questions: readonly ProvedQuestion[];
}

export function proofOf(questionnaire: Questionnaire): Proof {
  const flow = outlineFlow(questionnaire);
  const proofs = prove(flow);
  return {
    questionnaire,
    verdicts: [...verdictsOn(proofs, []), ...pipeVerdicts(questionnaire, flow)],
    durations: durationsOf(flow),
    questions: proofs.map(({ id, reach, witness, options }) => ({
      id,
      reach,
      witness: answersOf(questionnaire, witness()),
      options: options.map((option) => ({ code: option.code, reach: option.reach })),
    })),
  };
}

const REASON = '演示 example';

function answersOf({ questions }: Questionnaire, witness: readonly WitnessAnswer[]): Answers {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return Object.fromEntries(
    witness.flatMap(({ question: id, given }) => {
      const question = byId.get(id);
      return question ? [[id, { ...answerGiven(question, given), despite: REASON }]] : [];
    }),
  );
}
