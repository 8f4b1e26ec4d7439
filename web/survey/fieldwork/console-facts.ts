// What the console is opened with: the survey, its questionnaire and its calling hours.
import type { Questionnaire } from '#survey/questionnaire';
import type { SurveyAddress } from './sitting.ts';
import type { CallingHours } from './state/outcomes.ts';

export interface ConsoleFacts {
  readonly survey: {
    readonly title: string;
    readonly isSimulated: boolean;
    readonly organisationName: string;
  };
  readonly questionnaire: Questionnaire;
  readonly address: SurveyAddress;
  readonly callingHours: CallingHours;
}
