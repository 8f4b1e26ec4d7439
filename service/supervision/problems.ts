// Every way in which the rules of inspection rounds say no. It knows no request and no screen.
import { problemCatalogue } from '#base';

/** Codes are stable and never reused. */
export const SUPERVISION_PROBLEMS = {
  'criteria-missing': {
    zh: '标准表至少要有一条标准',
    en: 'a sheet has one criterion at least',
  },
  'criteria-not-apart': {
    zh: '有两条标准编号相同',
    en: 'two criteria have the same id',
  },
  'criterion-about-answers': {
    zh: '标准“{words}”考核的是居民怎么说、或教居民怎么说。督查只查本单位做了什么，不查居民答了什么，请改掉',
    en: 'the criterion “{words}” is about what residents say, or tells them what to say. A round looks at what the unit did, never at what residents answered: change it',
  },
  'no-unit-to-draw': {
    zh: '没有可抽的单位：请先选择哪些单位参加这一轮',
    en: 'there is no unit to draw: choose first which units take part in this round',
  },
  'draw-larger-than-list': {
    zh: '要抽 {count} 个单位，名单里只有 {units} 个',
    en: '{count} units are to be drawn of a list of {units}',
  },
  'no-inspector-for-unit': {
    zh: '没有人能去“{unit}”：选出的督查人员都来自那里。请再选一个别处的人',
    en: 'nobody can go to “{unit}”: all inspectors chosen come from there. Choose one more from elsewhere',
  },
  'inspector-comes-from-there': {
    zh: '“{person}”来自“{unit}”，不能去那里督查',
    en: '“{person}” comes from “{unit}” and cannot inspect it',
  },
  'mark-missing': {
    zh: '第 {nth} 条标准还没有打分；不适用的请选“不适用”并写明原因',
    en: 'criterion {nth} has no mark yet; where it does not apply, say so and why',
  },
  'mark-out-of-range': {
    zh: '第 {nth} 条标准的分数不对',
    en: 'the mark of criterion {nth} is not one that its scale has',
  },
  'mark-without-words': {
    zh: '第 {nth} 条：“不适用”要写明原因',
    en: 'criterion {nth}: say why it does not apply',
  },
  'photo-missing': {
    zh: '第 {nth} 条标准要有照片作依据',
    en: 'criterion {nth} asks for a photo as its evidence',
  },
  'nothing-applies': {
    zh: '全部标准都“不适用”，算不出分数：请改记为“没有查成”',
    en: 'no criterion applies, so there is no score: write it down as not done instead',
  },
  'reply-closed': {
    zh: '回应的期限已过，或已经回应过',
    en: 'the time for a reply is over, or there was one already',
  },
  'reply-still-open': {
    zh: '被督查单位还可以回应（到 {day} 为止），现在不能决定',
    en: 'the unit may still reply (until {day}): nothing is decided before',
  },
  'no-reply-to-answer': {
    zh: '这个单位没有提出异议，或异议已经答复',
    en: 'the unit has not objected, or was answered already',
  },
  'mend-not-now': {
    zh: '这一项整改现在是“{nowZh}”，不能这样做',
    en: 'the mending is “{nowEn}” now: that is not possible',
  },
  'strike-rule-impossible': {
    zh: '规则不成立：至少要有 {least} 个单位，才谈得上“{count} 个”',
    en: 'the rule makes no sense: “{count}” needs {least} units at least',
  },
  'consequence-decided': {
    zh: '这一项已经决定过了',
    en: 'this was decided already',
  },
  'not-own-unit': {
    zh: '不能决定自己单位的事',
    en: 'nobody decides about the own unit',
  },
  'rounds-too-few-for-ranks': {
    zh: '还没有已结束的、两个单位以上的督查，没有名次可排',
    en: 'no closed round has two units or more: there is nothing to rank',
  },
} as const;

export const problem = problemCatalogue(SUPERVISION_PROBLEMS);
