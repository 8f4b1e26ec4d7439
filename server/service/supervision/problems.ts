// What can go wrong in the use cases of inspection rounds, beyond what their pure room says itself.
import { problemCatalogue } from '#base';

export const INSPECTION_DESK_PROBLEMS = {
  'sheet-changed-meanwhile': {
    zh: '这张标准表刚被 {person} 改过：请重新打开，再改一次',
    en: '{person} has just changed this sheet: open it again and change it once more',
  },
  'strike-rule-changed-meanwhile': {
    zh: '这条规则刚被 {person} 改过：请重新打开，再改一次',
    en: '{person} has just changed this rule: open it again and change it once more',
  },
  'sheet-needed': {
    zh: '请选一张标准表：这种督查要按表打分',
    en: 'choose a sheet of criteria: a round of this kind is marked by one',
  },
  'round-days-crossed': {
    zh: '结束日期不能早于开始日期',
    en: 'a round does not end before it starts',
  },
  'round-drawn-already': {
    zh: '这一轮已经抽过了，不能重抽：重抽就不是随机了',
    en: 'this round was drawn already and is not drawn again: chosen draws are not random',
  },
  'round-not-running': {
    zh: '这一轮不在进行中',
    en: 'this round is not running',
  },
  'round-still-open': {
    zh: '还不能结束：待查 {planned} 个，等单位回应 {open} 个，异议待答复 {objected} 个',
    en: 'it cannot be closed yet: {planned} to be visited, {open} with their reply open, {objected} objections to answer',
  },
  'unit-not-below-office': {
    zh: '名单里有不属于本单位的下级',
    en: 'the list has a unit that is not below this office',
  },
  'inspector-unknown': {
    zh: '选出的督查人员里有人不能去督查：不在本单位或下级，或没有这项权限',
    en: 'one of those chosen cannot be sent: not of this office or below it, or without that right',
  },
  'inspection-sent-already': {
    zh: '这个单位已经查过，结果已经送达',
    en: 'this unit was inspected, and its result has arrived',
  },
  'criterion-unknown': {
    zh: '标准表里没有这一条',
    en: 'the sheet has no such criterion',
  },
  'not-own-finding': {
    zh: '异议要由别人答复：打分的人不裁定自己的打分',
    en: 'an objection is answered by somebody else than the one who gave the marks',
  },
  'poll-too-small': {
    zh: '“{unit}”只有 {interviews} 份访问，不足 {least} 份，没有单位数字',
    en: '“{unit}” has {interviews} interviews, fewer than {least}: it has no figure',
  },
  'mend-needs-new-day': {
    zh: '复查不合格，要定一个新的期限',
    en: 'found not mended: it needs a new day',
  },
  'not-for-own-unit': {
    zh: '只有被督查的单位自己可以回应',
    en: 'only the unit itself may reply',
  },
} as const;

export const problem = problemCatalogue(INSPECTION_DESK_PROBLEMS);
