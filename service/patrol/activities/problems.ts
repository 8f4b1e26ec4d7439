// Every way in which the rules of a patrol's activities say no. It knows no request and no screen.
import { problemCatalogue } from '#base';

/** Codes are stable and never reused. */
export const ACTIVITY_PROBLEMS = {
  'rota-without-days': { zh: '请选至少一个星期几', en: 'choose at least one day of the week' },
  'rota-too-long': { zh: '一次最多排 {most} 周', en: 'a rota is made for {most} weeks at most' },
  'rota-without-members': {
    zh: '每班要 {each} 人，只选了 {members} 人：请再选几位，或每班少排些',
    en: 'a shift wants {each} members and {members} are chosen: choose more, or have fewer at a time',
  },
  'shift-times-impossible': {
    zh: '开始和结束的时间一样，请改其中一个',
    en: 'the shift begins when it ends: change one of the two',
  },
  'shift-called-off': { zh: '这个班次已经取消', en: 'this shift was called off' },
  'shift-over': { zh: '这个班次已经过去', en: 'this shift is over' },
  'shift-full': {
    zh: '{places} 个名额已满；有人退出时会空出来',
    en: 'all {places} places are taken; one comes free when somebody leaves',
  },
  'already-in-shift': { zh: '已经在这个班次里了', en: 'already in this shift' },
  'shift-of-other-team': { zh: '这是别的队的班次', en: 'this is a shift of another team' },
  'busy-then': { zh: '那段时间已经有别的班次', en: 'there is another shift at that time' },
} as const;

export const problem = problemCatalogue(ACTIVITY_PROBLEMS);
