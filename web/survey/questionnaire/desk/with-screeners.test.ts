import { describe, expect, it } from 'vitest';
import { isUsable, readOutline, YUNJI_2023_TEXT, yunjiQuestionnaireText } from '#survey/questionnaire';
import { withScreeners } from './with-screeners.ts';

function screened(text: string): string {
  return withScreeners(text, readOutline(text).questionnaire) ?? '';
}

describe('the usual screeners', () => {
  it('come before the first question of annex 1 as it stands', () => {
    expect(screened(YUNJI_2023_TEXT)).toBe(yunjiQuestionnaireText());
  });

  it('come before the first question also where a whole document was pasted', () => {
    const around = `关于印发方案的通知\n一、指导思想\n1.坚持依法办事;\n${YUNJI_2023_TEXT}附件2:\n号码收集表\n1.姓名\n`;
    const { questionnaire, findings } = readOutline(screened(around));
    expect(questionnaire.questions).toEqual(readOutline(yunjiQuestionnaireText()).questionnaire.questions);
    expect(isUsable(findings)).toBe(true);
  });

  it('are not offered twice, nor where there is no question', () => {
    const text = yunjiQuestionnaireText();
    expect(withScreeners(text, readOutline(text).questionnaire)).toBeUndefined();
    expect(withScreeners('您好', readOutline('您好').questionnaire)).toBeUndefined();
  });
});
