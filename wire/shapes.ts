// Shapes that many endpoints share.

import { z } from 'zod';
import type { Bilingual, Problem } from '#base';

export const id = z.uuid().transform((text) => text.toLowerCase());
/** A county's code, GB/T 2260, six digits. */
export const county = z.string().regex(/^[1-9]\d{5}$/);
/** Milliseconds since 1970-01-01 UTC. */
export const instant = z.number().int().nonnegative();
/** A whole number that the database keeps as an integer: from 0 to 2³¹ − 1. */
export const wholeNumber = z.number().int().min(0).max(2_147_483_647);
export const bilingual: z.ZodType<Bilingual> = z.object({ zh: z.string(), en: z.string() });

export const problem: z.ZodType<Problem> = z.object({
  code: z.string(),
  where: z.string().exactOptional(),
  message: bilingual,
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** One page of a list, and how many there are in all. */
export function pageOf<Row extends z.ZodType>(row: Row) {
  return z.object({ rows: z.array(row), total: z.number().int() });
}

/** By which column a list is sorted, and which way; in the list's own order where nothing is said. */
export function sorting<const Columns extends readonly [string, ...string[]]>(...columns: Columns) {
  return { sort: z.enum(columns).optional(), order: z.enum(['ascend', 'descend']).optional() };
}

/** Which page of a list: from 1, at most 200 rows a page. */
export const paging = {
  page: z.coerce.number().int().min(1).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
};
