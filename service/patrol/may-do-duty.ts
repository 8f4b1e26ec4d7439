// Whether somebody may go on a duty: a member on its days, covered throughout where it is risky, trained where it asks for that.
// It says no with what is missing and who mends it; it knows no rota and no place.
import { type Day, ok, type Problem, type Result, refused } from '#base';
import { type Cover, coverGap } from './cover.ts';
import { PATROL_DUTIES, type PatrolDuty } from './duties.ts';
import { type Membership, membershipOn } from './membership.ts';
import { problem } from './problems.ts';
import { COURSES, type CourseCode, isInForce, type Trained } from './training.ts';

export interface DutyWanted {
  readonly duty: PatrolDuty;
  /** the event itself is risky, whatever the duty: guarding water, a crowd */
  readonly isRisky?: boolean;
  /** courses without which the event is not done */
  readonly needs?: readonly CourseCode[];
  readonly from: Day;
  /** the last day that it touches: a night's patrol touches two */
  readonly to: Day;
}

/** What is known of one person. */
export interface DutyFacts {
  readonly memberships: readonly Membership[];
  readonly covers: readonly Cover[];
  readonly trained: readonly Trained[];
}

/** Problems: `patrol-not-member`, `patrol-cover-…`, `patrol-course-missing`; the first of `dutyObstacles`. */
export function mayDoDuty(wanted: DutyWanted, facts: DutyFacts): Result<true> {
  const [first] = dutyObstacles(wanted, facts);
  return first ? refused(first) : ok(true);
}

/** Everything that stands in the way of a duty, each with who mends it; nothing where it may be done. */
export function dutyObstacles(wanted: DutyWanted, facts: DutyFacts): readonly Problem[] {
  const found: Problem[] = [];
  const outside = [wanted.from, wanted.to].find((day) => !membershipOn(facts.memberships, day));
  if (outside !== undefined) found.push(problem('patrol-not-member', { day: outside }));
  const gap = needsCover(wanted) ? coverProblem(wanted, facts.covers) : undefined;
  if (gap) found.push(gap);
  for (const course of wanted.needs ?? [])
    if (!isInForce(facts.trained, course, wanted.from)) found.push(courseProblem(course));
  return found;
}

export function needsCover({ duty, isRisky }: DutyWanted): boolean {
  return PATROL_DUTIES[duty].isRisky || isRisky === true;
}

function coverProblem(wanted: DutyWanted, covers: readonly Cover[]): Problem | undefined {
  const gap = coverGap(covers, wanted.from, wanted.to);
  const { zh: dutyZh, en: dutyEn } = PATROL_DUTIES[wanted.duty].label;
  if (!gap) return undefined;
  if (gap.kind === 'never') return problem('patrol-cover-missing', { dutyZh, dutyEn });
  const details = { dutyZh, dutyEn, day: gap.day };
  if (gap.kind === 'not-begun') return problem('patrol-cover-not-begun', details);
  return problem(gap.kind === 'ended' ? 'patrol-cover-ended' : 'patrol-cover-lapses', details);
}

function courseProblem(course: CourseCode): Problem {
  const { zh: courseZh, en: courseEn } = COURSES[course].label;
  return problem('patrol-course-missing', { courseZh, courseEn });
}
