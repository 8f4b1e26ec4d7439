// Whether a resident's telephone is the resident's own: nobody knows before somebody called it. No message is sent anywhere.
import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { county, id } from '../shapes.ts';

export const senderPhoneEndpoints = {
  /** Whoever answered said that they sent the matter, or that they did not. */
  verifySenderPhone: endpoint({
    method: 'PUT',
    path: '/api/service/cases/:county/:caseId/sender/verified',
    allow: 'case.call',
    params: z.object({ county, caseId: id }),
    body: z.object({ isVerified: z.boolean() }),
  }),
} as const;
