// The door of bulletins: named figures, texts that hold them, templates, numbers, standings, and what changes later.
export { changeOf, isWithinChance } from './change-of-count.ts';
export * from './content.ts';
export * from './figure-key.ts';
export * from './figure-row.ts';
export * from './figure-words.ts';
export { CONTEXT_FIGURES } from './figures/context.ts';
export * from './figures/index.ts';
export * from './later-changes.ts';
export * from './number.ts';
export * from './period.ts';
export { placeNameOf } from './place-name.ts';
export { BULLETIN_PROBLEMS, problem as bulletinProblem } from './problems.ts';
export * from './shown.ts';
export * from './standings.ts';
export * from './templates/index.ts';
export { BULLETIN_KINDS, type BulletinKind, type Template } from './templates/template.ts';
