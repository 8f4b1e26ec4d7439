// The addresses of a patrol's activities.
import { activityEndpoints as on } from '#wire/service';
import type { House } from '../../../platform/house.ts';
import type { Routes } from '../../../platform/routes.ts';
import { addCommentBy, addWordBy, feedFor } from './feed.ts';
import { activitiesFor, activityFiguresFor, patrolOverviewFor } from './figures.ts';
import { issueKitBy, kitFor, returnKitBy } from './kit.ts';
import { myPatrolFor } from './my-patrol.ts';
import { addCallBy, addRotaBy, callOffShiftBy, shiftsFor, teamsToPlanFor } from './shifts.ts';
import { endSightingBy, reportSightingBy, sightingsFor } from './sightings.ts';
import { addSpotBy, closeSpotBy, spotsFor } from './spots.ts';
import { syncActivitiesBy } from './sync-activities.ts';
import { lookAtTrackBy, sendTrackBy, setTrackConsentBy } from './tracks.ts';
import { leavePlaceBy, offerTurnBy, takeOfferBy, takePlaceBy } from './turns.ts';

export function addActivityRoutes(routes: Routes, house: House): void {
  addPhoneRoutes(routes, house);
  addPlanRoutes(routes, house);
  addTurnRoutes(routes, house);
  addOfficeRoutes(routes, house);
}

function addPhoneRoutes({ route }: Routes, house: House): void {
  route(on.myDuties, ({ actor }) => myPatrolFor(house, actor));
  route(on.syncActivities, ({ actor, params, body }) => syncActivitiesBy(house, actor, params.county, body));
  route(on.reportSighting, ({ actor, params, body }) => reportSightingBy(house, actor, params.county, body));
  route(on.setTrackConsent, ({ actor, params, body }) =>
    setTrackConsentBy(house, actor, params.county, body),
  );
  route(on.sendTrack, ({ actor, params, body }) => sendTrackBy(house, actor, params, body));
  route(on.addWord, ({ actor, params, body }) => addWordBy(house, actor, params.county, body));
}

function addPlanRoutes({ route }: Routes, house: House): void {
  route(on.shifts, ({ actor, params, query }) => shiftsFor(house, actor, params.county, query));
  route(on.teamsToPlan, ({ actor, params, query }) =>
    teamsToPlanFor(house, actor, params.county, query.placeCode),
  );
  route(on.addRota, ({ actor, params, body }) => addRotaBy(house, actor, params.county, body));
  route(on.addCall, ({ actor, params, body }) => addCallBy(house, actor, params.county, body));
  route(on.callOffShift, ({ actor, params, body }) => callOffShiftBy(house, actor, params, body.why));
  route(on.spots, ({ actor, params }) => spotsFor(house, actor, params.county));
  route(on.addSpot, ({ actor, params, body }) => addSpotBy(house, actor, params.county, body));
  route(on.closeSpot, ({ actor, params }) => closeSpotBy(house, actor, params));
}

function addTurnRoutes({ route }: Routes, house: House): void {
  route(on.takePlace, ({ actor, params, body }) => takePlaceBy(house, actor, params, body));
  route(on.leavePlace, ({ actor, params }) => leavePlaceBy(house, actor, params));
  route(on.offerTurn, ({ actor, params, body }) => offerTurnBy(house, actor, params, body));
  route(on.takeOffer, ({ actor, params, body }) => takeOfferBy(house, actor, params, body));
}

function addOfficeRoutes({ route }: Routes, house: House): void {
  route(on.sightings, ({ actor, params, query }) => sightingsFor(house, actor, params.county, query));
  route(on.endSighting, ({ actor, params, body }) => endSightingBy(house, actor, params, body));
  route(on.activities, ({ actor, params, query }) => activitiesFor(house, actor, params.county, query));
  route(on.activityFigures, ({ actor, params, query }) =>
    activityFiguresFor(house, actor, params.county, query),
  );
  route(on.feed, ({ actor, params, query }) => feedFor(house, actor, params.county, query));
  route(on.addComment, ({ actor, params, body }) => addCommentBy(house, actor, params.county, body));
  route(on.lookAtTrack, ({ actor, params, body }) => lookAtTrackBy(house, actor, params, body.reason));
  route(on.kit, ({ actor, params, query }) => kitFor(house, actor, params.county, query));
  route(on.issueKit, ({ actor, params, body }) => issueKitBy(house, actor, params.county, body));
  route(on.returnKit, ({ actor, params, body }) => returnKitBy(house, actor, params, body.condition));
  route(on.patrolOverview, ({ actor, params, query }) =>
    patrolOverviewFor(house, actor, params.county, query),
  );
}
