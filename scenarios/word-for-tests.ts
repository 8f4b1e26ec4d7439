// A Word file read back: its parts as text, its paragraphs as people see them.
import { inflateRawSync } from 'node:zlib';
import { packedBytesOf, zipEntries } from '#base';

export interface WordForTests {
  /** the XML of a part; empty where there is none */
  part(name: string): string;
  readonly names: readonly string[];
  /** each paragraph of the body as plain text, in order, empty ones left out */
  readonly paragraphs: readonly string[];
}

export function wordForTests(file: Buffer): WordForTests {
  const entries = zipEntries(file);
  const part = (name: string): string => {
    const entry = entries.find((each) => each.name === name);
    if (!entry) return '';
    const packed = packedBytesOf(file, entry);
    return Buffer.from(entry.method === 0 ? packed : inflateRawSync(packed)).toString('utf8');
  };
  const paragraphs = part('word/document.xml')
    .split('</w:p>')
    .map((text) => [...text.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(''))
    .filter((text) => text !== '');
  return { part, names: entries.map(({ name }) => name), paragraphs };
}
