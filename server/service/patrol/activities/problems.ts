// What can go wrong in the use cases of a patrol's activities, beyond what its pure room says itself.
import { problemCatalogue } from '#base';

export const ACTIVITY_DESK_PROBLEMS = {
  'activity-not-yours': {
    zh: '只能给自己签到；给全队点名的是队长',
    en: 'one checks in for oneself; a roll is called by the captain',
  },
  'activity-not-member': {
    zh: '那天不是队员：请村委会确认入队日期；这条记录留在手机里，没有丢',
    en: 'not a member on that day: the village office can correct it; the record stays on the phone',
  },
  'track-of-open-duty': {
    zh: '先签退，再发送路线',
    en: 'check out first, then the way you walked is sent',
  },
  'turn-not-yours': { zh: '这不是您的班', en: 'this is not your turn' },
  'turn-over': { zh: '这个班已经让出或取消了', en: 'this turn was given up or called off already' },
  'turn-not-offered': {
    zh: '这个班没有让给您：请刷新再看',
    en: 'this turn is not offered to you: load the page again',
  },
  'swap-not-possible': {
    zh: '换不成：对方的班已经变了',
    en: 'the swap is not possible: the other turn has changed',
  },
  'sighting-ended': { zh: '这件事已经有了结果', en: 'this was decided already' },
  'sighting-reason-missing': { zh: '请写明为什么不用再办', en: 'say why nothing more is needed' },
  'sighting-household-missing': { zh: '请选定要走访的住户', en: 'choose the household to be visited' },
  'call-times-impossible': {
    zh: '结束要在开始之后：请改其中一个',
    en: 'a call ends after it begins: change one of the two',
  },
  'shift-not-of-place': { zh: '地点不在这个村（街道、县）里', en: 'the spot does not lie in this place' },
  'kit-returned-before': { zh: '已经归还过了', en: 'it was returned already' },
} as const;

export const problem = problemCatalogue(ACTIVITY_DESK_PROBLEMS);
