// What of form files is told to other rooms.
export { MOST_ROWS } from './checks/sheet-limits.ts';
export type { FileFinding } from './findings.ts';
export { printMarkdown } from './print-markdown.ts';
export { type ReadForm, readXlsForm } from './read-xlsform.ts';
export { formSheets, type Sheet, sheetsOfMarkdown, sheetsOfRows } from './sheets.ts';
