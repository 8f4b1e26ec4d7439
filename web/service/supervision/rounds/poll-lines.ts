// Totals as they are pasted from a table: unit, share in percent, interviews. It knows names, not who answered.
import type { Bilingual } from '#base';

interface Unit {
  readonly id: string;
  readonly name: Bilingual;
}

export interface PastedTotals {
  readonly rows: { unitId: string; share: number; interviews: number }[];
  /** lines that name no unit, or lack a number */
  readonly unknown: string[];
}

const LINE = /^(.*[^\s,，、;；])[\s,，、;；]+(\d+(?:\.\d+)?)\s*[%％]?[\s,，、;；]+(\d+)\s*$/;

/** Names are taken as they are, or without 村（社区）. */
export function totalsIn(text: string, units: readonly Unit[]): PastedTotals {
  const rows: PastedTotals['rows'] = [];
  const unknown: string[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const [, name = '', share = '', interviews = ''] = LINE.exec(line) ?? [];
    const unit = units.find((each) => plain(each.name.zh) === plain(name) || each.name.en === name.trim());
    if (unit && Number(share) <= 100)
      rows.push({ unitId: unit.id, share: Number(share) / 100, interviews: Number(interviews) });
    else unknown.push(line.trim());
  }
  return { rows, unknown };
}

function plain(name: string): string {
  return name.replace(/[\s（()）]|村|社区/g, '');
}
