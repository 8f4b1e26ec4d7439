// Sends one photo's bytes to the server; sent again under its id it is the same photo.
import { z } from 'zod';
import { problem as problemShape } from '#wire';
import { photoEndpoints } from '#wire/service';
import { addressOf, CONNECTION_LOST, ProblemError } from '../../../shell/call.ts';

// A photo on a village's line takes its time.
const PATIENCE_MS = 120_000;

export interface PhotoToSend {
  readonly id: string;
  readonly subjectKind: 'visit' | 'posting' | 'case' | 'activity';
  readonly subjectId: string;
  readonly placeCode: string;
  readonly bytes: Blob;
}

/** @throws ProblemError when the server refuses it or cannot be reached */
export async function sendPhoto(county: string, photo: PhotoToSend): Promise<void> {
  const { id, subjectKind, subjectId, placeCode, bytes } = photo;
  const query = { subjectKind, subjectId, placeCode };
  const response = await fetch(
    addressOf(photoEndpoints.keepPhoto, { params: { county, photoId: id }, query }),
    {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: bytes,
      signal: AbortSignal.timeout(PATIENCE_MS),
    },
  ).catch(() => {
    throw new ProblemError(CONNECTION_LOST);
  });
  if (!response.ok) throw new ProblemError(await refusalIn(response));
}

async function refusalIn(response: Response) {
  const content: unknown = await response.json().catch(() => null);
  const found = z.object({ problem: problemShape }).safeParse(content);
  return found.success ? found.data.problem : CONNECTION_LOST;
}
