// Every room of the wing in which something can be overdue. A source that chasing knows and that has no reader does not compile.
import type { ChaseSource, Overdue } from '#service/supervision/chasing';
import type { Transaction } from '../../../platform/database.ts';
import type { Office } from '../../casework/offices.store.ts';
import { lateMeasuresOf } from './late-measures.ts';
import { overdueHandovers, overdueKit } from './left-in-patrols.ts';
import { overdueCases } from './overdue-cases.ts';
import { overdueMatters } from './overdue-matters.ts';
import { overdueMending } from './overdue-mending.ts';
import { overdueSuggestions } from './overdue-suggestions.ts';
import { missingVisits, promisedVisits } from './owed-visits.ts';

/** What a reader is told: the county's offices from the top down, and the day. */
export interface ChaseDay {
  readonly county: string;
  /** `2023-11-20` */
  readonly today: string;
  readonly startOfDay: Date;
  readonly offices: readonly Office[];
}

export type OverdueReader = (tx: Transaction, day: ChaseDay) => Promise<readonly Overdue[]>;

export const SOURCES = {
  case: overdueCases,
  'campaign-measure': lateMeasuresOf,
  'visit-promised': promisedVisits,
  'visit-missing': missingVisits,
  matter: overdueMatters,
  suggestion: overdueSuggestions,
  'inspection-mend': overdueMending,
  'patrol-handover': overdueHandovers,
  'patrol-kit': overdueKit,
} as const satisfies Record<ChaseSource, OverdueReader>;

/** The office of a place: its own, or the nearest one above that stands. */
export function officeAt(offices: readonly Office[], placeCode: string): Office | undefined {
  return offices.findLast(({ regionCode, isMerged }) => !isMerged && placeCode.startsWith(regionCode));
}
