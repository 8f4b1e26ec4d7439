// The worksheets of a workbook by their names, scanned before anything of them is read.
import type { ZipEntry } from '#base';
import { type SheetScan, SheetScanner } from './sheet-scan.ts';
import { partText, piecesOf } from './zip-part.ts';

/** `isCutOff`: it is longer than was to be read. */
export type ScannedSheet = { readonly name: string; readonly scan: SheetScan; readonly isCutOff: boolean };

/** Stops in each sheet at `mostRows` and at `mostLetters`. */
export async function scannedSheets(
  zip: Uint8Array,
  entries: readonly ZipEntry[],
  mostRows: number,
  mostLetters: number,
): Promise<readonly ScannedSheet[]> {
  const found: ScannedSheet[] = [];
  for (const { name, entry } of await sheetEntries(zip, entries)) {
    const scan = new SheetScanner();
    let length = 0;
    for await (const piece of piecesOf(zip, entry, mostLetters)) {
      scan.read(piece);
      length += piece.length;
      if (scan.last.row > mostRows) break;
    }
    found.push({ name, scan, isCutOff: length > mostLetters });
  }
  return found;
}

type SheetEntry = { readonly name: string; readonly entry: ZipEntry };

async function sheetEntries(zip: Uint8Array, entries: readonly ZipEntry[]): Promise<SheetEntry[]> {
  const named = (name: string) => entries.find((entry) => entry.name === name);
  const book = await partText(zip, named('xl/workbook.xml'));
  const relations = await partText(zip, named('xl/_rels/workbook.xml.rels'));
  const targets = new Map(
    [...relations.matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => [attribute(tag, 'Id'), pathOf(tag)]),
  );
  return [...book.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].flatMap(([tag]) => {
    const entry = named(targets.get(attribute(tag, '\\w+:id')) ?? '');
    return entry ? [{ name: unescaped(attribute(tag, 'name')), entry }] : [];
  });
}

function pathOf(tag: string): string {
  const target = attribute(tag, 'Target');
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`).exec(tag)?.[1] ?? '';
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
