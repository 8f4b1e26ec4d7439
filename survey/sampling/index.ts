// The door of sampling: frames and the numbers in them. It knows no answers and no calls.
export { type FrameColumns, recogniseColumns } from './columns.ts';
export { detectEncoding, type TextEncoding } from './encoding.ts';
export { type FrameContext, type FrameRow, readFrameRow, refuseDuplicate } from './frame-row.ts';
export {
  maskPhoneNumber,
  type PhoneNumber,
  readPhoneNumber,
  simulatedPhoneNumber,
} from './phone-number.ts';
export type { PhoneType } from './phone-type.ts';
export { SAMPLING_PROBLEMS } from './problems.ts';
export { YUNJI_VILLAGES } from './specimens/yunji-villages.ts';
export { type Cell, isBlankRow } from './table-cell.ts';
export { type Place, type PlaceIndex, placeIndex } from './village-name.ts';
export type { VillageRow } from './village-row.ts';
export { readVillageTable, splitPastedTable, type VillageTableReading } from './village-table.ts';
