import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXlsForm } from './read-xlsform.ts';
import { sheetsOfMarkdown } from './sheets.ts';

const VILLAGE = `
| survey |
| | type | name | label::中文 (zh) | relevant | constraint |
| | note | 开场 | 您好 | | |
| | select_one 有无 | 路灯 | 村里有路灯吗 | | |
| | select_multiple 地点 | 暗处 | 哪里太暗 | \${路灯} = '2' | |
| | begin group | 户 | 户内 | | |
| | integer | 人口 | 家里几口人 | | . > 0 and . < 30 |
| | end group | | | | |
| | calculate | 人均 | | | |

| choices |
| | list name | name | label |
| | 有无 | 1 | 有 |
| | 有无 | 2 | 没有 |
| | 地点 | kou | 村口 |
| | 地点 | xue | 学校 |
`.replace('| | calculate | 人均 | | | |\n', '');

function refusals(markdown: string) {
  return readXlsForm(sheetsOfMarkdown(markdown))
    .findings.filter(({ severity }) => severity === 'refused')
    .map(({ problem, sheet, row, column }) => ({ code: problem.code, sheet, row, column }));
}

function surveyRefusals(...rows: readonly string[]) {
  return refusals(['| survey |', '| | type | name | label |', ...rows].join('\n'));
}

describe('a form in Markdown tables', () => {
  it('with Chinese names and labels is read as a tree', () => {
    const read = readXlsForm(sheetsOfMarkdown(VILLAGE));
    expect(read.findings).toEqual([]);
    expect(read.top.map(({ name }) => name)).toEqual(['开场', '路灯', '暗处', '户']);
    expect(read.top[3]?.children.map(({ name }) => name)).toEqual(['人口']);
    expect(read.lists.get('有无')).toHaveLength(2);
  });

  it('is told a remedy with sheet, row and column', () => {
    const [found] = readXlsForm(sheetsOfMarkdown(VILLAGE.replace("'2'", 'number(${没有})'))).findings;
    expect(found).toMatchObject({ sheet: 'survey', row: 4, column: 'relevant', severity: 'refused' });
    expect(found?.problem.message.zh).toContain('请改成已有的名称');
    expect(found?.problem.message.en).toContain('Use a name that exists');
  });

  it.each([
    ['| | text | 第 一 | 题 |', 'xlsform-name-malformed'],
    ['| | text | | 题 |', 'xlsform-name-missing'],
    ['| | txet | a | 题 |', 'xlsform-type-unknown'],
    ['| | | a | 题 |', 'xlsform-type-missing'],
    ['| | text | a | |', 'xlsform-label-missing'],
    ['| | calculate | a | |', 'xlsform-calculation-missing'],
    ['| | select_one x | a | 题 |', 'xlsform-choices-missing'],
    ['| | begin group | a | 组 |', 'xlsform-begin-unmatched'],
    ['| | end group | | |', 'xlsform-end-unmatched'],
    ['| | text | meta | 题 |', 'xlsform-name-reserved'],
    ['| | begin repeat | data | 题 |\n| | end repeat | | |', 'xlsform-repeat-name-repeats'],
    ['| | text | a | ${b |', 'xlsform-reference-malformed'],
    ['| | text | a | 题 |\n| | text | a | 题 |', 'xlsform-name-repeats'],
    ['| | select_one_from_file x.doc | a | 题 |', 'xlsform-list-file-malformed'],
    ['| | include | a | |', 'xlsform-include'],
  ])('with %s is refused as %s', (rows, code) => {
    expect(surveyRefusals(rows).map((found) => found.code)).toContain(code);
    expect(surveyRefusals('| | text | b | 题 |')).toEqual([]);
  });

  it('whose conditions go round in a circle is refused with the way round', () => {
    const circle = `
| survey |
| | type | name | label | relevant |
| | integer | a | 甲 | \${c} > 1 |
| | integer | b | 乙 | \${a} > 1 |
| | integer | c | 丙 | \${b} > 1 |`;
    const [found] = readXlsForm(sheetsOfMarkdown(circle)).findings;
    expect(found?.problem).toMatchObject({ code: 'xlsform-circular', details: { path: 'a → c → b → a' } });
    expect(refusals(circle.replace('${c} > 1', ''))).toEqual([]);
  });

  it('whose sheet is named with a slip of the pen is told the likely one', () => {
    const [found] = readXlsForm(sheetsOfMarkdown(`${VILLAGE.replace('survey', 'survy')}`)).findings;
    expect(found?.problem).toMatchObject({ code: 'xlsform-survey-missing', details: { similar: 'survy' } });
  });

  it('with an unreadable expression is warned, and an entity list has no effect', () => {
    const entities = '\n| entities |\n| | list_name | label |\n| | 户 | x |';
    const read = readXlsForm(sheetsOfMarkdown(VILLAGE.replace('. < 30', '. <') + entities));
    expect(read.findings.map(({ severity, problem }) => [severity, problem.code])).toEqual([
      ['warning', 'xlsform-without-effect'],
      ['warning', 'xlsform-expression-unread'],
    ]);
  });
});

describe('characters and days that look like others', () => {
  const warned = (...cells: readonly string[]) =>
    readXlsForm([
      { name: 'survey', rows: [['type', 'name', 'label', 'default'], ['text', 'first', '题'], cells] },
    ]).findings.map(({ severity, problem, row, column }) => [severity, problem.code, row, column]);

  it('are told with row and column, and the form is still read', () => {
    expect(warned('text', 'n\u0430me', '题')).toEqual([['warning', 'xlsform-cell-mixed-scripts', 3, 'name']]);
    expect(warned('text', 'a', '题\u200b')).toEqual([
      ['warning', 'xlsform-cell-control-characters', 3, 'label'],
    ]);
    expect(warned('date', 'a', '题', '46024')).toEqual([['warning', 'xlsform-day-as-number', 3, 'default']]);
  });

  it('are not found in Chinese beside Latin, in Russian beside Latin, in units, and in days written out', () => {
    expect(warned('text', 'q1', 'WiFi信号 IT-отдел 5 μm', '46024')).toEqual([]);
    expect(warned('date', 'q1', 'ё'.repeat(30_000), '2026-01-02')).toEqual([]);
  });

  it('are told with the word and the day as they should be', () => {
    const rows = [
      ['type', 'name', 'label', 'default'],
      ['date', 'd', 'Pу題', '46024'],
    ];
    expect(readXlsForm([{ name: 'survey', rows }]).findings.map(({ problem }) => problem.details)).toEqual([
      expect.objectContaining({ word: 'Pу題' }),
      expect.objectContaining({ day: '2026-01-02' }),
    ]);
  });
});

describe('hostile forms', () => {
  it('of a hundred thousand rows, a megabyte in a label or control characters have a finding in time', () => {
    const started = performance.now();
    const header = ['type', 'name', 'label'];
    const many = Array.from({ length: 100_000 }, (_, nth) => ['text', `q${nth}`, '题']);
    const found = [
      readXlsForm([{ name: 'survey', rows: [header, ...many] }]),
      readXlsForm([{ name: 'survey', rows: [header, ['text', 'a', '长'.repeat(500_000)]] }]),
      readXlsForm([{ name: 'survey', rows: [header, ['text', 'a', 'x\u0007']] }]),
    ].map(({ findings }) => findings[0]?.problem.code);
    expect(found).toEqual([
      'xlsform-too-many-rows',
      'xlsform-cell-too-long',
      'xlsform-cell-control-characters',
    ]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('of chained and deeply nested rows end, and findings are listed in part', () => {
    const header = ['type', 'name', 'label', 'relevant'];
    const chain = Array.from({ length: 10_000 }, (_, nth) => [
      'text',
      `q${nth}`,
      '题',
      nth ? `\${q${nth - 1}}=1` : '',
    ]);
    expect(readXlsForm([{ name: 'survey', rows: [header, ...chain] }]).findings).toEqual([]);
    const deep = Array.from({ length: 5_000 }, (_, nth) => [
      'begin group',
      `g${nth}`,
      '组',
      `${'('.repeat(900)}1`,
    ]);
    expect(readXlsForm([{ name: 'survey', rows: [header, ...deep] }]).findings.length).toBeLessThan(302);
  });

  it('of any words never throw', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'type',
        'name',
        'label',
        'begin group',
        'end group',
        'select_one a',
        '${',
        '${a}',
        'a',
        'range',
        'tick=1',
        '__proto__',
        'constructor',
        'parameters',
        'trigger',
      ),
      fc.string(),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
    const sheet = fc.record({ name: fc.constantFrom('survey', 'choices', 'settings', 'x'), rows });
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => {
        for (const { problem } of readXlsForm(sheets).findings) expect(problem.message.zh).not.toBe('');
      }),
    );
  });
});
