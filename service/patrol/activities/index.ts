// The door of a patrol team's activities: rota, calls, check-in, what was seen, tracks, kit, and how it all lies. It knows no
// member's name, and no penalty.
export * from './activity-marks.ts';
export * from './coverage-gaps.ts';
export * from './judge-activity.ts';
export * from './kit.ts';
export * from './occasions.ts';
export { ACTIVITY_PROBLEMS } from './problems.ts';
export * from './rota.ts';
export * from './seen-things.ts';
export * from './shift-places.ts';
export * from './tiredness.ts';
export * from './tracks.ts';
