// What was found in a file, made fit for the screen: kinds by name and count, every number masked once more.
import type { Bilingual, Problem } from '#base';
import { SAMPLING_PROBLEMS } from '#survey/sampling';

/** Short names for the kinds of findings, for a list with counts. */
const KINDS: Readonly<Partial<Record<string, Bilingual>>> = {
  'phone-number-missing': { zh: '没有号码', en: 'No number' },
  'phone-number-scientific': { zh: '科学计数法，末位已丢失', en: 'Scientific notation, last digits lost' },
  'phone-number-decimal': { zh: '存成了小数', en: 'Kept as a decimal' },
  'phone-number-zero-lost': { zh: '丢了开头的 0', en: 'Leading zero lost' },
  'phone-number-extension': { zh: '带分机号', en: 'With an extension' },
  'phone-number-several': { zh: '一格里有多个号码', en: 'Several numbers in one cell' },
  'phone-number-masked': { zh: '号码被星号遮住', en: 'Digits hidden by asterisks' },
  'phone-number-characters': { zh: '含有不是数字的字符', en: 'Characters that are no digits' },
  'phone-number-foreign': { zh: '境外号码', en: 'Foreign number' },
  'phone-number-service': { zh: '服务号码', en: 'Service number' },
  'phone-number-impossible': { zh: '不可能的号码', en: 'Impossible number' },
  'phone-number-simulated': { zh: '模拟号码混入真实抽样框', en: 'Simulated number in a real frame' },
  'phone-number-real': { zh: '真实号码混入模拟抽样框', en: 'Real number in a simulated frame' },
  'phone-number-simulated-length': { zh: '模拟号码位数不对', en: 'Simulated number of a wrong length' },
  'phone-number-twice': { zh: '文件内重复', en: 'Twice in the file' },
  'phone-type-contradicted-noted': {
    zh: '电话类型与号码不符（按号码计）',
    en: 'Phone type contradicts the number (the number counts)',
  },
  'phone-type-unknown-noted': {
    zh: '不认识的电话类型（按号码计）',
    en: 'Unknown phone type (the number counts)',
  },
  'village-missing': { zh: '没有填村（社区）', en: 'No village' },
  'village-unknown': { zh: '村表里没有的村（社区）', en: 'Village not in the table' },
  'village-unknown-close': { zh: '村名可能写错', en: 'Village name probably misspelt' },
  'village-ambiguous': { zh: '村名不唯一', en: 'Village name fits several' },
};

export interface KindFound {
  readonly code: string;
  readonly name: Bilingual;
  readonly count: number;
  /** a remark: the row is taken all the same */
  readonly isRemark: boolean;
}

/** Counts that are no findings: the server keeps them in the same table. */
const NO_FINDINGS: ReadonlySet<string> = new Set(['taken', 'already-there']);

/** The kinds of findings, faults before remarks, the most frequent first. */
export function kindsFound(counts: Readonly<Record<string, number>>): readonly KindFound[] {
  return Object.entries(counts)
    .filter(([code]) => !NO_FINDINGS.has(code))
    .map(([code, count]) => ({ code, count, name: kindName(code), isRemark: code.endsWith('-noted') }))
    .sort((left, right) => Number(left.isRemark) - Number(right.isRemark) || right.count - left.count);
}

/** The short name of a kind; of an unknown one, its code. */
export function kindName(code: string): Bilingual {
  return KINDS[code] ?? { zh: code, en: code };
}

/** Every kind that a row of a file can have, for the test that none lacks a name. */
export const KINDS_OF_ROWS = Object.keys(SAMPLING_PROBLEMS).filter(
  (code) => code.startsWith('phone-') || /^village-(?:missing|unknown|unknown-close|ambiguous)$/.test(code),
);

export interface FindingRow {
  readonly key: number;
  readonly row: number | undefined;
  /** letters of the spreadsheet's column and its heading */
  readonly column: string;
  readonly value: string;
  readonly message: Bilingual;
}

/** Findings as rows of a table. The server masks already; a number that slipped through is masked here. */
export function findingRows(findings: readonly Problem[]): readonly FindingRow[] {
  return findings.map(({ details, message }, key) => ({
    key,
    row: details.row === undefined ? undefined : Number(details.row),
    column: [details.column, details.header].filter((part) => part !== undefined).join(' '),
    value: withNumbersMasked(String(details.value ?? '')),
    message: { zh: withNumbersMasked(message.zh), en: withNumbersMasked(message.en) },
  }));
}

/** Seven or more digits, however they are spaced, keep their first three and last four at most. */
export function withNumbersMasked(text: string): string {
  return text.replace(/[0-9０-９](?:[\s()（）.+-]{0,2}[0-9０-９*]){6,}/gu, (number) => {
    const digits = number.replace(/[^0-9０-９*]/gu, '');
    if (digits.includes('*')) return number;
    return digits.length < 8
      ? '*'.repeat(digits.length)
      : `${digits.slice(0, 3)}${'*'.repeat(digits.length - 7)}${digits.slice(-4)}`;
  });
}
