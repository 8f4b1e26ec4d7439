// The empty roster that an office may fill: the header that is read. It has no column for an identity number.
import writeXlsxFile from 'write-excel-file/node';
import { type Language, ok, type Result } from '#base';
import type { Download } from '../../../platform/routes.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const HEADER = {
  zh: ['村/社区', '队伍名称', '姓名', '联系电话', '职务', '入队时间', '指导员'],
  en: ['Village', 'Team', 'Name', 'Phone', 'Post', 'Joined', 'Instructor'],
} as const satisfies Record<Language, readonly string[]>;

export async function rosterTemplateIn(language: Language): Promise<Result<Download>> {
  const header = HEADER[language].map((value) => ({ value, fontWeight: 'bold' as const }));
  const columns = header.map(() => ({ width: 18 }));
  const sheet = language === 'zh' ? '巡防队员花名册' : 'Roster';
  const content = await writeXlsxFile([{ data: [header], sheet, columns }]).toBuffer();
  return ok({ type: XLSX, fileName: language === 'zh' ? '巡防队员花名册模板.xlsx' : 'roster.xlsx', content });
}
