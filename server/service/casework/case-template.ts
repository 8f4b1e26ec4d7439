// The empty list that an office may fill: the header that is read, and on a second sheet what may be chosen.
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { type Language, ok, type Result } from '#base';
import { CASE_KINDS, CASE_SOURCES, LIST_SOURCES } from '#service/casework';
import type { Download } from '../../platform/routes.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const HEADER = {
  zh: ['诉求内容', '村/社区', '具体位置', '类别', '来源', '反映人', '联系电话', '登记时间', '涉及人数'],
  en: ['Content', 'Village', 'Address', 'Kind', 'Source', 'Sender', 'Phone', 'Date', 'People'],
} as const satisfies Record<Language, readonly string[]>;

const CHOICES = {
  zh: { sheet: '可选的类别和来源', kinds: '类别', sources: '来源' },
  en: { sheet: 'Kinds and sources', kinds: 'Kind', sources: 'Source' },
} as const satisfies Record<Language, Readonly<Record<string, string>>>;

export async function caseTemplateIn(language: Language): Promise<Result<Download>> {
  const header: SheetData = [HEADER[language].map((value) => ({ value, fontWeight: 'bold' as const }))];
  const content = await writeXlsxFile([
    {
      data: header,
      sheet: language === 'zh' ? '诉求与纠纷' : 'Cases',
      columns: HEADER[language].map(() => ({ width: 18 })),
    },
    { data: choicesIn(language), sheet: CHOICES[language].sheet },
  ]).toBuffer();
  return ok({
    type: XLSX,
    fileName: language === 'zh' ? '诉求导入模板.xlsx' : 'cases-to-bring-in.xlsx',
    content,
  });
}

function choicesIn(language: Language): SheetData {
  const kinds = Object.values(CASE_KINDS).map(({ label }) => label[language]);
  const sources = LIST_SOURCES.map((code) => CASE_SOURCES[code].label[language]);
  const { kinds: kindWord, sources: sourceWord } = CHOICES[language];
  const lines = kinds.map((kind, nth) => [{ value: kind }, { value: sources[nth] ?? '' }]);
  return [[kindWord, sourceWord].map((value) => ({ value, fontWeight: 'bold' as const })), ...lines];
}
