// Cases as they stand, their events and words, and who sent them: the SQL of everything that changes a case.
import sql from 'sql-template-tag';
import {
  type CaseEvent,
  type CaseState,
  firstDue,
  type LimitRule,
  outcomeOf,
  remindersOf,
  STANDINGS,
} from '#service/casework';
import type { Transaction } from '../../platform/database.ts';

export interface CaseKey {
  readonly county: string;
  readonly caseId: string;
}

export interface NewCaseFile extends CaseKey {
  readonly number: string;
  readonly codeHash: Buffer;
  readonly source: string;
  readonly summary: string;
  readonly text: string;
  readonly grams: readonly string[];
  readonly placeCode: string;
  readonly spot: string;
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
  readonly people: number;
  readonly intakeUnitId: string;
  readonly reach: readonly string[];
  readonly isShielded: boolean;
  readonly isSimulated: boolean;
  readonly photoIds: readonly string[];
}

const at = (ms: number | null): Date | null => (ms === null ? null : new Date(ms));

/** When the next reminder of anything that is owed is due, after an instant; null where nothing is owed. */
export function nextReminderAt(state: CaseState, afterMs: number): Date | null {
  const due = state.duties
    .flatMap((duty) => remindersOf(duty, state.rule).map(({ atMs }) => atMs))
    .filter((atMs) => atMs > afterMs);
  return due.length > 0 ? new Date(Math.min(...due)) : null;
}

/** The highest level that is due already, if any. */
export function reminderNow(state: CaseState, nowMs: number): string | null {
  const levels = state.duties
    .flatMap((duty) => remindersOf(duty, state.rule))
    .filter(({ atMs }) => atMs <= nowMs);
  const order = ['black', 'red', 'yellow'];
  return order.find((level) => levels.some((each) => each.level === level)) ?? null;
}

/** Writes a case that came in. */
export async function addCaseFile(tx: Transaction, file: NewCaseFile, state: CaseState): Promise<void> {
  const duty = firstDue(state.duties);
  await tx.run(sql`
    insert into service.case_file (county, id, number, code_hash, sort, kind, source, standing, is_open, summary, text, grams, place_code, spot,
      latitude, longitude, people, intake_unit_id, reach, kept_people, is_shielded, is_simulated, received_at, duty, duty_due_at,
      reminder, next_reminder_at, state, photo_ids)
    values (${file.county}, ${file.caseId}, ${file.number}, ${file.codeHash}, ${state.sort}, ${state.kind}, ${file.source}, ${state.standing}, true,
      ${file.summary}, ${file.text}, ${file.grams}::text[], ${file.placeCode}, ${file.spot}, ${file.point?.latitude ?? null}, ${file.point?.longitude ?? null},
      ${file.people}, ${file.intakeUnitId}, ${file.reach}::uuid[], ${state.keptPeople}::uuid[], ${file.isShielded}, ${file.isSimulated},
      ${at(state.receivedMs)}, ${duty?.what ?? null}, ${at(duty?.dueMs ?? null)}, ${reminderNow(state, state.receivedMs)},
      ${nextReminderAt(state, state.receivedMs)}, ${JSON.stringify(state)}, ${file.photoIds}::uuid[])`);
}

/** Writes where a case stands after a step; who sees it is written apart, last. */
export async function saveCaseState(
  tx: Transaction,
  key: CaseKey,
  state: CaseState,
  facts: { readonly isShielded: boolean; readonly nowMs: number },
): Promise<void> {
  const duty = firstDue(state.duties);
  await tx.run(sql`
    update service.case_file set revision = revision + 1, kind = ${state.kind}, standing = ${state.standing},
      is_open = ${STANDINGS[state.standing].isOpen}, unit_id = ${state.unit}, acting_unit_id = ${state.actingUnit}, person_id = ${state.person},
      is_shielded = ${facts.isShielded}, closed_at = ${at(state.closedMs)}, duty = ${duty?.what ?? null}, duty_due_at = ${at(duty?.dueMs ?? null)},
      due_at = ${at(state.dueMs)}, reminder = ${reminderNow(state, facts.nowMs)}, next_reminder_at = ${nextReminderAt(state, facts.nowMs)},
      returns = ${state.returns}, exclusion = ${state.exclusion}, state = ${JSON.stringify(state)},
      outcome = ${state.closedMs === null ? null : JSON.stringify(outcomeOf(state))}
    where county = ${key.county} and id = ${key.caseId}`);
}

export async function setReach(
  tx: Transaction,
  key: CaseKey,
  reach: readonly string[],
  keptPeople: readonly string[],
): Promise<void> {
  await tx.run(
    sql`select service.set_case_reach(${key.county}, ${key.caseId}, ${reach}::uuid[], ${keptPeople}::uuid[])`,
  );
}

export interface CaseInHand {
  readonly id: string;
  readonly number: string;
  readonly revision: number;
  readonly state: CaseState;
  readonly intakeUnitId: string;
  readonly placeCode: string;
  readonly isShielded: boolean;
  readonly reach: readonly string[];
  readonly receivedMs: number;
  readonly isSimulated: boolean;
}

const inHand = sql`
  c.id, c.number, c.revision, c.state, c.intake_unit_id as "intakeUnitId", c.place_code as "placeCode", c.is_shielded as "isShielded", c.reach,
  (extract(epoch from c.received_at) * 1000)::bigint as "receivedMs", c.is_simulated as "isSimulated"`;

/** The case, held until the transaction ends: of two clerks who close it at once the second sees what the first did. */
export function lockCase(tx: Transaction, key: CaseKey): Promise<CaseInHand | undefined> {
  return tx.first<CaseInHand>(sql`
    select ${inHand} from service.case_file c where c.county = ${key.county} and c.id = ${key.caseId} for update`);
}

/** The case as it stands, for reading. */
export function caseInSight(tx: Transaction, key: CaseKey): Promise<CaseInHand | undefined> {
  return tx.first<CaseInHand>(sql`
    select ${inHand} from service.case_file c where c.county = ${key.county} and c.id = ${key.caseId}`);
}

/** The case of a resident's secret code. */
export function caseOfCode(
  tx: Transaction,
  county: string,
  codeHash: Buffer,
): Promise<CaseInHand | undefined> {
  return tx.first<CaseInHand>(sql`
    select ${inHand} from service.case_file c where c.county = ${county} and c.code_hash = ${codeHash}`);
}

export interface Receipt {
  readonly number: string;
  readonly receivedMs: number;
  readonly text: string;
  readonly placeCode: string;
  readonly spot: string;
  readonly isShielded: boolean;
}

/** What the acting person took in under this id at a desk, whether they still see the case or not. */
export function receiptOf(tx: Transaction, key: CaseKey): Promise<Receipt | undefined> {
  return tx.first<Receipt>(sql`
    select number, (extract(epoch from received_at) * 1000)::bigint as "receivedMs", told as text, place_code as "placeCode", spot,
      is_shielded as "isShielded"
    from service.receipt_of(${key.county}, ${key.caseId})`);
}

interface NewEvent {
  readonly id: string;
  readonly sequence: number;
  readonly unitId: string | null;
  readonly words: Readonly<Record<string, unknown>>;
}

const FREEZING: readonly string[] = ['receive', 'accept', 'move-rule', 'sort'];

/** Appends what happened. Problem: `id-taken`, by the database, for another case's event of the same id. */
export async function appendEvent(
  tx: Transaction,
  key: CaseKey,
  event: CaseEvent,
  given: NewEvent,
): Promise<void> {
  const rule = FREEZING.includes(event.step) ? JSON.stringify(event.rule) : null;
  await tx.run(sql`
    insert into service.case_event (county, id, case_id, sequence, at, person_id, unit_id, step, facts, rule)
    values (${key.county}, ${given.id}, ${key.caseId}, ${given.sequence}, ${new Date(event.atMs)}, ${event.personId}, ${given.unitId},
      ${event.step}, ${JSON.stringify(event.facts)}, ${rule})`);
  if (Object.keys(given.words).length === 0) return;
  await tx.run(sql`
    insert into service.case_words (county, event_id, case_id, words)
    values (${key.county}, ${given.id}, ${key.caseId}, ${JSON.stringify(given.words)})`);
}

/** Whether an event of this id was kept for this case already. */
export async function isEventKept(tx: Transaction, key: CaseKey, eventId: string): Promise<boolean> {
  const row = await tx.first(sql`
    select 1 from service.case_event where county = ${key.county} and id = ${eventId} and case_id = ${key.caseId}`);
  return row !== undefined;
}

/** The last step that anybody took. */
export async function lastStepOf(tx: Transaction, key: CaseKey): Promise<string> {
  const row = await tx.first<{ step: string }>(sql`
    select step from service.case_event where county = ${key.county} and case_id = ${key.caseId} order by sequence desc limit 1`);
  return row?.step ?? 'receive';
}

export interface KeptEvent {
  readonly id: string;
  readonly atMs: number;
  readonly step: CaseEvent['step'];
  readonly personId: string | null;
  readonly personName: string | null;
  readonly unitName: { readonly zh: string; readonly en: string } | null;
  readonly facts: CaseEvent['facts'];
  readonly rule: LimitRule | null;
  readonly words: Readonly<Record<string, string | string[]>>;
}

/** All that happened to a case, from the first. */
export function eventsOf(tx: Transaction, key: CaseKey): Promise<readonly KeptEvent[]> {
  return tx.rows<KeptEvent>(sql`
    select e.id, (extract(epoch from e.at) * 1000)::bigint as "atMs", e.step, e.person_id as "personId", p.name as "personName", e.facts, e.rule,
      case when o.id is null then null else json_build_object('zh', o.name_zh, 'en', o.name_en) end as "unitName", coalesce(w.words, '{}') as words
    from service.case_event e
    left join service.case_words w on w.county = e.county and w.event_id = e.id
    left join platform.person p on p.id = e.person_id
    left join platform.organisation o on o.id = e.unit_id
    where e.county = ${key.county} and e.case_id = ${key.caseId} order by e.sequence`);
}

export interface Intake {
  readonly caseId: string;
  readonly contentHash: Buffer;
  readonly number: string;
}

/** The case that an intake of this id became. */
export function intakeOf(tx: Transaction, county: string, id: string): Promise<Intake | undefined> {
  return tx.first<Intake>(sql`
    select case_id as "caseId", content_hash as "contentHash", number from service.intake_before(${county}, ${id})`);
}

/** Notes the intake first: of five that come at once one goes on, and the others find it. False where it was there. */
export async function addIntake(
  tx: Transaction,
  key: CaseKey,
  id: string,
  contentHash: Buffer,
): Promise<boolean> {
  const added = await tx.run(sql`
    insert into service.case_intake (county, id, case_id, content_hash) values (${key.county}, ${id}, ${key.caseId}, ${contentHash})
    on conflict do nothing`);
  return added === 1;
}

export interface SealedSender {
  readonly name: string;
  readonly number: { readonly sealed: Buffer; readonly fingerprint: Buffer; readonly masked: string } | null;
  readonly isVerified: boolean;
}

export async function addSender(tx: Transaction, key: CaseKey, sender: SealedSender): Promise<void> {
  const { name, number, isVerified } = sender;
  await tx.run(sql`
    insert into service.case_sender (county, case_id, name, number_sealed, number_fingerprint, number_masked, is_verified)
    values (${key.county}, ${key.caseId}, ${name}, ${number?.sealed ?? null}, ${number?.fingerprint ?? null}, ${number?.masked ?? null}, ${isVerified})`);
}

export interface SeenSender {
  readonly name: string;
  readonly maskedNumber: string | null;
  readonly isVerified: boolean;
}

/** Who sent it, as far as the database shows it to the acting person. */
export function senderOf(tx: Transaction, key: CaseKey): Promise<SeenSender | undefined> {
  return tx.first<SeenSender>(sql`
    select name, number_masked as "maskedNumber", is_verified as "isVerified"
    from service.case_sender where county = ${key.county} and case_id = ${key.caseId}`);
}

/** The sealed number; the database gives it to whoever sees the case and its sender, and notes the look. */
export async function sealedNumberOf(tx: Transaction, key: CaseKey, purpose: string): Promise<Buffer | null> {
  const row = await tx.first<{ sealed: Buffer | null }>(
    sql`select service.sender_number(${key.county}, ${key.caseId}, ${purpose}) as sealed`,
  );
  return row?.sealed ?? null;
}

/** Notes that the acting person looks at masked words; false where they may not. */
export async function noteWordsSeen(tx: Transaction, key: CaseKey, purpose: string): Promise<boolean> {
  const row = await tx.first<{ noted: boolean }>(
    sql`select service.note_words_seen(${key.county}, ${key.caseId}, ${purpose}) as noted`,
  );
  return row?.noted ?? false;
}

/** The rule that the county chose for a kind of case or, where it chose none, for the sort. */
export async function ruleInForce(
  tx: Transaction,
  county: string,
  sort: string,
  kind: string | null,
): Promise<LimitRule | undefined> {
  const row = await tx.first<{ rule: LimitRule }>(sql`
    select rule from (
      select distinct on (kind) kind, rule from service.limit_rule
      where county = ${county} and sort = ${sort} and (kind is null or kind = ${kind}) order by kind, since_at desc, id desc) latest
    where rule is not null order by kind nulls last limit 1`);
  return row?.rule;
}

export async function addMended(
  tx: Transaction,
  key: CaseKey,
  words: { readonly title: string; readonly outcome: string },
  given: { readonly photoIds: readonly string[]; readonly personId: string | null; readonly now: Date },
): Promise<void> {
  await tx.run(sql`
    insert into service.mended_matter (county, case_id, number, title, outcome, kind, place_code, sent_at, mended_at, photo_ids, released_by, released_at, is_simulated)
    select c.county, c.id, c.number, ${words.title}, ${words.outcome}, c.kind, c.place_code, c.received_at, coalesce(c.closed_at, ${given.now}),
      ${given.photoIds}::uuid[], ${given.personId}, ${given.now}, c.is_simulated
    from service.case_file c where c.county = ${key.county} and c.id = ${key.caseId}
    on conflict (county, case_id) do update set title = excluded.title, outcome = excluded.outcome, photo_ids = excluded.photo_ids,
      released_by = excluded.released_by, released_at = excluded.released_at, taken_down_at = null`);
}

export async function takeDownMended(tx: Transaction, key: CaseKey, now: Date): Promise<void> {
  await tx.run(sql`
    update service.mended_matter set taken_down_at = ${now}
    where county = ${key.county} and case_id = ${key.caseId} and taken_down_at is null`);
}
