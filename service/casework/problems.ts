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
  'review-too-late': {
    zh: '已过请求{stageZh}的期限（收到答复之日起 {days} 天）；有新的事实可以补充后再提',
    en: 'too late to ask for a {stageEn}: {days} days from the answer; with new facts add to the matter and come back',
  },
  'petition-ended': {
    zh: '复核意见是终结性的：同一事实和理由不再受理；有新的事实请先补充',
    en: 'a re-review is final: the same facts are not taken up again; add what is new first',
  },
  'handler-not-apart': {
    zh: '您办过这件事：回访和销号要由没有办过的人来做',
    en: 'you have dealt with this case: following up and striking off are for somebody else',
  },
  'person-kept-from': {
    zh: '这个人（或单位）被投诉，不能办理此事',
    en: 'this person or office is complained of and is kept from the case',
  },
  'concerned-not-named': {
    zh: '这件事投诉的是人或单位，还没有写明是谁：请先用“回避”写明（查过、没有涉及本系统单位的，也写明），再派单',
    en: 'this is about somebody, and nobody has named whom: take “keep away” first (or say there that none of these offices is meant), then route it',
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
  'case-sheet-columns-missing': {
    zh: '找不到表头：要有“内容”（或“反映内容”“诉求内容”）一列，再加上“村/社区”“电话”等至少一列。可以下载模板照着填',
    en: 'no header was found: a column “content” is needed and one more, such as “village” or “phone”. The template shows how',
  },
  'case-sheet-text-missing': {
    zh: '没有写内容：请补上反映了什么，或删去这一行',
    en: 'nothing is said here: write what was said, or delete the row',
  },
  'case-sheet-too-long': {
    zh: '太长：最多 {most} 个字，请缩短',
    en: 'too long: {most} characters at most; please shorten it',
  },
  'case-sheet-place-missing': {
    zh: '没有写村（社区）：请逐行填写，合并的单元格请先拆开；整张表都是一个地方的，删去这一列、在上面选定',
    en: 'no village: fill in each row and part merged cells; if the whole list is of one place, drop the column and choose the place above',
  },
  'case-sheet-place-unknown': {
    zh: '本县（市、区）没有这个村（社区）或街道：请按系统里的名称或行政区划代码改写',
    en: 'this county has no such village or street: write it as it is called here, or by its region code',
  },
  'case-sheet-place-several': {
    zh: '有 {places} 个地方都叫这个名字：请在前面写上街道（乡镇），或写行政区划代码',
    en: '{places} places have this name: write the street or township before it, or the region code',
  },
  'case-sheet-kind-unknown': {
    zh: '没有这个类别：请改成系统里的类别，或留空以后再定',
    en: 'there is no such kind: use one that the system has, or leave it empty and decide later',
  },
  'case-sheet-source-unknown': {
    zh: '没有这个来源：请写热线电话、窗口、入户走访、巡防、评议会或电子邮件，或留空',
    en: 'there is no such source: hotline, counter, household visit, patrol, review meeting or e-mail, or leave it empty',
  },
  'case-sheet-people-impossible': {
    zh: '人数不对：请写 1 到 1000000 的整数，或留空',
    en: 'not a possible number of people: a whole number from 1 to 1,000,000, or leave it empty',
  },
  'case-sheet-day-unreadable': {
    zh: '看不懂这个日期：请写成 2023-09-01，或留空',
    en: 'the date cannot be read: write it as 2023-09-01, or leave it empty',
  },
  'case-sheet-day-in-future': {
    zh: '日期在今天之后：请改正',
    en: 'the date lies after today: please correct it',
  },
} as const;

export const problem = problemCatalogue(CASEWORK_PROBLEMS);
