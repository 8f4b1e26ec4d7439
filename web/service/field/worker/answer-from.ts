// Where the phone's own page takes an answer from: what was kept with this version, or the network. It asks nobody.

export type AnswerFrom = 'kept-file' | 'shell' | 'network';

/** @param kept paths of the files that came with this version */
export function answerFrom(
  request: { readonly method: string; readonly url: string; readonly mode: string },
  origin: string,
  kept: readonly string[],
): AnswerFrom {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== origin) return 'network';
  if (request.mode === 'navigate') return isField(url.pathname) ? 'shell' : 'network';
  return kept.includes(url.pathname) ? 'kept-file' : 'network';
}

// Every other page of the house wants the line, and shows by itself when there is none.
function isField(path: string): boolean {
  return path === '/field' || path.startsWith('/field/');
}
