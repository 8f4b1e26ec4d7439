// Photos of the service wing: sent by staff and phones, looked at before anybody else may see them.
import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { county, id, instant } from '../shapes.ts';

const photoId = z.object({ county, photoId: id });
const subjectKind = z.enum(['case', 'visit', 'posting', 'activity', 'inspection']);
const placeCode = z.string().regex(/^[1-9]\d{5}(\d{3}(\d{3})?)?$/);
const count = z.number().int();

const photoShape = z.object({
  id,
  subjectKind,
  subjectId: id,
  placeCode,
  /** null for a resident, and for an inspector: units see what was found, not who went there */
  sentByName: z.string().nullable(),
  sentMs: instant,
  width: count,
  height: count,
  byteCount: count,
  sha256: z.string(),
  /** the difference hash, 64 characters 0 or 1 */
  likeness: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  takenMs: instant.nullable(),
  look: z.enum(['public', 'private']).nullable(),
});
export type Photo = z.infer<typeof photoShape>;

export const photoEndpoints = {
  /** Sent as application/octet-stream. Safe to send again under its id; the place inside the photo is kept only where asked for. */
  keepPhoto: endpoint({
    method: 'PUT',
    path: '/api/service/photos/:county/:photoId',
    allow: 'photo.send',
    params: photoId,
    query: z.object({
      subjectKind,
      subjectId: id,
      placeCode,
      keepsOrigin: z.enum(['yes', 'no']).default('no'),
    }),
    answer: z.object({ width: count, height: count, sha256: z.string(), likeness: z.string() }),
  }),
  photosOf: endpoint({
    method: 'GET',
    path: '/api/service/photos/:county',
    allow: 'photo.send',
    params: z.object({ county }),
    query: z.object({ subjectKind, subjectId: id }),
    answer: z.object({ rows: z.array(photoShape) }),
  }),
  photo: endpoint({
    method: 'GET',
    path: '/api/service/photos/:county/:photoId',
    allow: 'photo.send',
    params: photoId,
  }),
  thumbnail: endpoint({
    method: 'GET',
    path: '/api/service/photos/:county/:photoId/thumbnail',
    allow: 'photo.send',
    params: photoId,
  }),
  /** Other photos that look the same: the same file, or nearly the same picture. A mark for a look, no proof. */
  photosAlike: endpoint({
    method: 'GET',
    path: '/api/service/photos/:county/:photoId/alike',
    allow: 'photo.review',
    params: photoId,
    answer: z.object({ rows: z.array(photoShape.extend({ bitsApart: count })) }),
  }),
  /** What a person saw in it: fit for everybody, or not (faces, number plates, somebody's home). */
  lookAtPhoto: endpoint({
    method: 'POST',
    path: '/api/service/photos/:county/:photoId/look',
    allow: 'photo.review',
    params: photoId,
    body: z.object({ look: z.enum(['public', 'private']) }),
  }),
} as const;
