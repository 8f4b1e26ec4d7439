// An interview as the office reads it: answers, route and history.
import type { z } from 'zod';
import type { surveyEndpoints } from '#wire/survey';

export type Interview = z.output<typeof surveyEndpoints.interview.answer>;
