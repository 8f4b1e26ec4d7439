// The parameters of the log that a phone keeps of a form (audit). Nothing here acts on them.
import { BOOLEAN, oneOf, type ParameterTable, WHOLE } from './wanted.ts';

export const audit: ParameterTable = {
  'location-priority': oneOf('no-power', 'low-power', 'balanced', 'high-accuracy'),
  'location-min-interval': WHOLE,
  'location-max-age': WHOLE,
  'track-changes': BOOLEAN,
  'identify-user': BOOLEAN,
  'track-changes-reasons': oneOf('on-form-edit'),
};
