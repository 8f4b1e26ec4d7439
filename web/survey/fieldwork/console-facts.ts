// What the console is opened with: the survey, its questionnaire and its calling hours.
import type { Bilingual } from '#base';
import type { Questionnaire } from '#survey/questionnaire';
import type { SurveyAddress } from './sitting.ts';
import type { CallingHours } from './state/outcomes.ts';

export interface ConsoleFacts {
  readonly survey: {
    readonly title: string;
    readonly isSimulated: boolean;
    /** the office whose mock poll it is; null for a survey */
    readonly orderedBy: Bilingual | null;
    readonly organisationName: string;
  };
  readonly questionnaire: Questionnaire;
  readonly address: SurveyAddress;
  readonly callingHours: CallingHours;
}
