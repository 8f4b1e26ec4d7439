// What the resident's pages stand on.
import type { House } from '../../platform/house.ts';
import type { MessageGateway } from '../../platform/message-gateway.ts';
import type { WhenLeft } from '../patrol/members/leaving.ts';
import type { CasesForResidents } from './cases-for-residents.ts';

export interface ResidentSide {
  readonly house: House;
  readonly cases: CasesForResidents;
  readonly isDemo: boolean;
  /** what others do when a patrol member leaves */
  readonly whenLeft: readonly WhenLeft[];
  /** missing where no gateway for short messages is named */
  readonly gateway?: MessageGateway | undefined;
}
