// The empty list that police or a court may fill: the header that is read, and on a second sheet the kinds that may be counted.
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { type Language, ok, type Result } from '#base';
import { CONTEXT_GIVERS, CONTEXT_KINDS } from '#service/supervision/context';
import type { Download } from '../../platform/routes.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const WORDS = {
  zh: {
    header: ['月份', '地区', '类别', '件数'],
    sheet: '汇总数',
    kinds: '可填的类别',
    kind: '类别',
    given: '提供单位',
    file: '警情案件汇总模板.xlsx',
  },
  en: {
    header: ['Month', 'Place', 'Kind', 'Count'],
    sheet: 'Counts',
    kinds: 'Kinds',
    kind: 'Kind',
    given: 'Given by',
    file: 'context-figures.xlsx',
  },
} as const satisfies Record<Language, object>;

export async function contextTemplateIn(language: Language): Promise<Result<Download>> {
  const { header, sheet, kinds, file } = WORDS[language];
  const content = await writeXlsxFile([
    { data: [bold(header)], sheet, columns: header.map(() => ({ width: 20 })) },
    { data: kindsIn(language), sheet: kinds, columns: [{ width: 30 }, { width: 12 }] },
  ]).toBuffer();
  return ok({ type: XLSX, fileName: file, content });
}

function bold(values: readonly string[]): SheetData[number] {
  return values.map((value) => ({ value, fontWeight: 'bold' as const }));
}

function kindsIn(language: Language): SheetData {
  const { kind, given } = WORDS[language];
  const rows = Object.values(CONTEXT_KINDS).map((each) => [
    { value: each.label[language] },
    { value: CONTEXT_GIVERS[each.given][language] },
  ]);
  return [bold([kind, given]), ...rows];
}
