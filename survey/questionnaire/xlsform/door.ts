// What of form files is told to other rooms.
export type { FileFinding } from './findings.ts';
export { printMarkdown } from './print-markdown.ts';
export { type ReadForm, readXlsForm } from './read-xlsform.ts';
export { type Sheet, sheetsOfMarkdown, sheetsOfRows } from './sheets.ts';
