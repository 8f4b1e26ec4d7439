import { describe, expect, it } from 'vitest';
import { readOutline } from './outline/read-outline.ts';
import { yunjiQuestionnaireText } from './specimens/screeners-2018.ts';
import { summaryOf } from './summary.ts';

describe('a questionnaire in a few numbers', () => {
  it('counts the Yunji survey', () => {
    expect(summaryOf(readOutline(yunjiQuestionnaireText()).questionnaire)).toEqual({
      questions: 14,
      screeners: 4,
      options: 94,
      goTos: 8,
      suppressions: 2,
      screenOuts: 3,
      byKind: { single: 14, multiple: 4 },
    });
  });

  it('counts nothing in an empty one', () => {
    const empty = { format: 'wenan-questionnaire/1', title: '', questions: [] } as const;
    expect(summaryOf(empty)).toMatchObject({ questions: 0, options: 0, byKind: {} });
  });
});
