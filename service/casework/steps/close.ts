// The office says that it is done. Whether it is, the resident says.
import type { Bilingual } from '#base';
import type { Resolution } from '../case-state.ts';
import { textAt } from '../fields.ts';
import { problem } from '../problems.ts';
import { ALL_DUTIES, choice, PHOTOS, type Step, words } from './step.ts';

export const RESOLUTIONS = {
  resolved: { zh: '已解决', en: 'resolved' },
  partly: { zh: '部分解决', en: 'partly resolved' },
  explained: { zh: '已解释说明', en: 'explained' },
  'not-possible': { zh: '确实解决不了，已说明', en: 'not possible, and said so' },
} as const satisfies Readonly<Record<Resolution, Bilingual>>;

/** So many returns ask for the cause. */
export const CAUSE_AFTER_RETURNS = 3;

const isResolution = (code: string): code is Resolution => Object.hasOwn(RESOLUTIONS, code);

function resolutionOf(code: string): Resolution {
  return isResolution(code) ? code : 'explained';
}

export const CLOSE: Step = {
  label: { zh: '办结', en: 'close' },
  explanation: {
    zh: '办完了：写明结果，居民会看到',
    en: 'it is done: the result in words that the resident reads',
  },
  happened: { zh: '办结', en: 'closed' },
  told: { zh: '责任单位说已经办完，结果如下', en: 'the office says that it is done, with this result' },
  toldField: 'result',
  takers: ['handler'],
  after: ['accepted', 'agreed'],
  to: ['closed'],
  asks: {
    resolution: choice('结果', 'result', RESOLUTIONS),
    result: words('给居民的答复', 'reply to the resident'),
    photos: PHOTOS,
  },
  settles: ALL_DUTIES,
  owes: ['strike-off'],
  isHandling: true,
  refuses: ({ returns, isCauseNamed, hasAgreement, performance }) => {
    if (returns >= CAUSE_AFTER_RETURNS && !isCauseNamed) return problem('cause-needed', { times: returns });
    return hasAgreement && performance === null ? problem('performance-owed', {}) : undefined;
  },
  apply: (state, { facts, atMs }) => ({
    standing: 'closed',
    closedMs: atMs,
    isOnTime: state.dueMs === null || atMs <= state.dueMs,
    resolution: resolutionOf(textAt(facts, 'resolution')),
    respondedMs: state.respondedMs ?? atMs,
  }),
};
