// What the exports say, in both languages: what each format is for, what is in it and what is not.
import { wordsOf } from '../../../shell/language.tsx';

export const EXPORT_WORDS = wordsOf({
  figures: { zh: '数字和图', en: 'Figures and pictures' },
  exportNote: {
    zh: '导出的文件带有计分规则和方法。转交时请不要删去这些部分。',
    en: 'The files carry rules and method. Please leave these parts in when you pass them on.',
  },
  tablesCsv: { zh: 'CSV 表格', en: 'CSV tables' },
  tablesCsvHint: {
    zh: '指标、各题、方法和拨打结果。可以用 Excel 或统计软件打开（UTF-8）。',
    en: 'Indicators, questions, method and outcomes, for Excel or statistics programs (UTF-8).',
  },
  tablesExcel: { zh: 'Excel 工作簿', en: 'Excel workbook' },
  tablesExcelHint: { zh: '同样的内容，每张表一个工作表。', en: 'The same, one sheet a table.' },
  picture: { zh: '图：{name}', en: 'Picture: {name}' },
  pictureHint: {
    zh: 'SVG 放大不失真；PNG 放进 Word、微信最省事。人数、规则和“初步结果”“模拟”的字样都在图里。',
    en: 'SVG is sharp at any size; PNG goes into anything. n, rule and any “provisional” or “simulated” are inside the picture.',
  },
  pictureNote: {
    zh: '{n} 人作答。规则 {rule}，第 {version} 版：{statement}',
    en: '{n} answered. Rule {rule}, version {version}: {statement}',
  },
  simulated: { zh: '模拟数据，不是真人的回答。', en: 'Simulated: no real person answered.' },
  provisional: {
    zh: '初步结果：调查尚未结束，数字还会变化。',
    en: 'Provisional: the survey has not ended and figures will change.',
  },

  interviews: { zh: '每份访问一行的数据', en: 'One row an interview' },
  interviewsNote: {
    zh: '只给分析员。没有电话号码、姓名、访问员和时间；谁在什么时候为什么导出，操作记录里都有。被考核的单位拿不到，也不要转给他们。',
    en: 'For analysts alone. No number, name, interviewer or time is in it; who took it, when and why is in the audit log. Evaluated offices do not get it: do not pass it on to them.',
  },
  format: { zh: '格式', en: 'Format' },
  csv: { zh: 'CSV', en: 'CSV' },
  csvHint: {
    zh: '什么软件都能读；Excel 双击打开中文不乱。',
    en: 'Every program reads it; Excel opens it with its Chinese right.',
  },
  excel: { zh: 'Excel', en: 'Excel' },
  excelHint: {
    zh: '.xlsx，带编码表；最多 1,048,575 行。',
    en: '.xlsx with the codebook; 1,048,575 rows at most.',
  },
  spss: { zh: 'SPSS', en: 'SPSS' },
  spssHint: {
    zh: '.sav，中文变量标签和值标签、缺失值、权数都设好；PSPP 也能读。',
    en: '.sav with Chinese labels, missing values and weight set; PSPP reads it as well.',
  },
  stata: { zh: 'Stata', en: 'Stata' },
  stataHint: {
    zh: '.do 语法加 CSV：标签、四种缺失、svyset。',
    en: 'A do-file with its CSV: labels, four kinds of missing, svyset.',
  },
  r: { zh: 'R', en: 'R' },
  rHint: {
    zh: '脚本加 CSV：用 survey 包重算，和这里的数字逐个核对。',
    en: 'A script with its CSV: reckons with the package survey and checks every figure.',
  },
  parquet: { zh: 'Parquet', en: 'Parquet' },
  parquetHint: {
    zh: '列式、压缩；适合 Python、DuckDB 和很大的数据。',
    en: 'Columns, compressed; for Python, DuckDB and much data.',
  },
  reason: { zh: '为什么要导出', en: 'Why you need it' },
  reasonHint: {
    zh: '写给以后查记录的人，例如“年度报告复核”。',
    en: 'For whoever reads the log later, such as “checking the annual report”.',
  },
  reasonMissing: { zh: '请先写理由', en: 'Please give a reason first' },
  words: { zh: '连同“其他（请注明）”里写的话', en: 'With the words written under “other, please specify”' },
  wordsHint: {
    zh: '这些话可能说到人，不是非用不可就不要勾。',
    en: 'They may name people: leave this out unless you need it.',
  },
  make: { zh: '生成并下载', en: 'Make and download' },

  former: { zh: '导出过的文件', en: 'Exports so far' },
  none: { zh: '还没有人导出过', en: 'Nothing was exported yet' },
  when: { zh: '时间', en: 'When' },
  who: { zh: '谁', en: 'Who' },
  standing: { zh: '情况', en: 'Standing' },
  asked: { zh: '还没有取', en: 'not fetched yet' },
  running: { zh: '正在写：{rows} 行', en: 'under way: {rows} rows' },
  runningOf: { zh: '正在写：{rows} / {all} 行（{share}）', en: 'under way: {rows} of {all} rows ({share})' },
  whole: { zh: '完整，{rows} 行', en: 'whole, {rows} rows' },
  broken: {
    zh: '断了：那个文件不完整，请删掉再取',
    en: 'broken off: that file is not whole; delete it and fetch again',
  },
  fetch: { zh: '再取', en: 'Fetch' },
  fetchOf: { zh: '再取 {format}', en: 'Fetch {format}' },
  withWords: { zh: '含写的话', en: 'with words' },

  manifest: { zh: '清单', en: 'Manifest' },
  manifestRows: { zh: '{rows} 行 × {columns} 列', en: '{rows} rows × {columns} columns' },
  files: { zh: '文件和校验码（SHA-256）', en: 'Files and checksums (SHA-256)' },
  leftOut: { zh: '没有放进去的', en: 'Left out' },
  leftOutCount: { zh: '{what}：{count}。{why}', en: '{what}: {count}. {why}' },
  leftOutWhy: { zh: '{what}。{why}', en: '{what}: {why}' },
  weights: { zh: '权数', en: 'Weights' },
  rules: { zh: '计分规则', en: 'Scoring rules' },
  rule: { zh: '{id}，第 {version} 版：{statement}', en: '{id}, version {version}: {statement}' },
  warning: { zh: '必须说明', en: 'To be said with it' },
});
