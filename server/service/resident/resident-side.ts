// What the resident's pages stand on.
import type { House } from '../../platform/house.ts';
import type { CasesForResidents } from './cases-for-residents.ts';

export interface ResidentSide {
  readonly house: House;
  readonly cases: CasesForResidents;
  readonly isDemo: boolean;
}
