// What the resident's pages stand on.
import type { House } from '../../platform/house.ts';
import type { MessageGateway } from '../../platform/message-gateway.ts';
import type { CasesForResidents } from './cases-for-residents.ts';

export interface ResidentSide {
  readonly house: House;
  readonly cases: CasesForResidents;
  readonly isDemo: boolean;
  /** missing where no gateway for short messages is named */
  readonly gateway?: MessageGateway | undefined;
}
