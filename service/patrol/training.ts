// Courses, what somebody has of them, and for how long a certificate holds. A new course is one row here.
import type { Bilingual, Day } from '#base';

interface Course {
  readonly label: Bilingual;
  /** how many months a certificate holds; null where none is given or it holds for good */
  readonly months: number | null;
  readonly hasTests: boolean;
}

export const COURSES = {
  induction: { label: { zh: '队员上岗培训', en: 'induction' }, months: null, hasTests: false },
  captain: { label: { zh: '队长业务轮训', en: 'captains’ course' }, months: null, hasTests: false },
  'first-aid': { label: { zh: '应急救护（初级）', en: 'first aid' }, months: 36, hasTests: true },
  water: { label: { zh: '防溺水守护', en: 'guarding water' }, months: 12, hasTests: true },
  traffic: { label: { zh: '护校交通劝导', en: 'school traffic' }, months: null, hasTests: false },
  mediation: { label: { zh: '调解方法', en: 'mediation' }, months: null, hasTests: false },
  refresher: { label: { zh: '年度复训', en: 'yearly refresher' }, months: 12, hasTests: false },
} as const satisfies Readonly<Record<string, Course>>;
export type CourseCode = keyof typeof COURSES;

export function isCourse(code: string): code is CourseCode {
  return Object.hasOwn(COURSES, code);
}

export type TestResult = 'passed' | 'failed';

/** What somebody has of one course. */
export interface Trained {
  readonly course: CourseCode;
  readonly heldOn: Day;
  /** null until the roll is taken */
  readonly attended: boolean | null;
  readonly theory: TestResult | null;
  readonly practice: TestResult | null;
  /** the last day on which the certificate holds; null where it holds for good */
  readonly expiresOn: Day | null;
}

/** Whether a course was attended and every test of it that was held was passed. */
export function isCompleted({ attended, theory, practice }: Trained): boolean {
  return attended === true && theory !== 'failed' && practice !== 'failed';
}

/** Whether a course counts on a day. */
export function isInForce(trained: readonly Trained[], course: CourseCode, day: Day): boolean {
  return trained.some(
    (own) =>
      own.course === course &&
      isCompleted(own) &&
      own.heldOn <= day &&
      (own.expiresOn === null || own.expiresOn >= day),
  );
}
