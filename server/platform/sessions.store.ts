// Sessions: who is signed in where. Only the hash of a token is kept.

import sql from 'sql-template-tag';
import type { Role, Wing } from '#wire';
import type { Actor } from './actor.ts';
import type { Transaction } from './database.ts';

interface ActorRow {
  readonly personId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly wing: Wing;
  readonly isStale: boolean;
  readonly roles: readonly { readonly role: Role; readonly organisationId: string }[] | null;
}

const SEEN_EVERY_MS = 60_000;

/** Whoever holds the token, unless the session has ended or the person may no longer sign in. */
export async function findActor(
  tx: Transaction,
  tokenHash: Buffer,
  nowMs: number,
): Promise<Actor | undefined> {
  const row = await tx.first<ActorRow>(sql`
    select p.id as "personId", s.id as "sessionId", p.name, p.wing,
      s.last_seen_at < ${new Date(nowMs - SEEN_EVERY_MS)} as "isStale",
      (select json_agg(json_build_object('role', m.role, 'organisationId', m.organisation_id)) from platform.membership m where m.person_id = p.id) as roles
    from platform.session s join platform.person p on p.id = s.person_id
    where s.token_hash = ${tokenHash} and s.ended_at is null and s.expires_at > ${new Date(nowMs)} and p.disabled_at is null`);
  if (!row) return undefined;
  if (row.isStale)
    await tx.run(
      sql`update platform.session set last_seen_at = ${new Date(nowMs)} where id = ${row.sessionId}`,
    );
  return {
    personId: row.personId,
    sessionId: row.sessionId,
    name: row.name,
    wing: row.wing,
    roles: row.roles ?? [],
  };
}

interface NewSession {
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly personId: string;
  readonly nowMs: number;
  readonly expiresMs: number;
  readonly userAgent: string;
}

export async function addSession(tx: Transaction, session: NewSession): Promise<void> {
  const now = new Date(session.nowMs);
  await tx.run(sql`
    insert into platform.session (id, token_hash, person_id, created_at, last_seen_at, expires_at, user_agent)
    values (${session.id}, ${session.tokenHash}, ${session.personId}, ${now}, ${now}, ${new Date(session.expiresMs)}, ${session.userAgent})`);
}

export interface SessionRow {
  readonly id: string;
  readonly createdMs: number;
  readonly lastSeenMs: number;
  readonly userAgent: string;
}

export function openSessionsOf(
  tx: Transaction,
  personId: string,
  nowMs: number,
): Promise<readonly SessionRow[]> {
  return tx.rows<SessionRow>(sql`
    select id, (extract(epoch from created_at) * 1000)::bigint as "createdMs",
      (extract(epoch from last_seen_at) * 1000)::bigint as "lastSeenMs", user_agent as "userAgent"
    from platform.session where person_id = ${personId} and ended_at is null and expires_at > ${new Date(nowMs)}
    order by last_seen_at desc`);
}

export async function endSession(
  tx: Transaction,
  personId: string,
  sessionId: string,
  nowMs: number,
): Promise<void> {
  await tx.run(
    sql`update platform.session set ended_at = ${new Date(nowMs)} where id = ${sessionId} and person_id = ${personId} and ended_at is null`,
  );
}

/** All of a person's sessions but one. */
export async function endSessionsOf(
  tx: Transaction,
  personId: string,
  nowMs: number,
  except?: string,
): Promise<void> {
  await tx.run(sql`
    update platform.session set ended_at = ${new Date(nowMs)}
    where person_id = ${personId} and ended_at is null and (${except ?? null}::uuid is null or id <> ${except ?? null})`);
}
