// A respondent's wish to be called back by the offices: what they choose to say, and nothing of the interview.
import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { county, id } from '../shapes.ts';

export const callBackWishEndpoints = {
  /** While the unit is in hand. Their number and words go to casework, because they asked for it; nothing says which survey it was. */
  wishCallBack: endpoint({
    method: 'POST',
    path: '/api/survey/surveys/:county/:surveyId/units/:unitId/call-back-wishes',
    allow: 'interview.conduct',
    params: z.object({ county, surveyId: id, unitId: id }),
    body: z.object({
      id,
      words: z.string().trim().min(1).max(2000),
      /** as they want to be called; may be empty */
      name: z.string().trim().max(60),
      /** where they want to be called; the number that was dialled where it is empty */
      ownNumber: z.string().trim().max(30).default(''),
      /** the person was told that number and words go to the local office, and agreed */
      hasAgreed: z.literal(true),
    }),
  }),
} as const;
