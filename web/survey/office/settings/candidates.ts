// Who may interview on a survey, on one side of the list or the other.

export interface Candidate {
  readonly personId: string;
  readonly name: string;
  readonly signInName: string;
}

/** Those chosen or those not chosen, whose name or sign-in name has the searched text in it, in the order given. */
export function sideOf(
  candidates: readonly Candidate[],
  chosen: readonly string[],
  side: 'possible' | 'chosen',
  search: string,
): readonly Candidate[] {
  const isChosen = new Set(chosen);
  const wanted = search.trim().toLowerCase();
  return candidates.filter(
    ({ personId, name, signInName }) =>
      isChosen.has(personId) === (side === 'chosen') &&
      `${name} ${signInName}`.toLowerCase().includes(wanted),
  );
}
