// The few words that all rooms need. It imports nothing.
export { type Day, dayFrom, dayNumber, isDay, plusDays, sameDayOf } from './calendar-day.ts';
export { canonicalJson, type Json } from './canonical-json.ts';
export { type Chance, chanceFrom } from './chance.ts';
export { type CsvCell, csvText, safeCell, unmarkedCsv } from './csv.ts';
export { isUuid, uuidFrom } from './identifier.ts';
export { CHINA_ZONE, clockText, type LocalTime, localTime, minuteOfDay } from './local-time.ts';
export type { OfficialYear } from './official-year.ts';
export {
  type Bilingual,
  type Detail,
  type DetailsOf,
  fill,
  type Language,
  type Problem,
  type ProblemMaker,
  problemCatalogue,
} from './problem.ts';
export { countyOf, type RegionLevel, regionLevel } from './region-code.ts';
export { ok, type Result, refused } from './result.ts';
export {
  type ColumnPlace,
  columnFinder,
  columnLetters,
  plainHeading,
  type SheetCell,
  type SheetColumns,
  sheetText,
} from './sheet-columns.ts';
export { unreachable } from './unreachable.ts';
export {
  addCalendarDays,
  addWorkingDays,
  dayEndMs,
  isCalendarKnown,
  isWorkingDay,
  OFFICIAL_YEARS,
  type ReckonedDay,
  type StopOfDays,
  workingDaysBetween,
} from './working-days.ts';
export { packedBytesOf, type ZipEntry, zipEntries } from './zip-contents.ts';
