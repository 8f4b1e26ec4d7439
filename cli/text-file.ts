// Reads a text file, or what is piped in, in the encodings that Chinese offices write: UTF-8, UTF-16, GB 18030.
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { detectEncoding } from '#survey/sampling';

/** The text of a file, or of standard input for `-`. Throws where it cannot be read or is no text. */
export async function textOf(file: string): Promise<string> {
  const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
  const encoding = detectEncoding(bytes);
  if (typeof encoding !== 'string')
    throw new Error(`不是文本文件（第${encoding.notText}字节） / not a text file (byte ${encoding.notText})`);
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
