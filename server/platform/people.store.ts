// People, what they hold where, and the state of their sign-in.

import sql from 'sql-template-tag';
import type { Bilingual, Language } from '#base';
import type { Me, Organisation, Person, Role, Wing } from '#wire';
import type { Transaction } from './database.ts';

/** What sign-in needs to know of a person. */
export interface SignInRow {
  readonly id: string;
  readonly signInName: string;
  readonly wing: Wing;
  readonly passwordHash: string;
  readonly totpSecret: string | null;
  readonly hasSecondFactor: boolean;
  readonly totpLastStep: number | null;
  readonly failedSignIns: number;
  readonly lockedUntilMs: number | null;
  readonly isDisabled: boolean;
}

const signInColumns = sql`
  id, sign_in_name as "signInName", wing, password_hash as "passwordHash", totp_secret as "totpSecret",
  totp_confirmed_at is not null as "hasSecondFactor", totp_last_step as "totpLastStep",
  failed_sign_ins as "failedSignIns", (extract(epoch from locked_until) * 1000)::bigint as "lockedUntilMs",
  disabled_at is not null as "isDisabled"`;

export function personBySignInName(tx: Transaction, signInName: string): Promise<SignInRow | undefined> {
  return tx.first<SignInRow>(
    sql`select ${signInColumns} from platform.person where sign_in_name = ${signInName}`,
  );
}

/** The person is locked until the transaction ends, so that failures sent side by side are all counted. */
export function signInOf(tx: Transaction, personId: string): Promise<SignInRow | undefined> {
  return tx.first<SignInRow>(
    sql`select ${signInColumns} from platform.person where id = ${personId} for update`,
  );
}

export async function noteFailure(
  tx: Transaction,
  personId: string,
  failures: number,
  lockedUntilMs: number | undefined,
): Promise<void> {
  const until = lockedUntilMs === undefined ? null : new Date(lockedUntilMs);
  await tx.run(
    sql`update platform.person set failed_sign_ins = ${failures}, locked_until = ${until} where id = ${personId}`,
  );
}

export async function noteSuccess(tx: Transaction, personId: string, totpStep: number | null): Promise<void> {
  await tx.run(sql`
    update platform.person set failed_sign_ins = 0, locked_until = null, totp_last_step = coalesce(${totpStep}, totp_last_step)
    where id = ${personId}`);
}

export async function setPassword(tx: Transaction, personId: string, passwordHash: string): Promise<void> {
  await tx.run(sql`update platform.person set password_hash = ${passwordHash} where id = ${personId}`);
}

/** A new secret, not yet confirmed; or none at all. */
export async function setSecondFactor(
  tx: Transaction,
  personId: string,
  secret: string | null,
): Promise<void> {
  await tx.run(
    sql`update platform.person set totp_secret = ${secret}, totp_confirmed_at = null, totp_last_step = null where id = ${personId}`,
  );
}

/** From now on sign-in asks for it; the step that confirmed it is used up. */
export async function noteSecondFactor(
  tx: Transaction,
  personId: string,
  confirmedAt: Date,
  step: number,
): Promise<void> {
  await tx.run(
    sql`update platform.person set totp_confirmed_at = ${confirmedAt}, totp_last_step = ${step} where id = ${personId}`,
  );
}

export async function setLanguage(tx: Transaction, personId: string, language: Language): Promise<void> {
  await tx.run(sql`update platform.person set language = ${language} where id = ${personId}`);
}

const memberships = sql`
  coalesce((select json_agg(json_build_object('organisationId', o.id, 'organisationName', json_build_object('zh', o.name_zh, 'en', o.name_en), 'regionCode', o.region_code, 'role', m.role) order by o.name_zh, m.role)
            from platform.membership m join platform.organisation o on o.id = m.organisation_id where m.person_id = p.id), '[]') as memberships`;

export function meOf(tx: Transaction, personId: string): Promise<Omit<Me, 'permissions'> | undefined> {
  return tx.first(sql`
    select p.id, p.name, p.sign_in_name as "signInName", p.wing, p.language, p.totp_confirmed_at is not null as "hasSecondFactor", ${memberships}
    from platform.person p where p.id = ${personId}`);
}

interface PeopleFilter {
  readonly organisationId?: string | undefined;
  readonly search?: string | undefined;
  readonly page: number;
  readonly size: number;
}

/** People with a role in the organisations of `reach` or below them. */
export async function listPeople(
  tx: Transaction,
  reach: readonly string[],
  filter: PeopleFilter,
): Promise<{ rows: Person[]; total: number }> {
  const pattern = filter.search ? `%${filter.search.replace(/[\\%_]/g, '\\$&')}%` : null;
  const from = sql`
    from platform.person p
    where (${pattern}::text is null or p.name ilike ${pattern} or p.sign_in_name ilike ${pattern})
      and exists (select 1 from platform.membership m join platform.organisation o on o.id = m.organisation_id
                  where m.person_id = p.id and o.path && ${reach}::uuid[]
                    and (${filter.organisationId ?? null}::uuid is null or ${filter.organisationId ?? null} = any (o.path)))`;
  const counted = await tx.first<{ total: number }>(sql`select count(*) as total ${from}`);
  const rows = await tx.rows<Person>(sql`
    select p.id, p.name, p.sign_in_name as "signInName", p.wing, p.totp_confirmed_at is not null as "hasSecondFactor",
      p.disabled_at is not null as "isDisabled", (extract(epoch from p.locked_until) * 1000)::bigint as "lockedUntilMs",
      (select (extract(epoch from max(s.last_seen_at)) * 1000)::bigint from platform.session s where s.person_id = p.id) as "lastSeenMs",
      ${memberships}
    ${from} order by p.name, p.id limit ${filter.size} offset ${(filter.page - 1) * filter.size}`);
  return { rows: [...rows], total: counted?.total ?? 0 };
}

interface NewPerson {
  readonly id: string;
  readonly wing: Wing;
  readonly name: string;
  readonly signInName: string;
  readonly passwordHash: string;
}

/** False when the person stands there already: the same command sent twice. */
export async function addPerson(tx: Transaction, person: NewPerson): Promise<boolean> {
  const added = await tx.run(sql`
    insert into platform.person (id, wing, name, sign_in_name, password_hash)
    values (${person.id}, ${person.wing}, ${person.name}, ${person.signInName}, ${person.passwordHash})
    on conflict (id) do nothing`);
  return added === 1;
}

export async function changePerson(
  tx: Transaction,
  personId: string,
  name: string,
  disabledAt: Date | null,
): Promise<void> {
  await tx.run(
    sql`update platform.person set name = ${name}, disabled_at = ${disabledAt} where id = ${personId}`,
  );
}

export interface HeldRole {
  readonly organisationId: string;
  readonly role: Role;
}

export async function setRoles(
  tx: Transaction,
  personId: string,
  wing: Wing,
  roles: readonly HeldRole[],
): Promise<void> {
  await tx.run(sql`delete from platform.membership where person_id = ${personId}`);
  for (const held of roles) {
    await tx.run(sql`
      insert into platform.membership (person_id, organisation_id, wing, role)
      values (${personId}, ${held.organisationId}, ${wing}, ${held.role}) on conflict do nothing`);
  }
}

export function rolesOf(tx: Transaction, personId: string): Promise<readonly HeldRole[]> {
  return tx.rows<HeldRole>(
    sql`select organisation_id as "organisationId", role from platform.membership where person_id = ${personId}`,
  );
}

export interface OrganisationRow {
  readonly id: string;
  readonly kind: Organisation['kind'];
  readonly wing: Wing;
  readonly path: readonly string[];
}

export function organisationOf(tx: Transaction, id: string): Promise<OrganisationRow | undefined> {
  return tx.first<OrganisationRow>(
    sql`select id, kind, wing, path from platform.organisation where id = ${id}`,
  );
}

/** The organisations of `reach` and all below them. */
export function listOrganisations(
  tx: Transaction,
  reach: readonly string[],
): Promise<readonly Organisation[]> {
  return tx.rows<Organisation>(sql`
    select id, parent_id as "parentId", kind, wing, json_build_object('zh', name_zh, 'en', name_en) as name, region_code as "regionCode"
    from platform.organisation where path && ${reach}::uuid[] order by cardinality(path), region_code nulls first, name_zh`);
}

interface NewOrganisation {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: Organisation['kind'];
  readonly wing: Wing;
  readonly name: Bilingual;
  readonly regionCode: string | null;
  readonly path: readonly string[];
}

export async function addOrganisation(tx: Transaction, organisation: NewOrganisation): Promise<void> {
  await tx.run(sql`
    insert into platform.organisation (id, parent_id, kind, wing, name_zh, name_en, region_code, path)
    values (${organisation.id}, ${organisation.parentId}, ${organisation.kind}, ${organisation.wing}, ${organisation.name.zh},
            ${organisation.name.en}, ${organisation.regionCode}, ${organisation.path}::uuid[])
    on conflict (id) do nothing`);
}
