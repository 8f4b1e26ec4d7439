// Where tiles stand when so many are laid out in rows. Numbers alone.

export interface TileGrid {
  readonly columns: number;
  readonly rows: number;
  at(nth: number): { readonly column: number; readonly line: number };
}

/** As few rows as the widest allows, the tiles shared out evenly among them. */
export function tileGrid(tiles: number, widest: number): TileGrid {
  const rows = Math.max(1, Math.ceil(tiles / widest));
  const columns = Math.max(1, Math.ceil(tiles / rows));
  return { columns, rows, at: (nth) => ({ column: nth % columns, line: Math.floor(nth / columns) }) };
}
