// What the address of the list of cards says: which cards, of what colour and source, in which order.
import { z } from 'zod';
import { COLOURS_IN_ORDER, SOURCE_CODES } from '#service/supervision/chasing';

export const chaseSearchShape = z.object({
  standing: z.enum(['open', 'unanswered', 'lifted', 'all']).optional().catch(undefined),
  colour: z.enum(COLOURS_IN_ORDER).optional().catch(undefined),
  source: z.enum(SOURCE_CODES).optional().catch(undefined),
  mine: z.enum(['yes']).optional().catch(undefined),
  page: z.number().optional().catch(undefined),
  sort: z.string().optional().catch(undefined),
  order: z.enum(['ascend', 'descend']).optional().catch(undefined),
});
export type ChaseSearch = z.infer<typeof chaseSearchShape>;
