import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUsable } from '../outline/findings.ts';
import { readOutline } from '../outline/read-outline.ts';
import { wordText } from './word-text.ts';

const body = (inside: string) => `<w:document><w:body>${inside}</w:body></w:document>`;
const paragraph = (words: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
const listed = (words: string, list: number, level = 0) =>
  paragraph(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const table = (...rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
const textOf = (inside: string, numbering = '') => wordText(body(inside), numbering).text;

const NUMBERING = `<w:numbering>
  <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1、"/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>
</w:numbering>`;

describe('a Word file as offices have it', () => {
  it('numbers that Word writes by itself stand before their paragraphs, and options begin anew below each question', () => {
    const inside =
      listed('基本情况', 2) +
      listed('安全吗？（单选题）', 1) +
      listed('安全', 1, 1) +
      listed('不安全', 1, 1) +
      listed('满意吗？（单选题）', 1) +
      listed('满意', 1, 1) +
      listed('不满意', 1, 1) +
      listed('另起', 3);
    expect(textOf(inside, NUMBERING).split('\n')).toEqual([
      '一、基本情况',
      '1、安全吗？（单选题）',
      'A.安全',
      'B.不安全',
      '2、满意吗？（单选题）',
      'A.满意',
      'B.不满意',
      '9、另起',
    ]);
  });

  it('that is numbered so reads as a questionnaire without a word typed anew', () => {
    const inside =
      paragraph('调查') + listed('安全吗？（单选题）', 1) + listed('安全', 1, 1) + listed('不安全', 1, 1);
    const { questionnaire, findings } = readOutline(textOf(inside, NUMBERING));
    expect(findings).toEqual([]);
    expect(questionnaire.questions.map(({ id, options }) => [id, options.map(({ label }) => label)])).toEqual(
      [['Q1', ['安全', '不安全']]],
    );
  });

  it('a table of items on one scale is a battery, though nobody wrote 矩阵题', () => {
    const inside =
      paragraph('调查') +
      paragraph('1、您对以下机关满意吗？（单选题）') +
      table(['机关', '满意', '一般', '不满意'], ['1.公安', '□', '□', '□'], ['2.法院', '', '', '']);
    const { questionnaire, findings } = readOutline(textOf(inside));
    expect(isUsable(findings)).toBe(true);
    expect(questionnaire.questions.map(({ id, text, battery }) => [id, text, battery?.text])).toEqual(
      [
        ['Q1_1', '公安', '您对以下机关满意吗?'],
        ['Q1_2', '法院', '您对以下机关满意吗?'],
      ].map(([id, text, whole]) => [id, text, whole?.replace('?', '？')]),
    );
  });

  it('a table to be filled in is left out and counted; one with questions in it is read as its paragraphs', () => {
    const blanks = table(['访问日期', '', '访问员', ''], ['地点', '', '督导', '']);
    expect(wordText(body(blanks), '')).toEqual({ text: '', leftOut: 1 });
    expect(textOf(table(['1、安全吗？', ''], ['(1)是', '(2)否']))).toContain('1、安全吗？\n');
  });

  it('does not read what was deleted, hidden, or drawn a second time, and reads breaks and entities', () => {
    const inside =
      '<w:p><w:r><w:t>甲&lt;乙&#x4e19;</w:t></w:r><w:del><w:r><w:delText>删</w:delText><w:t>删</w:t></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:br/><w:t>下</w:t></w:r><mc:AlternateContent><mc:Fallback><w:t>重</w:t></mc:Fallback></mc:AlternateContent></w:p>';
    expect(textOf(inside)).toBe('甲<乙丙\n下');
  });

  it('never throws, whatever stands in the file', () => {
    const parts = fc.constantFrom(
      '<w:p>',
      '</w:p>',
      '<w:tbl>',
      '</w:tbl>',
      '<w:tr>',
      '<w:tc>',
      '</w:tc>',
      '<w:t>',
      '</w:t>',
      '字',
      '<',
      '&#99999999;',
      '<w:numId w:val="1"/>',
      '<w:del>',
      '</w:del>',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (tags) => {
        expect(typeof wordText(tags.join(''), NUMBERING).text).toBe('string');
      }),
    );
  });

  it('of broken tags without end takes time by its length alone', () => {
    const started = performance.now();
    wordText('<w:p '.repeat(400_000), '');
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
