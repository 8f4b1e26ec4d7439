// The stations of a survey's fieldwork and the ways between them. It knows neither clock nor interviewer.
import { type Bilingual, ok, type Problem, type Result, refused } from '#base';
import { problem } from './problems.ts';

export type SurveyStatus = 'draft' | 'running' | 'paused' | 'closed';

/** Each status with its words, what calls may be placed in it, and where it may move. Closed is for good. */
export const SURVEY_STATUSES = {
  draft: { label: { zh: '草稿', en: 'draft' }, mayCall: false, next: ['running'] },
  running: { label: { zh: '进行中', en: 'running' }, mayCall: true, next: ['paused', 'closed'] },
  paused: { label: { zh: '已暂停', en: 'paused' }, mayCall: false, next: ['running', 'closed'] },
  closed: { label: { zh: '已结束', en: 'closed' }, mayCall: false, next: [] },
} as const satisfies Record<
  SurveyStatus,
  { readonly label: Bilingual; readonly mayCall: boolean; readonly next: readonly SurveyStatus[] }
>;

/** Whether a survey may move from one status to another; refused with the moves that it may make. */
export function mayMove(from: SurveyStatus, to: SurveyStatus): Result<SurveyStatus> {
  const next: readonly SurveyStatus[] = SURVEY_STATUSES[from].next;
  if (next.includes(to)) return ok(to);
  const [fromWords, toWords] = [SURVEY_STATUSES[from].label, SURVEY_STATUSES[to].label];
  const allowed = next.map((status) => SURVEY_STATUSES[status].label);
  return refused(
    problem('survey-move-not-allowed', {
      fromZh: fromWords.zh,
      fromEn: fromWords.en,
      toZh: toWords.zh,
      toEn: toWords.en,
      allowedZh: allowed.map(({ zh }) => zh).join('、') || '（无）',
      allowedEn: allowed.map(({ en }) => en).join(', ') || '(none)',
    }),
  );
}

/** What a survey must have before it starts. */
export interface Readiness {
  readonly status: SurveyStatus;
  readonly interviewers: number;
  readonly places: readonly { readonly name: string; readonly units: number; readonly target: number }[];
}

/** Whether a survey may start or go on: as its status allows, with numbers, interviewers, and targets that its numbers can meet. */
export function mayStart({ status, interviewers, places }: Readiness): Result<SurveyStatus> {
  const move = mayMove(status, 'running');
  const fault =
    lackOf(places) ?? (interviewers === 0 ? problem('survey-has-no-interviewers', {}) : undefined);
  return move.ok && fault ? refused(fault) : move;
}

function lackOf(places: Readiness['places']): Problem | undefined {
  if (places.every(({ units }) => units === 0)) return problem('survey-has-no-units', {});
  if (places.every(({ target }) => target === 0)) return problem('survey-has-no-targets', {});
  const short = places.find(({ target, units }) => target > units);
  if (!short) return undefined;
  const { name, target, units } = short;
  return problem('survey-target-beyond-frame', { place: name, target, units });
}
