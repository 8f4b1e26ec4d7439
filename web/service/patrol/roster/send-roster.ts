// Sends a roster as it is; the server reads it and reports, and takes nothing yet.
import { z } from 'zod';
import { problem as problemShape } from '#wire';
import { type PatrolImport, patrolRosterEndpoints } from '#wire/service';
import { addressOf, CONNECTION_LOST, ProblemError } from '../../../shell/call.ts';

/** What holds where the list says nothing itself. */
export interface RosterTerms {
  readonly joinedOn: string;
  readonly placeCode: string | undefined;
  readonly carries: boolean;
}

/** @throws ProblemError when the file is refused or the server cannot be reached */
export async function sendRoster(
  county: string,
  importId: string,
  file: File,
  { joinedOn, placeCode, carries }: RosterTerms,
): Promise<PatrolImport> {
  const fileName = file.name.slice(0, 200) || 'file';
  const address = addressOf(patrolRosterEndpoints.readRosterFile, {
    params: { county, importId },
    query: {
      fileName,
      joinedOn,
      carries: carries ? 'yes' : 'no',
      ...(placeCode === undefined ? {} : { placeCode }),
    },
  });
  const headers = { 'content-type': 'application/octet-stream' };
  const response = await fetch(address, { method: 'PUT', headers, body: file }).catch(() => {
    throw new ProblemError(CONNECTION_LOST);
  });
  const content: unknown = await response.json().catch(() => null);
  if (response.ok) return patrolRosterEndpoints.readRosterFile.answer.parse(content);
  const found = z.object({ problem: problemShape }).safeParse(content);
  throw new ProblemError(found.success ? found.data.problem : CONNECTION_LOST);
}
