// The door of wording: what may be said to residents. It knows neither who says it nor through which channel.
export { isPressureKind, PRESSURE_KINDS, type PressureKind } from './kinds.ts';
export { checkWording, type Finding, kindsSpokenOf } from './neutral-wording.ts';
export { WORDING_PROBLEMS } from './problems.ts';
export { NEUTRAL_TEXTS } from './ready-made/neutral-texts.ts';
export type { WordingRule } from './rules/patterns.ts';
export { readWordingRules } from './rules/rules-reader.ts';
