// Asking to join: by phone on a public page, or at the office's desk. Name, telephone and team, and nothing else about anybody.
import { ok, type Result } from '#base';
import { keepableText } from '#service/patrol';
import type { Actor } from '../../../platform/actor.ts';
import { recordAct } from '../../../platform/audit.store.ts';
import type { Transaction } from '../../../platform/database.ts';
import { change, type House } from '../../../platform/house.ts';
import { must, refuse } from '../../../platform/refusal.ts';
import { requirePlace } from '../../outreach/reach.ts';
import { shownCode } from '../../resident/tracking-code.ts';
import { problem } from '../problems.ts';
import { addApplication } from './admission.store.ts';
import { memberLike } from './members.store.ts';
import { ownCode, ownPath, sealedPhone } from './members.ts';
import { teamOf } from './teams.store.ts';
import { noTeam, today } from './teams.ts';

interface Applicant {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  readonly number: string;
}

interface Applied {
  readonly code: string;
  readonly path: string;
}

/** Problems: those of a number and a name, `patrol-team-ended`, `patrol-already-member`. */
export function applyAtDeskBy(house: House, actor: Actor, county: string, applicant: Applicant) {
  const act = { county, action: 'patrol-application-added', subject: applicant.id };
  return change(house, 'service', actor, act, async (tx) => {
    const team = (await teamOf(tx, { county, teamId: applicant.teamId }, today(house))) ?? noTeam();
    await requirePlace(tx, actor, 'patrol.write', county, team.placeCode);
    return ok(
      await apply(tx, house, county, applicant, {
        channel: 'desk',
        personId: actor.personId,
        isSimulated: false,
      }),
    );
  });
}

/** By somebody who does not sign in. Sent five times, it is one application. */
export function applyByPhone(
  house: House,
  county: string,
  applicant: Applicant,
  isSimulated: boolean,
): Promise<Result<Applied>> {
  return house.database.transaction('service', 'system', async (tx) => {
    const applied = await apply(tx, house, county, applicant, {
      channel: 'phone',
      personId: null,
      isSimulated,
    });
    await recordAct(tx, null, { county, action: 'patrol-application-added', subject: applicant.id });
    return ok(applied);
  });
}

interface Way {
  readonly channel: 'phone' | 'desk';
  readonly personId: string | null;
  readonly isSimulated: boolean;
}

async function apply(
  tx: Transaction,
  house: House,
  county: string,
  applicant: Applicant,
  way: Way,
): Promise<Applied> {
  const team = (await teamOf(tx, { county, teamId: applicant.teamId }, today(house))) ?? noTeam();
  if (team.endedOn !== null) refuse(problem('patrol-team-ended', {}, 'teamId'));
  const name = must(keepableText(applicant.name.replace(/\s+/g, ' '), 'name'));
  const number = must(sealedPhone(house, applicant.number));
  const known = await memberLike(tx, county, { name, fingerprint: number.fingerprint });
  if (known?.standing === 'member')
    refuse(problem('patrol-already-member', { team: known.teamName }, 'name'));
  const { code, hash } = ownCode(house, county, applicant.id);
  await addApplication(tx, {
    county,
    id: applicant.id,
    teamId: team.id,
    placeCode: team.placeCode,
    name,
    number,
    channel: way.channel,
    at: new Date(house.now()),
    by: way.personId,
    codeHash: hash,
    isSimulated: way.isSimulated,
  });
  return { code: shownCode(code), path: ownPath(county, code) };
}
