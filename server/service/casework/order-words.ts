// The words of the tables that stand on a work order.
import { CASE_KINDS, CASE_SORTS, CASE_SOURCES } from '#service/casework';
import type { CaseRow } from '#wire/service';

export function orderWords({ sort, kind, source }: Pick<CaseRow, 'sort' | 'kind' | 'source'>) {
  return {
    sort: CASE_SORTS[sort].label,
    kind: kind === null ? null : CASE_KINDS[kind].label,
    source: CASE_SOURCES[source].label,
  };
}
