// One step of one case, whoever takes it: an officer, the resident, the system. Facts in, rules asked, event and state written
// together; who sees the case changes last.
import {
  CASE_KINDS,
  type CaseState,
  type Fields,
  type Relation,
  STEPS,
  type StepCode,
  takeStep,
  withoutNumbers,
} from '#service/casework';
import type { Transaction } from '../../platform/database.ts';
import type { House } from '../../platform/house.ts';
import { newId } from '../../platform/identify.ts';
import { must, refuse } from '../../platform/refusal.ts';
import {
  addMended,
  appendEvent,
  type CaseInHand,
  type CaseKey,
  isEventKept,
  lastStepOf,
  saveCaseState,
  setReach,
  takeDownMended,
} from './cases.store.ts';
import { officesOfCounty, pathOfHeir, pathsOf } from './offices.store.ts';
import { problem } from './problems.ts';
import { reachFor } from './reach-for-case.ts';
import { ruleFor } from './take-in.ts';
import { answerVisitRequest } from './visit-requests.ts';

export interface WantedStep {
  /** the event's own id, so that it can be sent twice */
  readonly id: string;
  /** the revision that was seen; null where nobody looked: the resident, the system */
  readonly revision: number | null;
  readonly step: StepCode;
  readonly fields: Fields;
}

export interface Taker {
  readonly personId: string | null;
  readonly unitId: string | null;
  readonly relations: readonly Relation[];
}

export interface StepDone {
  readonly revision: number;
  readonly standing: CaseState['standing'];
  /** false where it had been taken before */
  readonly isNew: boolean;
}

/** Problems: `case-changed-meanwhile` and those of `takeStep`. */
export async function stepInCase(
  tx: Transaction,
  house: Pick<House, 'now'>,
  key: CaseKey,
  file: CaseInHand,
  taker: Taker,
  wanted: WantedStep,
): Promise<StepDone> {
  if (await isEventKept(tx, key, wanted.id))
    return { revision: file.revision, standing: file.state.standing, isNew: false };
  await refuseStale(tx, key, file, wanted);
  const rule = await ruleFor(tx, key.county, { sort: file.state.sort, kind: kindAfter(file.state, wanted) });
  const wish = {
    step: wanted.step,
    fields: wanted.fields,
    relations: taker.relations,
    personId: taker.personId,
    atMs: house.now(),
    rule,
  };
  const { state, event, words } = must(takeStep(file.state, wish));
  const revision = file.revision + 1;
  await appendEvent(tx, key, event, { id: wanted.id, sequence: revision, unitId: taker.unitId, words });
  await saveCaseState(tx, key, state, { isShielded: isShielded(file, state), nowMs: house.now() });
  if (state.standing === 'closed' && file.state.standing !== 'closed')
    await answerVisitRequest(tx, key, new Date(house.now()), String(words.result ?? words.answer ?? ''));
  await releaseOrTakeDown(tx, house, key, { ...wanted, personId: taker.personId, words });
  await setReach(tx, key, await reachAfter(tx, key.county, file, state), state.keptPeople);
  const done = { revision, standing: state.standing, isNew: true };
  const heir = await heirAfter(tx, file.state, state);
  if (heir === undefined) return done;
  return (await moveCase(tx, house, key, { ...file, revision, state }, taker.personId, heir)) ?? done;
}

// A case that was over stayed with an office that became part of another; running again it goes where that one's cases went.
async function heirAfter(
  tx: Transaction,
  before: CaseState,
  after: CaseState,
): Promise<readonly string[] | undefined> {
  const isRunning = ({ standing }: CaseState): boolean => STEPS['move-unit'].after.includes(standing);
  if (after.unit === null || isRunning(before) || !isRunning(after)) return undefined;
  return pathOfHeir(tx, after.unit);
}

/**
 * Gives a running case to the office that its own became part of, or to the nearest above that one which it is not about. The merger
 * moves it, not the powers of whoever wrote it down; the event names the person. Where no office is left it stays: undefined.
 * @param path of the office that its own became, from the top down
 */
export async function moveCase(
  tx: Transaction,
  house: Pick<House, 'now'>,
  key: CaseKey,
  file: CaseInHand,
  personId: string | null,
  path: readonly string[],
): Promise<StepDone | undefined> {
  const offices = (await officesOfCounty(tx, key.county)).map(({ id }) => id);
  const unit = path.findLast((id) => offices.includes(id) && !file.state.keptUnits.includes(id));
  if (unit === undefined) return undefined;
  const wanted = { id: newId(house.now()), revision: null, step: 'move-unit' as const, fields: { unit } };
  return stepInCase(tx, house, key, file, { personId, unitId: null, relations: ['system'] }, wanted);
}

// Sorting is itself under the limits of the kind that it gives.
function kindAfter({ kind }: CaseState, { step, fields }: WantedStep): string | null {
  return step === 'sort' && typeof fields.kind === 'string' ? fields.kind : kind;
}

async function refuseStale(
  tx: Transaction,
  key: CaseKey,
  file: CaseInHand,
  { revision }: WantedStep,
): Promise<void> {
  if (revision === null || revision === file.revision) return;
  const words = stepWords(await lastStepOf(tx, key));
  refuse(problem('case-changed-meanwhile', { stepZh: words.zh, stepEn: words.en }));
}

function stepWords(code: string): { zh: string; en: string } {
  return (
    Object.entries(STEPS).find(([each]) => each === code)?.[1].happened ?? { zh: '接收', en: 'received' }
  );
}

function isShielded(file: CaseInHand, { kind, keptPeople, keptUnits }: CaseState): boolean {
  const isOfKind = kind !== null && CASE_KINDS[kind].shieldsSender;
  return file.isShielded || isOfKind || keptPeople.length > 0 || keptUnits.length > 0;
}

async function reachAfter(
  tx: Transaction,
  county: string,
  file: CaseInHand,
  state: CaseState,
): Promise<string[]> {
  const involved = [file.intakeUnitId, state.unit, state.actingUnit].filter((id) => id !== null);
  const paths = await pathsOf(tx, involved);
  return reachFor(tx, county, state, [...paths.values()]);
}

interface Released extends WantedStep {
  readonly personId: string | null;
  readonly words: Readonly<Record<string, string | readonly string[]>>;
}

async function releaseOrTakeDown(
  tx: Transaction,
  house: Pick<House, 'now'>,
  key: CaseKey,
  step: Released,
): Promise<void> {
  const now = new Date(house.now());
  if (step.step === 'release') {
    const { title = '', outcome = '' } = step.words;
    const photos = step.fields.photos;
    const given = { photoIds: typeof photos === 'object' ? photos : [], personId: step.personId, now };
    const shown = { title: withoutNumbers(String(title)), outcome: withoutNumbers(String(outcome)) };
    await addMended(tx, key, shown, given);
  }
  const isHidden = ['take-down', 're-open', 'ask-again'].includes(step.step);
  if (isHidden) await takeDownMended(tx, key, now);
}
