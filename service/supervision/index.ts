// The door of supervision: inspection rounds, scorecards, and rules whose odds are kept in view.
export {
  type Criterion,
  checkCriteria,
  checkPhotos,
  isShort,
  type Mark,
  SCALES,
  type ScaleCode,
  scoreOf,
} from './criteria.ts';
export { assignInspectors, comesFrom, drawUnits, type Inspector, mayInspect } from './draw.ts';
export * from './inspection.ts';
export { problem as supervisionProblem } from './problems.ts';
export * from './round-kinds.ts';
export { type Noise, type Scorecard, scorecardOf, type UnitStanding } from './scorecard.ts';
export * from './strike-rules.ts';
