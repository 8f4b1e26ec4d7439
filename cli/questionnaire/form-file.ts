// Reads a questionnaire's file by its ending: XLSForm from a workbook, CSV or Markdown, outline text from .txt
// or a Word file, or JSON.
import { extname } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { ok, type Result, refused } from '#base';
import {
  type FileFinding,
  type FormHead,
  formHeadIn,
  type Questionnaire,
  type ReadForm,
  readOutline,
  readXlsForm,
  type Sheet,
  sheetsOfMarkdown,
  sheetsOfRows,
} from '#survey/questionnaire';
import { textOf } from '../text-file.ts';
import { jsonQuestionnaire } from './json-file.ts';
import { problem } from './problems.ts';
import { wordTextOf } from './word-text-file.ts';
import { workbookOf } from './workbook-file.ts';

export type FormFile = { readonly findings: readonly FileFinding[] } & (
  | { readonly kind: 'outline'; readonly questionnaire: Questionnaire; readonly head: FormHead }
  | { readonly kind: 'xlsform'; readonly form: ReadForm; readonly sheets: readonly Sheet[] }
);

const READERS: Readonly<Record<string, (file: string) => Promise<Result<FormFile>>>> = {
  '.txt': outlineFile,
  '.json': jsonFile,
  '.md': async (file) => ok(xlsForm(sheetsOfMarkdown(await textOf(file)))),
  '.csv': csvFile,
  '.xlsx': workbookFile,
  '.xlsm': workbookFile,
  '.docx': wordFile,
};

/** The questionnaire with all findings, or why the file could not be read at all. */
export async function formFile(file: string): Promise<Result<FormFile>> {
  const ending = extname(file).toLowerCase();
  const reader = Object.hasOwn(READERS, ending) ? READERS[ending] : undefined;
  if (!reader) return refused(problem('form-file-ending-unknown', { ending }));
  try {
    return await reader(file);
  } catch (error) {
    if (error instanceof CsvError) {
      const line = typeof error.lines === 'number' ? error.lines : 1;
      return refused(problem('form-file-csv-broken', { line }));
    }
    return refused(problem('form-file-unreadable', { file }));
  }
}

async function outlineFile(file: string): Promise<Result<FormFile>> {
  return ok(outlineForm(await textOf(file)));
}

function outlineForm(typed: string): FormFile {
  const { head, text } = formHeadIn(typed.replaceAll('\r\n', '\n'));
  const { questionnaire, findings } = readOutline(text);
  const told = findings.map((found): FileFinding => {
    return {
      severity: found.severity === 'unread' ? 'refused' : 'warning',
      problem: found.problem,
      row: found.line,
    };
  });
  return { kind: 'outline', questionnaire, head, findings: told };
}

async function wordFile(file: string): Promise<Result<FormFile>> {
  const word = await wordTextOf(file);
  if (!word.ok) return word;
  const read = outlineForm(word.value.text);
  const { leftOut: tables } = word.value;
  const remarks: FileFinding[] =
    tables === 0 ? [] : [{ severity: 'warning', problem: problem('form-file-tables-left-out', { tables }) }];
  return ok({ ...read, findings: [...read.findings, ...remarks] });
}

async function jsonFile(file: string): Promise<Result<FormFile>> {
  const read = await jsonQuestionnaire(file);
  if (!read.ok) return read;
  const { questionnaire, head, flaws } = read.value;
  const findings = flaws.map((flaw): FileFinding => ({ severity: 'refused', problem: flaw }));
  return ok({ kind: 'outline', questionnaire, head, findings });
}

async function csvFile(file: string): Promise<Result<FormFile>> {
  const rows = parse(await textOf(file), { bom: true, relax_column_count: true, skip_empty_lines: false });
  return ok(xlsForm(sheetsOfRows(rows)));
}

async function workbookFile(file: string): Promise<Result<FormFile>> {
  const workbook = await workbookOf(file);
  if (!workbook.ok) return workbook;
  const { sheets, remarks } = workbook.value;
  return ok(xlsForm(sheets, remarks));
}

function xlsForm(sheets: readonly Sheet[], remarks: readonly FileFinding[] = []): FormFile {
  const form = readXlsForm(sheets);
  return { kind: 'xlsform', form, sheets, findings: [...form.findings, ...remarks] };
}

/** Whether a questionnaire with these findings can be used. */
export function isAccepted(findings: readonly FileFinding[]): boolean {
  return findings.every(({ severity }) => severity !== 'refused');
}

export type AcceptedForm = { readonly form: FormFile } | { readonly refused: readonly FileFinding[] };

/** The file where it can be used, or everything that was found where it cannot. */
export async function acceptedForm(file: string): Promise<AcceptedForm> {
  const read = await formFile(file);
  if (!read.ok) return { refused: [{ severity: 'refused', problem: read.problem }] };
  return isAccepted(read.value.findings) ? { form: read.value } : { refused: read.value.findings };
}
