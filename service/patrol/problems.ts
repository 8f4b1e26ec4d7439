// Every way in which the rules of patrol teams say no. It knows no request and no screen.
import { problemCatalogue } from '#base';

/** Codes are stable and never reused. */
export const PATROL_PROBLEMS = {
  'patrol-not-member': {
    zh: '{day} 这天不是队员：请村委会确认入队或入队日期',
    en: 'not a member on {day}: the village office can admit them or correct the day',
  },
  'patrol-cover-missing': {
    zh: '“{dutyZh}”有人身风险，没有意外险不能去：请街道或县综治中心先投保',
    en: 'the duty “{dutyEn}” is risky and needs accident cover: the street or county office can arrange it',
  },
  'patrol-cover-not-begun': {
    zh: '“{dutyZh}”有人身风险，意外险 {day} 才生效：请改到那天以后，或请街道、县综治中心提前投保',
    en: 'the duty “{dutyEn}” is risky and cover begins only on {day}: choose a later day, or have the street or county office cover it earlier',
  },
  'patrol-cover-ended': {
    zh: '“{dutyZh}”有人身风险，意外险已在 {day} 到期：请街道或县综治中心续保',
    en: 'the duty “{dutyEn}” is risky and cover ended on {day}: the street or county office can renew it',
  },
  'patrol-cover-lapses': {
    zh: '“{dutyZh}”还没结束，意外险就在 {day} 到期：请在那天结束前收队，或请街道、县综治中心先续保',
    en: 'cover ends on {day}, while the duty “{dutyEn}” still goes on: end it that day, or have the street or county office renew first',
  },
  'patrol-course-missing': {
    zh: '这次任务要求有效的“{courseZh}”培训：请队长安排参加',
    en: 'this duty asks for a valid course, “{courseEn}”: the captain can arrange it',
  },
} as const;

export const problem = problemCatalogue(PATROL_PROBLEMS);
