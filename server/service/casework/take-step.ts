// A step as an officer takes it: who they are to the case, and whether the offices and people that they name can be meant.
import { ok, type Problem, type Result } from '#base';
import { type Fields, isStep, type Relation, relationsOf, STEPS, type StepCode } from '#service/casework';
import type { Actor } from '../../platform/actor.ts';
import { recordAct } from '../../platform/audit.store.ts';
import type { Transaction } from '../../platform/database.ts';
import type { House } from '../../platform/house.ts';
import { problemOf } from '../../platform/problem-of.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import { type CaseInHand, type CaseKey, lockCase } from './cases.store.ts';
import { officeOf, pathsOf, worksIn } from './offices.store.ts';
import { problem } from './problems.ts';
import { maySee } from './reach-of-case.ts';
import { stepInCase, type Taker, type WantedStep } from './step-of-case.ts';

export function caseUnknown(): Problem {
  return platformProblem('not-found', { what: '诉求或纠纷 / case' });
}

interface Seat {
  readonly relations: readonly Relation[];
  readonly unitPath: readonly string[];
  readonly unitId: string | null;
}

/** How an actor stands to a case, and from which office. */
export async function seatOf(
  tx: Transaction,
  actor: Actor,
  file: Pick<CaseInHand, 'state' | 'intakeUnitId'>,
): Promise<Seat> {
  const { unit, actingUnit, handlers } = file.state;
  const paths = await pathsOf(tx, [file.intakeUnitId, ...(unit === null ? [] : [unit])]);
  const unitPath = unit === null ? [] : (paths.get(unit) ?? []);
  const intakePath = paths.get(file.intakeUnitId) ?? [];
  const relations = relationsOf({
    personId: actor.personId,
    roles: actor.roles,
    unitPath,
    intakePath,
    actingUnit,
    handlers,
    reviewStage: file.state.review?.stage ?? null,
  });
  const near = [
    ...(actingUnit === null ? [] : [actingUnit]),
    ...unitPath.toReversed(),
    ...intakePath.toReversed(),
  ];
  const unitId = near.find((id) => actor.roles.some(({ organisationId }) => organisationId === id)) ?? null;
  return { relations, unitPath, unitId };
}

async function takeOne(tx: Transaction, house: House, actor: Actor, key: CaseKey, wanted: WantedStep) {
  const file = (await lockCase(tx, key)) ?? refuse(caseUnknown());
  if (!maySee(actor, file)) refuse(caseUnknown());
  const seat = await seatOf(tx, actor, file);
  await refuseImpossible(tx, key.county, file, seat, wanted);
  const taker: Taker = { personId: actor.personId, unitId: seat.unitId, relations: seat.relations };
  const done = await stepInCase(tx, house, key, file, taker, wanted);
  if (done.isNew)
    await recordAct(tx, actor.personId, {
      county: key.county,
      action: `case-${wanted.step}`,
      subject: key.caseId,
    });
  return done;
}

/** Problems: `not-found`, `case-changed-meanwhile`, `unit-unknown`, `unit-not-below`, `unit-not-above`, `person-not-of-unit`, those of the step. */
export function takeStepBy(house: House, actor: Actor, key: CaseKey, wanted: WantedStep) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const { revision, standing } = await takeOne(tx, house, actor, key, wanted);
    return ok({ revision, standing });
  });
}

async function refuseImpossible(
  tx: Transaction,
  county: string,
  file: CaseInHand,
  { unitPath }: Seat,
  { step, fields }: WantedStep,
): Promise<void> {
  const unit = idAt(fields, 'unit');
  if (unit !== undefined) {
    const office = (await officeOf(tx, county, unit)) ?? refuse(problem('unit-unknown', {}, 'unit'));
    const own = file.state.unit;
    const isBelow = own !== null && unit !== own && office.path.includes(own);
    if (step === 'hand-down' && !isBelow) refuse(problem('unit-not-below', {}, 'unit'));
    if (step === 'hand-up' && !unitPath.slice(0, -1).includes(unit))
      refuse(problem('unit-not-above', {}, 'unit'));
  }
  await refuseForeignPerson(tx, file, fields);
  if (step === 'join') await refuseForeignCase(tx, county, file, fields);
}

async function refuseForeignPerson(tx: Transaction, file: CaseInHand, fields: Fields): Promise<void> {
  const person = idAt(fields, 'person');
  if (person === undefined || file.state.unit === null) return;
  if (!(await worksIn(tx, person, file.state.unit))) refuse(problem('person-not-of-unit', {}, 'person'));
}

async function refuseForeignCase(
  tx: Transaction,
  county: string,
  file: CaseInHand,
  fields: Fields,
): Promise<void> {
  const other = idAt(fields, 'case') ?? '';
  if (other === file.id) refuse(problem('case-joined-to-itself', {}, 'case'));
  if (!(await lockCase(tx, { county, caseId: other }))) refuse(caseUnknown());
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

// What is no identifier at all is nobody's: the database is not asked for it.
function idAt(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (typeof value !== 'string' || value === '') return undefined;
  return UUID.test(value)
    ? value
    : refuse(name === 'case' ? caseUnknown() : problem('unit-unknown', {}, name));
}

interface ManyCases {
  readonly step: string;
  readonly fields: Fields;
  readonly cases: readonly { readonly id: string; readonly caseId: string; readonly revision: number }[];
}

/** Each case is a transaction of its own and answered by itself. Problem: `step-not-for-many`. */
export async function takeStepForManyBy(
  house: House,
  actor: Actor,
  county: string,
  { step, fields, cases }: ManyCases,
): Promise<Result<{ results: { caseId: string; problem: Problem | null; revision: number | null }[] }>> {
  const code = knownStep(step);
  const results: { caseId: string; problem: Problem | null; revision: number | null }[] = [];
  for (const { id, caseId, revision } of cases) {
    const wanted = { id, revision, step: code, fields };
    results.push(await answered(house, actor, { county, caseId }, wanted));
  }
  return ok({ results });
}

function knownStep(step: string): StepCode {
  if (!isStep(step)) return refuse(platformProblem('not-found', { what: step }));
  const { zh, en } = STEPS[step].label;
  return STEPS[step].isForMany ? step : refuse(problem('step-not-for-many', { stepZh: zh, stepEn: en }));
}

async function answered(house: House, actor: Actor, key: CaseKey, wanted: WantedStep) {
  try {
    const { revision } = await house.database.transaction('service', actor.personId, (tx) =>
      takeOne(tx, house, actor, key, wanted),
    );
    return { caseId: key.caseId, problem: null, revision };
  } catch (error) {
    return { caseId: key.caseId, problem: problemOf(error), revision: null };
  }
}
