// What single cells of a list mean: a kind, a way in, a day, a number of people. Undefined where they mean nothing known.
import { plainHeading } from '#base';
import {
  CASE_KINDS,
  CASE_SORTS,
  CASE_SOURCES,
  type CaseKindCode,
  type CaseSort,
  isCaseKind,
} from '../case-kinds.ts';

/** The ways in which staff take matters in; residents, apps and the door have ways of their own. */
export const LIST_SOURCES = ['hotline', 'counter', 'visit', 'patrol', 'meeting', 'email'] as const;
export type ListSource = (typeof LIST_SOURCES)[number];

export interface Sorted {
  readonly sort: CaseSort;
  readonly kind: CaseKindCode | null;
}

/** A kind by its name, with or without “纠纷”, or one of the two sorts alone. */
export function sortedAs(written: string): Sorted | undefined {
  const wanted = plainHeading(written);
  const kind = Object.keys(CASE_KINDS)
    .filter(isCaseKind)
    .find((code) => namesOf(code, CASE_KINDS[code].label).includes(wanted));
  if (kind) return { sort: CASE_KINDS[kind].sort, kind };
  const sort = SORTS.find(
    (code) => namesOf(code, CASE_SORTS[code].label).includes(wanted) || SHORT_SORTS[code] === wanted,
  );
  return sort && { sort, kind: null };
}

const SORTS = ['request', 'dispute'] as const;
const SHORT_SORTS = { request: '诉求', dispute: '纠纷' } as const satisfies Record<CaseSort, string>;

function namesOf(code: string, label: { readonly zh: string; readonly en: string }): readonly string[] {
  const names = [code, label.zh, label.en, label.zh.replace(/纠纷$/, '')];
  return names.map(plainHeading);
}

/** What lists call the ways in, besides the names of the table of sources. */
const SOURCE_NAMES = {
  hotline: ['热线', '电话', '来电', '12345', '12345热线', 'phone', 'telephone'],
  counter: ['来访', '上门', '大厅', '办事大厅', '窗口来访'],
  visit: ['走访', '入户', 'visit'],
  patrol: ['巡查', '巡逻', '网格巡查'],
  meeting: ['评议', '会议', '院坝会', 'meeting'],
  email: ['邮件', '邮箱', '电邮', 'email', 'mail'],
} as const satisfies Record<ListSource, readonly string[]>;

export function sourceNamed(written: string): ListSource | undefined {
  const wanted = plainHeading(written);
  return LIST_SOURCES.find((code) => {
    const { zh, en } = CASE_SOURCES[code].label;
    return [code, zh, en, ...SOURCE_NAMES[code]].map(plainHeading).includes(wanted);
  });
}

const DAY_MS = 86_400_000;
/** The number that Excel gives to 1970-01-01. */
const EXCEL_1970 = 25_569;
const EXCEL_DAYS = { first: 36_526, last: 73_050 } as const;

/** `2023-09-01` from 2023-9-1, 2023/9/1, 2023.9.1, 2023年9月1日, 20230901, or a day as Excel counts it. */
export function dayNamed(written: string): string | undefined {
  const plain = written.normalize('NFKC');
  if (/^\d{5}(\.\d+)?$/.test(plain)) return excelDay(Math.floor(Number(plain)));
  const found =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (!found) return undefined;
  const day = `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

function excelDay(days: number): string | undefined {
  const isPossible = days >= EXCEL_DAYS.first && days <= EXCEL_DAYS.last;
  return isPossible ? new Date((days - EXCEL_1970) * DAY_MS).toISOString().slice(0, 10) : undefined;
}

function isDay(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(ms) && new Date(ms).toISOString().slice(0, 10) === text;
}

const PEOPLE_MOST = 1_000_000;

/** A whole number from 1 to a million, with or without “人” after it. */
export function peopleNamed(written: string): number | undefined {
  const found = /^(\d{1,7})\s*(?:人|名|个)?$/.exec(written.normalize('NFKC'));
  const people = found ? Number(found[1]) : 0;
  return people >= 1 && people <= PEOPLE_MOST ? people : undefined;
}
