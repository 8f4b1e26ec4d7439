// The text of a Word file, unpacked no further than a questionnaire can be long.
import { readFile } from 'node:fs/promises';
import { ok, type Result, refused, zipEntries } from '#base';
import { type WordText, wordText } from '#survey/questionnaire';
import { problem } from './problems.ts';
import { piecesOf } from './zip-part.ts';

const MOST_MEGABYTES = 12;
const MOST_LETTERS = MOST_MEGABYTES * 1024 * 1024;

export async function wordTextOf(file: string): Promise<Result<WordText>> {
  const bytes = await readFile(file);
  const entries = zipEntries(bytes);
  const partOf = async (path: string): Promise<string | undefined> => {
    const entry = entries.find(({ name }) => name === path);
    const pieces: string[] = [];
    if (entry) for await (const piece of piecesOf(bytes, entry, MOST_LETTERS)) pieces.push(piece);
    return entry && pieces.join('');
  };
  const document = await partOf('word/document.xml');
  if (document === undefined) return refused(problem('form-file-no-word', {}));
  const numbering = (await partOf('word/numbering.xml')) ?? '';
  return Math.max(document.length, numbering.length) > MOST_LETTERS
    ? refused(problem('form-file-too-large', { most: MOST_MEGABYTES }))
    : ok(wordText(document, numbering));
}
