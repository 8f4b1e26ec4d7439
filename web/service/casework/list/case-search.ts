// What the address of the list says: the filters by the names of the wire, the order, the page.
import { z } from 'zod';
import { caseworkEndpoints } from '#wire/service';

/** Everything of the wire's query but the size of a page. */
export const caseSearchShape = caseworkEndpoints.cases.query
  .omit({ size: true })
  .extend({ order: z.enum(['received', 'due']).optional(), page: z.number().int().min(1).optional() });
export type CaseSearch = z.infer<typeof caseSearchShape>;

/** The filters alone, as texts: what a saved filter keeps. */
export function filterOf({ page: _page, order: _order, ...filter }: CaseSearch): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}

/** A saved filter as an address says it; what is no longer known is left out. */
export function searchFrom(filter: Readonly<Record<string, string>>): CaseSearch {
  const known = Object.entries(filter).filter(([name, value]) => {
    const one = caseSearchShape.safeParse({ [name]: value });
    return Object.hasOwn(caseSearchShape.shape, name) && one.success;
  });
  return caseSearchShape.parse(Object.fromEntries(known));
}

export function isFiltered(search: CaseSearch): boolean {
  return Object.keys(filterOf(search)).length > 0;
}
