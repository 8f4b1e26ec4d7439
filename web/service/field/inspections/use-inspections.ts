// What this phone is to inspect: from the server while there is a line, else as it was last taken along; less what was written down since.
import { useQuery } from '@tanstack/react-query';
import { inspectionEndpoints } from '#wire/service';
import { call, ProblemError } from '../../../shell/call.ts';
import { ANYWAY, FIELD_KEY, useFreshAnswers } from '../fresh-answers.ts';
import { useFieldStanding, useSitting } from '../use-field-sitting.ts';
import { inspectionDevice, type TakenAlong } from './inspection-device.ts';

interface Known extends TakenAlong {
  readonly isFromPhone: boolean;
}

const NOTHING: Known = { visits: [], looks: [], isFromPhone: false };

export function useInspections() {
  const { person } = useSitting();
  useFreshAnswers();
  return useQuery({
    queryKey: [FIELD_KEY, 'inspections', person.id],
    queryFn: () => inspectionsFor(person.id),
    ...ANYWAY,
  });
}

async function inspectionsFor(personId: string): Promise<Known> {
  try {
    const taken = await call(inspectionEndpoints.myInspections);
    inspectionDevice.keepTaken(personId, taken).catch(() => undefined);
    return { ...taken, isFromPhone: false };
  } catch (error) {
    // Whoever is never sent anywhere has nothing to inspect.
    if (error instanceof ProblemError && error.problem.code === 'not-allowed') return NOTHING;
    const kept = await inspectionDevice.taken(personId).catch(() => undefined);
    if (!kept) throw error;
    return { ...kept, isFromPhone: true };
  }
}

/** The visits and second looks that were written down on this phone and wait to be sent. */
export function useWrittenDown(): ReadonlySet<string> {
  const { outbox } = useSitting();
  useFieldStanding();
  const written = outbox.waiting.flatMap(({ message }) => {
    if (message.kind !== 'inspection') return [];
    return 'visitId' in message.said ? [message.said.visitId] : [message.said.mendId];
  });
  return new Set(written);
}
