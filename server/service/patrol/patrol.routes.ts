// The addresses of patrol teams: members, admission, cover, training, rosters.
import {
  patrolAdmissionEndpoints,
  patrolCoverEndpoints,
  patrolEndpoints,
  patrolRosterEndpoints,
} from '#wire/service';
import type { House } from '../../platform/house.ts';
import type { Routes } from '../../platform/routes.ts';
import * as cover from './cover/cover.ts';
import * as admission from './members/admission.ts';
import { applyAtDeskBy } from './members/apply.ts';
import * as leaving from './members/leaving.ts';
import * as members from './members/members.ts';
import * as rosters from './members/roster.ts';
import { rosterTemplateIn } from './members/roster-template.ts';
import * as teams from './members/teams.ts';
import { remindersFor } from './reminders.ts';
import * as training from './training/training.ts';

/** @param whenLeft what others do when somebody leaves, in the same transaction */
export function addPatrolRoutes(routes: Routes, house: House, whenLeft: readonly leaving.WhenLeft[]): void {
  addTeamRoutes(routes, house);
  addMemberRoutes(routes, { house, whenLeft });
  addAdmissionRoutes(routes, house);
  addCoverRoutes(routes, house);
  addTrainingRoutes(routes, house);
  addRosterRoutes(routes, house);
}

function addTeamRoutes({ route }: Routes, house: House): void {
  const on = patrolEndpoints;
  route(on.patrolTeams, ({ actor, params, query }) => teams.teamsFor(house, actor, params.county, query));
  route(on.patrolTeam, ({ actor, params }) => teams.teamFor(house, actor, params));
  route(on.addPatrolTeam, ({ actor, params, body }) => teams.addTeamBy(house, actor, params.county, body));
  route(on.changePatrolTeam, ({ actor, params, body }) => teams.changeTeamBy(house, actor, params, body));
  route(on.endPatrolTeam, ({ actor, params }) => teams.endTeamBy(house, actor, params));
}

function addMemberRoutes({ route }: Routes, side: leaving.LeavingSide): void {
  const on = patrolEndpoints;
  const { house } = side;
  route(on.patrolMembers, ({ actor, params, query }) =>
    members.membersFor(house, actor, params.county, query),
  );
  route(on.patrolMember, ({ actor, params }) => members.memberFor(house, actor, params));
  route(on.changePatrolMember, ({ actor, params, body }) =>
    members.changeMemberBy(house, actor, params, body),
  );
  route(on.lookAtPatrolNumber, ({ actor, params, body }) =>
    members.lookAtPhoneBy(house, actor, params.county, params.memberId, body.purpose),
  );
  route(on.movePatrolMember, ({ actor, params, body }) => members.moveMemberBy(house, actor, params, body));
  route(on.patrolMemberLink, ({ actor, params }) => members.memberLinkBy(house, actor, params));
  route(on.myPatrol, ({ actor }) => members.myPatrolFor(house, actor));
  route(on.leavePatrol, ({ actor, params, body }) => leaving.leaveBy(side, actor, params, body.leavingId));
  route(on.addHandover, ({ actor, params, body }) =>
    leaving.addHandoverBy(house, actor, params.county, params.leavingId, body),
  );
  route(on.settleHandover, ({ actor, params }) =>
    leaving.settleHandoverBy(house, actor, params.county, params.handoverId),
  );
}

function addAdmissionRoutes({ route }: Routes, house: House): void {
  const on = patrolAdmissionEndpoints;
  route(on.patrolApplications, ({ actor, params, query }) =>
    admission.applicationsFor(house, actor, params.county, query),
  );
  route(on.patrolApplication, ({ actor, params }) => admission.applicationFor(house, actor, params));
  route(on.addPatrolApplication, ({ actor, params, body }) =>
    applyAtDeskBy(house, actor, params.county, body),
  );
  route(on.decidePatrolCheck, ({ actor, params, body }) =>
    admission.decideCheckBy(house, actor, params, body),
  );
  route(on.noticePatrolApplication, ({ actor, params, body }) =>
    admission.noticeBy(house, actor, params, body.days),
  );
  route(on.decidePatrolObjection, ({ actor, params: { county, applicationId, objectionId }, body }) =>
    admission.decideObjectionBy(house, actor, { county, applicationId }, { objectionId, ...body }),
  );
  route(on.signPatrolUndertaking, ({ actor, params, body }) =>
    admission.signOnPaperBy(house, actor, params, body.memberId),
  );
  route(on.refusePatrolApplication, ({ actor, params }) =>
    admission.refuseApplicationBy(house, actor, params),
  );
  route(on.withdrawPatrolApplication, ({ actor, params }) =>
    admission.withdrawApplicationBy(house, actor, params),
  );
  route(on.lookAtApplicantNumber, ({ actor, params, body }) =>
    members.lookAtPhoneBy(house, actor, params.county, params.applicationId, body.purpose),
  );
}

function addCoverRoutes({ route }: Routes, house: House): void {
  const on = patrolCoverEndpoints;
  route(on.patrolPolicies, ({ actor, params, query }) =>
    cover.policiesFor(house, actor, params.county, query),
  );
  route(on.addPatrolPolicy, ({ actor, params, body }) =>
    cover.addPolicyBy(house, actor, params.county, body),
  );
  route(on.coverPatrolMembers, ({ actor, params, body }) => cover.coverMembersBy(house, actor, params, body));
  route(on.endPatrolPolicy, ({ actor, params, body }) =>
    cover.endPolicyBy(house, actor, params, body.lastDay),
  );
  route(on.patrolReminders, ({ actor, params, query }) => remindersFor(house, actor, params.county, query));
}

function addTrainingRoutes({ route }: Routes, house: House): void {
  const on = patrolCoverEndpoints;
  route(on.patrolTrainings, ({ actor, params, query }) =>
    training.trainingsFor(house, actor, params.county, query),
  );
  route(on.patrolTraining, ({ actor, params }) => training.trainingFor(house, actor, params));
  route(on.addPatrolTraining, ({ actor, params, body }) =>
    training.addTrainingBy(house, actor, params.county, body),
  );
  route(on.signUpForTraining, ({ actor, params, body }) =>
    training.signUpBy(house, actor, params, body.memberIds),
  );
  route(on.recordTraining, ({ actor, params, body }) =>
    training.recordTrainingBy(house, actor, params, body.results),
  );
  route(on.cancelPatrolTraining, ({ actor, params }) => training.cancelTrainingBy(house, actor, params));
}

function addRosterRoutes({ route, upload, download }: Routes, house: House): void {
  const on = patrolRosterEndpoints;
  upload(on.readRosterFile, ({ actor, params, query }, content) =>
    rosters.readRosterBy(house, actor, params, query, content),
  );
  download(on.rosterTemplate, ({ query }) => rosterTemplateIn(query.language));
  route(on.rosterImport, ({ actor, params }) => rosters.rosterImportFor(house, actor, params));
  route(on.takeRoster, ({ actor, params }) => rosters.takeRosterBy(house, actor, params));
  route(on.discardRoster, ({ actor, params }) => rosters.discardRosterBy(house, actor, params));
}
