import { describe, expect, it } from 'vitest';
import { readOutline, yunjiQuestionnaireText } from '#survey/questionnaire';
import { optionKeys, optionOnKey } from './option-keys.ts';

const { questionnaire } = readOutline(yunjiQuestionnaireText());

function question(id: string) {
  const found = questionnaire.questions.find((each) => each.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
}

describe('the key of an option', () => {
  it('is its printed number up to 9, and a letter from 10 on', () => {
    const keys = optionKeys(question('Q12'));
    expect(['1', '9', '10', '11', '14'].map((code) => keys.get(code))).toEqual(['1', '9', 'a', 'b', 'e']);
  });

  it('is pressed once: no option waits for a second digit', () => {
    for (const each of questionnaire.questions)
      for (const key of optionKeys(each).values()) expect(key).toHaveLength(1);
  });

  it.each(questionnaire.questions.map((each) => each.id))('of %s leads back to that option alone', (id) => {
    for (const [code, key] of optionKeys(question(id))) expect(optionOnKey(question(id), key)).toBe(code);
    expect(optionKeys(question(id)).size).toBe(question(id).options.length);
  });

  it('chooses nothing where no option has it', () => {
    expect(optionOnKey(question('Q1'), '9')).toBeUndefined();
  });
});
