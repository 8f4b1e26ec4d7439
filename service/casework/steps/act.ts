// What was done is written down, and the resident reads it.
import { PHOTOS, type Step, words } from './step.ts';

export const ACT: Step = {
  label: { zh: '记录办理', en: 'act' },
  explanation: { zh: '到了现场、联系了谁、办了什么', en: 'what was done: on the spot, with whom' },
  happened: { zh: '记录办理情况', en: 'acted' },
  told: { zh: '正在办理，最新情况如下', en: 'it is being worked on' },
  toldField: 'done',
  takers: ['handler', 'helper', 'mediator'],
  after: ['accepted', 'on-hold', 'agreed'],
  to: [],
  asks: { done: words('办了什么', 'what was done'), photos: PHOTOS },
  settles: ['answer-chase'],
  owes: [],
  isHandling: true,
  apply: (state, { atMs }) => ({ respondedMs: state.respondedMs ?? atMs }),
};
