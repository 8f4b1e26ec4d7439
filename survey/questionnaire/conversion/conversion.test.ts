import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#base';
import { readOutline } from '../outline/read-outline.ts';
import { generatedQuestionnaire } from '../specimens/generated-questionnaire.ts';
import { yunjiQuestionnaireText } from '../specimens/screeners-2018.ts';
import { printMarkdown } from '../xlsform/print-markdown.ts';
import { readXlsForm } from '../xlsform/read-xlsform.ts';
import { sheetsOfMarkdown } from '../xlsform/sheets.ts';
import { questionnaireOf } from './from-xlsform.ts';
import { xlsFormOf } from './to-xlsform.ts';

const form = (markdown: string) => readXlsForm(sheetsOfMarkdown(markdown));
const lossCodes = (markdown: string) => questionnaireOf(form(markdown)).losses.map(({ code }) => code);

describe('converting', () => {
  it('outline text into an XLSForm in Markdown and back gives the same questionnaire, of the same people', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 12 }), (seed, size) => {
        const questionnaire = generatedQuestionnaire(chanceFrom(seed), size);
        const read = form(printMarkdown(xlsFormOf(questionnaire).sheets));
        expect(read.findings.filter(({ severity }) => severity === 'refused')).toEqual([]);
        expect(questionnaireOf(read)).toEqual({ questionnaire, losses: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('the Yunji questionnaire with its screeners loses nothing', () => {
    const { questionnaire } = readOutline(yunjiQuestionnaireText());
    const read = form(printMarkdown(xlsFormOf(questionnaire).sheets));
    expect(questionnaireOf(read)).toEqual({ questionnaire, losses: [] });
  });

  it('any sheets into Markdown and back gives the same sheets', () => {
    const cell = fc
      .array(fc.constantFrom('甲', '|', '\\', '\\|', '-', ' ', 'a', '${b}', '"'), { maxLength: 6 })
      .map((parts) => parts.join('').replace(/\s+/g, ' ').trim());
    const row = fc.array(cell, { minLength: 2, maxLength: 4 }).map((cells) => ['x', ...cells]);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const sheets = [{ name: 'survey', rows }];
        expect(sheetsOfMarkdown(printMarkdown(sheets))).toEqual(sheets);
      }),
      { numRuns: 1000 },
    );
  });

  it('turns “only if” and “unless” of other forms into options that suppress, and proves it', () => {
    const { questionnaire, losses } = questionnaireOf(form(LIGHTS));
    expect(losses.map(({ code }) => code)).toEqual([
      'convert-name-changed',
      'convert-name-changed',
      'convert-code-changed',
      'convert-code-changed',
      'convert-code-changed',
      'convert-code-changed',
    ]);
    expect(questionnaire.questions[0]?.options.map(({ suppresses }) => suppresses)).toEqual([
      ['Q2'],
      undefined,
    ]);
  });

  it('tells each thing that the target cannot say', () => {
    expect(lossCodes(LIGHTS.replace("${lamp} = 'no'", "regex(${lamp}, 'n')"))).toContain(
      'convert-condition-lost',
    );
    expect(lossCodes(LIGHTS.replace('| yes | |', '| | |'))).toContain('convert-blank-lost');
    expect(lossCodes(LIGHTS.replace('select_one yn | lamp', 'integer | lamp').replace("'no'", '1'))).toEqual(
      expect.arrayContaining(['convert-question-left-out', 'convert-condition-lost']),
    );
    const { losses } = xlsFormOf(
      readOutline('卷\n1、问${a}?(单选题)\n(1)是\n(2)其他(请注明:)\n').questionnaire,
    );
    expect(losses.map(({ code }) => code)).toEqual(['convert-text-changed', 'convert-mark-only-here']);
  });
});

const LIGHTS = `| survey |
| | type | name | label | required | relevant |
| | select_one yn | lamp | 有路灯吗 | yes | |
| | select_one yn | dark | 怕不怕黑 | yes | \${lamp} = 'no' |
| choices |
| | list_name | name | label |
| | yn | yes | 是 |
| | yn | no | 否 |
`;
