// The audit log: added to, never changed.
import sql from 'sql-template-tag';
import type { Transaction } from './database.ts';

/** What the log keeps of an act: no telephone number, no answer. */
export interface Act {
  readonly county: string;
  readonly action: string;
  readonly subject: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** @param personId null where the server did it by itself */
export async function recordAct(tx: Transaction, personId: string | null, act: Act): Promise<void> {
  await tx.run(sql`
    insert into platform.audit (county, person_id, action, subject, details)
    values (${act.county}, ${personId}, ${act.action}, ${act.subject}, ${JSON.stringify(act.details ?? {})})`);
}

export interface AuditRow {
  readonly id: string;
  readonly atMs: number;
  readonly county: string;
  readonly personName: string | null;
  readonly action: string;
  readonly subject: string;
  readonly details: Record<string, unknown>;
}

interface AuditFilter {
  readonly county?: string | undefined;
  readonly action?: string | undefined;
  readonly personId?: string | undefined;
  readonly page: number;
  readonly size: number;
}

/** Newest first. @param reach the organisations whose people's acts may be read */
export async function readAudit(
  tx: Transaction,
  reach: readonly string[],
  filter: AuditFilter,
): Promise<{ rows: readonly AuditRow[]; total: number }> {
  const where = sql`
    from platform.audit a left join platform.person p on p.id = a.person_id
    where (${filter.county ?? null}::text is null or a.county = ${filter.county ?? null})
      and (${filter.action ?? null}::text is null or a.action = ${filter.action ?? null})
      and (${filter.personId ?? null}::uuid is null or a.person_id = ${filter.personId ?? null})
      and exists (select 1 from platform.membership m join platform.organisation o on o.id = m.organisation_id
                  where m.person_id = a.person_id and o.path && ${reach}::uuid[])`;
  const counted = await tx.first<{ total: number }>(sql`select count(*) as total ${where}`);
  const rows = await tx.rows<AuditRow>(sql`
    select a.id, (extract(epoch from a.at) * 1000)::bigint as "atMs", a.county, p.name as "personName", a.action, a.subject, a.details
    ${where} order by a.at desc, a.id limit ${filter.size} offset ${(filter.page - 1) * filter.size}`);
  return { rows, total: counted?.total ?? 0 };
}
