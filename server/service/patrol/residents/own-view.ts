// An application or a membership in the words of its owner's page.
import {
  APPLICATION_STAGES,
  COURSES,
  GATE_CODES,
  GATES,
  gateReason,
  HANDOVER_KINDS,
  isCompleted,
  isCourse,
  lastCheck,
  maySign,
  mayWithdraw,
  stageOf,
  UNDERTAKING,
} from '#service/patrol';
import type { OwnApplication, OwnMembership } from '#web/resident';
import type { WholePatrolMember } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';
import type { House } from '../../../platform/house.ts';
import { sentence } from '../../resident/followed-matter.ts';
import { type ApplicationRow, applicationOfCode } from '../members/admission.store.ts';
import { handoversOfMember } from '../members/leaving.store.ts';
import { type MemberKey, memberOfCode, memberShown } from '../members/members.store.ts';
import { teamOf } from '../members/teams.store.ts';
import { today } from '../members/teams.ts';
import { trainedOfMember } from '../training/training.store.ts';

/** What a code opens: a membership where there is one, else the application; undefined where it opens nothing. */
export async function ownOf(
  tx: Transaction,
  house: House,
  county: string,
  hash: Buffer,
): Promise<OwnApplication | OwnMembership | undefined> {
  const member = await memberOfCode(tx, county, hash);
  if (member) return membershipView(tx, { county, memberId: member.id }, today(house));
  const row = await applicationOfCode(tx, county, hash);
  return row && applicationView(row, today(house));
}

function applicationView(row: ApplicationRow, day: string): OwnApplication {
  const { label, next } = APPLICATION_STAGES[stageOf(row, day)];
  return {
    kind: 'application',
    team: row.teamName,
    stage: sentence(label),
    next,
    checks: GATE_CODES.map((gate) => checkView(row, gate)),
    notice: row.notice,
    undertaking: UNDERTAKING.lines,
    may: { sign: maySign(row, day).ok, withdraw: mayWithdraw(row).ok },
  };
}

function checkView(
  { checks }: ApplicationRow,
  gate: (typeof GATE_CODES)[number],
): OwnApplication['checks'][number] {
  const last = lastCheck(checks, gate);
  const answer = last && gateReason(gate, last.verdict, last.reason);
  return {
    gate: sentence(GATES[gate].label),
    answer: answer ? sentence(answer) : null,
  };
}

async function membershipView(
  tx: Transaction,
  key: MemberKey,
  day: string,
): Promise<OwnMembership | undefined> {
  const member = await memberShown(tx, key, day);
  if (!member) return undefined;
  const team = await teamOf(tx, { county: key.county, teamId: member.teamId }, day);
  const open = (await handoversOfMember(tx, key)).filter(({ settledMs }) => settledMs === null);
  return {
    kind: 'member',
    volunteerNumber: member.volunteerNumber,
    team: member.teamName,
    captain: team?.captainName ?? null,
    joinedOn: member.joinedOn,
    leftOn: member.leftOn,
    coveredTo: member.coveredTo,
    training: (await trainedOfMember(tx, key)).flatMap(trainingView),
    handovers: open.map(({ kind, what }) => ({ kind: sentence(HANDOVER_KINDS[kind].label), what })),
  };
}

function trainingView({
  course,
  heldOn,
  attended,
  theory,
  practice,
  expiresOn,
}: WholePatrolMember['trained'][number]): OwnMembership['training'] {
  if (!isCourse(course)) return [];
  const facts = { course, heldOn, attended, theory, practice, expiresOn };
  const state =
    attended === null ? 'signedUp' : !attended ? 'absent' : isCompleted(facts) ? 'completed' : 'failed';
  return [{ course: sentence(COURSES[course].label), heldOn, state, expiresOn }];
}
