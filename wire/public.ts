// What went through the door and may be read by anyone.
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { county, id, instant } from './shapes.ts';

export const publicEndpoints = {
  publications: endpoint({
    method: 'GET',
    path: '/api/public/publications',
    allow: 'anyone',
    answer: z.object({
      rows: z.array(
        z.object({
          county,
          id,
          title: z.string(),
          address: z.string(),
          publishedMs: instant,
          isSimulated: z.boolean(),
          withdrawnMs: instant.nullable(),
        }),
      ),
    }),
  }),
} as const;
