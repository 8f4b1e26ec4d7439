// What of the results is looked at, as it stands in the query of the address: a link brings back the same view.
import { z } from 'zod';

const word = z.coerce.string().optional().catch(undefined);

export const resultsSearch = z.object({
  /** the question opened by place */
  question: word,
  /** the order of places: `share`, or `-share` for the highest first */
  sort: word,
  /** a part of a place's name */
  find: word,
  tier: z.coerce.number().int().optional().catch(undefined),
  /** which places by how sure their figures are */
  only: z.enum(['sure', 'caution', 'withheld']).optional().catch(undefined),
  /** which places by whether their interval lies wholly below or above the overall share */
  side: z.enum(['below', 'above']).optional().catch(undefined),
  /** the survey compared with */
  other: word,
  adjust: z.enum(['holm', 'bh']).optional().catch(undefined),
  /** codes of the places in the trend, parted by _ so that an address does not take them for a number */
  chosen: word,
});

export type ResultsSearch = z.infer<typeof resultsSearch>;
