import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#base';
import { printOutline } from '../outline/print-outline.ts';
import { readOutline } from '../outline/read-outline.ts';
import { generatedQuestionnaire } from '../specimens/generated-questionnaire.ts';
import { readXlsForm } from '../xlsform/read-xlsform.ts';
import { sheetsOfMarkdown } from '../xlsform/sheets.ts';
import { askedOutline, askedXlsForm } from './asked-form.ts';
import { compareForms } from './compare-forms.ts';

const VILLAGE = `村庄调查
1、您家附近有没有矛盾纠纷?(单选题)
(1)有
(2)没有<跳至Q3>
2、矛盾纠纷由谁处理?(单选题)
(1)村委会
(2)派出所
3、您觉得晚上出门安全吗?(单选题)
(1)很安全
(2)比较安全
(3)不太安全
(4)很不安全
(5)不了解
`;

const FORM = `| survey |
| | type | name | label | relevant | required | constraint |
| | integer | age | 您多大年纪 | | yes | . > 0 |
| | select_one yn | lamp | 有路灯吗 | \${age} > 17 | yes | |
| | text | place | 哪里没有 | \${lamp} = '2' | | |
| choices |
| | list_name | name | label |
| | yn | 1 | 有 |
| | yn | 2 | 没有 |
`;

const outline = (text: string) => askedOutline(readOutline(text).questionnaire);
const form = (text: string) => askedXlsForm(readXlsForm(sheetsOfMarkdown(text)));

function told(compared: ReturnType<typeof compareForms>) {
  return Object.fromEntries(
    compared.map(({ old, now, trend, changes }) => [
      now ?? `-${old}`,
      [trend, ...changes.map(({ problem }) => problem.code.replace('change-', ''))].join(' '),
    ]),
  );
}

const inOutline = (from: string | RegExp, to: string) =>
  told(compareForms(outline(VILLAGE), outline(VILLAGE.replace(from, to))));
const inForm = (from: string | RegExp, to: string) =>
  told(compareForms(form(FORM), form(FORM.replace(from, to))));

describe('comparing two versions', () => {
  it('finds nothing changed in the same questionnaire, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 12 }), (seed, size) => {
        const one = generatedQuestionnaire(chanceFrom(seed), size);
        const compared = compareForms(askedOutline(one), outline(printOutline(one)));
        expect(compared.filter(({ changes }) => changes.length > 0)).toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect(Object.values(inForm('', ''))).toEqual(['goes-on', 'goes-on', 'goes-on']);
  });

  it.each([
    ['other words', '晚上出门安全吗', '晚上独自出门安全吗', { Q3: 'breaks wording' }],
    ['other marks only', '安全吗?', '安全吗。', { Q3: 'look punctuation' }],
    ['an option added', '(2)派出所', '(2)派出所\n(3)司法所', { Q2: 'breaks option-added' }],
    ['an option removed', '\n(5)不了解', '', { Q3: 'breaks option-removed' }],
    ['an option in other words', '不太安全', '不安全', { Q3: 'breaks option-wording' }],
    ['an option that is no longer read out', '(5)不了解', '(5)不了解(不读出)', { Q3: 'breaks option-marks' }],
    ['a route taken away', '<跳至Q3>', '', { Q1: 'goes-on', Q2: 'breaks population' }],
    [
      'two options changing places',
      /\(1\)村委会\n\(2\)派出所/,
      '(1)派出所\n(2)村委会',
      {
        Q2: 'breaks option-code option-code options-order',
      },
    ],
  ] as const)('tells %s with its place and what becomes of the trend', (_, from, to, expected) => {
    expect(inOutline(from, to)).toMatchObject(expected);
  });

  it('tells a scale that runs the other way round, though 不了解 stays at the end', () => {
    const turned = inOutline(
      /\(1\)很安全[\s\S]*很不安全/,
      '(1)很不安全\n(2)不太安全\n(3)比较安全\n(4)很安全',
    );
    expect(turned.Q3).toContain('options-turned');
  });

  it('knows a question again under another number, and its route with it', () => {
    const longer = VILLAGE.replace('3、', '4、')
      .replace('2、', '3、')
      .replace('1、', '1、您住在本村吗?(单选题)\n(1)是\n(2)否\n2、')
      .replace('<跳至Q3>', '<跳至Q4>');
    expect(told(compareForms(outline(VILLAGE), outline(longer)))).toEqual({
      Q1: 'begins question-added',
      Q2: 'goes-on id',
      Q3: 'goes-on id',
      Q4: 'goes-on id',
    });
  });

  it('tells a question that was removed and one that moved', () => {
    expect(inOutline(/2、矛盾[\s\S]*派出所\n3、/, '2、').valueOf()).toMatchObject({
      '-Q2': 'ends question-removed',
    });
    const moved = VILLAGE.replace(/(1、[\s\S]*)(3、[\s\S]*)/, '$2$1').replace('<跳至Q3>', '<跳过Q2>');
    expect(told(compareForms(outline(VILLAGE), outline(moved))).Q3).toBe('look moved');
  });

  it('says that a changed question changes who is asked what hangs on it', () => {
    expect(inForm('有路灯吗', '夜里有亮着的路灯吗')).toMatchObject({
      lamp: 'breaks wording',
      place: 'breaks population-by',
    });
  });

  it('proves that conditions written otherwise ask the same people', () => {
    expect(inForm('${age} > 17', 'not(${age} <= 17)')).toMatchObject({ lamp: 'goes-on' });
    expect(inForm('${age} > 17', '${age} >= 18')).toMatchObject({ lamp: 'goes-on' });
    expect(inForm('${age} > 17', '${age} > 18')).toMatchObject({ lamp: 'breaks population' });
  });

  it('says not decided where a condition is beyond proof, and nothing where it stayed as it was', () => {
    const regex = FORM.replace("${lamp} = '2'", "regex(${lamp}, 'a')");
    expect(told(compareForms(form(regex), form(regex)))).toMatchObject({ place: 'goes-on' });
    expect(told(compareForms(form(FORM), form(regex)))).toMatchObject({ place: 'look population-undecided' });
  });

  it('tells other checks, other kinds and whether an answer is required', () => {
    expect(inForm('. > 0', '. > 1')).toMatchObject({ age: 'look check' });
    expect(inForm('| text |', '| integer |')).toMatchObject({ place: 'breaks kind' });
    expect(inForm('| yes | . > 0', '| | . > 0').age).toBe('look required');
  });
});
