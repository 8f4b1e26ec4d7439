import { describe, expect, it } from 'vitest';
import { readVillageTable } from '#survey/sampling';
import { csvRows, pastedRows } from './pasted-rows.ts';

describe('a pasted table', () => {
  it('from a document is parted at |, from Excel at tabs', () => {
    expect(pastedRows('云集 | 350')).toEqual([['云集 ', ' 350']]);
    expect(pastedRows('村\t人口\n云集\t6840')).toEqual([
      ['村', '人口'],
      ['云集', '6840'],
    ]);
  });

  it('in CSV keeps commas within quotes', () => {
    expect(pastedRows('村,人口\n云集,"6,840"')).toEqual([
      ['村', '人口'],
      ['云集', '6,840'],
    ]);
  });

  it('is ready for the reader of village tables', () => {
    const { villages, problems } = readVillageTable(
      pastedRows('村(社区),人口,任务数\r\n云集,"6,840",350\r\n'),
    );
    expect(problems).toEqual([]);
    expect(villages).toEqual([{ row: 2, name: '云集', population: 6840, target: 350 }]);
  });
});

describe('CSV', () => {
  it('has doubled quotes, line ends in cells, empty cells and no row lost', () => {
    expect(csvRows('a,"b ""c""",\n"d\ne",,f')).toEqual([
      ['a', 'b "c"', ''],
      ['d\ne', '', 'f'],
    ]);
  });

  it('keeps blank lines as rows, so that row numbers stay right', () => {
    expect(csvRows('a,b\n\nc,d')).toEqual([['a', 'b'], [''], ['c', 'd']]);
  });

  it('is parted at ; where Excel of other countries writes so', () => {
    expect(csvRows('a;b\nc;d')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('that is broken ends where it can no longer be read', () => {
    expect(csvRows('a,"b')).toEqual([['a']]);
  });
});
