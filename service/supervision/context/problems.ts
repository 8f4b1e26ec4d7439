// Every way in which a list of context figures is refused, in whole or by the row. No message repeats what stands in a cell.
import { problemCatalogue } from '#base';

/** Codes are stable and never reused. Those that begin with `personal-` refuse the whole file. */
export const CONTEXT_PROBLEMS = {
  'personal-heading': {
    zh: '第 {row} 行 {column} 列的表头“{header}”像是个人信息（{whatZh}）。这里只收汇总数：请在原表里删去这一列，再导入。整个文件没有收下',
    en: 'row {row}, column {column}: the heading “{header}” speaks of people ({whatEn}). Counts alone are taken here: delete the column in the list and bring it in again. Nothing of the file was kept',
  },
  'personal-content': {
    zh: '第 {row} 行 {column} 列的内容像是个人信息（{whatZh}）。这里只收汇总数：请在原表里删去这一列或这一格，再导入。整个文件没有收下',
    en: 'row {row}, column {column}: what stands there looks like something of a person ({whatEn}). Counts alone are taken here: delete the column or the cell in the list and bring it in again. Nothing of the file was kept',
  },
  'personal-unknown-column': {
    zh: '第 {row} 行 {column} 列不是月份、地区、类别或件数，里面却有文字，可能写着人和事。请删去这一列，再导入。整个文件没有收下',
    en: 'row {row}, column {column}: this column is neither month, place, kind nor count, and has text in it that may speak of people. Delete the column and bring the list in again. Nothing of the file was kept',
  },
  'context-columns-missing': {
    zh: '没有找到表头：要有“月份”一列，再有“类别”和“件数”两列，或者每种数各一列（如“有效报警”“刑事警情”）。请下载模板照着填',
    en: 'no header was found: it needs a column “month”, and either “kind” and “count” or a column for each kind (“alarms”, “criminal alarms”). The template shows how',
  },
  'context-month-unreadable': {
    zh: '第 {row} 行 {column} 列不是月份：请写成 2018-07 或 2018年7月',
    en: 'row {row}, column {column} is no month: write 2018-07',
  },
  'context-month-ahead': {
    zh: '第 {row} 行 {column} 列的月份还没有过完，件数不会齐全：请删去这一行，过完再导入',
    en: 'row {row}, column {column}: this month is not over, so its counts cannot be whole; delete the row and bring it in later',
  },
  'context-place-unknown': {
    zh: '第 {row} 行 {column} 列的地区在本县的机构里找不到：请写县、街道（乡镇）或村（社区）的全称或区划代码，全县写“全县”',
    en: 'row {row}, column {column}: no office of the county has this place; write the full name or the code of county, street or village',
  },
  'context-kind-unknown': {
    zh: '第 {row} 行 {column} 列的类别不认识：请照模板里的类别写',
    en: 'row {row}, column {column}: this kind is not known; write one of the kinds in the template',
  },
  'context-count-unreadable': {
    zh: '第 {row} 行 {column} 列不是件数：请写 0 或正整数，不要写百分比、同比或“约”',
    en: 'row {row}, column {column} is no count: write 0 or a whole number, no percentage and no “about”',
  },
  'context-count-twice': {
    zh: '第 {row} 行 {column} 列与第 {first} 行是同一个月、同一个地区、同一类别，数却不同：请留下对的一行',
    en: 'row {row}, column {column} has the month, place and kind of row {first}, but another count; keep the right one',
  },
  'context-import-not-waiting': {
    zh: '这个文件已经收下或放弃，不能再这样做',
    en: 'this file was taken or discarded already',
  },
} as const;

export const problem = problemCatalogue(CONTEXT_PROBLEMS);
