// A small survey of one's own, made by its designer through the server's routes: three villages whose populations are easy
// to reckon with, a few dozen numbers, the questionnaire of the demo.
import { surveyEndpoints as endpoints, frameEndpoints, questionnaireEndpoints } from '#wire/survey';
import { demoId } from '../server/demo/index.ts';
import { newId } from '../server/platform/identify.ts';
import { aFrame, listOf, VILLAGES } from './frame-for-tests.ts';
import type { TestHouse } from './house-for-tests.ts';

export interface SmallSurvey {
  readonly county: string;
  readonly surveyId: string;
}

interface Wanted {
  /** asked instead of the demo's questionnaire */
  readonly outlineText?: string;
  readonly numbers?: number;
  readonly target?: number;
  readonly minimumCell?: number;
  readonly callingFromMinute?: number;
  readonly callingToMinute?: number;
  readonly interviewers?: readonly string[];
  /** every so many numbers a landline; left out: none */
  readonly landlineEvery?: number;
}

/** A survey that has just been started. */
export async function aSmallSurvey(house: TestHouse, wanted: Wanted = {}): Promise<SmallSurvey> {
  const draft = await aDraftSurvey(house, wanted);
  const supervisor = await house.signIn('supervisor');
  await supervisor.call(endpoints.moveSurvey, { params: draft, body: { id: newId(), wanted: 'running' } });
  return draft;
}

/** The same, not yet started. */
export async function aDraftSurvey(house: TestHouse, wanted: Wanted = {}): Promise<SmallSurvey> {
  const frame = await aFrame(house);
  const { id: importId } = await frame.read(listOf(wanted.numbers ?? 60, 1, ',', wanted.landlineEvery));
  await frame.designer.call(frameEndpoints.takeImport, { params: { ...frame.key, importId } });
  const { county, frameId } = frame.key;
  const surveyId = newId();
  await frame.designer.call(endpoints.addSurvey, {
    body: {
      county,
      id: surveyId,
      questionnaireVersionId: await versionOf(house, wanted.outlineText),
      frameId,
      title: '小调查',
      callingFromMinute: wanted.callingFromMinute ?? 540,
      callingToMinute: wanted.callingToMinute ?? 1260,
      minimumCell: wanted.minimumCell ?? 3,
      targets: VILLAGES.map(({ code }) => ({ placeCode: code, target: wanted.target ?? 4 })),
    },
  });
  const names = wanted.interviewers ?? ['interviewer', 'fangwen01', 'fangwen02'];
  await frame.designer.call(endpoints.setInterviewers, {
    params: { county, surveyId },
    body: { personIds: names.map(demoId) },
  });
  return { county, surveyId };
}

/** The version of the demo, or of a questionnaire of one's own with this text. */
async function versionOf(house: TestHouse, outlineText: string | undefined): Promise<string> {
  if (outlineText === undefined) return demoId('version');
  const designer = await house.signIn('designer');
  const versionId = newId();
  await designer.call(questionnaireEndpoints.addQuestionnaire, {
    body: { id: newId(), versionId, title: '各种题型', outlineText },
  });
  return versionId;
}
