// What a year's official calendar says: which days are off although they are weekdays, and which weekends are worked.

export interface OfficialYear {
  readonly year: number;
  /** the State Council's notice that fixed it */
  readonly notice: string;
  /** first and last day of each holiday, inclusive */
  readonly holidays: readonly (readonly [from: string, to: string])[];
  /** weekend days that are worked to make up for a holiday */
  readonly workingWeekends: readonly string[];
}
