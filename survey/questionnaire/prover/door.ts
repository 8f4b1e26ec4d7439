// What of the prover is told to other rooms.

export { type Durations, durationsOf } from './durations.ts';
export type { Flow } from './flow.ts';
export { type FormFlow, formFlow, type Stray } from './form-flow.ts';
export { answerGiven } from './outline-answers.ts';
export { outlineFlow } from './outline-flow.ts';
export { pipeVerdicts } from './pipes.ts';
export { type PlayedStep, play, type WrittenAnswer } from './play.ts';
export { type OptionProof, prove, type QuestionProof, type Reach, type WitnessAnswer } from './prove.ts';
export { type Verdict as ProvedVerdict, verdictsOn } from './verdicts.ts';
