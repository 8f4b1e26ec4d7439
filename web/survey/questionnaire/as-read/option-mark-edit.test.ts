import { describe, expect, it } from 'vitest';
import { readOutline, SPECIMENS, yunjiQuestionnaireText } from '#survey/questionnaire';
import { type OptionMark, withMarkChanged } from './option-mark-edit.ts';

function changed(text: string, question: number, option: number, mark: OptionMark): string | undefined {
  return withMarkChanged(text, readOutline(text).questionnaire, { question, option }, mark);
}

const HEAD = '样例\n1、您家附近有哪些问题?(多选题)\n';

describe('a mark changed by a click', () => {
  it('is written behind the label and nothing else is touched', () => {
    expect(changed(SPECIMENS.goTo, 0, 1, 'readOut')).toBe(
      SPECIMENS.goTo.replace('(2)没有<跳至Q3>', '(2)没有(不读出)<跳至Q3>'),
    );
  });

  it('is taken away again by a second click', () => {
    const once = changed(SPECIMENS.goTo, 0, 1, 'readOut') ?? '';
    expect(changed(once, 0, 1, 'readOut')).toBe(SPECIMENS.goTo);
  });

  it('finds 满意 although 不满意 and 比较满意 stand beside it', () => {
    const text = yunjiQuestionnaireText();
    const after = changed(text, 17, 0, 'readOut') ?? '';
    expect(after.split('\n').at(-2)).toContain('(1)满意(不读出) (2)比较满意 (3)不太满意 (4)不满意 ');
  });

  it('says 可同选 for an option that stands alone by its words, and takes it back', () => {
    const once = changed(SPECIMENS.exclusive, 0, 2, 'exclusive') ?? '';
    expect(once).toContain('(3)以上都没有(可同选)');
    expect(changed(once, 0, 2, 'exclusive')).toBe(SPECIMENS.exclusive);
  });

  it('leaves the other mark in the same brackets', () => {
    const text = `${HEAD}(1)路灯 (2)说不清(不读出,单独选)\n`;
    expect(changed(text, 0, 1, 'readOut')).toBe(`${HEAD}(1)路灯 (2)说不清(单独选)\n`);
  });

  it('writes the question anew where its label was typed with odd spaces', () => {
    const after = changed(`${HEAD}(1)路 灯  不亮 (2)乱停`, 0, 0, 'exclusive') ?? '';
    expect(after).toContain('(单独选)');
    expect(readOutline(after).questionnaire.questions[0]?.options[0]?.exclusive).toBe(true);
  });

  it('is not made when the words cannot be found: a person must type it', () => {
    const { questionnaire } = readOutline(SPECIMENS.goTo);
    expect(withMarkChanged('别的文字', questionnaire, { question: 0, option: 0 }, 'readOut')).toBeUndefined();
  });
});

describe('every mark of every option of Yunji 2023', () => {
  const text = yunjiQuestionnaireText();
  const { questionnaire } = readOutline(text);
  const places = questionnaire.questions.flatMap(({ options, kind }, question) =>
    options.map((_, option) => ({ question, option, kind })),
  );

  it.each(['readOut', 'exclusive'] as const)('can be changed over (%s), and only that changes', (mark) => {
    for (const { question, option, kind } of places) {
      if (mark === 'exclusive' && kind === 'single') continue;
      const after = readOutline(changed(text, question, option, mark) ?? '').questionnaire;
      const expected = structuredClone(questionnaire.questions[question]?.options[option]);
      expect(after.questions[question]?.options[option]).toEqual(
        expected && { ...expected, [mark]: !expected[mark] },
      );
      expect(after.questions.toSpliced(question, 1)).toEqual(questionnaire.questions.toSpliced(question, 1));
    }
  });
});
