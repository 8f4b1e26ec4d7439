// The limits in force for one sort or one kind of case, as the server tells them.
import type { z } from 'zod';
import type { caseFigureEndpoints } from '#wire/service';

export type RuleRow = z.output<typeof caseFigureEndpoints.limitRules.answer>['rows'][number];
