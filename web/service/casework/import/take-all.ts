// Takes a list call after call until no row waits. It knows no screen and no address.

export interface TakenSoFar {
  readonly taken: number;
  readonly leftOut: number;
  readonly waiting: number;
}

/** Ends when nothing waits, or when a call brought nothing further: somebody else may be taking, or has dropped the rest. */
export async function takeAll(
  take: () => Promise<TakenSoFar>,
  onProgress: (counts: TakenSoFar) => void,
): Promise<TakenSoFar> {
  let before: TakenSoFar | undefined;
  for (;;) {
    const counts = await take();
    onProgress(counts);
    if (counts.waiting === 0 || counts.waiting === before?.waiting) return counts;
    before = counts;
  }
}
