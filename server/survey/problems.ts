// What can go wrong in the survey wing's use cases, beyond what its pure rooms say themselves.
import { problemCatalogue } from '#base';
import { nameConstraint } from '../platform/problem-of.ts';

export const SURVEY_PROBLEMS = {
  'version-used': {
    zh: '这个版本已用于调查，不能再改：请新建一个版本',
    en: 'this version is used by a survey and never changes: make a new version',
  },
  'version-changed-meanwhile': {
    zh: '别人刚刚保存过这个版本（第 {revision} 次修改）：请先载入再改，您的文字没有丢',
    en: 'somebody saved this version meanwhile (revision {revision}): load it first; your text is not lost',
  },
  'questionnaire-not-usable': {
    zh: '问卷还有没读懂的地方，不能使用：请先在问卷页面改好',
    en: 'the questionnaire has parts that could not be read: mend them on its page first',
  },
  'draft-exists': {
    zh: '已经有一个未使用的新版本：请直接修改它',
    en: 'there is an unused new version already: change that one',
  },
  'place-outside-county': {
    zh: '村（社区）代码 {code} 不在县 {county} 之内',
    en: 'the village code {code} does not lie in county {county}',
  },
  'place-twice': { zh: '村（社区）“{name}”出现两次', en: 'the village "{name}" stands there twice' },
  'place-has-numbers': {
    zh: '村（社区）“{name}”已有号码，不能删除',
    en: 'the village "{name}" has numbers already and cannot be removed',
  },
  'frame-in-use': {
    zh: '抽样框已用于调查，村表不能再改',
    en: 'the frame is used by a survey; its village table no longer changes',
  },
  'frame-without-places': {
    zh: '请先填写村表，再导入号码',
    en: 'fill in the village table before reading numbers',
  },
  'import-too-large': {
    zh: '文件太大，最多 {megabytes} MB',
    en: 'the file is too large: at most {megabytes} MB',
  },
  'import-empty': { zh: '文件是空的', en: 'the file is empty' },
  'import-not-waiting': {
    zh: '这个文件{standingZh}，不能再这样做',
    en: 'this cannot be done with the file any more: it {standingEn}',
  },
  'import-place-gone': {
    zh: '文件里有 {count} 个号码所属的村（社区）已不在村表里：请把它加回村表，或放弃这个文件后重新读取',
    en: '{count} numbers of the file belong to villages that the village table no longer has: put them back, or discard the file and read it again',
  },
  'file-not-text': {
    zh: '文件既不是 Excel 也不是文本（第 {offset} 字节处）：请另存为 .xlsx 或 CSV',
    en: 'the file is neither Excel nor text (at byte {offset}): save it as .xlsx or CSV',
  },
  'file-not-excel': {
    zh: 'Excel 文件无法读取（{reason}）：请用 Excel 重新另存为 .xlsx',
    en: 'the Excel file cannot be read ({reason}): save it again as .xlsx',
  },
  'workbook-too-large': {
    zh: 'Excel 文件展开后太大，读不了：请另存为 CSV（UTF-8）再导入',
    en: 'the workbook is too large to be unpacked here: save it as CSV (UTF-8) and read that',
  },
  'file-encoding-broken': {
    zh: '第 {row} 行有不属于 {encoding} 编码的字符：请把文件另存为 UTF-8',
    en: 'row {row} has characters that are not {encoding}: save the file as UTF-8',
  },
  'file-structure-broken': {
    zh: '第 {row} 行的表格结构不完整（{reason})',
    en: 'row {row} is not a whole table row ({reason})',
  },
  'file-without-rows': { zh: '文件里没有数据行', en: 'the file has no rows below its header' },
  'reading-interrupted': {
    zh: '读取中断，请重新选择文件',
    en: 'the reading was interrupted: choose the file again',
  },
  'target-for-unknown-place': { zh: '抽样框里没有村（社区） {code}', en: 'the frame has no village {code}' },
  'not-an-interviewer': {
    zh: '{count} 人不是本机构的访问员',
    en: '{count} of these people are not interviewers of this organisation',
  },
  'no-unit-now': {
    zh: '现在没有可拨打的样本：要么目标已经完成，要么还没到再拨的时间',
    en: 'there is no unit to call now: either the targets are met, or none is due yet',
  },
  'message-out-of-order': {
    zh: '这条答案比已保存的旧（第 {sequence} 条，已有 {last} 条）：请刷新页面',
    en: 'this answer is older than what is kept (number {sequence}, {last} are kept): reload the page',
  },
  'interview-of-another-unit': {
    zh: '访问编号不属于这个样本',
    en: 'the interview does not belong to this unit',
  },
  'outcome-unknown': { zh: '没有“{code}”这种拨打结果', en: 'there is no call outcome "{code}"' },
  'nothing-to-publish': {
    zh: '还没有完成的访问，没有可公布的结果',
    en: 'no interview is completed yet: there is nothing to publish',
  },
  'publication-would-reveal': {
    zh: '与以前公布的结果放在一起，有 {cells} 个不该公布的数会被推算出来，不能再公布。人数变化很小时，请等变化够大再公布',
    en: 'laid beside what was published before, {cells} withheld figures could be worked out: it cannot be published. Where few interviews changed since, wait until more have',
  },
  'report-without-words': {
    zh: '请写下对方是怎么说的：几个字也可以',
    en: 'please write down what was said: a few words are enough',
  },
  'survey-not-closed': {
    zh: '调查结束之后才能公布结果',
    en: 'results are published only after the survey is closed',
  },
} as const;

export const problem = problemCatalogue(SURVEY_PROBLEMS);

nameConstraint('version-used', problem('version-used', {}));
