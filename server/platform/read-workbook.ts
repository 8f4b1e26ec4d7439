// The worker that unpacks an Excel workbook and hands back the cells of its first sheet.
import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from 'read-excel-file/node';
import { z } from 'zod';

const file = z.instanceof(Uint8Array).parse(workerData);

function plainCell(cell: unknown): string | number | boolean | null {
  if (cell instanceof Date) return cell.toISOString();
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;
}

try {
  const rows = await readSheet(Buffer.from(file));
  parentPort?.postMessage({ rows: rows.map((row) => row.map(plainCell)) });
} catch (error) {
  parentPort?.postMessage({ failure: error instanceof Error ? error.message : String(error) });
}
