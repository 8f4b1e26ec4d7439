import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#base';
import { readOutline } from '../outline/read-outline.ts';
import { SPECIMENS } from '../specimens/features.ts';
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

  it('turns conditions of other forms into conditions of ours, and proves them', () => {
    const { questionnaire, losses } = questionnaireOf(form(LIGHTS));
    expect(losses.map(({ code }) => code)).toEqual([
      'convert-name-changed',
      'convert-name-changed',
      'convert-code-changed',
      'convert-code-changed',
      'convert-code-changed',
      'convert-code-changed',
    ]);
    expect(questionnaire.questions[1]?.askedWhen).toEqual([
      [{ question: 'Q1', is: 'one-of', values: ['2'] }],
    ]);
  });

  it('takes numbers, dates, words, notes, rankings and ranges of other forms', () => {
    const { questionnaire, losses } = questionnaireOf(form(FAMILY));
    expect(losses.filter(({ code }) => code !== 'convert-name-changed')).toEqual([]);
    expect(questionnaire.questions.map(({ kind }) => kind)).toEqual([
      'number',
      'date',
      'text',
      'note',
      'ranking',
      'marks',
    ]);
    expect(questionnaire.questions[1]?.askedWhen).toEqual([
      [{ question: 'Q1', is: 'at-least', values: ['2'] }],
    ]);
    expect(questionnaire.questions[5]?.options.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('tells whose condition another program changed beside ours', () => {
    const { questionnaire } = readOutline(SPECIMENS.askedWhen);
    const [survey, ...others] = xlsFormOf(questionnaire).sheets;
    const edited = (survey?.rows ?? []).map((row) =>
      row.map((cell) => cell.replace('${Q1} >= 2', '${Q1} >= 3')),
    );
    const read = readXlsForm([{ name: 'survey', rows: edited }, ...others]);
    expect(questionnaireOf(read).losses.map(({ details }) => details)).toEqual([{ question: 'Q2' }]);
  });

  it('tells each thing that the target cannot say', () => {
    expect(lossCodes(LIGHTS.replace("${lamp} = 'no'", "regex(${lamp}, 'n')"))).toContain(
      'convert-condition-lost',
    );
    expect(lossCodes(LIGHTS.replace('| yes | |', '| | |'))).toContain('convert-blank-lost');
    expect(lossCodes(LIGHTS.replace('select_one yn | lamp', 'image | lamp').replace("'no'", "''"))).toEqual(
      expect.arrayContaining(['convert-question-left-out', 'convert-condition-lost']),
    );
    const { losses } = xlsFormOf(
      readOutline('卷\n1、问${a}?(单选题)\n(1)是\n(2)其他(请注明:)\n').questionnaire,
    );
    expect(losses.map(({ code }) => code)).toEqual(['convert-text-changed', 'convert-mark-only-here']);
  });
});

const FAMILY = `| survey |
| | type | name | label | required | relevant | parameters |
| | integer | people | 几口人 | yes | | |
| | date | moved | 哪天搬来 | yes | \${people} >= 2 | |
| | text | wish | 有什么愿望 | yes | | |
| | note | thanks | 谢谢 | | | |
| | rank things | order | 哪件要紧 | yes | | |
| | range | marks | 打几分 | yes | | start=1 end=5 step=1 |
| choices |
| | list_name | name | label |
| | things | 1 | 路灯 |
| | things | 2 | 停车 |
`;

const LIGHTS = `| survey |
| | type | name | label | required | relevant |
| | select_one yn | lamp | 有路灯吗 | yes | |
| | select_one yn | dark | 怕不怕黑 | yes | \${lamp} = 'no' |
| choices |
| | list_name | name | label |
| | yn | yes | 是 |
| | yn | no | 否 |
`;
