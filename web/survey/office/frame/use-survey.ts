// The survey on whose pages one is, as its endpoint describes it.

import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { surveyEndpoints } from '#wire/survey';
import { asking } from '../../../shell/queries.ts';

/** County (six digits) and id: what names a survey. */
export interface SurveyKey {
  readonly county: string;
  readonly surveyId: string;
}

export type Survey = z.output<typeof surveyEndpoints.survey.answer>;

export function useSurvey({ county, surveyId }: SurveyKey) {
  return useQuery(asking(surveyEndpoints.survey, { params: { county, surveyId } }));
}
