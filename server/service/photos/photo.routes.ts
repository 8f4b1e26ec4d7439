// The addresses of photos: for staff with their sessions, and the released ones for everybody.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUuid } from '#base';
import { photoEndpoints as endpoints } from '#wire/service';
import type { House } from '../../platform/house.ts';
import { problem } from '../../platform/problems.ts';
import { type Routes, sendProblem } from '../../platform/routes.ts';
import { pictureOf } from './photos.store.ts';
import { keepPhotoBy, lookAtPhotoBy, photosAlikeFor, photosFor, pictureFor } from './photos.ts';

export function addPhotoRoutes(
  app: FastifyInstance,
  { route, upload, download }: Routes,
  house: House,
): void {
  upload(endpoints.keepPhoto, ({ actor, params, query }, content) =>
    keepPhotoBy(house, actor, params, query, content),
  );
  route(endpoints.photosOf, ({ actor, params, query }) => photosFor(house, actor, params.county, query));
  download(endpoints.photo, ({ actor, params }) => pictureFor(house, actor, params, 'picture'));
  download(endpoints.thumbnail, ({ actor, params }) => pictureFor(house, actor, params, 'thumbnail'));
  route(endpoints.photosAlike, ({ actor, params }) => photosAlikeFor(house, actor, params));
  route(endpoints.lookAtPhoto, ({ actor, params, body }) => lookAtPhotoBy(house, actor, params, body.look));
  app.get('/photos/:county/:photoId', (request, reply) => showReleased(house, request, reply, 'picture'));
  app.get('/photos/:county/:photoId/thumbnail', (request, reply) =>
    showReleased(house, request, reply, 'thumbnail'),
  );
}

// In nobody's name: the database shows only what a person released.
async function showReleased(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  size: 'picture' | 'thumbnail',
): Promise<FastifyReply> {
  const params = new Map(Object.entries(request.params ?? {}));
  const [county, photoId] = [String(params.get('county')), String(params.get('photoId'))];
  const isKey = /^[1-9]\d{5}$/.test(county) && isUuid(photoId);
  const content = isKey
    ? await house.database.transaction('service', 'nobody', (tx) => pictureOf(tx, { county, photoId }, size))
    : undefined;
  if (!content) return sendProblem(reply, problem('not-found', { what: '照片 / photo' }));
  return reply.type('image/jpeg').header('cache-control', 'public, max-age=300').send(content);
}
