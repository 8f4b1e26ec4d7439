// Every way in which the rules of mock polls say no. It knows no request and no screen.
import { problemCatalogue } from '#base';

/** Codes are stable and never reused. */
export const POLL_PROBLEMS = {
  'poll-too-few-a-place': {
    zh: '每个村（社区）至少要访问 {least} 人，现在是 {wanted} 人：人再少就不给出这个地方的数字',
    en: 'at least {least} people are asked in each village, this says {wanted}: with fewer there is no figure for a place',
  },
  'poll-places-missing': {
    zh: '请至少选一个村（社区）',
    en: 'choose one village at least',
  },
  'poll-place-twice': {
    zh: '“{place}”选了两次',
    en: '“{place}” stands there twice',
  },
  'poll-consent-missing': {
    zh: '请写明号码从哪里来、本人怎样同意受访（至少 {least} 个字）：没有同意的人不能问',
    en: 'say where the numbers come from and how each person agreed to be asked ({least} characters at least): whoever did not agree is not asked',
  },
  'poll-law-unread': {
    zh: '请逐条看过法律的要求并打勾，还差 {missing} 条',
    en: 'read what the law asks and tick each point; {missing} are left',
  },
  'poll-day-past': {
    zh: '希望完成的日期（{day}）已经过去，请改为今天或以后',
    en: 'the day by which it is wanted ({day}) is past; choose today or later',
  },
  'poll-not-ordered': {
    zh: '这份订单现在是“{standingZh}”，不能再撤回',
    en: 'this order is {standingEn} and can no longer be withdrawn',
  },
  'poll-without-place-figures': {
    zh: '这次民调没有一个村（社区）有满 30 人的数字，轮次里什么也没有填',
    en: 'this poll has a figure of thirty people or more for no village; nothing was put into the round',
  },
} as const;

export const problem = problemCatalogue(POLL_PROBLEMS);
