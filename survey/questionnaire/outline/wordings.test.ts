// The same questionnaire in the many hands it is typed by.
import { describe, expect, it } from 'vitest';
import type { Option } from '../model.ts';
import { SCREENERS_2018_TEXT, yunjiQuestionnaireText } from '../specimens/screeners-2018.ts';
import { readOutline } from './read-outline.ts';

const text = yunjiQuestionnaireText();
const { questionnaire } = readOutline(text);

function wide(digits: string): string {
  return digits.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function circled(_: string, digits: string): string {
  return String.fromCharCode(0x245f + Number(digits));
}

const HANDS: Readonly<Record<string, (typed: string) => string>> = {
  'Windows line endings': (typed) => typed.replaceAll('\n', '\r\n'),
  'old Macintosh line endings': (typed) => typed.replaceAll('\n', '\r'),
  'a byte order mark': (typed) => `\ufeff${typed}`,
  'tabs between options': (typed) => typed.replaceAll(' (', '\t('),
  'non-breaking and full-width spaces': (typed) => typed.replaceAll(' (', '\u00a0\u3000('),
  'trailing spaces and blank lines': (typed) => typed.replaceAll('\n', '  \u3000\t\n\n'),
  'indented lines': (typed) => typed.replaceAll('\n', '\n\u3000\u3000'),
  'zero-width spaces': (typed) => typed.replaceAll('(', '\u200b('),
  'full-width option numbers': (typed) =>
    typed.replace(/\((\d+)\)/g, (_, digits: string) => `（${wide(digits)}）`),
  'spaces within option numbers': (typed) => typed.replace(/\((\d+)\)/g, '( $1 )'),
  'square option numbers': (typed) => typed.replace(/\((\d+)\)/g, '【$1】'),
  'circled option numbers': (typed) => typed.replace(/\((\d+)\)/g, circled),
  'a full stop after the option number': (typed) => typed.replace(/\((\d+)\)/g, '($1).'),
  'options one a line': (typed) => typed.replaceAll(' (', '\n('),
  'options without spaces between them': (typed) => typed.replaceAll(' (', '('),
  'semicolons between options': (typed) => typed.replaceAll(' (', '； ('),
  'all options of a question on one line': (typed) => typed.replace(/\n\((?!1\))/g, ' ('),
  'options on the line of their question': (typed) => typed.replaceAll('\n(1)', ' (1)'),
  'check boxes': (typed) => typed.replace(/\((\d+)\)/g, '□($1)'),
  'full stops after question numbers': (typed) => typed.replace(/^(S?\d+)、/gm, '$1．'),
  'full-width question numbers': (typed) => typed.replace(/^S?(\d+)(?=、)/gm, (number) => wide(number)),
  'the letter Q': (typed) => typed.replace(/^(\d+)、/gm, 'Q$1. '),
  第几题: (typed) => typed.replace(/^(\d+)、/gm, '第$1题：'),
  'full-width marks': (typed) => typed.replace(/\((单选题|多选题|不读出)\)/g, '（$1）'),
  'marks in corner brackets': (typed) => typed.replace(/\((单选题|多选题|不读出)\)/g, '【$1】'),
  'short marks': (typed) => typed.replaceAll('(单选题)', '(单选)').replaceAll('(多选题)', '（可多选）'),
  'marks before the words': (typed) => typed.replace(/^(S?\d+、)(.+)(\(.选题\))$/gm, '$1$3$2'),
  'marks on a line of their own': (typed) => typed.replace(/(\(.选题\))$/gm, '\n$1'),
  'skips in full-width brackets': (typed) => typed.replace(/<(.*?)>/g, '〈$1〉'),
  'skips in book title marks': (typed) => typed.replace(/<(.*?)>/g, '《$1》'),
  'skips in corner brackets': (typed) => typed.replace(/<(.*?)>/g, '【$1】'),
  'skips in round brackets': (typed) => typed.replace(/<(.*?)>/g, '（$1）'),
  'skips to 第几题': (typed) => typed.replace(/跳(至|过)Q(\d+)/g, '跳$1第$2题'),
  'skips to a bare number': (typed) => typed.replace(/跳至Q(\d+)/g, '请跳到 $1').replaceAll('跳过Q', '跳过'),
  'skips without brackets': (typed) => typed.replace(/<(跳至Q\d+)>/g, ' $1'),
  'arrows for skips': (typed) => typed.replace(/<跳至(Q\d+)>/g, '→$1').replace(/<(跳过Q\d+)>/g, '——→$1'),
  'two marks in one pair of brackets': (typed) => typed.replaceAll('(不读出)<跳至Q7>', '(不读出,跳至Q7)'),
  'a longer word for ending the call': (typed) => typed.replaceAll('<终止:', '【终止访问：'),
  'a full-width 请注明': (typed) => typed.replaceAll('其他(请注明:)', '其他（请注明：____）'),
  '请注明 without brackets': (typed) => typed.replaceAll('其他(请注明:)', '其他，请注明：________'),
  'a blank to fill in': (typed) => typed.replaceAll('其他(请注明:)', '其他______'),
  'page numbers between questions': (typed) => typed.replace(/^(\d)、/gm, '- 2 -\n$1、'),
};

describe('one questionnaire in many hands', () => {
  it.each(Object.entries(HANDS))('reads the same with %s', (name, retype) => {
    const retyped = retype(text);
    expect(retyped).not.toBe(text);
    const read = readOutline(retyped);
    expect(read.questionnaire).toEqual(questionnaire);
    const expected = name.startsWith('page numbers') ? ['outline-page-number-left-out'] : [];
    expect([...new Set(read.findings.map((found) => found.problem.code))]).toEqual(expected);
  });

  it('reads options numbered 1. or A. when a line begins so', () => {
    const labels = ['男', '女', '不愿回答'];
    const typings = [
      '1.男 2.女 3.不愿回答',
      'A.男B.女C.不愿回答',
      'A、男\nB、女\nC、不愿回答',
      '1)男 2)女\n3)不愿回答',
    ];
    for (const typing of [...typings, '1.男\n2.女\n3.不愿回答', '⑴男⑵女⑶不愿回答']) {
      const read = readOutline(
        `问卷\n1、您的性别?(单选题)\n${typing}\n2、您满意吗?(单选题)\n1.满意 2.不满意\n`,
      );
      expect(read.questionnaire.questions[0]?.options.map(({ label }) => label)).toEqual(labels);
      expect(read.questionnaire.questions[0]?.options.map(({ code }) => code)).toEqual(['1', '2', '3']);
      expect(read.questionnaire.questions).toHaveLength(2);
    }
  });
});

function optionOf(typed: string, kind = '单选题'): Option | undefined {
  const read = readOutline(`问卷\n1、问?(${kind})\n(1)${typed}\n(2)别的\n2、问二?(单选题)\n(1)甲 (2)乙\n`);
  return read.questionnaire.questions[0]?.options[0];
}

describe('marks of one option', () => {
  it.each([
    ['有<跳至结束>', { label: '有', goTo: 'end' }],
    ['有<跳过Q8、Q9>', { label: '有', suppresses: ['Q8', 'Q9'] }],
    ['有<跳过第8题至第10题>', { label: '有', suppresses: ['Q8', 'Q9', 'Q10'] }],
    ['有<跳过Q8-Q10>', { label: '有', suppresses: ['Q8', 'Q9', 'Q10'] }],
    ['有(单独选)', { label: '有', exclusive: true }],
    ['不了解(计为有效回答)', { label: '不了解' }],
    ['从未接触(计为不适用)', { label: '从未接触', missing: 'not-applicable' }],
    ['拒答(不读出)', { label: '拒答', missing: 'refused', readOut: false }],
    ['外地人(请注明)', { label: '外地人', asksText: true }],
    ['转学(转到外地)', { label: '转学(转到外地)' }],
    ['《宪法》', { label: '《宪法》' }],
    ['满意<终止>', { label: '满意', screensOut: { reasonCode: 'q1-1', reasonLabel: '不符合访问条件' } }],
    ['有\\没有', { label: '有\\没有' }],
    ['拨打\\(110\\)\\(1\\)', { label: '拨打(110)(1)' }],
  ])('reads %s', (typed, expected) => {
    const plain = { code: '1', readOut: true, exclusive: false, asksText: false };
    expect(optionOf(typed)).toEqual({ ...plain, ...expected });
  });

  it.each([
    ['以上都没有', true],
    ['没有发现上述情况', true],
    ['无以上情况', true],
    ['不适用', true],
    ['说不清', true],
    ['没有路灯', true],
    ['没有路灯(可同选)', false],
    ['无证经营', false],
    ['不知道向谁反映', false],
  ])('in a multiple choice, whether %s stands alone: %s', (typed, exclusive) => {
    expect(optionOf(typed, '多选题')?.exclusive).toBe(exclusive);
  });
});

describe('words around the questions', () => {
  it('keeps an introduction, whatever its length, and notes to the interviewer', () => {
    const paragraphs = Array.from({ length: 20 }, (_, index) => `第${index}句。`);
    const read = readOutline(
      `问卷\n开场白:${paragraphs.join('\n')}\n1、问?(多选题,最多选三项)\n【访问员:轮流读出】\n(1)甲 (2)乙\n`,
    );
    expect(read.questionnaire.introduction).toBe(paragraphs.join('\n'));
    expect(read.questionnaire.questions[0]?.note).toBe('访问员:轮流读出');
    expect(read.questionnaire.questions[0]?.limits).toEqual({ most: '3' });
    expect(read.findings).toEqual([]);
  });

  it('joins a question that was broken into lines', () => {
    const read = readOutline(
      '问卷\n1、您居住地(所在的区县或\n乡镇)是否有\n综治中心?(单选题)\n(1)有 (2)没有\n',
    );
    expect(read.questionnaire.questions[0]?.text).toBe('您居住地(所在的区县或乡镇)是否有综治中心?');
    expect(read.findings).toEqual([]);
  });

  it('reads the screeners alone', () => {
    expect(readOutline(`甄别\n${SCREENERS_2018_TEXT}`).questionnaire.questions).toEqual(
      questionnaire.questions.slice(0, 4),
    );
  });
});
