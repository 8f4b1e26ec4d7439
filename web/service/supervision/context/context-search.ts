// What the address of the page says: of which place, which year, from which month to which.
import { z } from 'zod';

const month = z.number().int().min(1).max(12).optional().catch(undefined);

export const contextSearchShape = z.object({
  place: z.coerce.string().optional().catch(undefined),
  year: z.number().int().optional().catch(undefined),
  fromMonth: month,
  toMonth: month,
});
export type ContextSearch = z.infer<typeof contextSearchShape>;
