// The tasks of this phone: from the server while there is a line, else as they were last taken along.
import { useQuery } from '@tanstack/react-query';
import type { StepCode } from '#service/casework';
import { caseworkEndpoints, householdEndpoints } from '#wire/service';
import { call, ProblemError } from '../../../shell/call.ts';
import type { FieldSitting } from '../field-sitting.ts';
import { ANYWAY, FIELD_KEY, useFreshAnswers } from '../fresh-answers.ts';
import { useFieldStanding, useSitting } from '../use-field-sitting.ts';
import { byUrgency, PHONE_STEPS, type Task, taskOf } from './task.ts';

const MOST_TASKS = 30;

export function useTasks() {
  const sitting = useSitting();
  useFreshAnswers();
  return useQuery({
    queryKey: [FIELD_KEY, 'tasks', sitting.person.id],
    queryFn: () => tasksFor(sitting),
    ...ANYWAY,
  });
}

async function tasksFor({
  device,
  person,
}: FieldSitting): Promise<{ tasks: readonly Task[]; isFromPhone: boolean }> {
  try {
    const tasks = await askedTasks();
    device.keepTasks(person.id, tasks).catch(() => undefined);
    return { tasks, isFromPhone: false };
  } catch (error) {
    // Whoever deals with no cases has no tasks.
    if (error instanceof ProblemError && error.problem.code === 'not-allowed')
      return { tasks: [], isFromPhone: false };
    const kept = await device.tasks(person.id);
    if (!kept) throw error;
    return { tasks: kept, isFromPhone: true };
  }
}

async function askedTasks(): Promise<readonly Task[]> {
  const { rows } = await call(householdEndpoints.villages);
  const counties = [...new Set(rows.map(({ county }) => county))];
  const tasks = await Promise.all(counties.map(tasksOfCounty));
  return byUrgency(tasks.flat());
}

// Those given to oneself, handed down to one's office, or held by it and given to nobody: as far as something can be done on the spot.
async function tasksOfCounty(county: string): Promise<readonly Task[]> {
  const query = { inHand: '1', standing: 'open', order: 'due', size: MOST_TASKS } as const;
  const { rows } = await call(caseworkEndpoints.cases, { params: { county }, query });
  const wholes = await Promise.all(
    rows.map(({ id }) => call(caseworkEndpoints.case, { params: { county, caseId: id } })),
  );
  return wholes
    .filter(({ may }) => PHONE_STEPS.some((step) => may.includes(step)))
    .map((whole) => taskOf(county, whole));
}

/** The steps of a case that wait on this phone, oldest first. */
export function useWaitingSteps(caseId: string): readonly StepCode[] {
  const { outbox } = useSitting();
  useFieldStanding();
  return outbox.waiting.flatMap(({ message }) =>
    message.kind === 'step' && message.caseId === caseId ? [message.step] : [],
  );
}
