// Lists of cases, the figures above them, saved filters, and the same list as a workbook.
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { type Language, localTime, ok, type Result, safeCell } from '#base';
import {
  CASE_KINDS,
  CASE_SORTS,
  CASE_SOURCES,
  DUTIES,
  isCaseKind,
  REMINDER_LEVELS,
  STANDINGS,
  withoutNumbers,
} from '#service/casework';
import type { Nothing } from '#wire';
import type { CaseRow } from '#wire/service';
import { type Actor, reachOf } from '../../platform/actor.ts';
import { recordAct } from '../../platform/audit.store.ts';
import type { Transaction } from '../../platform/database.ts';
import type { House } from '../../platform/house.ts';
import { refuse } from '../../platform/refusal.ts';
import type { Download } from '../../platform/routes.ts';
import {
  type Around,
  boardOf,
  type CaseFilter,
  COUNTED_AT_MOST,
  countCases,
  countOfPerson,
  listCases,
  planAnew,
} from './case-list.store.ts';
import { dropFilter, filtersOf, saveFilter } from './filters.store.ts';
import { officesOfCounty } from './offices.store.ts';
import { problem } from './problems.ts';
import { isMediatorAlone } from './reach-of-case.ts';

/** So many offices are looked up one by one; of more, the newest cases are read until a page is full. */
const FEW_UNITS = 3;

/** Whose list it is. The rows are narrowed by row rights in any case. */
export async function aroundOf(tx: Transaction, actor: Actor, county: string): Promise<Around> {
  await planAnew(tx);
  const own = reachOf(actor, 'case.read');
  const offices = await officesOfCounty(tx, county);
  const units = offices.filter(({ path }) => path.some((id) => own.includes(id))).map(({ id }) => id);
  return {
    county,
    units: units.length <= FEW_UNITS ? units : null,
    personId: actor.personId,
    ownUnits: own,
    isDisputesOnly: isMediatorAlone(actor),
  };
}

interface Paged extends CaseFilter {
  readonly page: number;
  readonly size: number;
}

export function casesFor(house: House, actor: Actor, county: string, { page, size, ...filter }: Paged) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const around = await aroundOf(tx, actor, county);
    const offset = Math.min((page - 1) * size, COUNTED_AT_MOST);
    const rows = await listCases(tx, filter, around, { limit: size, offset });
    const isLast = rows.length < size && (page === 1 || rows.length > 0);
    const counted = isLast ? offset + rows.length : await countCases(tx, filter, around);
    const isTotalCapped = counted > COUNTED_AT_MOST;
    return ok({ rows: [...rows], total: Math.min(counted, COUNTED_AT_MOST), isTotalCapped });
  });
}

export function boardFor(house: House, actor: Actor, county: string) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const around = await aroundOf(tx, actor, county);
    const counts = await boardOf(tx, around);
    const sum = (isWanted: (row: (typeof counts)[number]) => boolean): number =>
      counts.reduce((total, row) => (isWanted(row) ? total + row.count : total), 0);
    return ok({
      atMs: house.now(),
      byStanding: keysOf(STANDINGS).map((standing) => ({
        standing,
        count: sum((row) => row.standing === standing),
      })),
      byReminder: keysOf(REMINDER_LEVELS).map((level) => ({
        level,
        count: sum((row) => row.reminder === level),
      })),
      mine: await countOfPerson(tx, around),
    });
  });
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  const isKey = (key: string): key is Key => Object.hasOwn(table, key);
  return Object.keys(table).filter(isKey);
}

export function filtersFor(house: House, actor: Actor, county: string) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok({ rows: [...(await filtersOf(tx, county))] }),
  );
}

interface FilterKey {
  readonly county: string;
  readonly filterId: string;
}

interface NamedFilter {
  readonly name: string;
  readonly filter: Readonly<Record<string, string>>;
}

export async function saveFilterBy(
  house: House,
  actor: Actor,
  key: FilterKey,
  named: NamedFilter,
): Promise<Result<Nothing>> {
  await house.database.transaction('service', actor.personId, (tx) =>
    saveFilter(tx, key, actor.personId, named),
  );
  return ok({});
}

export async function dropFilterBy(house: House, actor: Actor, key: FilterKey): Promise<Result<Nothing>> {
  await house.database.transaction('service', actor.personId, (tx) => dropFilter(tx, key));
  return ok({});
}

const HEADER = {
  zh: [
    '编号',
    '类别',
    '类型',
    '来源',
    '状态',
    '内容',
    '地点代码',
    '具体位置',
    '责任单位',
    '承办人',
    '收到',
    '下一步',
    '期限',
    '提醒',
    '重办次数',
  ],
  en: [
    'Number',
    'Sort',
    'Kind',
    'Source',
    'Standing',
    'Text',
    'Place',
    'Spot',
    'Office',
    'Person',
    'Received',
    'Owed',
    'By',
    'Reminder',
    'Returns',
  ],
} as const;

const EXPORTED_AT_MOST = 10_000;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Problem: `workbook-too-long`. No sender stands in it, and no cell of it is a formula. */
export function exportFor(
  house: House,
  actor: Actor,
  county: string,
  { language, ...filter }: CaseFilter & { readonly language: Language },
): Promise<Result<Download>> {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const around = await aroundOf(tx, actor, county);
    const rows = await listCases(tx, filter, around, { limit: EXPORTED_AT_MOST + 1, offset: 0 });
    if (rows.length > EXPORTED_AT_MOST) refuse(problem('workbook-too-long', { most: EXPORTED_AT_MOST }));
    await recordAct(tx, actor.personId, {
      county,
      action: 'cases-exported',
      subject: county,
      details: { rows: rows.length },
    });
    return ok({
      type: XLSX,
      fileName: language === 'zh' ? '诉求与纠纷.xlsx' : 'cases.xlsx',
      content: await workbookOf(rows, language),
    });
  });
}

async function workbookOf(rows: readonly CaseRow[], language: Language): Promise<Buffer> {
  const header = HEADER[language].map((value) => ({ value, fontWeight: 'bold' as const }));
  const sheet: SheetData = [
    header,
    ...rows.map((row) => cellsOf(row, language).map((text) => ({ value: safeCell(text) }))),
  ];
  return writeXlsxFile(sheet).toBuffer();
}

function cellsOf(row: CaseRow, language: Language): string[] {
  return [
    row.number,
    CASE_SORTS[row.sort].label[language],
    row.kind !== null && isCaseKind(row.kind) ? CASE_KINDS[row.kind].label[language] : '',
    CASE_SOURCES[row.source].label[language],
    STANDINGS[row.standing].label[language],
    row.summary,
    row.placeCode,
    withoutNumbers(row.spot),
    row.unit?.name[language] ?? '',
    row.person?.name ?? '',
    localTime(row.receivedMs).date,
    row.duty ? DUTIES[row.duty.what].label[language] : '',
    row.duty ? localTime(row.duty.dueMs).date : '',
    row.reminder ? REMINDER_LEVELS[row.reminder].label[language] : '',
    String(row.returns),
  ];
}
