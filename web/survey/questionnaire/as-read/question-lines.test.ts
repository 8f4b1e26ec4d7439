import { describe, expect, it } from 'vitest';
import { readOutline, SPECIMENS, yunjiQuestionnaireText } from '#survey/questionnaire';
import { questionBlock, questionLines } from './question-lines.ts';

function linesOf(text: string): (number | undefined)[] {
  return [...questionLines(text.split('\n'), readOutline(text).questionnaire.questions)];
}

describe('the line on which a question begins', () => {
  it('is found for all 18 questions of Yunji 2023', () => {
    const text = yunjiQuestionnaireText();
    const lines = text.split('\n');
    const found = linesOf(text);
    expect(found).toHaveLength(18);
    expect(lines[(found[0] ?? 0) - 1]).toContain('S1、请问您现在接听的电话');
    expect(lines[(found[17] ?? 0) - 1]).toContain('14、您对政法机关');
    expect(found).toEqual(found.toSorted((left, right) => (left ?? 0) - (right ?? 0)));
  });

  it.each(Object.entries(SPECIMENS))('is found in the specimen “%s”', (_name, text) => {
    expect(linesOf(text)).not.toContain(undefined);
  });

  it('is found however the number is written', () => {
    for (const number of ['1、', '１．', '第1题 ', 'Q1.', '问题1:', '01、'])
      expect(linesOf(`样例\n${number}您感觉安全吗?(单选题)\n(1)是 (2)否`)).toEqual([2]);
  });

  it('is unknown for a question whose words are elsewhere, and the next is found all the same', () => {
    const { questions } = readOutline(SPECIMENS.goTo).questionnaire;
    const lines = SPECIMENS.goTo.replace('您认识网格员吗', '换过的话').split('\n');
    expect(questionLines(lines, questions)).toEqual([2, undefined, 6]);
  });
});

describe('the lines of a question', () => {
  it('end with its last option, not with what follows', () => {
    const text = `${SPECIMENS.otherText}\n附件2:别的文件\n内容`;
    const { questions } = readOutline(text).questionnaire;
    expect(questionBlock(text.split('\n'), questions, 0)).toEqual({ first: 2, last: 3 });
  });
});
