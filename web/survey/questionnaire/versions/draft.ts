// The words on the screen beside those that were saved: which are shown, whether anything is unsaved, what a save leaves.
// It knows neither the server nor the page.

export interface Words {
  readonly title: string;
  readonly outlineText: string;
}

export interface SavedWords extends Words {
  readonly revision: number;
}

/** Words somebody typed, and the saved revision they began from. */
export interface Draft {
  readonly words: Words;
  readonly fromRevision: number;
}

export function wordsShown(saved: SavedWords, draft: Draft | undefined): Words {
  return draft?.words ?? saved;
}

export function isUnsaved(saved: SavedWords, draft: Draft | undefined): boolean {
  return draft !== undefined && !isSame(saved, draft.words);
}

/** The draft after a change; the revision it began from stays, so that the server sees whether others saved since. */
export function draftAfter(saved: SavedWords, draft: Draft | undefined, change: Partial<Words>): Draft {
  const { title, outlineText } = wordsShown(saved, draft);
  return {
    words: { title, outlineText, ...change },
    fromRevision: isUnsaved(saved, draft) && draft ? draft.fromRevision : saved.revision,
  };
}

/** What is still unsaved after `sent` was: nothing, or what was typed while it travelled. */
export function draftAfterSaving(draft: Draft | undefined, sent: Words, revision: number): Draft | undefined {
  return draft === undefined || isSame(draft.words, sent)
    ? undefined
    : { words: draft.words, fromRevision: revision };
}

function isSame(left: Words, right: Words): boolean {
  return left.title === right.title && left.outlineText === right.outlineText;
}
