// Files into one .zip, each written while it is read, and a manifest of what was in them as the last entry.
// A .zip that was cut off lacks its table of contents and opens nowhere: nobody takes a part of it for the whole.
import { createHash } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';

export interface ArchivedFile {
  readonly name: string;
  /** rows of data and columns, where it has any; asked when the file is written */
  readonly rows: () => number | null;
  readonly columns: number | null;
  readonly isPacked?: boolean;
  content(): AsyncIterable<Uint8Array>;
}

export interface WrittenFile {
  readonly name: string;
  readonly rows: number | null;
  readonly columns: number | null;
  readonly bytes: number;
  readonly sha256: string;
}

const FAST = 1;
const CHUNKS_AHEAD = 2;

/** @param manifest the content of the last entry, `manifest.json`, given what was written before it */
export async function* archive(
  files: readonly ArchivedFile[],
  manifest: (written: readonly WrittenFile[]) => string,
): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const output = zip.outputStream.pipe(new PassThrough());
  const written: WrittenFile[] = [];
  let open: Readable | undefined;
  const add = (name: string, isPacked: boolean, content: () => AsyncIterable<Uint8Array>): void => {
    zip.addReadStreamLazy(name, isPacked ? { compress: false } : { compressionLevel: FAST }, (give) => {
      open = Readable.from(content(), { highWaterMark: CHUNKS_AHEAD });
      open.on('error', (error) => output.destroy(error));
      give(null, open);
    });
  };
  zip.on('error', (error: Error) => output.destroy(error));
  for (const file of files) add(file.name, file.isPacked ?? false, () => hashed(file, written));
  add('manifest.json', false, async function* () {
    yield Buffer.from(manifest(written));
  });
  zip.end();
  try {
    for await (const chunk of output) yield chunk;
  } finally {
    open?.destroy();
  }
}

async function* hashed(file: ArchivedFile, written: WrittenFile[]): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of file.content()) {
    hash.update(chunk);
    bytes += chunk.length;
    yield chunk;
  }
  written.push({
    name: file.name,
    rows: file.rows(),
    columns: file.columns,
    bytes,
    sha256: hash.digest('hex'),
  });
}
