// Sends a list of counts as it is; the server reads it and reports, and takes nothing yet.
import { z } from 'zod';
import type { ContextGiver } from '#service/supervision/context';
import { problem as problemShape } from '#wire';
import { type ContextImport, contextEndpoints } from '#wire/service';
import { addressOf, CONNECTION_LOST, ProblemError } from '../../../shell/call.ts';

/** @throws ProblemError when the file is refused or the server cannot be reached */
export async function sendContextFile(
  county: string,
  importId: string,
  file: File,
  givenBy: ContextGiver,
): Promise<ContextImport> {
  const fileName = file.name.slice(0, 200) || 'file';
  const address = addressOf(contextEndpoints.readContextFile, {
    params: { county, importId },
    query: { fileName, givenBy },
  });
  const headers = { 'content-type': 'application/octet-stream' };
  const response = await fetch(address, { method: 'PUT', headers, body: file }).catch(() => {
    throw new ProblemError(CONNECTION_LOST);
  });
  const content: unknown = await response.json().catch(() => null);
  if (response.ok) return contextEndpoints.readContextFile.answer.parse(content);
  const found = z.object({ problem: problemShape }).safeParse(content);
  throw new ProblemError(found.success ? found.data.problem : CONNECTION_LOST);
}
