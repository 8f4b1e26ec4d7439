// Sheets as Markdown tables that read back as the same sheets.
import type { Sheet } from './sheets.ts';

export function printMarkdown(sheets: readonly Sheet[]): string {
  return sheets.map(sheetText).join('\n');
}

function sheetText({ name, rows }: Sheet): string {
  return [line([name]), ...rows.map((row) => line(['', ...row]))].join('');
}

function line(cells: readonly string[]): string {
  const typed = cells.map((cell) => cell.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|'));
  return `| ${typed.join(' | ')} |\n`;
}
