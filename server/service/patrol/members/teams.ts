// Teams: one or more to a village, each with a captain out of its members and an instructor of the village's committees.
import { localTime, ok, type Result } from '#base';
import { keepableText } from '#service/patrol';
import type { Nothing } from '#wire';
import type { Actor } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import { change, type House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { must, refuse } from '../../../platform/refusal.ts';
import { placesWithin, requirePlace } from '../../outreach/reach.ts';
import { problem } from '../problems.ts';
import { memberOf } from './members.store.ts';
import {
  addTeam,
  changeTeam,
  countMembers,
  endTeam,
  type KeptTeam,
  listTeams,
  lockTeam,
  type TeamFacts,
  type TeamFilter,
  type TeamKey,
  teamOf,
} from './teams.store.ts';

export function today(house: Pick<House, 'now'>): string {
  return localTime(house.now()).date;
}

export function teamsFor(house: House, actor: Actor, county: string, filter: TeamFilter) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await placesWithin(tx, actor, 'patrol.read', county);
    const { rows, totals } = await listTeams(tx, county, today(house), filter);
    return ok({ rows: [...rows], total: totals.teams, totals });
  });
}

export function teamFor(house: House, actor: Actor, key: TeamKey) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok((await teamOf(tx, key, today(house))) ?? noTeam()),
  );
}

export function noTeam(): never {
  return refuse(platformProblem('not-found', { what: '巡防队 / team' }));
}

interface NewTeam extends TeamFacts {
  readonly id: string;
  readonly placeCode: string;
}

/** Problems: `patrol-team-name-taken`, `patrol-identity-number`, `patrol-personal-record`, `not-allowed`. */
export async function addTeamBy(
  house: House,
  actor: Actor,
  county: string,
  team: NewTeam,
): Promise<Result<Nothing>> {
  const act = { county, action: 'patrol-team-added', subject: team.id };
  await change(house, 'service', actor, act, async (tx) => {
    await requirePlace(tx, actor, 'patrol.write', county, team.placeCode);
    const isNew = await addTeam(tx, {
      ...team,
      ...keptWords(team),
      county,
      isSimulated: false,
      personId: actor.personId,
    });
    if (!isNew && !(await lockTeam(tx, { county, teamId: team.id }))) refuse(platformProblem('id-taken', {}));
  });
  return ok({});
}

function keptWords({ name, instructor }: TeamFacts): { readonly name: string; readonly instructor: string } {
  return { name: must(keepableText(name, 'name')), instructor: must(keepableText(instructor, 'instructor')) };
}

interface ChangedTeam extends TeamFacts {
  readonly revision: number;
  readonly captainId: string | null;
}

/** Problems: `patrol-changed-meanwhile`, `patrol-captain-outside-team`, `patrol-team-ended`. */
export function changeTeamBy(house: House, actor: Actor, key: TeamKey, team: ChangedTeam) {
  const act = {
    county: key.county,
    action: 'patrol-team-changed',
    subject: key.teamId,
    details: { captain: team.captainId },
  };
  return change(house, 'service', actor, act, async (tx) => {
    const kept = await openTeam(tx, actor, key);
    if (kept.revision !== team.revision)
      refuse(problem('patrol-changed-meanwhile', { revision: kept.revision }));
    if (team.captainId !== null) await requireOfTeam(tx, key, team.captainId);
    await changeTeam(tx, key, { ...team, ...keptWords(team) });
    return ok({ revision: kept.revision + 1 });
  });
}

async function requireOfTeam(tx: Transaction, { county, teamId }: TeamKey, memberId: string): Promise<void> {
  const member = await memberOf(tx, { county, memberId });
  if (member?.teamId !== teamId || member.standing !== 'member')
    refuse(problem('patrol-captain-outside-team', {}, 'captainId'));
}

/** A team that stands, held; within the actor's reach. */
export async function openTeam(tx: Transaction, actor: Actor, key: TeamKey): Promise<KeptTeam> {
  const kept = (await lockTeam(tx, key)) ?? noTeam();
  await requirePlace(tx, actor, 'patrol.write', key.county, kept.placeCode);
  return kept.endedOn === null ? kept : refuse(problem('patrol-team-ended', {}));
}

/** Problem: `patrol-team-has-members`. Sent twice, it ends once. */
export async function endTeamBy(house: House, actor: Actor, key: TeamKey): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'patrol-team-ended', subject: key.teamId };
  await change(house, 'service', actor, act, async (tx) => {
    const kept = (await lockTeam(tx, key)) ?? noTeam();
    await requirePlace(tx, actor, 'patrol.write', key.county, kept.placeCode);
    if (kept.endedOn !== null) return;
    const members = await countMembers(tx, key);
    if (members > 0) refuse(problem('patrol-team-has-members', { members }));
    await endTeam(tx, key, today(house));
  });
  return ok({});
}
