import { describe, expect, it } from 'vitest';
import { placeIndex, readFrameRow, recogniseColumns } from '#survey/sampling';
import { csvRows } from '../villages/pasted-rows.ts';
import { exampleFile } from './example-file.ts';

const VILLAGES = ['云集', '新城'];
const places = placeIndex(VILLAGES.map((name, index) => ({ code: `43042299900${index + 1}`, name })));

describe('the example file', () => {
  it('of a simulated frame is read without a single finding', () => {
    const [header = [], ...rows] = csvRows(exampleFile(VILLAGES, true).slice(1).trimEnd());
    const columns = recogniseColumns(header);
    if (!columns.ok) throw new Error(columns.problem.message.en);
    const read = rows.map((cells, index) =>
      readFrameRow(columns.value, cells, index + 2, { simulated: true, places }),
    );
    expect(read).toHaveLength(4);
    expect(read.every(({ ok }) => ok)).toBe(true);
    expect(new Set(read.map((row) => row.ok && row.value.digits)).size).toBe(4);
  });

  it('of a real frame holds no number at all', () => {
    expect(exampleFile(VILLAGES, false)).not.toMatch(/\d/);
  });

  it('opens in Excel as Chinese', () => {
    expect(exampleFile([], true).startsWith('\uFEFF电话号码,村(社区),电话类型\r\n')).toBe(true);
  });
});
