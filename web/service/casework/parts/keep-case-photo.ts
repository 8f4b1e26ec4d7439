// Sends one photo to a case. Sent again under its id, it is the same photo.
import { z } from 'zod';
import { problem as problemShape } from '#wire';
import { photoEndpoints } from '#wire/service';
import { addressOf, CONNECTION_LOST, ProblemError } from '../../../shell/call.ts';

interface CasePhoto {
  readonly county: string;
  readonly photoId: string;
  readonly caseId: string;
  readonly placeCode: string;
}

/** @throws ProblemError with what the server says, or that the connection was lost */
export async function keepCasePhoto(photo: CasePhoto, file: File): Promise<void> {
  const { county, photoId, caseId, placeCode } = photo;
  const query = { subjectKind: 'case' as const, subjectId: caseId, placeCode };
  const response = await fetch(addressOf(photoEndpoints.keepPhoto, { params: { county, photoId }, query }), {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  }).catch(() => undefined);
  if (response?.ok) return;
  const found = z.object({ problem: problemShape }).safeParse(await response?.json().catch(() => undefined));
  throw new ProblemError(found.success ? found.data.problem : CONNECTION_LOST);
}
