// A case played in from a script: every step through the rules of casework itself, so that events, words and state agree.
import {
  type CaseEvent,
  type CaseKindCode,
  type CaseSort,
  type CaseSource,
  type CaseState,
  type Fields,
  LIMIT_PRESETS,
  PRESET_OF_SORT,
  receiveCase,
  type StepCode,
  takeStep,
} from '#service/casework';
import { demoId } from '../load-demo.ts';
import { type Player, seatOf } from './cast.ts';

export interface Scene {
  readonly step: StepCode;
  readonly atMs: number;
  readonly by: Player;
  readonly fields: Fields;
}

export interface CaseScript {
  /** its name among all scripts; identifiers follow from it */
  readonly key: string;
  readonly sort: CaseSort;
  readonly kind: CaseKindCode | null;
  readonly source: CaseSource;
  readonly text: string;
  readonly placeCode: string;
  readonly spot: string;
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
  readonly people: number;
  readonly receivedMs: number;
  readonly intakeOffice: string;
  /** null for a sender without a name */
  readonly sender: { readonly name: string; readonly number: string } | null;
  readonly scenes: readonly Scene[];
}

export interface PlayedEvent {
  readonly id: string;
  readonly event: CaseEvent;
  readonly unitId: string | null;
  readonly words: Readonly<Record<string, string | readonly string[]>>;
}

export interface PlayedCase {
  readonly id: string;
  readonly script: CaseScript;
  readonly state: CaseState;
  readonly events: readonly PlayedEvent[];
}

/**
 * Plays a script up to an instant: what lies after it has not happened yet.
 * @throws Error where a rule of casework says no: the script is wrong
 */
export function playScript(script: CaseScript, untilMs: number): PlayedCase {
  const rule = LIMIT_PRESETS[PRESET_OF_SORT[script.sort]];
  const desk = script.source === 'page' ? null : demoId('operator');
  const receipt = { step: 'receive' as const, atMs: script.receivedMs, personId: desk, rule };
  const facts = { source: script.source, people: [], units: [] };
  let state = receiveCase({ ...receipt, facts, sort: script.sort, kind: script.kind });
  const first = {
    id: eventId(script.key, 0),
    event: { ...receipt, facts },
    unitId: script.intakeOffice,
    words: {},
  };
  const events: PlayedEvent[] = [first];
  for (const scene of script.scenes) {
    if (scene.atMs > untilMs) break;
    const { personId, relations, unitId } = seatOf(scene.by, state, script.intakeOffice);
    const taken = takeStep(state, { ...scene, personId, relations, rule });
    if (!taken.ok)
      throw new Error(`${script.key}: ${scene.step} by ${scene.by}: ${taken.problem.message.en}`);
    state = taken.value.state;
    events.push({ id: eventId(script.key, events.length), unitId, ...taken.value });
  }
  return { id: demoId(`case/${script.key}`), script, state, events };
}

function eventId(key: string, nth: number): string {
  return demoId(`case-event/${key}/${nth}`);
}
