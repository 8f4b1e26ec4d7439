// What of the prover is told to other rooms.

export type { Flow } from './flow.ts';
export { type FormFlow, formFlow, type Stray } from './form-flow.ts';
export { outlineFlow } from './outline-flow.ts';
export { type OptionProof, prove, type QuestionProof, type Reach, type WitnessAnswer } from './prove.ts';
