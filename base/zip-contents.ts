// What a zip says it holds, by its own table of contents (PKWARE APPNOTE 6.3.10, §4.3.12 and §4.3.16).
// It unpacks nothing: a file that lies about itself is stopped by time and memory instead.

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;

/** `headerAt`: where the entry begins. `method`: 0 as it is, 8 deflated. */
export type ZipEntry = {
  readonly name: string;
  readonly unpackedBytes: number;
  readonly packedBytes: number;
  readonly headerAt: number;
  readonly method: number;
};

/** The entries that the table of contents names; none when there is no table to be read. Names byte by byte. */
export function zipEntries(zip: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endOf(view);
  if (end === undefined) return [];
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + ENTRY_BYTES <= end && view.getUint32(at, true) === ENTRY_SIGNATURE) {
    const nameLength = view.getUint16(at + 28, true);
    const start = at + ENTRY_BYTES;
    const name = String.fromCharCode(...zip.subarray(start, Math.min(start + nameLength, start + 500)));
    entries.push({
      name,
      unpackedBytes: view.getUint32(at + 24, true),
      packedBytes: view.getUint32(at + 20, true),
      headerAt: view.getUint32(at + 42, true),
      method: view.getUint16(at + 10, true),
    });
    at = start + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - END_BYTES; at >= 0; at -= 1)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  return undefined;
}

/** The packed bytes of one entry; none where the file ends before them. */
export function packedBytesOf(zip: Uint8Array, { headerAt, packedBytes }: ZipEntry): Uint8Array {
  if (headerAt + LOCAL_BYTES > zip.byteLength) return new Uint8Array();
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const start =
    headerAt + LOCAL_BYTES + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  return zip.subarray(start, start + packedBytes);
}
