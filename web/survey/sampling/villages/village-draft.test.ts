import { describe, expect, it } from 'vitest';
import { readVillageTable, YUNJI_VILLAGES } from '#survey/sampling';
import { pastedRows } from './pasted-rows.ts';
import {
  draftsOf,
  emptyDraft,
  readDrafts,
  type VillageDraft,
  withCodesProposed,
  withVillagesJoined,
} from './village-draft.ts';

const YUNJI = YUNJI_VILLAGES.map(({ code, name, population, numbers }) => ({
  code,
  name,
  population,
  target: numbers,
}));

function row(given: Partial<VillageDraft>): VillageDraft {
  return { key: 0, code: '430422999001', name: '云集', population: '6840', target: '350', ...given };
}

function codesFor(...drafts: VillageDraft[]): string[] {
  return readDrafts(drafts, '430422').findings.map(({ field, problem: { code } }) => `${field}: ${code}`);
}

describe('the village table as typed', () => {
  it('of Yunji is read back as it was', () => {
    expect(readDrafts(draftsOf(YUNJI), '430422')).toEqual({ villages: YUNJI, findings: [] });
  });

  it('is read with separators of thousands and full-width digits', () => {
    expect(readDrafts([row({ population: '６,840' })], '430422').villages[0]?.population).toBe(6840);
  });

  it('is refused by row and column', () => {
    expect(codesFor(row({ population: '' }))).toEqual(['population: village-population-missing']);
    expect(codesFor(row({ population: '很多' }))).toEqual(['population: village-population-invalid']);
    expect(codesFor(row({ target: '-3' }))).toEqual(['target: village-target-invalid']);
    expect(codesFor(row({ name: '' }))).toEqual(['name: village-name-missing']);
    expect(codesFor(row({ code: '' }))).toEqual(['code: village-code-missing']);
    expect(codesFor(row({ code: '430422' }))).toEqual(['code: village-code-invalid']);
    expect(codesFor(row({ code: '110101001001' }))).toEqual(['code: village-code-outside-county']);
  });

  it('names the row of a village that is there twice', () => {
    const second = row({ key: 1, code: '430422999002' });
    expect(readDrafts([row({}), second], '430422').findings).toMatchObject([{ row: 2, field: 'name' }]);
  });

  it('passes over rows in which nothing was typed', () => {
    expect(readDrafts([row({}), emptyDraft([row({})])], '430422').villages).toHaveLength(1);
  });
});

describe('codes proposed', () => {
  it('count from the township’s code and use none twice', () => {
    const drafts = [row({ code: '' }), row({ key: 1, code: '430422999001' }), row({ key: 2, code: '' })];
    expect(withCodesProposed(drafts, '430422999').map(({ code }) => code)).toEqual([
      '430422999002',
      '430422999001',
      '430422999003',
    ]);
  });

  it('leave empty rows alone', () => {
    const [draft] = withCodesProposed([emptyDraft([])], '430422999');
    expect(draft?.code).toBe('');
  });
});

describe('a pasted table joined in', () => {
  const annex3 = '村(社区) | 任务数 | 村(社区) | 任务数 |\n云集 | 350 | 新城 | 300 |\n合计 | 650 |';
  const targets = readVillageTable(pastedRows(annex3)).villages;

  it('adds its villages, which still want their populations', () => {
    const drafts = withCodesProposed(withVillagesJoined([], targets), '430422999');
    expect(drafts.map(({ name, target }) => `${name} ${target}`)).toEqual(['云集 350', '新城 300']);
    expect(codesFor(...drafts)).toEqual([
      'population: village-population-missing',
      'population: village-population-missing',
    ]);
  });

  it('brings populations to villages that are there already, and keeps their codes and targets', () => {
    const drafts = withVillagesJoined([], targets);
    const populations = readVillageTable(
      pastedRows('村\t人口\n新 城\t4926\n云集\t6840\n黄金\t5310'),
    ).villages;
    expect(withVillagesJoined(drafts, populations)).toEqual([
      { key: 0, code: '', name: '云集', population: '6840', target: '350' },
      { key: 1, code: '', name: '新城', population: '4926', target: '300' },
      { key: 2, code: '', name: '黄金', population: '5310', target: '0' },
    ]);
  });
});
