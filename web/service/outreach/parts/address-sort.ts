// The order of a table in the address of its page, so that a link shows what its sender saw.

export interface AddressSort {
  readonly sort?: string | undefined;
  readonly order?: 'ascend' | 'descend' | undefined;
}

/** The properties of a column that can be sorted by. @param compare ascending */
export function sortable<Row>(
  { sort, order }: AddressSort,
  key: string,
  compare: (left: Row, right: Row) => number,
) {
  return { key, sorter: compare, sortOrder: sort === key ? (order ?? 'ascend') : null };
}

/** The properties of a column by which the server sorts. */
export function sortedByServer({ sort, order }: AddressSort, key: string) {
  return { key, sorter: true, sortOrder: sort === key ? (order ?? 'ascend') : null };
}

/** What is asked of the server: an order that the list knows, or its own. */
export function sortAsked<Column extends string>(columns: readonly Column[], { sort, order }: AddressSort) {
  const known = columns.find((column) => column === sort);
  return { sort: known, order: known && order };
}

interface Sorter {
  readonly columnKey?: unknown;
  readonly order?: 'ascend' | 'descend' | null | undefined;
}

/** What the address says after a click on a header; nothing where the order is the table's own. */
export function sortFrom(sorter: Sorter | readonly Sorter[]): AddressSort {
  const first = 'length' in sorter ? sorter[0] : sorter;
  if (!first?.order || typeof first.columnKey !== 'string') return { sort: undefined, order: undefined };
  return { sort: first.columnKey, order: first.order };
}
