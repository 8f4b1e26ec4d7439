import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#base';
import { readOutline } from '../outline/read-outline.ts';
import { checkQuestionnaire } from '../soundness/check-questionnaire.ts';
import { SPECIMENS } from './features.ts';
import { generatedQuestionnaire } from './generated-questionnaire.ts';
import { SCREENERS_2018_TEXT, yunjiQuestionnaireText } from './screeners-2018.ts';
import { YUNJI_2023_TEXT } from './yunji-2023.ts';

describe('specimens', () => {
  it.each(
    Object.entries({ ...SPECIMENS, yunji: YUNJI_2023_TEXT, screeners: `甄别\n${SCREENERS_2018_TEXT}` }),
  )('the specimen %s reads without a finding and is sound', (_, text) => {
    const { questionnaire, findings } = readOutline(text);
    expect(findings).toEqual([]);
    expect(checkQuestionnaire(questionnaire)).toEqual([]);
  });

  it('the Yunji survey asks four screeners and then the fourteen questions', () => {
    const { questionnaire, findings } = readOutline(yunjiQuestionnaireText());
    const ids = questionnaire.questions.map((question) => question.id);
    const numbered = Array.from({ length: 14 }, (_, index) => `Q${index + 1}`);
    expect(ids).toEqual(['S1', 'S2', 'S3', 'S4', ...numbered]);
    expect(findings).toEqual([]);
    expect(questionnaire.questions.filter((question) => question.screener)).toHaveLength(4);
  });

  it('the screeners end the call for a minor, a newcomer and a justice worker, and only record the telephone', () => {
    const { questionnaire } = readOutline(yunjiQuestionnaireText());
    const ends = questionnaire.questions.flatMap(({ id, options }) =>
      options.flatMap(({ code, screensOut }) => (screensOut ? [[id, code, screensOut.reasonCode]] : [])),
    );
    expect(ends).toEqual([
      ['S2', '2', 'under-age'],
      ['S3', '2', 'resident-under-a-year'],
      ['S4', '1', 'works-in-justice'],
    ]);
  });

  it('equal seeds generate equal questionnaires of the size asked for', () => {
    const first = generatedQuestionnaire(chanceFrom('seed'), 60);
    expect(generatedQuestionnaire(chanceFrom('seed'), 60)).toEqual(first);
    expect(first.questions).toHaveLength(60);
  });
});
