// What the endpoints say of blocks and of those who may visit them.
import type { z } from 'zod';
import type { householdEndpoints } from '#wire/service';

export type BlockRow = z.output<typeof householdEndpoints.blocks.answer>['rows'][number];
export type VisitorRow = z.output<typeof householdEndpoints.possibleVisitors.answer>['rows'][number];
