// Fetches an export: the browser itself writes the file to disk as it comes, however long it is.
import { exportEndpoints } from '#wire/survey';
import { addressOf } from '../../../shell/call.ts';
import type { SurveyKey } from '../use-whereabouts.ts';

export function fetchFile(surveyKey: SurveyKey, exportId: string): void {
  const link = document.createElement('a');
  link.href = addressOf(exportEndpoints.exportFile, { params: { ...surveyKey, exportId } });
  link.download = '';
  link.click();
}
