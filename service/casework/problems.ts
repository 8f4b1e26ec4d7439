// Every way in which the rules of casework say no. It knows no request and no screen.
import { problemCatalogue } from '#base';

/** Codes are stable and never reused. */
export const CASEWORK_PROBLEMS = {
  'step-field-missing': { zh: '请填写：{fieldZh}', en: 'please fill in: {fieldEn}' },
  'step-field-unreadable': {
    zh: '“{fieldZh}”填得不对，或太长',
    en: '“{fieldEn}” cannot be read, or is too long',
  },
  'step-not-yours': {
    zh: '这一步（{stepZh}）要由{takersZh}来做',
    en: 'this step ({stepEn}) is taken by {takersEn}',
  },
  'step-not-now': {
    zh: '现在是“{standingZh}”，不能{stepZh}',
    en: 'the case is {standingEn}: “{stepEn}” is not possible now',
  },
  'step-for-disputes': {
    zh: '这一步（{stepZh}）只用于矛盾纠纷',
    en: 'this step ({stepEn}) belongs to disputes',
  },
  'sent-back-before': {
    zh: '已经退回过一次，不能再退：有异议请提请调度员裁定',
    en: 'it was sent back once already: contest the addressee before the dispatcher instead',
  },
  'not-sent-back-yet': {
    zh: '还没有退回过：不归本单位管可以先退回一次',
    en: 'it was never sent back: that can be done once before it is contested',
  },
  'addressee-decided': {
    zh: '调度员已经裁定由本单位办理，不能再退',
    en: 'the dispatcher has decided that this office deals with it',
  },
  'same-unit-again': {
    zh: '这个单位刚把它退回来：请派给别的单位，或裁定由它办理',
    en: 'this office has just sent it back: choose another, or decide that it must',
  },
  'extensions-used-up': {
    zh: '最多延期 {most} 次，已经用完',
    en: 'a limit is extended {most} times at most, and it was',
  },
  'extension-too-long': {
    zh: '一次最多延 {most} 天',
    en: 'an extension has {most} days at most',
  },
  'cause-needed': {
    zh: '这件事已经回来 {times} 次：请先写明根本原因，再办结',
    en: 'this matter has come back {times} times: name its cause before closing it',
  },
  'parties-needed': { zh: '请先登记当事人', en: 'name the parties first' },
  'agreement-needed': { zh: '还没有达成协议', en: 'there is no agreement yet' },
  'performance-owed': {
    zh: '协议还没有履行：请先登记履行情况，再办结',
    en: 'the agreement has not been performed: record its performance before closing',
  },
  'call-back-owed': {
    zh: '已抽中回访，还没有人打过电话：先由没有办过此事的人回访，再销号',
    en: 'it was drawn for a call back and nobody has called yet: somebody who did not deal with it calls first',
  },
  'rated-before': {
    zh: '已经评价过了：还不满意，可以要求再办一次，或者补充情况',
    en: 'it was rated already: if it is still not right, ask to have it handled again, or add to it',
  },
  'handled-again-before': {
    zh: '已经重办过一次：没有新的事实不再重办，请补充新情况',
    en: 'it was handled again once already: without new facts it is not opened again',
  },
  'handler-not-apart': {
    zh: '您办过这件事：回访和销号要由没有办过的人来做',
    en: 'you have dealt with this case: following up and striking off are for somebody else',
  },
  'person-kept-from': {
    zh: '这个人（或单位）被投诉，不能办理此事',
    en: 'this person or office is complained of and is kept from the case',
  },
  'dissatisfied-left': {
    zh: '居民不满意：请先重办，或写明为什么仍要销号',
    en: 'the resident is dissatisfied: have it handled again, or say why it is struck off all the same',
  },
  'kind-of-other-sort': {
    zh: '“{kindZh}”不属于{sortZh}',
    en: '“{kindEn}” is no kind of {sortEn}',
  },
  'release-needs-resolved': {
    zh: '没有解决的事不能作为办好的事公布',
    en: 'what was not resolved is not published as mended',
  },
  'follow-up-facts-missing': {
    zh: '接通了就要记下：解决没有、满意不满意',
    en: 'when somebody was reached, write down whether it was resolved and how satisfied they are',
  },
  'rule-impossible': {
    zh: '时限“{name}”不对：天数要在 1 到 365 之间，提醒要从早到晚',
    en: 'the limits “{name}” are not possible: from 1 to 365 days, reminders from early to late',
  },
  'weights-impossible': {
    zh: '权重之和要等于 100，现在是 {sum}',
    en: 'weights add up to 100; these make {sum}',
  },
  'suggestion-not-now': {
    zh: '这条意见现在是“{nowZh}”，不能变成“{wantedZh}”',
    en: 'this suggestion is {nowEn}: it does not become {wantedEn} now',
  },
} as const;

export const problem = problemCatalogue(CASEWORK_PROBLEMS);
