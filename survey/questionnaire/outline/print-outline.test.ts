import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#base';
import type { Option, Questionnaire } from '../model.ts';
import { checkQuestionnaire } from '../soundness/check-questionnaire.ts';
import { SPECIMENS } from '../specimens/features.ts';
import { AWKWARD_WORDS, generatedQuestionnaire } from '../specimens/generated-questionnaire.ts';
import { yunjiQuestionnaireText } from '../specimens/screeners-2018.ts';
import { tidy } from '../text.ts';
import { isUsable } from './findings.ts';
import { printOutline } from './print-outline.ts';
import { readOutline } from './read-outline.ts';

function readBack(questionnaire: Questionnaire): Questionnaire {
  const { questionnaire: read, findings } = readOutline(printOutline(questionnaire));
  expect(findings.filter((found) => found.severity === 'unread')).toEqual([]);
  return read;
}

describe('printing outline text', () => {
  it('prints the Yunji questionnaire so that it reads back the same and without a single escape', () => {
    const { questionnaire } = readOutline(yunjiQuestionnaireText());
    const printed = printOutline(questionnaire);
    expect(readOutline(printed)).toEqual({ questionnaire, findings: [] });
    expect(printed).not.toContain('\\');
    expect(printed).toContain('\n(3)不了解/不清楚(不读出)<跳至Q7>\n');
    expect(printed).toContain('\n(1)反映了,没人管<跳过Q8>\n');
  });

  it.each(Object.entries(SPECIMENS))('prints the specimen %s so that it reads back the same', (_, text) => {
    const { questionnaire } = readOutline(text);
    expect(readBack(questionnaire)).toEqual(questionnaire);
  });

  it('reads back what it printed, for questionnaires full of words that look like marks', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 12 }), (seed, size) => {
        const questionnaire = generatedQuestionnaire(chanceFrom(seed), size);
        expect(checkQuestionnaire(questionnaire)).toEqual([]);
        expect(readBack(questionnaire)).toEqual(questionnaire);
      }),
      { numRuns: 400 },
    );
  });

  it('reads back any words at all, wherever they stand', () => {
    const words = fc
      .array(fc.oneof(fc.constantFrom(...AWKWARD_WORDS), fc.string({ unit: 'binary', maxLength: 8 })), {
        minLength: 1,
        maxLength: 4,
      })
      .map((parts) => tidy(parts.join('')))
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, words, words, words, (title, text, note, label) => {
        const questionnaire = oneQuestion(title, text, note, label);
        expect(readBack(questionnaire)).toEqual(questionnaire);
      }),
      { numRuns: 1000 },
    );
  });

  it('prints a title and an introduction that would pass for a question as plain words', () => {
    const questionnaire = {
      ...oneQuestion('1、问卷?(单选题)', '问', '注', '是'),
      introduction: '答:一\n附件2:\n您好',
    };
    expect(printOutline(questionnaire)).toContain('\\1、问卷?(单选题)\n开场白:答:一\n\\附件2:\n您好\n');
    expect(readBack(questionnaire)).toEqual(questionnaire);
  });

  it('says (单独选) where the label would not, and (可同选) where it would', () => {
    const base = readOutline(SPECIMENS.exclusive).questionnaire;
    const [question] = base.questions;
    const options = (question?.options ?? []).map((option) => ({ ...option, exclusive: !option.exclusive }));
    const turned = { ...base, questions: question ? [{ ...question, options }] : [] };
    expect(printOutline(turned)).toContain('路灯不亮(单独选)');
    expect(printOutline(turned)).toContain('以上都没有(可同选)');
    expect(readBack(turned)).toEqual(turned);
    expect(isUsable(readOutline(printOutline(turned)).findings)).toBe(true);
  });
});

function oneQuestion(title: string, text: string, note: string, label: string): Questionnaire {
  const plain = { readOut: true, exclusive: false, asksText: false };
  const options: readonly Option[] = [
    { code: '1', label, ...plain, screensOut: { reasonCode: 's1-1', reasonLabel: text } },
    { code: '2', label: `${label}二`, ...plain, missing: 'refused' },
  ];
  return {
    format: 'wenan-questionnaire/1',
    title,
    introduction: `${note}\n${label}`,
    questions: [{ id: 'S1', kind: 'single', text, note, screener: true, options }],
  };
}
