// The server's addresses over one house: every wing's routes, the public pages, and the screens.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { DEMO_SIGN_INS } from './demo/index.ts';
import { addCallRoutes } from './door/call.routes.ts';
import { addDoorRoutes } from './door/door.routes.ts';
import { addPollRoutes } from './door/polls/poll.routes.ts';
import { addVerifyRoutes } from './door/verify.routes.ts';
import type { House } from './platform/house.ts';
import type { MessageGateway } from './platform/message-gateway.ts';
import { addPlatformRoutes } from './platform/platform.routes.ts';
import { newApp, refuseUnknown, routesOn } from './platform/routes.ts';
import { findActor } from './platform/sessions.store.ts';
import { tokenHash } from './platform/sign-in.ts';
import { addBulletinRoutes } from './service/bulletins/bulletins.routes.ts';
import { addCaseworkRoutes } from './service/casework/casework.routes.ts';
import { addChasingRoutes } from './service/chasing/chasing.routes.ts';
import { addContextRoutes } from './service/context/context.routes.ts';
import { addOpen311KeyRoutes } from './service/open311/key.routes.ts';
import { addOpen311Routes } from './service/open311/open311.routes.ts';
import { addOutreachRoutes } from './service/outreach/outreach.routes.ts';
import { wordingFindings } from './service/outreach/publicity/wording-check.ts';
import { addActivityRoutes } from './service/patrol/activities/activities.routes.ts';
import { leaveActivities } from './service/patrol/activities/when-left.ts';
import type { WhenLeft } from './service/patrol/members/leaving.ts';
import { addPatrolRoutes } from './service/patrol/patrol.routes.ts';
import { addPointsRoutes } from './service/patrol/points/points.routes.ts';
import { addPointsPages } from './service/patrol/points/points-pages.ts';
import { leavePoints } from './service/patrol/points/when-left.ts';
import { addPhotoRoutes } from './service/photos/photo.routes.ts';
import { casesOfHouse } from './service/resident/cases-of-house.ts';
import { addResidentRoutes } from './service/resident/resident.routes.ts';
import { addSenderPhoneRoutes } from './service/resident/sender-phone.routes.ts';
import { addSupervisionRoutes } from './service/supervision/supervision.routes.ts';
import { addAnalysisRoutes } from './survey/analysis/analysis.routes.ts';
import { addCoachingRoutes } from './survey/coaching/coaching.routes.ts';
import { addExportRoutes } from './survey/export/export.routes.ts';
import { addFieldworkRoutes } from './survey/fieldwork/fieldwork.routes.ts';
import { addPollRunRoutes } from './survey/internal/poll.routes.ts';
import { addMapRoutes } from './survey/map/map.routes.ts';
import { addSurveyRoutes } from './survey/office/survey.routes.ts';
import { addPlannerRoutes } from './survey/planner/planner.routes.ts';
import { addPriorityRoutes } from './survey/priorities/priorities.routes.ts';
import { addQuestionnaireRoutes } from './survey/questionnaire/questionnaire.routes.ts';
import { addResultRoutes } from './survey/results/results.routes.ts';
import { addFrameRoutes } from './survey/sampling/frame.routes.ts';
import { addWeightingRoutes } from './survey/weights/weighting.routes.ts';

/** What other rooms do when a patrol member leaves. */
const WHEN_LEFT: readonly WhenLeft[] = [leaveActivities, leavePoints];

const SCREENS = fileURLToPath(new URL('../build/web', import.meta.url));

/** @param port names the session's cookie: cookies do not know ports, and two houses on one machine must not share one */
export async function appOf(
  house: House,
  port: number,
  isDemo: boolean,
  gateway?: MessageGateway,
): Promise<FastifyInstance> {
  const app = await newApp();
  const routes = routesOn(app, {
    now: house.now,
    cookieName: `wenan_session_${port}`,
    findActor: (token, nowMs) => findActor(house.database.byThemselves('platform'), tokenHash(token), nowMs),
  });
  addPlatformRoutes(routes, house, () => ({ isDemo, demoSignIns: isDemo ? DEMO_SIGN_INS : [] }));
  addQuestionnaireRoutes(routes, house);
  addFrameRoutes(routes, house);
  addSurveyRoutes(routes, house);
  addFieldworkRoutes(routes, house);
  addResultRoutes(routes, house);
  addAnalysisRoutes(routes, house);
  addWeightingRoutes(routes, house);
  addPlannerRoutes(routes, house);
  addPriorityRoutes(routes, house);
  addMapRoutes(routes, house);
  addExportRoutes(routes, house);
  addOutreachRoutes(routes, house, wordingFindings);
  addPhotoRoutes(app, routes, house);
  addPointsRoutes(routes, house);
  addActivityRoutes(routes, house);
  addCaseworkRoutes(routes, house);
  addPatrolRoutes(routes, house, WHEN_LEFT);
  addSupervisionRoutes(routes, house);
  addBulletinRoutes(routes, house, wordingFindings);
  addChasingRoutes(routes, house);
  addContextRoutes(routes, house);
  addOpen311KeyRoutes(routes, house);
  addSenderPhoneRoutes(routes, house);
  const residents = { house, cases: casesOfHouse(house), isDemo, gateway, whenLeft: WHEN_LEFT };
  addResidentRoutes(app, residents);
  addPointsPages(app, house, isDemo);
  addOpen311Routes(app, residents);
  addDoorRoutes(app, routes, house, isDemo);
  addPollRoutes(routes, house);
  addPollRunRoutes(routes, house);
  addCoachingRoutes(app, routes, house, isDemo);
  addVerifyRoutes(app, house, isDemo);
  addCallRoutes(app, house, isDemo);
  await addScreens(app);
  return app;
}

// Every address that is not the server's own belongs to the screens, which find their way by themselves.
async function addScreens(app: FastifyInstance): Promise<void> {
  const isBuilt = existsSync(SCREENS);
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: SCREENS,
      preCompressed: true,
      wildcard: false,
      immutable: true,
      maxAge: '1y',
      setHeaders: freshUnlessNamedByContent,
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const isScreen = isBuilt && request.method === 'GET' && !request.url.startsWith('/api/');
    return isScreen ? reply.sendFile('index.html', { maxAge: 0, immutable: false }) : refuseUnknown(reply);
  });
}

function freshUnlessNamedByContent(reply: FastifyReply, path: string): void {
  if (!path.includes('/assets/')) reply.header('cache-control', 'no-cache');
}
