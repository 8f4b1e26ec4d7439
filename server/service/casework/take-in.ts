// One intake, whatever the way: from a desk, a resident's page, an app, a visit, a respondent's wish. Durable when it is answered,
// and safe to send five times: each time the same number and code.
import { createHash, randomBytes } from 'node:crypto';
import { canonicalJson, localTime, ok, type Result, refused } from '#base';
import {
  CASE_KINDS,
  type CaseKindCode,
  type CaseSort,
  type CaseSource,
  caseNumber,
  type Fields,
  gramsOf,
  LIMIT_PRESETS,
  type LimitRule,
  PRESET_OF_SORT,
  receiveCase,
  summaryOf,
} from '#service/casework';
import { maskContactNumber, readContactNumber } from '#service/outreach';
import type { Actor } from '../../platform/actor.ts';
import { recordAct } from '../../platform/audit.store.ts';
import type { Transaction } from '../../platform/database.ts';
import type { House } from '../../platform/house.ts';
import { newId } from '../../platform/identify.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { must, refuse } from '../../platform/refusal.ts';
import { codeHash, trackingCode } from '../resident/tracking-code.ts';
import {
  addCaseFile,
  addIntake,
  addSender,
  appendEvent,
  type CaseKey,
  caseInSight,
  intakeOf,
  ruleInForce,
  type SealedSender,
} from './cases.store.ts';
import { intakeDesk } from './intake-desk.ts';
import { problem } from './problems.ts';
import { reachFor } from './reach-for-case.ts';

export interface IncomingCase {
  readonly id: string;
  readonly source: CaseSource;
  readonly sort: CaseSort;
  readonly kind: CaseKindCode | null;
  readonly text: string;
  readonly placeCode: string;
  readonly spot: string;
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
  readonly people: number;
  readonly sender: SealedSender | null;
  readonly photoIds: readonly string[];
  readonly about: { readonly people: readonly string[]; readonly units: readonly string[] };
  /** a complaint about somebody, whatever its kind: the sender is shielded */
  readonly isAboutPerson: boolean;
  /** the sender is shielded whatever it is about */
  readonly isSenderShielded?: true;
  readonly isSimulated: boolean;
  /** the day on which it was said, where a list kept it; limits run from the taking all the same */
  readonly saidOn?: string | null;
}

export interface TakenIn {
  readonly caseId: string;
  readonly number: string;
  readonly code: string;
  /** false where it was there before */
  readonly isNew: boolean;
}

type Sealing = Pick<House, 'cipher'>;

/** A sender's name and number as they are kept. Problem: `sender-number-unreadable`. */
export function sealSender(
  { cipher }: Sealing,
  given: { readonly name: string; readonly number: string } | null,
): Result<SealedSender | null> {
  if (!given || (given.name === '' && given.number === '')) return ok(null);
  if (given.number === '') return ok({ name: given.name, number: null, isVerified: false });
  const read = readContactNumber(given.number);
  if (!read.ok) return refused(problem('sender-number-unreadable', {}, 'number'));
  const number = {
    sealed: cipher.encrypt(read.value),
    fingerprint: cipher.fingerprint(read.value),
    masked: maskContactNumber(read.value),
  };
  return ok({ name: given.name, number, isVerified: false });
}

/** The rule in force in a county: that of the kind goes before that of the sort. */
export async function ruleFor(
  tx: Transaction,
  county: string,
  { sort, kind }: { readonly sort: CaseSort; readonly kind: string | null },
): Promise<LimitRule> {
  return (await ruleInForce(tx, county, sort, kind)) ?? LIMIT_PRESETS[PRESET_OF_SORT[sort]];
}

/** @param actor whoever took it in at a desk; nobody for a resident. Problems: `not-allowed`, `no-office-in-county`, `id-taken`. */
export async function takeInCase(
  tx: Transaction,
  house: House,
  actor: Actor | undefined,
  county: string,
  incoming: IncomingCase,
): Promise<TakenIn> {
  if (!incoming.placeCode.startsWith(county)) refuse(platformProblem('not-allowed', {}));
  const nowMs = house.now();
  const key = { county, caseId: newId(nowMs) };
  const contentHash = hashOf(incoming);
  if (!(await addIntake(tx, key, incoming.id, contentHash)))
    return takenBefore(tx, house, county, incoming.id, contentHash);
  const number = await writeCase(tx, house, actor, key, incoming);
  return { caseId: key.caseId, number, code: trackingCode(house.cipher, county, key.caseId), isNew: true };
}

// Whoever knows the intake's id and not what was sent gets no code from it.
async function takenBefore(
  tx: Transaction,
  house: House,
  county: string,
  id: string,
  hash: Buffer,
): Promise<TakenIn> {
  const before = await intakeOf(tx, county, id);
  if (!before?.contentHash.equals(hash)) return refuse(platformProblem('id-taken', {}));
  const { caseId, number } = before;
  return { caseId, number, code: trackingCode(house.cipher, county, caseId), isNew: false };
}

function hashOf({ text, placeCode, spot, sender }: IncomingCase): Buffer {
  const said = {
    text,
    placeCode,
    spot,
    name: sender?.name ?? '',
    number: sender?.number?.fingerprint.toString('hex') ?? '',
  };
  return createHash('sha256').update(canonicalJson(said)).digest();
}

async function writeCase(
  tx: Transaction,
  house: House,
  actor: Actor | undefined,
  key: CaseKey,
  incoming: IncomingCase,
): Promise<string> {
  const nowMs = house.now();
  const desk = await intakeDesk(tx, actor, key.county, incoming.placeCode);
  const rule = await ruleFor(tx, key.county, incoming);
  const receipt = {
    sort: incoming.sort,
    kind: incoming.kind,
    atMs: nowMs,
    personId: actor?.personId ?? null,
    rule,
    facts: factsOf(incoming),
  };
  const state = receiveCase(receipt);
  const number = caseNumber(localTime(nowMs).date, randomBytes(5));
  const code = codeHash(trackingCode(house.cipher, key.county, key.caseId));
  const reach = await reachFor(tx, key.county, state, [desk.path]);
  await addCaseFile(
    tx,
    {
      ...incoming,
      ...key,
      number,
      codeHash: code,
      reach,
      summary: summaryOf(incoming.text),
      grams: gramsOf(incoming.text),
      intakeUnitId: desk.id,
      isShielded: isShielded(incoming),
    },
    state,
  );
  const { facts, personId } = receipt;
  const event = { step: 'receive' as const, atMs: nowMs, personId, facts, rule };
  await appendEvent(tx, key, event, { id: newId(nowMs), sequence: 1, unitId: desk.id, words: {} });
  if (incoming.sender) await addSender(tx, key, incoming.sender);
  return number;
}

function factsOf({ source, saidOn, about, isAboutPerson }: IncomingCase): Fields {
  const { people, units } = about;
  return {
    source,
    people,
    units,
    ...(isAboutPerson ? { isAboutPerson } : {}),
    ...(saidOn ? { saidOn } : {}),
  };
}

/** A complaint, a report or anything about a person never shows its sender to those who deal with it. */
function isShielded({ kind, isAboutPerson, isSenderShielded, about }: IncomingCase): boolean {
  const isOfKind = kind !== null && CASE_KINDS[kind].shieldsSender;
  return (
    isOfKind ||
    isAboutPerson ||
    isSenderShielded === true ||
    about.people.length > 0 ||
    about.units.length > 0
  );
}

interface DeskIntake {
  readonly id: string;
  readonly source: CaseSource;
  readonly sort: CaseSort;
  readonly kind: CaseKindCode | null;
  readonly text: string;
  readonly placeCode: string;
  readonly spot: string;
  readonly point: IncomingCase['point'];
  readonly people: number;
  readonly sender: { readonly name: string; readonly number: string } | null;
  readonly photoIds: readonly string[];
  readonly about: IncomingCase['about'];
}

/** Takes a case in at a desk: hotline, counter, visit, patrol, meeting, e-mail. */
export function takeInBy(house: House, actor: Actor, county: string, given: DeskIntake) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const sender = must(sealSender(house, given.sender));
    const incoming = { ...given, sender, isAboutPerson: false, isSimulated: false };
    const { isNew, ...taken } = await takeInCase(tx, house, actor, county, incoming);
    if (isNew)
      await recordAct(tx, actor.personId, { county, action: 'case-taken-in', subject: taken.caseId });
    const isInSight = (await caseInSight(tx, { county, caseId: taken.caseId })) !== undefined;
    return ok({ ...taken, isInSight });
  });
}
