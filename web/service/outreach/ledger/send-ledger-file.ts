// Sends a village's list as it is; the server reads it and reports, and takes nothing yet.
import { z } from 'zod';
import { problem as problemShape } from '#wire';
import { type LedgerImport, ledgerEndpoints } from '#wire/service';
import { addressOf, CONNECTION_LOST, ProblemError } from '../../../shell/call.ts';
import type { Consent } from './consent-fields.tsx';
import type { VillageKey } from './village-key.ts';

/** @throws ProblemError when the file is refused or the server cannot be reached */
export async function sendLedgerFile(
  village: VillageKey,
  importId: string,
  file: File,
  { givenOn, way, purposes, expiresOn }: Consent,
): Promise<LedgerImport> {
  const address = addressOf(ledgerEndpoints.readLedgerFile, {
    params: { ...village, importId },
    query: {
      fileName: file.name.slice(0, 200) || 'file',
      consentOn: givenOn,
      consentWay: way,
      purposes: purposes.join(','),
      expiresOn,
    },
  });
  const headers = { 'content-type': 'application/octet-stream' };
  const response = await fetch(address, { method: 'PUT', headers, body: file }).catch(() => {
    throw new ProblemError(CONNECTION_LOST);
  });
  const content: unknown = await response.json().catch(() => null);
  if (response.ok) return ledgerEndpoints.readLedgerFile.answer.parse(content);
  const found = z.object({ problem: problemShape }).safeParse(content);
  throw new ProblemError(found.success ? found.data.problem : CONNECTION_LOST);
}
