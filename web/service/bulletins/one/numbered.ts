// Parts of a text have no name but their place: each with its number, as React wants one.

export function numbered<Part>(
  parts: readonly Part[],
): readonly { readonly nth: number; readonly part: Part }[] {
  return parts.map((part, nth) => ({ nth, part }));
}
