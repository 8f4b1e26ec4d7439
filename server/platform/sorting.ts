// The order of a list by the column that somebody clicked: a table of columns in each store, and what is said of it in the request.
import sql, { type Sql } from 'sql-template-tag';

export interface Sorting<Column extends string> {
  readonly sort?: Column | undefined;
  readonly order?: 'ascend' | 'descend' | undefined;
}

/**
 * What stands behind `order by`: the wanted column, then `id` the same way, so that an index over both is read forwards or backwards
 * and no row shows on two pages; the list's own order where no column is wanted.
 */
export function sortedBy<Column extends string>(
  { sort, order }: Sorting<Column>,
  columns: Readonly<Record<Column, Sql>>,
  id: Sql,
  own: Sql,
): Sql {
  if (sort === undefined) return own;
  return order === 'descend' ? sql`${columns[sort]} desc, ${id} desc` : sql`${columns[sort]}, ${id}`;
}
