// Sends a list as it is; the server reads it and reports, and takes nothing yet.
import { z } from 'zod';
import type { CaseSort, ListSource } from '#service/casework';
import { problem as problemShape } from '#wire';
import { type CaseImport, caseImportEndpoints } from '#wire/service';
import { addressOf, CONNECTION_LOST, ProblemError } from '../../../shell/call.ts';

/** What holds where the list has no column of its own. */
export interface StatedForAll {
  readonly source: ListSource;
  readonly sort: CaseSort;
  readonly placeCode: string | undefined;
}

/** @throws ProblemError when the file is refused or the server cannot be reached */
export async function sendCaseFile(
  county: string,
  importId: string,
  file: File,
  { placeCode, ...stated }: StatedForAll,
): Promise<CaseImport> {
  const fileName = file.name.slice(0, 200) || 'file';
  const address = addressOf(caseImportEndpoints.readCaseFile, {
    params: { county, importId },
    query: { fileName, ...stated, ...(placeCode === undefined ? {} : { placeCode }) },
  });
  const headers = { 'content-type': 'application/octet-stream' };
  const response = await fetch(address, { method: 'PUT', headers, body: file }).catch(() => {
    throw new ProblemError(CONNECTION_LOST);
  });
  const content: unknown = await response.json().catch(() => null);
  if (response.ok) return caseImportEndpoints.readCaseFile.answer.parse(content);
  const found = z.object({ problem: problemShape }).safeParse(content);
  throw new ProblemError(found.success ? found.data.problem : CONNECTION_LOST);
}
