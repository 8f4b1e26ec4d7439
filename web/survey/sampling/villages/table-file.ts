// A village table in a file that somebody chose, as text to be read like a pasted one: Excel (.xlsx) or CSV.
import { decodeText, isZip, type NotDecoded } from '../files/decode-text.ts';

export type TableFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: NotDecoded };

const MOST_BYTES = 20 * 1024 * 1024;

export async function tableInFile(file: File): Promise<TableFile> {
  if (file.size > MOST_BYTES) return { ok: false, why: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isZip(bytes) ? tableInWorkbook(file) : decodeText(bytes);
}

// The reader of workbooks is loaded when the first one is opened.
async function tableInWorkbook(file: File): Promise<TableFile> {
  try {
    const { readSheet } = await import('read-excel-file/browser');
    const rows = await readSheet(file);
    return { ok: true, text: rows.map((row) => row.map(plainCell).join('\t')).join('\n') };
  } catch {
    return { ok: false, why: 'zip' };
  }
}

function plainCell(cell: unknown): string {
  return cell === null || cell === undefined ? '' : String(cell).replace(/[\t\r\n]+/g, ' ');
}
