// People and organisations, managed by an administrator within the organisations that are theirs.
import { ok, type Result } from '#base';
import { grants, type Nothing, type Wing } from '#wire';
import { type Actor, mayWithin, reachOf } from './actor.ts';
import { readAudit } from './audit.store.ts';
import type { Transaction } from './database.ts';
import { change, type House, NO_COUNTY } from './house.ts';
import {
  addOrganisation,
  addPerson,
  changePerson,
  type HeldRole,
  listOrganisations,
  listPeople,
  noteSuccess,
  organisationOf,
  rolesOf,
  setPassword,
  setRoles,
  signInOf,
} from './people.store.ts';
import { problem } from './problems.ts';
import { must, refuse } from './refusal.ts';
import { endSessionsOf } from './sessions.store.ts';
import { checkPassword, hashPassword } from './sign-in.ts';

const PERSON = '人员 / person';

function managing(
  house: House,
  actor: Actor,
  action: string,
  subject: string,
  work: (tx: Transaction) => Promise<void>,
): Promise<void> {
  return change(house, 'platform', actor, { county: NO_COUNTY, action, subject }, work);
}

interface NewPerson {
  readonly id: string;
  readonly name: string;
  readonly signInName: string;
  readonly password: string;
  readonly roles: readonly HeldRole[];
}

/** Problems: `password-too-weak`, `sign-in-name-taken`, `not-allowed`, `role-outside-wing`. Sent twice, it adds one person. */
export async function addPersonBy(house: House, actor: Actor, person: NewPerson): Promise<Result<Nothing>> {
  const password = checkPassword(person.password, person.signInName);
  if (!password.ok) return password;
  const passwordHash = await hashPassword(password.value);
  await managing(house, actor, 'person-added', person.id, async (tx) => {
    const wing = await wingOf(tx, actor, person.roles);
    const isNew = await addPerson(tx, {
      id: person.id,
      wing,
      name: person.name,
      signInName: person.signInName,
      passwordHash,
    });
    if (isNew) await setRoles(tx, person.id, wing, person.roles);
  });
  return ok({});
}

// All roles of one person lie in one wing; the database refuses anything else under the same name.
async function wingOf(tx: Transaction, actor: Actor, roles: readonly HeldRole[]): Promise<Wing> {
  const wings = new Set<Wing>();
  for (const held of roles) wings.add(await manageableWing(tx, actor, held.organisationId));
  const [wing, another] = [...wings];
  if (wing === undefined || another !== undefined) return refuse(problem('role-outside-wing', {}, 'roles'));
  return wing;
}

async function manageableWing(tx: Transaction, actor: Actor, organisationId: string): Promise<Wing> {
  const organisation = await organisationOf(tx, organisationId);
  if (!organisation || !mayWithin(actor, 'people.manage', organisation.path))
    return refuse(problem('not-allowed', {}));
  return organisation.wing;
}

// Whoever holds a role outside the administrator's reach is not theirs to change.
async function manageable(
  tx: Transaction,
  actor: Actor,
  personId: string,
): Promise<{ signInName: string; wing: Wing }> {
  const person = await signInOf(tx, personId);
  if (!person) return refuse(problem('not-found', { what: PERSON }));
  for (const held of await rolesOf(tx, personId)) await manageableWing(tx, actor, held.organisationId);
  return person;
}

interface PersonChange {
  readonly name: string;
  readonly isDisabled: boolean;
  readonly roles: readonly HeldRole[];
}

/**
 * A disabled person's sessions end at once.
 * Problems: `not-found`, `not-allowed`, `role-outside-wing`, `own-administration`.
 */
export async function changePersonBy(
  house: House,
  actor: Actor,
  personId: string,
  wanted: PersonChange,
): Promise<Result<Nothing>> {
  const action = wanted.isDisabled ? 'person-disabled' : 'person-changed';
  await managing(house, actor, action, personId, async (tx) => {
    const { wing } = await manageable(tx, actor, personId);
    if ((await wingOf(tx, actor, wanted.roles)) !== wing) refuse(problem('role-outside-wing', {}, 'roles'));
    refuseShuttingOut(actor, personId, wanted);
    await changePerson(tx, personId, wanted.name, wanted.isDisabled ? new Date(house.now()) : null);
    await setRoles(tx, personId, wing, wanted.roles);
    if (wanted.isDisabled) await endSessionsOf(tx, personId, house.now());
  });
  return ok({});
}

// The last administrator who shuts himself out leaves a house that nobody can open again.
function refuseShuttingOut(actor: Actor, personId: string, { isDisabled, roles }: PersonChange): void {
  const stays = grants(
    roles.map((held) => held.role),
    'people.manage',
  );
  if (personId === actor.personId && (isDisabled || !stays)) refuse(problem('own-administration', {}));
}

/** The person's sessions end, and a lock is lifted. */
export async function setPasswordBy(
  house: House,
  actor: Actor,
  personId: string,
  password: string,
): Promise<Result<Nothing>> {
  await managing(house, actor, 'password-set', personId, async (tx) => {
    const person = await manageable(tx, actor, personId);
    await setPassword(tx, personId, await hashPassword(must(checkPassword(password, person.signInName))));
    await noteSuccess(tx, personId, null);
    await endSessionsOf(tx, personId, house.now());
  });
  return ok({});
}

export async function unlockBy(house: House, actor: Actor, personId: string): Promise<Result<Nothing>> {
  await managing(house, actor, 'person-unlocked', personId, async (tx) => {
    await manageable(tx, actor, personId);
    await noteSuccess(tx, personId, null);
  });
  return ok({});
}

export async function endSessionsBy(house: House, actor: Actor, personId: string): Promise<Result<Nothing>> {
  await managing(house, actor, 'sessions-ended', personId, async (tx) => {
    await manageable(tx, actor, personId);
    await endSessionsOf(tx, personId, house.now());
  });
  return ok({});
}

type PeopleFilter = Parameters<typeof listPeople>[2];

export async function peopleFor(house: House, actor: Actor, filter: PeopleFilter) {
  return ok(
    await house.database.transaction('platform', actor.personId, (tx) =>
      listPeople(tx, reachOf(actor, 'people.manage'), filter),
    ),
  );
}

export async function organisationsFor(house: House, actor: Actor) {
  const rows = await house.database.transaction('platform', actor.personId, (tx) =>
    listOrganisations(tx, reachOf(actor, 'people.manage')),
  );
  return ok({ organisations: [...rows] });
}

type NewOrganisation = Omit<Parameters<typeof addOrganisation>[1], 'wing' | 'path' | 'parentId'> & {
  readonly parentId: string;
};

type Kind = NewOrganisation['kind'];

/** The wing of each kind of organisation, and what may stand below it: below an authority both wings part for good. */
const KINDS: Readonly<Record<Kind, { readonly wing: Wing; readonly below: readonly Kind[] }>> = {
  authority: { wing: 'platform', below: ['authority', 'survey-centre', 'county-office'] },
  'survey-centre': { wing: 'survey', below: ['survey-centre'] },
  'county-office': { wing: 'service', below: ['street-office', 'village-office'] },
  'street-office': { wing: 'service', below: ['village-office'] },
  'village-office': { wing: 'service', below: [] },
};

/** Problems: `not-allowed`, `organisation-out-of-place`. Sent twice, it adds one organisation. */
export async function addOrganisationBy(
  house: House,
  actor: Actor,
  wanted: NewOrganisation,
): Promise<Result<Nothing>> {
  await managing(house, actor, 'organisation-added', wanted.id, async (tx) => {
    const parent = await organisationOf(tx, wanted.parentId);
    if (!parent || !mayWithin(actor, 'people.manage', parent.path))
      return refuse(problem('not-allowed', {}, 'parentId'));
    if (!KINDS[parent.kind].below.includes(wanted.kind))
      return refuse(problem('organisation-out-of-place', {}, 'kind'));
    return addOrganisation(tx, {
      ...wanted,
      wing: KINDS[wanted.kind].wing,
      path: [...parent.path, wanted.id],
    });
  });
  return ok({});
}

type AuditFilter = Parameters<typeof readAudit>[2];

export async function auditFor(house: House, actor: Actor, filter: AuditFilter) {
  const found = await house.database.transaction('platform', actor.personId, (tx) =>
    readAudit(tx, reachOf(actor, 'audit.read'), filter),
  );
  return ok({ rows: [...found.rows], total: found.total });
}
