// Awards: members are nominated and agree, members vote once and not for themselves, an office decides within what the votes say
// or gives its reason, the choice hangs out as a public notice, and only then it is given. Who voted for whom is kept nowhere.
import { addWorkingDays, type Bilingual, type Day, ok, plusDays, type Result, refused } from '#base';
import { problem } from './problems.ts';

export const AWARD_STAGES = {
  nominating: { label: { zh: '提名', en: 'nominations' } },
  voting: { label: { zh: '投票', en: 'votes' } },
  deciding: { label: { zh: '待决定', en: 'to be decided' } },
  notice: { label: { zh: '公示', en: 'public notice' } },
  given: { label: { zh: '已授予', en: 'given' } },
  dropped: { label: { zh: '已取消', en: 'dropped' } },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual }>>;
export type AwardStage = keyof typeof AWARD_STAGES;

export interface AwardDays {
  readonly nominateUntil: Day;
  readonly voteUntil: Day;
  /** null until it was decided who is noticed */
  readonly noticeUntil: Day | null;
  readonly end: 'given' | 'dropped' | null;
}

/** Working days that a choice hangs out before it is given. */
export const NOTICE_WORKING_DAYS = 5;
const VOTING_DAYS_LEAST = 3;

/** Where an award stands on a day. */
export function awardStage(
  { nominateUntil, voteUntil, noticeUntil, end }: AwardDays,
  today: Day,
): AwardStage {
  if (end) return end;
  if (noticeUntil !== null) return 'notice';
  if (today <= nominateUntil) return 'nominating';
  return today <= voteUntil ? 'voting' : 'deciding';
}

/** Problem: `award-days-impossible`. */
export function checkAwardDays(nominateUntil: Day, voteUntil: Day, today: Day): Result<true> {
  const isPossible = nominateUntil >= today && voteUntil >= plusDays(nominateUntil, VOTING_DAYS_LEAST);
  return isPossible
    ? ok(true)
    : refused(problem('award-days-impossible', { nominateUntil, voteUntil }, 'voteUntil'));
}

export const AWARD_ACTS = {
  nominate: { stage: 'nominating', label: { zh: '提名', en: 'nominate' } },
  vote: { stage: 'voting', label: { zh: '投票', en: 'vote' } },
  decide: { stage: 'deciding', label: { zh: '决定', en: 'decide' } },
  give: { stage: 'notice', label: { zh: '授予', en: 'give it' } },
} as const satisfies Readonly<Record<string, { readonly stage: AwardStage; readonly label: Bilingual }>>;

/** Problem: `award-not-now`. */
export function mayDo(act: keyof typeof AWARD_ACTS, stage: AwardStage): Result<true> {
  const { stage: wanted, label } = AWARD_ACTS[act];
  if (stage === wanted) return ok(true);
  const now = AWARD_STAGES[stage].label;
  return refused(
    problem('award-not-now', { stageZh: now.zh, stageEn: now.en, whatZh: label.zh, whatEn: label.en }),
  );
}

export interface Nominee {
  readonly memberId: string;
  readonly hasAccepted: boolean;
  readonly votes: number;
}

/** Problems: `award-own-vote`, `award-nominee-not-accepted`. */
export function mayVoteFor(nominee: Omit<Nominee, 'votes'>, voterId: string): Result<true> {
  if (nominee.memberId === voterId) return refused(problem('award-own-vote', {}));
  return nominee.hasAccepted ? ok(true) : refused(problem('award-nominee-not-accepted', {}));
}

export interface Placed extends Nominee {
  /** 1 for most votes; the same for the same number */
  readonly place: number;
  /** whether the votes alone put them in: ahead of all whom the places do not reach */
  readonly isIn: boolean;
  /** whether the last places lie between them and others with as many votes */
  readonly isTied: boolean;
}

/** Nominees who stand, by votes. */
export function placed(nominees: readonly Nominee[], seats: number): Placed[] {
  const standing = nominees
    .filter(({ hasAccepted }) => hasAccepted)
    .toSorted((left, right) => right.votes - left.votes || (left.memberId < right.memberId ? -1 : 1));
  return standing.map((nominee) => {
    const ahead = standing.filter(({ votes }) => votes > nominee.votes).length;
    const even = standing.filter(({ votes }) => votes === nominee.votes).length;
    const isIn = ahead + even <= seats;
    return { ...nominee, place: ahead + 1, isIn, isTied: !isIn && ahead < seats };
  });
}

/**
 * Whether an office may decide so. Problems: `award-too-many`, `award-nominee-not-accepted`, `award-against-votes`.
 * @param chosen members' ids
 */
export function mayDecide(
  nominees: readonly Nominee[],
  seats: number,
  chosen: readonly string[],
  reason: string,
): Result<true> {
  const order = placed(nominees, seats);
  if (chosen.length > seats) return refused(problem('award-too-many', { seats, chosen: chosen.length }));
  if (chosen.some((id) => order.every(({ memberId }) => memberId !== id)))
    return refused(problem('award-nominee-not-accepted', {}));
  const byVotes = order.filter(({ isIn }) => isIn).map(({ memberId }) => memberId);
  const isByVotes = chosen.length === byVotes.length && byVotes.every((id) => chosen.includes(id));
  return isByVotes || reason.trim() !== '' ? ok(true) : refused(problem('award-against-votes', {}, 'reason'));
}

/** The last day of a notice that begins on a day. */
export function noticeEnd(from: Day): Day {
  return addWorkingDays(from, NOTICE_WORKING_DAYS).date;
}

/** Problems: `award-not-now`, `award-notice-running`. */
export function mayGive(days: AwardDays, today: Day): Result<true> {
  const now = mayDo('give', awardStage(days, today));
  if (!now.ok) return now;
  const day = days.noticeUntil ?? today;
  return today > day ? ok(true) : refused(problem('award-notice-running', { day }));
}
