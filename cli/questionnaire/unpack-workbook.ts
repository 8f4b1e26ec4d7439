// The worker that unpacks an Excel workbook and hands back the texts of all its sheets, and which cells are dates.
import { parentPort, workerData } from 'node:worker_threads';
import readWorkbook from 'read-excel-file/node';
import { z } from 'zod';

const file = z.instanceof(Uint8Array).parse(workerData);

function textOf(cell: unknown): string {
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

function dateText(date: Date): string {
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
}

try {
  const sheets = await readWorkbook(Buffer.from(file));
  parentPort?.postMessage({
    sheets: sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map(textOf)),
      dates: data.flatMap((row, index) =>
        row.flatMap((cell, at) => (cell instanceof Date ? [{ row: index + 1, column: at + 1 }] : [])),
      ),
    })),
  });
} catch (error) {
  parentPort?.postMessage({ failure: error instanceof Error ? error.message : String(error) });
}
