// Every way in which the rules of outreach say no. It knows no request and no screen.
import { problemCatalogue } from '#base';

/** Codes are stable and never reused. */
export const OUTREACH_PROBLEMS = {
  'plan-without-phases': {
    zh: '方案还没有阶段：请至少写一个',
    en: 'the plan has no phase yet: write at least one',
  },
  'plan-dates-impossible': {
    zh: '“{name}”的日期不对（{from} 到 {to}）：开始不能晚于结束',
    en: 'the dates of “{name}” are not possible ({from} to {to}): it begins before it ends',
  },
  'measure-outside-phase': {
    zh: '措施“{measure}”的日期不在阶段“{phase}”之内：请改其中一个',
    en: 'the measure “{measure}” does not lie within its phase “{phase}”: change one of them',
  },
  'measure-without-unit': {
    zh: '措施“{measure}”没有责任单位：请写明由谁负责',
    en: 'nobody answers for the measure “{measure}”: name a responsible unit',
  },
  'plan-identifier-twice': {
    zh: '编号 {id} 在方案里出现两次：请给其中一个换一个编号',
    en: 'the identifier {id} stands twice in the plan: give one of them another',
  },
  'material-not-draft': {
    zh: '这份材料是“{standingZh}”，不能再改：请新建一个版本',
    en: 'this material is {standingEn} and no longer changes: make a new version',
  },
  'material-empty': { zh: '材料还没有文字', en: 'the material has no text yet' },
  'wording-findings-left': {
    zh: '还有 {count} 处措辞不中立，第一处是“{phrase}”：请先逐处改好，再批准',
    en: 'the wording check still points to {count} phrases, the first of them “{phrase}”: mend each before approving',
  },
  'finding-gone': {
    zh: '这处文字已经改过：请重新载入再看',
    en: 'this phrase was changed meanwhile: load the page again',
  },
  'material-not-approved': {
    zh: '这份材料是“{standingZh}”，批准之后才能张贴和发放',
    en: 'this material is {standingEn}; only approved material is put up',
  },
  'consent-missing': {
    zh: '请写明本人何时、以何种方式、为何用途同意，以及何时到期',
    en: 'say when, how and for what the person agreed, and when it expires',
  },
  'consent-in-future': { zh: '同意日期 {day} 还没有到', en: 'the day of consent, {day}, has not come yet' },
  'consent-too-long': {
    zh: '同意的有效期最长 {days} 天：请把到期日改早',
    en: 'consent holds for {days} days at most: choose an earlier day',
  },
  'consent-expired': {
    zh: '这份同意已在 {day} 到期：请重新征得同意',
    en: 'this consent expired on {day}: ask the person again',
  },
  'contact-number-missing': { zh: '没有电话号码', en: 'the telephone number is missing' },
  'contact-number-masked': {
    zh: '电话号码被星号遮住了：请换成完整的号码，或删掉这一行',
    en: 'the number is hidden by stars: write it in full or leave out the row',
  },
  'contact-number-several': {
    zh: '一格里有几个号码：请每人一行、一个号码',
    en: 'several numbers stand in one cell: write one person and one number to a row',
  },
  'contact-number-impossible': {
    zh: '不是手机号，也不是带区号的固定电话（{digits} 位数字）',
    en: 'neither a mobile nor a landline with its area code ({digits} digits)',
  },
  'ledger-columns-missing': {
    zh: '找不到“姓名”和“电话号码”两列：请对照附件2的表头',
    en: 'no columns for name and telephone were found: compare the header with annex 2',
  },
  'ledger-cells-shifted': {
    zh: '姓名一格里是号码，这一行可能少了一格：请对齐后再导入',
    en: 'a number stands in the place of the name, the row seems to lack a cell: put it right first',
  },
  'ledger-name-missing': { zh: '没有姓名', en: 'the name is missing' },
  'ledger-name-masked': {
    zh: '姓名被星号遮住了：请写完整',
    en: 'the name is hidden by stars: write it in full',
  },
  'ledger-consent-refused': {
    zh: '本人不同意，不能登记：请把这一行从表里删掉',
    en: 'the person does not agree and is not kept: remove the row from the file',
  },
  'ledger-row-without-consent': {
    zh: '没有写明同意的日期和方式：没有同意不能登记',
    en: 'no day and way of consent: nobody is kept without having agreed',
  },
  'ledger-row-twice': {
    zh: '与第 {first} 行是同一个人、同一个号码',
    en: 'the same person and number as row {first}',
  },
  'ledger-number-shared': {
    zh: '与第 {first} 行是同一个号码、不同的人：请核对',
    en: 'the same number as row {first} under another name: please check',
  },
  'matter-ended': { zh: '这件事已经有结果了', en: 'this matter has its end already' },
  'matter-end-unknown': {
    zh: '没有“{end}”这种结果，可选：{known}',
    en: 'there is no end “{end}”; known are: {known}',
  },
} as const;

export const problem = problemCatalogue(OUTREACH_PROBLEMS);
