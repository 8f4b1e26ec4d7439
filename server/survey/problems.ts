// What can go wrong in the survey wing's use cases, beyond what its pure rooms say themselves.
import { problemCatalogue } from '#base';
import { nameConstraint } from '../platform/problem-of.ts';

export const SURVEY_PROBLEMS = {
  'version-used': {
    zh: '这个版本已用于调查，不能再改：请新建一个版本',
    en: 'this version is used by a survey and never changes: make a new version',
  },
  'frame-internal': {
    zh: '模拟民调和正式调查不能共用抽样框：请换一个',
    en: 'a mock poll and a survey never share a frame: choose another',
  },
  'internal-never-published': {
    zh: '这是内部模拟民调，不能作为调查公布：结果只能汇总后交回下单的单位',
    en: 'this is an internal mock poll and is never published: aggregates go back to the office that ordered it, and nowhere else',
  },
  'internal-never-exported': {
    zh: '这是内部模拟民调，访问记录不能导出：谁答了什么，不给任何单位',
    en: 'this is an internal mock poll; its interviews are not exported: nobody is given who answered what',
  },
  'internal-apart': {
    zh: '这是内部模拟民调，不与正式调查放在一起比较，也不进趋势',
    en: 'this is an internal mock poll: it is not compared with surveys and stands in no trend',
  },
  'poll-not-waiting': {
    zh: '这份订单现在是“{standingZh}”，不能再这样做',
    en: 'this order is {standingEn}: this cannot be done any more',
  },
  'poll-surveyed-twice': {
    zh: '这份订单已经有一项调查了：一份订单只办一次',
    en: 'this order has its survey already: an order is run once',
  },
  'poll-place-outside': {
    zh: '订单里没有这个村（社区）：{code}。模拟民调只问订单里的地方',
    en: 'the order has no village {code}: a mock poll asks in the places ordered, and in no other',
  },
  'poll-target-below-thirty': {
    zh: '每个村（社区）至少 {least} 份，“{code}”只有 {target} 份：人太少就不出数，也就不必打扰居民',
    en: 'at least {least} interviews in each village, {code} has {target}: fewer give no figure, and nobody need be troubled for none',
  },
  'version-changed-meanwhile': {
    zh: '别人刚刚保存过这个版本（第 {revision} 次修改）：请先载入再改，您的文字没有丢',
    en: 'somebody saved this version meanwhile (revision {revision}): load it first; your text is not lost',
  },
  'questionnaire-not-usable': {
    zh: '问卷还有没读懂的地方，不能使用：请先在问卷页面改好',
    en: 'the questionnaire has parts that could not be read: mend them on its page first',
  },
  'waves-not-comparable': {
    zh: '这两次调查不能比较：问题、选项、计分规则或甄别题不同，或其中一个是模拟数据',
    en: 'these two surveys cannot be compared: question, options, scoring rule or screening differ, or one of them is simulated',
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
  'weighting-question-unknown': {
    zh: '问卷里没有 {question} 这道题；请核对题号',
    en: 'the questionnaire has no question {question}; check its number',
  },
  'weighting-question-not-single': {
    zh: '{question} 不是单选题，不能用作加权的边际',
    en: '{question} is not a question with a single choice and cannot be a margin',
  },
  'weighting-question-twice': {
    zh: '{question} 出现两次；每道题只能有一组总数',
    en: '{question} stands there twice; a question has one set of totals',
  },
  'weighting-option-unknown': {
    zh: '{question} 没有选项 {option}；请核对选项代码',
    en: '{question} has no option {option}; check its code',
  },
  'weighting-option-twice': {
    zh: '{question} 的选项 {option} 出现在两格里；每个选项只能在一格',
    en: 'option {option} of {question} stands in two cells; it belongs in one',
  },
  'weighting-cells-too-few': {
    zh: '{question} 只有 {cells} 格；一个边际至少要两格',
    en: '{question} has {cells} cells; a margin needs two or more',
  },
  'weighting-cells-too-many': {
    zh: '{question} 有 {cells} 格，最多 {most} 格；请合并类别',
    en: '{question} has {cells} cells, {most} at the most; join categories',
  },
  'weighting-total-not-positive': {
    zh: '{question} 的“{option}”总数是 {total}；应是大于零的数，没有人的类别请删去',
    en: 'the total of {question}, "{option}", is {total}; it must be above zero: leave out a category without people',
  },
  'weighting-shares-not-whole': {
    zh: '{question} 各格的百分比合计 {sum}，应为 100',
    en: 'the percentages of {question} sum to {sum}; they must make 100',
  },
  'weighting-trim-out-of-range': {
    zh: '权数界限 {least}–{most} 不能用：下限须大于 0 且小于 1，上限须大于 1 且不超过 100（平均权数的倍数）',
    en: 'the bounds {least}–{most} cannot be used: the lower must lie between 0 and 1, the upper above 1 and at most 100 (times the mean weight)',
  },
  'weighting-frozen': {
    zh: '结果已经公布，加权方案随之定下，不能再改：请先由发布员撤回公布',
    en: 'the results are published and the weighting stands with them: a publisher has to withdraw the publication first',
  },
  'plan-village-without-people': {
    zh: '村（社区）“{place}”的人口数是 0，没有人可以访问：请先在抽样框改正村表',
    en: 'nobody lives in the village "{place}" by the village table, so nobody can be asked there: mend the table of the frame first',
  },
  'plan-own-unreadable': {
    zh: '地址里村（社区）{place} 的比例或费用不能用：比例须在 0 与 1 之间，费用须大于 0',
    en: 'the share or cost of the village {place} in the address cannot be used: a share lies between 0 and 1, a cost is above 0',
  },
  'map-not-geojson': {
    zh: '文件不是 GeoJSON 面图层（{reason}）：请用 QGIS 等软件另存为 GeoJSON，坐标系 WGS 84',
    en: 'the file is no GeoJSON layer of areas ({reason}): save it as GeoJSON in WGS 84, with QGIS for example',
  },
  'map-feature-unreadable': {
    zh: '第 {feature} 个图形读不懂：{reason}',
    en: 'feature {feature} cannot be read: {reason}',
  },
  'map-too-large': {
    zh: '地图有 {count} 个{whatZh}，最多 {most} 个：请先简化边界',
    en: 'the map has {count} {whatEn}, {most} at the most: simplify its borders first',
  },
  'map-matches-nothing': {
    zh: '地图里没有一个图形与村（社区）的代码或名称相同：请核对属性里的代码或名称',
    en: 'no area of the map has the code or the name of a village: check the codes or names among its properties',
  },
  'items-too-few': {
    zh: '这份问卷只有 {items} 个评分题（不算所选指标），至少要两个才能比较轻重',
    en: 'this questionnaire has {items} rated questions besides the index; comparing what matters takes two',
  },
  'too-few-for-importance': {
    zh: '这里只有 {respondents} 人答全了有关的题，少于 {needed} 人，不作分析',
    en: 'only {respondents} answered all of these questions here, fewer than {needed}: no analysis',
  },
  'exports-busy': {
    zh: '正在导出的文件太多：请过几分钟再试',
    en: 'too many exports are under way: try again in a few minutes',
  },
  'export-too-long-for-excel': {
    zh: '共 {rows} 行，Excel 一个工作表最多 {most} 行：请改用 CSV、SPSS 或 Parquet',
    en: '{rows} rows, and a sheet of Excel holds {most} at most: take CSV, SPSS or Parquet instead',
  },
  'survey-not-closed': {
    zh: '调查结束之后才能公布结果',
    en: 'results are published only after the survey is closed',
  },
} as const;

export const problem = problemCatalogue(SURVEY_PROBLEMS);

nameConstraint('version-used', problem('version-used', {}));
nameConstraint('internal-never-published', problem('internal-never-published', {}));
nameConstraint('internal-never-exported', problem('internal-never-exported', {}));
nameConstraint('poll-surveyed-twice', problem('poll-surveyed-twice', {}));
nameConstraint('survey-mixes-frames', problem('frame-internal', {}));
nameConstraint('poll-frame-of-another', problem('frame-internal', {}));
