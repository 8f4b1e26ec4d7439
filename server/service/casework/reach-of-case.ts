// Who sees a case: the offices that hold it, took it in or were told to act, and all above them; without those complained of.

/** @param paths from the top down, each ending with an office that has to do with the case */
export function reachOf(paths: readonly (readonly string[])[], keptUnits: readonly string[]): string[] {
  return [...new Set(paths.flat())].filter((id) => !keptUnits.includes(id));
}
