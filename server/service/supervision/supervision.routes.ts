// The addresses of inspection rounds: sheets, rounds, what inspectors and units say, the card, rules and what they propose.
import { scorecardEndpoints as cards, inspectionEndpoints as inspections } from '#wire/service';
import type { House } from '../../platform/house.ts';
import type { Routes } from '../../platform/routes.ts';
import { myInspectionsFor, syncInspectionBy } from './conduct.ts';
import { consequencesFor, decideConsequenceBy, replyToConsequenceBy } from './consequences.ts';
import { leaveOutBy, reassignBy } from './planned-visits.ts';
import { answerReplyBy, inspectedFor, mendsFor, replyBy, reportMendedBy } from './replies.ts';
import { addRoundBy, choicesFor, drawRoundBy, keepTotalsBy, roundFor, roundsFor } from './rounds.ts';
import { closeRoundBy, rulesFor, saveRuleBy } from './rules.ts';
import { scorecardFileFor, scorecardFor } from './scorecard.ts';
import { saveSheetBy, sheetsFor } from './sheets.ts';
import { inspectionFiguresFor } from './standing-figures.ts';

export function addSupervisionRoutes(routes: Routes, house: House): void {
  addRoundRoutes(routes, house);
  addReplyRoutes(routes, house);
  addCardRoutes(routes, house);
}

function addRoundRoutes({ route }: Routes, house: House): void {
  route(inspections.inspectionSheets, ({ actor, params }) => sheetsFor(house, actor, params.county));
  route(inspections.saveInspectionSheet, ({ actor, params, body }) =>
    saveSheetBy(house, actor, params, body),
  );
  route(inspections.inspectionRounds, ({ actor, params, query }) =>
    roundsFor(house, actor, params.county, query),
  );
  route(inspections.addInspectionRound, ({ actor, params, body }) =>
    addRoundBy(house, actor, params.county, body),
  );
  route(inspections.inspectionRound, ({ actor, params }) =>
    roundFor(house, actor, params.county, params.roundId),
  );
  route(inspections.drawInspectionRound, ({ actor, params, body }) =>
    drawRoundBy(house, actor, params, body),
  );
  route(inspections.closeInspectionRound, ({ actor, params }) => closeRoundBy(house, actor, params));
  route(inspections.keepPollTotals, ({ actor, params, body }) =>
    keepTotalsBy(house, actor, params, body.rows),
  );
  route(inspections.reassignInspection, ({ actor, params, body }) =>
    reassignBy(house, actor, params, body.inspectorId),
  );
  route(inspections.leaveOutInspection, ({ actor, params, body }) => leaveOutBy(house, actor, params, body));
  route(inspections.inspectionChoices, ({ actor, params }) => choicesFor(house, actor, params.county));
  route(inspections.myInspections, ({ actor }) => myInspectionsFor(house, actor));
  route(inspections.syncInspections, ({ actor, params, body }) =>
    syncInspectionBy(house, actor, params.county, body),
  );
}

function addReplyRoutes({ route }: Routes, house: House): void {
  route(inspections.inspectedUnits, ({ actor, params, query }) =>
    inspectedFor(house, actor, params.county, query),
  );
  route(inspections.replyToInspection, ({ actor, params, body }) => replyBy(house, actor, params, body));
  route(inspections.answerInspectionReply, ({ actor, params, body }) =>
    answerReplyBy(house, actor, params, body),
  );
  route(inspections.inspectionMends, ({ actor, params, query }) =>
    mendsFor(house, actor, params.county, query),
  );
  route(inspections.reportMended, ({ actor, params, body }) =>
    reportMendedBy(house, actor, params, body.words),
  );
}

function addCardRoutes({ route, download }: Routes, house: House): void {
  route(cards.scorecard, ({ actor, params, query }) => scorecardFor(house, actor, params.county, query));
  download(cards.scorecardFile, ({ actor, params, query }) =>
    scorecardFileFor(house, actor, params.county, query),
  );
  route(cards.consequenceRules, ({ actor, params }) => rulesFor(house, actor, params.county));
  route(cards.saveConsequenceRule, ({ actor, params, body }) => saveRuleBy(house, actor, params, body));
  route(cards.consequences, ({ actor, params, query }) =>
    consequencesFor(house, actor, params.county, query),
  );
  route(cards.replyToConsequence, ({ actor, params, body }) =>
    replyToConsequenceBy(house, actor, params, body),
  );
  route(cards.decideConsequence, ({ actor, params, body }) =>
    decideConsequenceBy(house, actor, params, body),
  );
  route(cards.inspectionFigures, ({ actor, params, query }) =>
    inspectionFiguresFor(house, actor, params.county, query),
  );
}
