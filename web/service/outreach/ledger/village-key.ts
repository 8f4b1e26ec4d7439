// Which village's contact ledger.
export interface VillageKey {
  readonly county: string;
  readonly placeCode: string;
}
