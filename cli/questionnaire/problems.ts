// What can be wrong with a questionnaire's file before a word of it is read.
import { problemCatalogue } from '#base';

export const FORM_FILE_PROBLEMS = {
  'form-file-ending-unknown': {
    zh: '不认识的文件类型“{ending}”。请用 .xlsx、.csv、.md（XLSForm）、.txt、.docx（问卷文本）或 .json。',
    en: 'Files ending in “{ending}” are not read. Use .xlsx, .csv, .md (XLSForm), .txt, .docx (outline text) or .json.',
  },
  'form-file-unreadable': {
    zh: '文件“{file}”打不开，或不是文本。请核对路径，或另存为 UTF-8。',
    en: 'The file “{file}” cannot be opened or is no text. Check its path, or save it as UTF-8.',
  },
  'form-file-no-workbook': {
    zh: '这不是 Excel 工作簿，或已损坏。请在 Excel 里另存为 .xlsx。',
    en: 'This is no Excel workbook, or a damaged one. Save it again as .xlsx.',
  },
  'form-file-no-word': {
    zh: '这不是 Word 文件（.docx），或已损坏。旧的 .doc 请在 Word 或 WPS 里另存为 .docx。',
    en: 'This is no Word file (.docx), or a damaged one. Save an old .doc again as .docx in Word or WPS.',
  },
  'form-file-tables-left-out': {
    zh: '{tables} 张只供填写的表（如访问日期、签名）没有读入。里面有题目的，请改写成文字。',
    en: '{tables} tables that are only to be filled in (dates, signatures) were left out. Write any question in them as text.',
  },
  'form-file-too-large': {
    zh: '文件太大，展开后最多 {most} MB。请删去图片和多余的行，或分成几份问卷。',
    en: 'The file is too large: unpacked at most {most} MB. Remove pictures and spare rows, or make several questionnaires.',
  },
  'form-file-macros': {
    zh: '工作簿含有宏。宏没有运行，也不会保留。',
    en: 'The workbook has macros. They were not run and are not kept.',
  },
  'form-file-too-many-cells': {
    zh: '工作表“{sheet}”有 {rows} 行、{columns} 列，太大。请删去用不到的行和列。',
    en: 'The sheet “{sheet}” has {rows} rows and {columns} columns, which is too large. Delete those that are not used.',
  },
  'form-file-merged-cells': {
    zh: '单元格 {range} 是合并的，只有左上角的一格有内容，其余各格当作空格。请取消合并，把每一格填上。',
    en: 'The cells {range} are merged: only the first has its text, the others count as empty. Unmerge them and fill in each.',
  },
  'form-file-hidden-row': {
    zh: '第 {row} 行是隐藏的，照样读入了。不要的请删去，要的请取消隐藏。',
    en: 'Row {row} is hidden and was read all the same. Delete it, or show it again.',
  },
  'form-file-hidden-column': {
    zh: '{letters} 列是隐藏的，照样读入了。不要的请删去，要的请取消隐藏。',
    en: 'Column {letters} is hidden and was read all the same. Delete it, or show it again.',
  },
  'form-file-formula-without-value': {
    zh: '这一格是公式，文件里没有算出的结果，读作空格。请在 Excel 里打开并保存，或直接填上文字。',
    en: 'This cell is a formula whose result is not in the file, and counts as empty. Open and save it in Excel, or type the text itself.',
  },
  'form-file-cell-is-date': {
    zh: '这一格在工作簿里是日期，读作“{read}”。如果原来填的是“1-2”之类的文字，请把单元格格式改成文本，再填一次。',
    en: 'This cell is a date in the workbook and was read as “{read}”. If you typed words such as “1-2”, set the cell to Text and type them again.',
  },
  'form-answers-unreadable': {
    zh: '答案文件“{file}”读不了。请写成 JSON：题名对应答案，如 {example}。',
    en: 'The answers “{file}” cannot be read. Write JSON: names with answers, such as {example}.',
  },
  'form-file-json-shape': {
    zh: 'JSON 在“{place}”处不是问卷的写法。请对照 questionnaire.schema.json 改正。',
    en: 'The JSON is no questionnaire at “{place}”. Correct it by questionnaire.schema.json.',
  },
  'form-file-not-written': {
    zh: '“{file}”没有写成：已有同名文件，或不能写。请换一个文件名。',
    en: '“{file}” was not written: it is there already, or cannot be written. Choose another name.',
  },
  'convert-head-missing': {
    zh: '没有{fields}，Word 里印成空白。没有标明的统计调查表，调查对象有权拒绝填报。',
    en: 'There is no {fields}: the Word file has blanks. People may refuse to fill in a form without them.',
  },
  'convert-head-lost': {
    zh: '表号、制定机关、批准文号、有效期没有转换，目标格式不写这些。',
    en: 'Form number, issuer, approval number and validity were left out: the target does not say them.',
  },
  'form-file-csv-broken': {
    zh: 'CSV 第 {line} 行的引号没有成对。请核对。',
    en: 'The quotes in line {line} of the CSV are not in pairs. Check them.',
  },
} as const;

export const problem = problemCatalogue(FORM_FILE_PROBLEMS);
