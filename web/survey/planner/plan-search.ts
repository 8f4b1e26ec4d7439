// What is wanted of a plan as it stands in the address: what is left at its default is left out. Outside values that are
// none are passed over, as if they had not been written.
import { z } from 'zod';

const number = z.coerce.number().optional().catch(undefined);

export const planSearchShape = z.object({
  goal: z.enum(['precision', 'difference', 'ranks', 'interviews', 'budget']).optional().catch(undefined),
  level: z.enum(['whole', 'village']).optional().catch(undefined),
  rule: z.enum(['proportional', 'equal', 'neyman', 'power']).optional().catch(undefined),
  share: number,
  margin: number,
  deff: number,
  power: number,
  interviews: number,
  budget: number,
  cost: number,
  exponent: number,
  least: number,
  own: z.string().optional().catch(undefined),
});
export type PlanSearch = z.output<typeof planSearchShape>;

export type OwnValue = 'share' | 'cost';

/** One village's own share or cost in the text of the address; undefined takes it out. */
export function withOwn(own: string, code: string, what: OwnValue, value: number | undefined): string {
  const parts = new Map(
    own
      .split('_')
      .filter(Boolean)
      .map((part) => {
        const [name = '', share = '', cost = ''] = part.split(':');
        return [name, { share, cost }] as const;
      }),
  );
  const before = parts.get(code) ?? { share: '', cost: '' };
  parts.set(code, { ...before, [what]: value === undefined ? '' : String(value) });
  return [...parts]
    .filter(([, { share, cost }]) => share !== '' || cost !== '')
    .map(([name, { share, cost }]) => `${name}:${share}:${cost}`)
    .join('_');
}
