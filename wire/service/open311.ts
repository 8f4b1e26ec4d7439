// Keys with which other apps may send requests of residents (Open311). The protocol itself has its own addresses and forms.
import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { county, id, instant } from '../shapes.ts';

const ofCounty = z.object({ county });

export const open311Endpoints = {
  appKeys: endpoint({
    method: 'GET',
    path: '/api/service/open311/:county/keys',
    allow: 'open311.manage',
    params: ofCounty,
    answer: z.object({
      rows: z.array(z.object({ id, name: z.string(), createdMs: instant, revokedMs: instant.nullable() })),
    }),
  }),
  /** The key is in this answer and nowhere else. */
  addAppKey: endpoint({
    method: 'POST',
    path: '/api/service/open311/:county/keys',
    allow: 'open311.manage',
    params: ofCounty,
    body: z.object({ id, name: z.string().trim().min(1).max(100) }),
    answer: z.object({ key: z.string() }),
  }),
  revokeAppKey: endpoint({
    method: 'DELETE',
    path: '/api/service/open311/:county/keys/:keyId',
    allow: 'open311.manage',
    params: z.object({ county, keyId: id }),
  }),
} as const;
