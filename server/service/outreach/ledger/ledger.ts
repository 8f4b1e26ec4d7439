// The contact ledger: who agreed to be reached, seen masked, looked at for a stated purpose, and deleted the moment they say so.
import { localTime, ok, type Result, refused } from '#base';
import {
  type ConsentPurpose,
  checkConsent,
  maskContactNumber,
  maskName,
  plusDays,
  readContactNumber,
} from '#service/outreach';
import type { Nothing } from '#wire';
import type { LedgerEntry } from '#wire/service';
import { type Actor, mayWithin } from '../../../platform/actor.ts';
import { recordAct } from '../../../platform/audit.store.ts';
import type { Transaction } from '../../../platform/database.ts';
import { change, type House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { must, refuse } from '../../../platform/refusal.ts';
import type { Sorting } from '../../../platform/sorting.ts';
import { problem } from '../problems.ts';
import { placesWithin, requirePlace, villagesIn } from '../reach.ts';
import {
  addEntry,
  changeEntry,
  countEntries,
  countExpiring,
  deleteEntry,
  deleteExpired,
  type EntryFacts,
  entryOf,
  type LedgerColumn,
  listEntries,
  lockEntry,
  numberFor,
  reckonLedger,
  type SealedContact,
  setTask,
  tasksOf,
} from './ledger.store.ts';

const ENTRY = '登记 / ledger entry';
const EXPIRING_SOON_DAYS = 30;

interface VillageKey {
  readonly county: string;
  readonly placeCode: string;
}

interface EntryKey {
  readonly county: string;
  readonly entryId: string;
}

function today(house: House): string {
  return localTime(house.now()).date;
}

interface LedgerFilter extends Sorting<LedgerColumn> {
  readonly search?: string | undefined;
  readonly page: number;
  readonly size: number;
}

/** Offices above the village see a surname and stars. The look is written down. */
export function ledgerFor(house: House, actor: Actor, key: VillageKey, filter: LedgerFilter) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await requirePlace(tx, actor, 'ledger.read', key.county, key.placeCode);
    const listed = await listEntries(tx, { ...key, ...filter }, today(house));
    const details = { page: filter.page, rows: listed.rows.length };
    await recordAct(tx, actor.personId, {
      county: key.county,
      action: 'ledger-seen',
      subject: key.placeCode,
      details,
    });
    const isOwn = await isVillages(tx, actor, key.placeCode);
    return ok({ total: listed.total, rows: listed.rows.map((row) => (isOwn ? row : withMaskedName(row))) });
  });
}

async function isVillages(tx: Transaction, actor: Actor, placeCode: string): Promise<boolean> {
  const [village] = await villagesIn(tx, [placeCode]);
  return village !== undefined && mayWithin(actor, 'ledger.write', [village.organisationId]);
}

function withMaskedName(entry: LedgerEntry): LedgerEntry {
  return { ...entry, name: maskName(entry.name) };
}

function sealedNumber(house: House, written: string): Result<SealedContact> {
  const read = readContactNumber(written);
  return read.ok ? ok(sealContact(house, read.value)) : refused({ ...read.problem, where: 'number' });
}

/** A number as it is kept: sealed, with its fingerprint and its mask. */
export function sealContact({ cipher }: Pick<House, 'cipher'>, digits: string): SealedContact {
  return {
    sealed: cipher.encrypt(digits),
    fingerprint: cipher.fingerprint(digits),
    masked: maskContactNumber(digits),
  };
}

interface NewEntry extends EntryFacts {
  readonly id: string;
  readonly number: string;
}

/** Problems: those of consent and of the number, `not-allowed`. Sent twice, it adds one. */
export async function addEntryBy(
  house: House,
  actor: Actor,
  key: VillageKey,
  entry: NewEntry,
): Promise<Result<Nothing>> {
  const consent = checkConsent(entry.consent, today(house));
  if (!consent.ok) return consent;
  const number = sealedNumber(house, entry.number);
  if (!number.ok) return number;
  const act = { county: key.county, action: 'ledger-entry-added', subject: entry.id };
  await change(house, 'service', actor, act, async (tx) => {
    await requirePlace(tx, actor, 'ledger.write', key.county, key.placeCode);
    await addEntry(tx, { ...entry, ...key, number: number.value, personId: actor.personId });
    await reckonLedger(tx, key.county, [key.placeCode]);
  });
  return ok({});
}

interface ChangedEntry extends EntryFacts {
  readonly revision: number;
  readonly number?: string | undefined;
}

/** Problems: those of consent and of the number, `ledger-entry-changed-meanwhile`, `not-found`. */
export function changeEntryBy(house: House, actor: Actor, key: EntryKey, entry: ChangedEntry) {
  const act = { county: key.county, action: 'ledger-entry-changed', subject: key.entryId };
  return change(house, 'service', actor, act, async (tx) => {
    const kept = await lockEntry(tx, key.county, key.entryId);
    if (!kept) return refuse(platformProblem('not-found', { what: ENTRY }));
    await requirePlace(tx, actor, 'ledger.write', key.county, kept.placeCode);
    must(checkConsent(entry.consent, today(house)));
    if (kept.revision !== entry.revision)
      refuse(problem('ledger-entry-changed-meanwhile', { revision: kept.revision }));
    const number = entry.number === undefined ? undefined : must(sealedNumber(house, entry.number));
    const at = new Date(house.now());
    await changeEntry(tx, key.county, key.entryId, { ...entry, number, personId: actor.personId, at });
    await reckonLedger(tx, key.county, [kept.placeCode]);
    return ok({ revision: entry.revision + 1 });
  });
}

/** Problems: `not-found`, `ledger-purpose-not-agreed`. */
export function lookAtNumberBy(house: House, actor: Actor, key: EntryKey, purpose: ConsentPurpose) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const entry = await entryOf(tx, key.county, key.entryId);
    if (!entry) return refuse(platformProblem('not-found', { what: ENTRY }));
    await requirePlace(tx, actor, 'ledger.read', key.county, entry.placeCode);
    const number = await numberFor(tx, key.county, key.entryId, purpose, today(house));
    if (number === null) return refuse(problem('ledger-purpose-not-agreed', {}, 'purpose'));
    return ok({ number: house.cipher.decrypt(number) });
  });
}

/** What is gone already is gone: sent twice, it deletes once. */
export async function withdrawConsentBy(house: House, actor: Actor, key: EntryKey): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'ledger-consent-withdrawn', subject: key.entryId };
  await change(house, 'service', actor, act, async (tx) => {
    const entry = await lockEntry(tx, key.county, key.entryId);
    if (!entry) return;
    await requirePlace(tx, actor, 'ledger.write', key.county, entry.placeCode);
    await deleteEntry(tx, key.county, key.entryId);
    await reckonLedger(tx, key.county, [entry.placeCode]);
  });
  return ok({});
}

export function ledgerCountsFor(house: House, actor: Actor, county: string) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const villages = await villagesIn(tx, await placesWithin(tx, actor, 'outreach.read', county));
    const counts = new Map((await countEntries(tx, county)).map((each) => [each.placeCode, each.entries]));
    const soon = await countExpiring(tx, county, plusDays(today(house), EXPIRING_SOON_DAYS));
    const expiring = new Map(soon.map((each) => [each.placeCode, each.entries]));
    const tasks = new Map((await tasksOf(tx, county)).map((each) => [each.placeCode, each.task]));
    const rows = villages.map(({ placeCode, name }) => ({
      placeCode,
      placeName: name,
      entries: counts.get(placeCode) ?? 0,
      expiringSoon: expiring.get(placeCode) ?? 0,
      task: tasks.get(placeCode) ?? null,
    }));
    return ok({ rows });
  });
}

export async function setLedgerTaskBy(
  house: House,
  actor: Actor,
  key: VillageKey,
  task: number,
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'ledger-task-set', subject: key.placeCode, details: { task } };
  await change(house, 'service', actor, act, async (tx) => {
    await requirePlace(tx, actor, 'campaign.write', key.county, key.placeCode);
    await setTask(tx, key.county, key.placeCode, task);
  });
  return ok({});
}

/** The chore that keeps the promise of an end: entries whose consent has run out are deleted, and how many is written down. */
export function deleteExpiredEntries(house: House): Promise<number> {
  return house.database.transaction('service', 'system', async (tx) => {
    const gone = await deleteExpired(tx, today(house));
    for (const { county, entries } of gone)
      await recordAct(tx, null, { county, action: 'ledger-expired', subject: county, details: { entries } });
    return gone.reduce((sum, each) => sum + each.entries, 0);
  });
}
