// A case given to whoever carries this phone, as it was when there was a line, and what may be done with it after what waits.
import { STEPS, type StepCode } from '#service/casework';
import type { CaseWhole } from '#wire/service';

/** As much of a case as its handler needs on the spot; nothing of its sender. */
export interface Task {
  readonly county: string;
  readonly id: string;
  readonly number: string;
  readonly revision: number;
  readonly standing: CaseWhole['standing'];
  readonly text: string;
  readonly placeCode: string;
  readonly spot: string;
  readonly dueMs: number | null;
  readonly may: readonly StepCode[];
  readonly isSimulated: boolean;
}

export function taskOf(county: string, whole: CaseWhole): Task {
  const { id, number, revision, standing, text, placeCode, spot, duty, may, isSimulated } = whole;
  const facts = { county, id, number, revision, standing, text, placeCode, spot, isSimulated };
  return { ...facts, dueMs: duty?.dueMs ?? null, may };
}

/** What is done on the spot; everything else belongs to a desk. */
export const PHONE_STEPS = ['accept', 'act', 'close'] as const satisfies readonly StepCode[];
export type PhoneStep = (typeof PHONE_STEPS)[number];

/**
 * What may be done next when some steps wait to be sent: as far as the table of steps says where each leads.
 * @param waiting steps of this case on this phone, oldest first
 */
export function stepsNow(
  task: Pick<Task, 'may' | 'standing'>,
  waiting: readonly StepCode[],
): readonly PhoneStep[] {
  const moved = waiting.filter((step) => STEPS[step].to.length > 0).at(-1);
  if (moved === undefined) return PHONE_STEPS.filter((step) => task.may.includes(step));
  const [standing] = STEPS[moved].to;
  return PHONE_STEPS.filter((step) => standing !== undefined && STEPS[step].after.includes(standing));
}

/** Each step that waits will have raised it by one. */
export function revisionAfter({ revision }: Pick<Task, 'revision'>, waiting: readonly StepCode[]): number {
  return revision + waiting.length;
}

/** Soonest due first; those without a limit last. */
export function byUrgency(tasks: readonly Task[]): readonly Task[] {
  const dueOf = ({ dueMs }: Task): number => dueMs ?? Number.MAX_SAFE_INTEGER;
  return tasks.toSorted((left, right) => dueOf(left) - dueOf(right) || (left.number < right.number ? -1 : 1));
}
