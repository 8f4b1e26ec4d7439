import { describe, expect, it } from 'vitest';
import { DISPOSITIONS } from '#survey/fieldwork';
import { yunjiResults } from '../../survey/results/specimens/yunji-results.ts';
import { resultsTable } from './results-table.ts';

const CONTENT = yunjiResults();
const TABLES = resultsTable(CONTENT, 'zh', DISPOSITIONS);
const [indicators, questions, method, outcomes] = TABLES;

describe('the tables of an export', () => {
  it.each(TABLES)(
    '$name: every row has a cell for every column, and its name fits a worksheet',
    ({ name, header, rows }) => {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(header.length);
      expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    },
  );

  it('have the overall figure of an indicator first, then every village once', () => {
    const safe = indicators?.rows.filter((row) => row[1] === 'safe') ?? [];
    expect(safe).toHaveLength(24);
    expect(safe[0]?.slice(4, 7)).toEqual(['总体', 71_058, CONTENT.completes]);
    expect(safe[0]?.[9]).toBeCloseTo((CONTENT.indicators[0]?.overall.share ?? 0) * 100, 0);
    expect(new Set(safe.map((row) => row[4])).size).toBe(24);
  });

  it('hold no figure of a withheld village, but the reason', () => {
    const row = indicators?.rows.find((cells) => cells[1] === 'safe' && cells[4] === '新桥') ?? [];
    expect(row.slice(8)).toEqual([6, null, null, null, null, null, null, null, null, '作答人数太少，不公布']);
  });

  it('hold every option of every question', () => {
    const options = CONTENT.questions.reduce((sum, question) => sum + question.options.length, 0);
    expect(questions?.rows).toHaveLength(options);
  });

  it('print every scoring rule', () => {
    for (const { rule } of CONTENT.indicators) {
      expect(method?.rows.flat().join('\n')).toContain(`计分规则 ${rule.id} 第 ${rule.version} 版`);
    }
  });

  it('name the outcomes, and fall back on the code for one that is not known', () => {
    expect(outcomes?.rows[0]).toEqual(['完成', CONTENT.outcomeCounts.completed, null, null]);
    expect(resultsTable(CONTENT, 'zh').at(-1)?.rows[0]?.[0]).toBe('completed');
  });

  it('keep a village named like a formula from being run', () => {
    const evil = { ...CONTENT, title: '=HYPERLINK("http://example.org")' };
    expect(resultsTable(evil, 'en')[2]?.rows[0]?.[1]).toBe(`'${evil.title}`);
  });

  it('are complete in English', () => {
    const header = resultsTable(CONTENT, 'en').flatMap((table) => [table.name, ...table.header]);
    expect(header.join('')).not.toMatch(/\p{Script=Han}/u);
  });
});
