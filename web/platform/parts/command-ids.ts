// One identifier for one intended command: sent again with the same content it keeps its id, so that the server does it once;
// with other content, or after it was done, it is another command. It knows neither clock nor chance.

interface CommandIds {
  /** The id under which this content is sent. */
  idFor(content: unknown): string;
  /** The command was done: the same content would now be meant anew. */
  isDone(): void;
}

export function commandIds(newId: () => string): CommandIds {
  let last: { readonly content: string; readonly id: string } | undefined;
  return {
    idFor(content) {
      const text = JSON.stringify(content) ?? '';
      if (last?.content !== text) last = { content: text, id: newId() };
      return last.id;
    },
    isDone() {
      last = undefined;
    },
  };
}
