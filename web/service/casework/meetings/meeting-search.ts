// What the address of the meetings' page says: which days, meetings or suggestions, and which of them.
import { z } from 'zod';
import { meetingEndpoints } from '#wire/service';
import { periodShape } from '../parts/period.ts';

export const meetingSearchShape = periodShape.extend({
  show: z.enum(['suggestions']).optional(),
  page: z.number().int().min(1).optional(),
  ...meetingEndpoints.suggestions.query.pick({ topic: true, standing: true, unitId: true }).shape,
});
export type MeetingSearch = z.infer<typeof meetingSearchShape>;
