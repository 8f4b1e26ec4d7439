// Where an interview stands, in words.
import type { Bilingual } from '#base';

const ROWS = {
  completed: { zh: '完成', en: 'completed' },
  open: { zh: '进行中', en: 'under way' },
  'broken-off': { zh: '中断', en: 'broken off' },
  'screened-out': { zh: '甄别不合格', en: 'screened out' },
} as const satisfies Record<string, Bilingual>;

export type InterviewStanding = keyof typeof ROWS;

export const INTERVIEW_STANDINGS: Readonly<Record<InterviewStanding, Bilingual>> = ROWS;

/** In the order in which a list offers them. */
export const STANDING_ORDER: readonly InterviewStanding[] = [
  'completed',
  'open',
  'broken-off',
  'screened-out',
];

export function isInterviewStanding(text: string): text is InterviewStanding {
  return Object.hasOwn(ROWS, text);
}
