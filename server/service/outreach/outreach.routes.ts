// The addresses of outreach.
import {
  campaignEndpoints,
  householdEndpoints,
  ledgerEndpoints,
  publicityEndpoints,
  visitEndpoints,
} from '#wire/service';
import type { House } from '../../platform/house.ts';
import type { Routes } from '../../platform/routes.ts';
import * as campaigns from './campaign/campaigns.ts';
import * as imports from './ledger/imports.ts';
import * as ledger from './ledger/ledger.ts';
import * as materials from './publicity/materials.ts';
import * as postings from './publicity/postings.ts';
import * as assignments from './visits/assignments.ts';
import { coverageFor } from './visits/coverage.ts';
import * as households from './visits/households.ts';
import * as matters from './visits/matters.ts';
import { myCampaignsFor, myRoundFor } from './visits/my-round.ts';
import * as requests from './visits/requests.ts';
import { syncVisitsBy } from './visits/sync-visits.ts';
import * as marks from './visits/visit-marks.ts';
import { visitsFor } from './visits/visits.ts';

/** @param check points to every phrase of a text that may not be said to residents */
export function addOutreachRoutes(routes: Routes, house: House, check: materials.WordingCheck): void {
  addCampaignRoutes(routes, house);
  addPublicityRoutes(routes, house, check);
  addLedgerRoutes(routes, house);
  addHouseholdRoutes(routes, house);
  addVisitRoutes(routes, house);
  addMatterRoutes(routes, house);
}

function addCampaignRoutes({ route }: Routes, house: House): void {
  const on = campaignEndpoints;
  route(on.campaigns, ({ actor, query }) => campaigns.campaignsFor(house, actor, query.county));
  route(on.addCampaign, ({ actor, body }) => campaigns.addCampaignBy(house, actor, body));
  route(on.campaign, ({ actor, params }) => campaigns.campaignFor(house, actor, params));
  route(on.saveCampaign, ({ actor, params, body }) =>
    campaigns.saveCampaignBy(house, actor, params, body.revision, body.plan),
  );
  route(on.copyCampaign, ({ actor, params, body }) => campaigns.copyCampaignBy(house, actor, params, body));
  route(on.moveCampaign, ({ actor, params, body }) =>
    campaigns.moveCampaignBy(house, actor, params, body.wanted),
  );
  route(on.markProgress, ({ actor, params, body }) => campaigns.markProgressBy(house, actor, params, body));
}

function addPublicityRoutes({ route, download }: Routes, house: House, check: materials.WordingCheck): void {
  const on = publicityEndpoints;
  route(on.materials, ({ actor, query }) => materials.materialsFor(house, actor, query));
  route(on.addMaterial, ({ actor, body }) => materials.addMaterialBy(house, check, actor, body));
  route(on.material, ({ actor, params }) => materials.materialFor(house, actor, params));
  route(on.addMaterialVersion, ({ actor, params, body }) =>
    materials.addVersionBy(house, check, actor, params, body),
  );
  route(on.saveMaterialText, ({ actor, params, body }) =>
    materials.saveTextBy(house, check, actor, params, body),
  );
  route(on.mendFinding, ({ actor, params, body }) =>
    materials.mendFindingBy(house, check, actor, params, body),
  );
  route(on.approveMaterial, ({ actor, params }) => materials.approveMaterialBy(house, check, actor, params));
  route(on.withdrawMaterial, ({ actor, params }) => materials.withdrawMaterialBy(house, actor, params));
  download(on.materialQr, ({ actor, params, query }) =>
    materials.materialQrFor(house, actor, params, query.origin),
  );
  route(on.postings, ({ actor, params, query }) => postings.postingsFor(house, actor, params.county, query));
  route(on.addPosting, ({ actor, params, body }) => postings.addPostingBy(house, actor, params.county, body));
  route(on.postingTargets, ({ actor, params }) => postings.postingTargetsFor(house, actor, params.county));
}

function addLedgerRoutes({ route, upload }: Routes, house: House): void {
  const on = ledgerEndpoints;
  route(on.ledger, ({ actor, params, query }) => ledger.ledgerFor(house, actor, params, query));
  route(on.addLedgerEntry, ({ actor, params, body }) => ledger.addEntryBy(house, actor, params, body));
  route(on.changeLedgerEntry, ({ actor, params, body }) => ledger.changeEntryBy(house, actor, params, body));
  route(on.lookAtNumber, ({ actor, params, body }) =>
    ledger.lookAtNumberBy(house, actor, params, body.purpose),
  );
  route(on.withdrawConsent, ({ actor, params }) => ledger.withdrawConsentBy(house, actor, params));
  route(on.ledgerCounts, ({ actor, params }) => ledger.ledgerCountsFor(house, actor, params.county));
  route(on.setLedgerTask, ({ actor, params, body }) =>
    ledger.setLedgerTaskBy(house, actor, params, body.task),
  );
  upload(on.readLedgerFile, ({ actor, params, query }, content) =>
    imports.readLedgerFileBy(house, actor, params, query, content),
  );
  route(on.ledgerImport, ({ actor, params }) => imports.ledgerImportFor(house, actor, params));
  route(on.takeLedgerImport, ({ actor, params }) => imports.takeLedgerImportBy(house, actor, params));
  route(on.discardLedgerImport, ({ actor, params }) => imports.discardLedgerImportBy(house, actor, params));
}

function addHouseholdRoutes({ route }: Routes, house: House): void {
  const on = householdEndpoints;
  route(on.villages, ({ actor }) => households.villagesFor(house, actor));
  route(on.blocks, ({ actor, params, query }) =>
    households.blocksFor(house, actor, params, query.campaignId),
  );
  route(on.addHouseholds, ({ actor, params, body }) =>
    households.addHouseholdsBy(house, actor, params, body),
  );
  route(on.mergeVillage, ({ actor, params, body }) =>
    households.mergeVillageBy(house, actor, params, body.into),
  );
  route(on.changeHousehold, ({ actor, params, body }) =>
    households.changeHouseholdBy(house, actor, params, body),
  );
  route(on.households, ({ actor, params, query }) =>
    households.householdsFor(house, actor, params.county, query),
  );
  route(on.household, ({ actor, params, query }) =>
    households.householdFor(house, actor, params, query.campaignId),
  );
  route(on.possibleVisitors, ({ actor, params, query }) =>
    assignments.possibleVisitorsFor(house, actor, { ...params, ...query }),
  );
  route(on.assign, ({ actor, params, body }) =>
    assignments.assignBy(house, actor, { ...params, campaignId: body.campaignId }, body),
  );
  route(on.endAssignment, ({ actor, params, body }) =>
    assignments.endAssignmentBy(
      house,
      actor,
      { ...params, campaignId: body.campaignId },
      body.personId,
      body.blockIds,
    ),
  );
}

function addVisitRoutes({ route }: Routes, house: House): void {
  const on = visitEndpoints;
  route(on.myCampaigns, ({ actor }) => myCampaignsFor(house, actor));
  route(on.myRound, ({ actor, params }) => myRoundFor(house, actor, params));
  route(on.syncVisits, ({ actor, params, body }) => syncVisitsBy(house, actor, params.county, body.messages));
  route(on.visits, ({ actor, params, query }) => visitsFor(house, actor, params.county, query));
  route(on.coverage, ({ actor, params }) => coverageFor(house, actor, params));
  route(on.visitMarks, ({ actor, params, query }) => marks.visitMarksFor(house, actor, params.county, query));
  route(on.lookAtMark, ({ actor, params, body }) => marks.lookAtMarkBy(house, actor, params, body.text));
}

function addMatterRoutes({ route }: Routes, house: House): void {
  const on = visitEndpoints;
  route(on.visitRequests, ({ actor, params, query }) =>
    requests.visitRequestsFor(house, actor, params.county, query),
  );
  route(on.answerVisitRequest, ({ actor, params, body }) =>
    requests.answerRequestBy(house, actor, params, body.text),
  );
  route(on.matters, ({ actor, params, query }) => matters.mattersFor(house, actor, params.county, query));
  route(on.addMatter, ({ actor, params, body }) => matters.addMatterBy(house, actor, params.county, body));
  route(on.endMatter, ({ actor, params, body }) => matters.endMatterBy(house, actor, params, body));
}
