// Every way in which a list of numbers or a table of villages can be refused, or taken with a remark.
// It knows no row and no column: the reader that found the problem adds the place.
import { problemCatalogue } from '#base';

/** Codes are stable and never reused. Those that end in `-noted` are remarks: the row is taken all the same. */
export const SAMPLING_PROBLEMS = {
  'phone-number-missing': {
    zh: '没有电话号码。请填写号码，或删除这一行。',
    en: 'There is no phone number. Fill it in, or delete the row.',
  },
  'phone-number-scientific': {
    zh: '“{value}”是Excel的科学计数法，后面的数字已经丢失。请在原表中把这一列设为“文本”格式，重新填写或导出。',
    en: '“{value}” is Excel’s scientific notation; its last digits are lost. Format the column as text in the original table and export it again.',
  },
  'phone-number-decimal': {
    zh: '“{value}”被当作小数保存，带有小数点。请在原表中把这一列设为“文本”格式，重新导出。',
    en: '“{value}” was kept as a decimal number. Format the column as text in the original table and export it again.',
  },
  'phone-number-zero-lost': {
    zh: '“{value}”像是丢了开头的0，应为“{mended}”。请在原表中把这一列设为“文本”格式，补上开头的0，重新导出。',
    en: '“{value}” seems to have lost its leading zero; it should be “{mended}”. Format the column as text in the original table, put the zero back and export it again.',
  },
  'phone-number-extension': {
    zh: '“{value}”带有分机号，分机无法直接拨打。请换成直拨号码，或删除这一行。',
    en: '“{value}” has an extension, which cannot be dialled directly. Give a direct number, or delete the row.',
  },
  'phone-number-several': {
    zh: '“{value}”里不止一个号码。请每行只写一个号码。',
    en: '“{value}” holds more than one number. Write one number per row.',
  },
  'phone-number-masked': {
    zh: '“{value}”的数字被星号遮住了，无法拨打。请导入完整的号码。',
    en: '“{value}” has its digits hidden and cannot be dialled. Import the complete number.',
  },
  'phone-number-characters': {
    zh: '“{value}”里有“{character}”，不是电话号码。请只写数字。',
    en: '“{value}” contains “{character}” and is not a phone number. Write digits only.',
  },
  'phone-number-foreign': {
    zh: '“{value}”不是中国大陆的号码。请换成大陆号码，或删除这一行。',
    en: '“{value}” is not a number of mainland China. Give a mainland number, or delete the row.',
  },
  'phone-number-service': {
    zh: '“{value}”是服务号码，不是居民的电话。请换成居民的号码，或删除这一行。',
    en: '“{value}” is a service number, not a resident’s phone. Give a resident’s number, or delete the row.',
  },
  'phone-number-impossible': {
    zh: '“{value}”（{count}位）不可能是电话号码：手机为1开头（第二位3-9）的11位，固话为区号（010、02x、03xx-09xx）加7或8位。请核对。',
    en: '“{value}” ({count} digits) cannot be a phone number: a mobile has 11 digits from 13 to 19, a landline an area code (010, 02x, 03xx-09xx) and 7 or 8 digits. Check it.',
  },
  'phone-number-simulated': {
    zh: '“{value}”是模拟号码（000开头），不能放进真实的抽样框。请换成真实号码，或把抽样框标为“模拟”。',
    en: '“{value}” is a simulated number (it begins with 000) and has no place in a real frame. Give a real number, or mark the frame as simulated.',
  },
  'phone-number-real': {
    zh: '“{value}”是真实号码，不能放进模拟的抽样框，以免误拨。模拟号码为000开头的11位数字。',
    en: '“{value}” is a real number and has no place in a simulated frame, lest it be dialled. A simulated number has 11 digits and begins with 000.',
  },
  'phone-number-simulated-length': {
    zh: '模拟号码“{value}”有{count}位，应为000开头的11位数字。',
    en: 'The simulated number “{value}” has {count} digits; it must have 11, the first three 000.',
  },
  'phone-number-twice': {
    zh: '“{value}”与第{firstRow}行重复。请删除其中一行。',
    en: '“{value}” stands in row {firstRow} already. Delete one of the two.',
  },
  'phone-type-contradicted-noted': {
    zh: '电话类型写的是“{word}”，号码却是{numberTypeZh}；按号码计。',
    en: 'The phone type says “{word}”, but the number is a {numberTypeEn}; the number is believed.',
  },
  'phone-type-unknown-noted': {
    zh: '不认识电话类型“{word}”；按号码计。可写：手机、固话、单位电话。',
    en: 'The phone type “{word}” is not known; the number decides. Known words: mobile, landline, office.',
  },
  'consent-not-given': {
    zh: '没有写明本人同意受访（“同意”一列应写日期或“是”）。没有同意的人不能放进模拟民调的抽样框：请补上，或删除这一行。',
    en: 'It does not say that this person agreed to be asked (the column “consent” has a day or “yes”). Whoever did not agree has no place in the frame of a mock poll: fill it in, or delete the row.',
  },
  'village-missing': {
    zh: '没有填村（社区）。请填写，或删除这一行。',
    en: 'The village is missing. Fill it in, or delete the row.',
  },
  'village-unknown': {
    zh: '村（社区）表里没有“{value}”，也没有相近的名称。请核对名称，或先把它加入村（社区）表。',
    en: 'The village table has no “{value}” and no name close to it. Check the name, or add it to the village table first.',
  },
  'village-unknown-close': {
    zh: '村（社区）表里没有“{value}”。是不是：{closest}？请改成表里的名称。',
    en: 'The village table has no “{value}”. Was it meant to be: {closest}? Write the name as the table has it.',
  },
  'village-ambiguous': {
    zh: '“{value}”可能是：{candidates}。请写全称。',
    en: '“{value}” may be: {candidates}. Write the full name.',
  },
  'column-missing': {
    zh: '表头里没有“{column}”一列。表头有：{found}。可以写：{accepted}。',
    en: 'The header has no column for “{column}”. It has: {found}. Accepted headings: {accepted}.',
  },
  'column-twice': {
    zh: '“{first}”和“{second}”两列都像是“{column}”。请删去或改名其中一列。',
    en: 'Both columns “{first}” and “{second}” could be “{column}”. Delete or rename one of them.',
  },
  'village-header-missing': {
    zh: '没有找到表头。表头需有“村（社区）”一列，以及“人口”或“任务数”一列。',
    en: 'No header row was found. It needs a column “village” and a column “population” or “target”.',
  },
  'village-population-missing': {
    zh: '没有填人口。加权需要每个村（社区）的人口。',
    en: 'The population is missing. Weights need the population of every village.',
  },
  'village-population-invalid': {
    zh: '人口“{value}”应为大于0的整数。',
    en: 'The population “{value}” must be a whole number above 0.',
  },
  'village-target-invalid': {
    zh: '任务数“{value}”应为0或大于0的整数。',
    en: 'The target “{value}” must be a whole number, 0 or more.',
  },
  'village-code-invalid': {
    zh: '“{value}”不是村级区划代码，应为12位数字。',
    en: '“{value}” is not a village’s region code, which has 12 digits.',
  },
  'village-name-missing': {
    zh: '有数字而没有村（社区）名称。请补上名称。',
    en: 'There are figures without a village name. Fill in the name.',
  },
  'village-figures-missing': {
    zh: '“{value}”后面没有人口，也没有任务数。如果它是村（社区），请填上；如果不是，请删除这一行。',
    en: '“{value}” has neither a population nor a target. Fill them in if it is a village; delete the row if it is not.',
  },
  'village-twice': {
    zh: '“{value}”与第{firstRow}行重复。请删除其中一行。',
    en: '“{value}” stands in row {firstRow} already. Delete one of the two.',
  },
  'village-code-twice': {
    zh: '代码“{value}”与第{firstRow}行重复。每个村（社区）应有自己的代码。',
    en: 'The code “{value}” stands in row {firstRow} already. Every village has a code of its own.',
  },
  'village-total-differs': {
    zh: '合计写的是{said}，各村（社区）相加是{sum}。请核对。',
    en: 'The total says {said}, but the villages add up to {sum}. Check them.',
  },
  'village-total-noted': {
    zh: '合计行{said}与各村（社区）之和相符，不作为村（社区）读入。',
    en: 'The total of {said} agrees with the sum of the villages; its row is not read as a village.',
  },
  'village-subtotal-noted': {
    zh: '小计行“{value}”不作为村（社区）读入，也没有核对。',
    en: 'The subtotal row “{value}” is not read as a village and was not checked.',
  },
  'village-line-noted': {
    zh: '表头之前的“{value}”不是表格内容，已略过。',
    en: '“{value}” stands before the header and was passed over.',
  },
} as const;

/** Makes a problem of this room. */
export const problem = problemCatalogue(SAMPLING_PROBLEMS);
