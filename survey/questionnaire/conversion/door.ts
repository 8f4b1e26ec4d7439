// What of conversion is told to other rooms.
export { type ConvertedQuestionnaire, questionnaireOf } from './from-xlsform.ts';
export { type ConvertedForm, xlsFormOf } from './to-xlsform.ts';
