// What can go wrong in casework's use cases, beyond what its pure room says itself.
import { problemCatalogue } from '#base';

export const CASEWORK_DESK_PROBLEMS = {
  'case-changed-meanwhile': {
    zh: '别人刚刚办了这件事的一步（{stepZh}）：请先看最新情况，再决定；您写的没有丢',
    en: 'somebody took a step in this case meanwhile ({stepEn}): look at it first; what you wrote is not lost',
  },
  'step-not-for-many': {
    zh: '“{stepZh}”要一件一件地办',
    en: '“{stepEn}” is taken for one case at a time',
  },
  'unit-unknown': {
    zh: '没有这个单位，或它不在本县（市、区）',
    en: 'there is no such office in this county',
  },
  'unit-not-below': {
    zh: '只能交办给本单位的下级',
    en: 'a case is handed down to an office below one’s own only',
  },
  'unit-not-above': {
    zh: '只能上报给本单位的上级',
    en: 'a case is handed up to an office above one’s own only',
  },
  'person-not-of-unit': {
    zh: '这个人不在责任单位',
    en: 'this person does not belong to the office responsible',
  },
  'no-office-in-county': {
    zh: '本县（市、区）还没有受理诉求的单位：请管理员先设立',
    en: 'no office of this county takes cases yet: an administrator adds one first',
  },
  'words-not-shown': {
    zh: '这类事项的原文只给受理和调度的人看',
    en: 'in matters of this kind the whole words are for those at the intake alone',
  },
  'sender-without-number': {
    zh: '反映人没有留电话，或您不能看',
    en: 'the sender left no number, or it is not for you to see',
  },
  'sender-number-unreadable': {
    zh: '电话号码不对：请写手机号或带区号的固定电话，也可以不写',
    en: 'the number cannot be read: a mobile or a landline with its area code, or none',
  },
  'case-joined-to-itself': { zh: '不能与自己并案', en: 'a case is not joined to itself' },
  'period-impossible': {
    zh: '时间段不对：开始要早于结束，最长三年',
    en: 'the period is not possible: it begins before it ends, three years at most',
  },
  'case-import-not-waiting': {
    zh: '这次导入已经处理过了：要再导入，请重新选择文件',
    en: 'this import has been dealt with already: choose the file again to bring it in anew',
  },
  'workbook-too-long': {
    zh: '超过 {most} 行：请先缩小范围再导出',
    en: 'more than {most} rows: narrow the list before exporting it',
  },
} as const;

export const problem = problemCatalogue(CASEWORK_DESK_PROBLEMS);
