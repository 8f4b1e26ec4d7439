// A small file of numbers to begin from: the headings the reader knows, and a row or two for the villages of the frame.
import { simulatedPhoneNumber } from '#survey/sampling';

const HEADER = '电话号码,村(社区),电话类型';
const MOST_VILLAGES = 5;
const TYPES = ['手机', '固话'] as const;

/**
 * CSV with a byte order mark, so that Excel reads the Chinese. In a simulated frame its numbers cannot exist and can be
 * taken as they are; in a real one the numbers are left to be filled in, for any number printed here could be somebody's.
 */
export function exampleFile(villages: readonly string[], isSimulated: boolean): string {
  const names = villages.length > 0 ? villages.slice(0, MOST_VILLAGES) : ['云集', '新城'];
  const rows = names.flatMap((name, index) =>
    TYPES.map(
      (type, nth) =>
        `${isSimulated ? simulatedPhoneNumber(index * TYPES.length + nth + 1) : ''},${quoted(name)},${type}`,
    ),
  );
  return `\uFEFF${[HEADER, ...rows].join('\r\n')}\r\n`;
}

// A cell that begins so would be a formula in a spreadsheet.
function quoted(name: string): string {
  const safe = /^[=+\-@]/.test(name) ? `'${name}` : name;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
