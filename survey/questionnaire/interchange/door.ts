// What of the files of other survey programs is told to other rooms.
export { ddiOf } from './ddi.ts';
export { tripleSOf } from './triple-s.ts';
