import { describe, expect, it } from 'vitest';
import { csvText } from './csv-text.ts';

describe('a table taken along as a file', () => {
  it('opens in Excel with its Chinese right', () => {
    expect(csvText([['村', 3, null]])).toBe('\uFEFF村,3,\r\n');
  });

  it('runs nothing, whatever residents or clerks wrote', () => {
    expect(csvText([['=HYPERLINK("http://x")', '+1', '-2', '@a', -2]])).toBe(
      '\uFEFF"\'=HYPERLINK(""http://x"")",\'+1,\'-2,\'@a,-2\r\n',
    );
  });
});
