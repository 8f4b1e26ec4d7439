// Codes sent to senders' telephones, in the database: a hash, how often it was tried, how often one was sent.
import sql from 'sql-template-tag';
import type { Transaction } from '../../platform/database.ts';

export interface CheckKey {
  readonly county: string;
  readonly caseId: string;
}

export interface PhoneCheck {
  readonly codeHash: Buffer;
  readonly expiresMs: number;
  readonly tries: number;
  readonly sends: number;
  readonly countedFromMs: number;
}

/** Held until the transaction ends. */
export function lockCheck(tx: Transaction, { county, caseId }: CheckKey): Promise<PhoneCheck | undefined> {
  return tx.first<PhoneCheck>(sql`
    select code_hash as "codeHash", (extract(epoch from expires_at) * 1000)::bigint as "expiresMs", tries, sends,
      (extract(epoch from counted_from) * 1000)::bigint as "countedFromMs"
    from service.phone_check where county = ${county} and case_id = ${caseId} for update`);
}

export async function numberToCheck(tx: Transaction, { county, caseId }: CheckKey): Promise<Buffer | null> {
  const row = await tx.first<{ sealed: Buffer | null }>(
    sql`select service.number_to_check(${county}, ${caseId}) as sealed`,
  );
  return row?.sealed ?? null;
}

export interface NumberSends {
  readonly sends: number;
  readonly countedFromMs: number;
}

/** How many codes went to one number, for whichever case. The row is there from now on and held until the transaction ends: of cases that ask at one moment each sees what the one before it sent. */
export async function lockSends(
  tx: Transaction,
  county: string,
  fingerprint: Buffer,
  now: Date,
): Promise<NumberSends> {
  await tx.run(sql`
    insert into service.phone_sends (county, number_fingerprint, counted_from) values (${county}, ${fingerprint}, ${now})
    on conflict do nothing`);
  const row = await tx.first<NumberSends>(sql`
    select sends, (extract(epoch from counted_from) * 1000)::bigint as "countedFromMs"
    from service.phone_sends where county = ${county} and number_fingerprint = ${fingerprint} for update`);
  return row ?? { sends: 0, countedFromMs: now.getTime() };
}

export async function noteSend(
  tx: Transaction,
  county: string,
  fingerprint: Buffer,
  { sends, countedFromMs }: NumberSends,
): Promise<void> {
  await tx.run(sql`
    update service.phone_sends set sends = ${sends}, counted_from = ${new Date(countedFromMs)}
    where county = ${county} and number_fingerprint = ${fingerprint}`);
}

export interface NewCheck extends CheckKey {
  readonly fingerprint: Buffer;
  readonly codeHash: Buffer;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly sends: number;
  readonly countedFrom: Date;
}

/**
 * The newest code is the only one that counts.
 * @param before when the last one must have been sent at the latest; otherwise nothing is kept, and the answer is false. The row itself
 * decides, so that of several asked for at one moment the first alone is sent
 */
export async function keepCheck(tx: Transaction, check: NewCheck, before: Date): Promise<boolean> {
  const kept = await tx.run(sql`
    insert into service.phone_check (county, case_id, number_fingerprint, code_hash, sent_at, expires_at, sends, counted_from)
    values (${check.county}, ${check.caseId}, ${check.fingerprint}, ${check.codeHash}, ${check.sentAt}, ${check.expiresAt}, ${check.sends},
      ${check.countedFrom})
    on conflict (county, case_id) do update set code_hash = excluded.code_hash, sent_at = excluded.sent_at,
      expires_at = excluded.expires_at, tries = 0, sends = excluded.sends, counted_from = excluded.counted_from
    where service.phone_check.sent_at <= ${before}`);
  return kept > 0;
}

export async function noteTry(tx: Transaction, { county, caseId }: CheckKey): Promise<void> {
  await tx.run(
    sql`update service.phone_check set tries = tries + 1 where county = ${county} and case_id = ${caseId}`,
  );
}

/** The code was right: it counts no second time. */
export async function endCheck(tx: Transaction, { county, caseId }: CheckKey, at: Date): Promise<void> {
  await tx.run(
    sql`update service.phone_check set expires_at = ${at} where county = ${county} and case_id = ${caseId}`,
  );
}

/** What no longer counts: neither a code that lasts nor a count that goes on. */
export async function forgetChecks(tx: Transaction, before: Date): Promise<void> {
  await tx.run(
    sql`delete from service.phone_check where counted_from < ${before} and expires_at < ${before}`,
  );
  await tx.run(sql`delete from service.phone_sends where counted_from < ${before}`);
}
