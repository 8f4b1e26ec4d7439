// A team of three for a demo that has none yet: the demo's volunteer leads it. Simulated; nobody has a telephone.
import sql from 'sql-template-tag';
import { localTime, plusDays } from '#base';
import { volunteerNumber } from '#service/patrol';
import type { Transaction } from '../../platform/database.ts';
import { DEMO_COUNTY } from '../demo-house.ts';
import { demoId } from '../load-demo.ts';

const VILLAGE = '430422999001';
const NAMES = ['模拟队长陈一', '模拟队员李二', '模拟队员张三'] as const;

export async function addSmallTeam(tx: Transaction, nowMs: number): Promise<void> {
  const joined = plusDays(localTime(nowMs).date, -200);
  const teamId = demoId('small patrol team');
  await tx.run(sql`
    insert into service.patrol_team (county, id, place_code, name, founded_on, captain_id, instructor, instructor_body, is_simulated, created_by)
    values (${DEMO_COUNTY}, ${teamId}, ${VILLAGE}, '云集村义务巡防队（模拟）', ${joined}, ${demoId('small patrol member/0')}, '村支书（模拟）',
      'party-branch', true, ${demoId('village')})
    on conflict do nothing`);
  for (const [nth, name] of NAMES.entries()) await addMember(tx, { nth, name, teamId, joined });
}

interface SmallMember {
  readonly nth: number;
  readonly name: string;
  readonly teamId: string;
  readonly joined: string;
}

// The third has no cover: what that means can be seen.
async function addMember(tx: Transaction, { nth, name, teamId, joined }: SmallMember): Promise<void> {
  const id = demoId(`small patrol member/${nth}`);
  const person = nth === 0 ? demoId('volunteer') : null;
  await tx.run(sql`
    insert into service.patrol_member (county, id, volunteer_number, name, place_code, team_id, joined_on, person_id, code_hash, is_simulated)
    values (${DEMO_COUNTY}, ${id}, ${volunteerNumber(DEMO_COUNTY, 90_001 + nth)}, ${name}, ${VILLAGE}, ${teamId}, ${joined}, ${person},
      sha256(${`small ${nth}`}::bytea), true)
    on conflict do nothing`);
  await tx.run(sql`
    insert into service.patrol_membership (county, id, member_id, team_id, place_code, from_on, began)
    values (${DEMO_COUNTY}, ${demoId(`small patrol membership/${nth}`)}, ${id}, ${teamId}, ${VILLAGE}, ${joined}, 'roster')
    on conflict do nothing`);
  if (nth < 2)
    await tx.run(sql`
      insert into service.patrol_cover (county, id, policy_id, member_id, place_code, from_on, to_on)
      values (${DEMO_COUNTY}, ${demoId(`small patrol cover/${nth}`)}, ${demoId('small patrol policy')}, ${id}, ${VILLAGE}, ${joined},
        ${plusDays(joined, 365)})
      on conflict do nothing`);
}
