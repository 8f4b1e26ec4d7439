// Which kind a text speaks for: the signs of the table of kinds, counted. A proposal; a person decides.
import { CASE_KINDS, type CaseKindCode, isCaseKind } from '../case-kinds.ts';

export interface ProposedKind {
  readonly kind: CaseKindCode;
  /** the words that speak for it */
  readonly signs: readonly string[];
  readonly weight: number;
}

/** The strongest first; at most three, none where no word speaks for any. */
export function proposeKinds(text: string): ProposedKind[] {
  return Object.keys(CASE_KINDS)
    .filter(isCaseKind)
    .map((kind) => weighed(kind, text))
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => right.weight - left.weight)
    .slice(0, 3);
}

function weighed(kind: CaseKindCode, text: string): ProposedKind {
  const signs = Object.entries<number>(CASE_KINDS[kind].signs).filter(([word]) => text.includes(word));
  return {
    kind,
    signs: signs.map(([word]) => word),
    weight: signs.reduce((sum, [, weight]) => sum + weight, 0),
  };
}
