// Which rows of a list may be the same matter as a row above, or as a case that is still open. Proposals: people decide, nothing is dropped.
import { type Candidate, duplicatesOf } from '../proposals/duplicates.ts';
import { gramsOf } from '../proposals/similar-texts.ts';
import type { CaseSheetRow } from './case-sheet.ts';

/** An open case that a row may repeat. */
export interface OpenMatter extends Candidate {
  readonly number: string;
}

export interface LikelyRepeat {
  /** the row above that says the same, or null */
  readonly row: number | null;
  /** the open case that says the same, or null */
  readonly caseId: string | null;
  readonly number: string | null;
  /** 0 to 1 */
  readonly likeness: number;
}

const SHOWN_MOST = 3;

interface Seen extends Candidate {
  readonly row: number | null;
  readonly number: string | null;
}

/** The rows of one place, in the order of the list, with what each may repeat; rows that repeat nothing are left out. */
export function likelyRepeats(
  rows: readonly CaseSheetRow[],
  open: readonly OpenMatter[],
): ReadonlyMap<number, readonly LikelyRepeat[]> {
  const seen = new SeenMatters();
  for (const matter of open) seen.add({ ...matter, row: null });
  const found = new Map<number, readonly LikelyRepeat[]>();
  for (const { row, placeCode, text } of rows) {
    const wanted = { row, number: null, placeCode, point: null, grams: gramsOf(text), caseId: `row ${row}` };
    const repeats = duplicatesOf(wanted, seen.nearest(wanted.grams)).slice(0, SHOWN_MOST);
    if (repeats.length > 0) found.set(row, repeats.map(toldOf));
    seen.add(wanted);
  }
  return found;
}

function toldOf({
  found: { row, caseId, number },
  likeness,
}: {
  readonly found: Seen;
  readonly likeness: number;
}): LikelyRepeat {
  return { row, caseId: row === null ? caseId : null, number, likeness };
}

/** What was seen so far, found by its pairs of characters: a thousand rows of one village are not each held against each. */
class SeenMatters {
  readonly #all: Seen[] = [];
  readonly #withGram = new Map<string, number[]>();

  add(matter: Seen): void {
    const at = this.#all.push(matter) - 1;
    for (const gram of matter.grams) {
      const places = this.#withGram.get(gram);
      if (places) places.push(at);
      else this.#withGram.set(gram, [at]);
    }
  }

  /** The few that have the most in common; exactly how much is reckoned afterwards. */
  nearest(grams: readonly string[]): readonly Seen[] {
    const shared = new Uint16Array(this.#all.length);
    for (const gram of grams)
      for (const at of this.#withGram.get(gram) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    return this.#all
      .map((matter, at) => ({ matter, weight: (shared[at] ?? 0) / Math.sqrt(matter.grams.length || 1) }))
      .filter(({ weight }) => weight > 0)
      .sort((left, right) => right.weight - left.weight)
      .slice(0, SHOWN_MOST)
      .map(({ matter }) => matter);
  }
}
