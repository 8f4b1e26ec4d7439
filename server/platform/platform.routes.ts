// The addresses of sign-in, account, people and audit.
import { ok } from '#base';
import { platformEndpoints as endpoints } from '#wire';
import {
  beginSecondFactor,
  changePassword,
  chooseLanguage,
  confirmSecondFactor,
  describeMe,
  endMySession,
  listMySessions,
  removeSecondFactor,
  signOut,
} from './account.ts';
import type { House } from './house.ts';
import {
  addOrganisationBy,
  addPersonBy,
  auditFor,
  changePersonBy,
  endSessionsBy,
  organisationsFor,
  peopleFor,
  setPasswordBy,
  unlockBy,
} from './people.ts';
import type { Routes } from './routes.ts';
import { findActor } from './sessions.store.ts';
import { signIn, tokenHash } from './sign-in.ts';

/** What the sign-in page says of a demo. */
export interface Site {
  readonly isDemo: boolean;
  readonly demoSignIns: { signInName: string; password: string; role: { zh: string; en: string } }[];
}

export function addPlatformRoutes(routes: Routes, house: House, site: () => Site): void {
  routes.open(endpoints.site, async () => ok(site()));
  addSessionRoutes(routes, house);
  addAccountRoutes(routes, house);
  addPeopleRoutes(routes, house);
}

function addSessionRoutes({ route, open }: Routes, house: House): void {
  open(endpoints.signIn, async ({ body, nowMs }, jar) => {
    const signedIn = await signIn(house, { ...body, userAgent: jar.userAgent });
    if (!signedIn.ok) return signedIn;
    jar.set(signedIn.value.token, signedIn.value.expiresMs);
    const actor = await house.database.transaction('platform', 'system', (tx) =>
      findActor(tx, tokenHash(signedIn.value.token), nowMs),
    );
    if (!actor) throw new Error('a session that was just opened is missing');
    return ok({ me: await describeMe(house, actor) });
  });
  open(endpoints.me, async ({ actor }) => ok({ me: actor ? await describeMe(house, actor) : null }));
  route(endpoints.signOut, ({ actor }) => signOut(house, actor));
}

function addAccountRoutes({ route }: Routes, house: House): void {
  route(endpoints.setLanguage, ({ actor, body }) => chooseLanguage(house, actor, body.language));
  route(endpoints.changePassword, ({ actor, body }) =>
    changePassword(house, actor, body.present, body.wanted),
  );
  route(endpoints.beginSecondFactor, ({ actor }) => beginSecondFactor(house, actor));
  route(endpoints.confirmSecondFactor, ({ actor, body }) => confirmSecondFactor(house, actor, body.code));
  route(endpoints.removeSecondFactor, ({ actor, body }) => removeSecondFactor(house, actor, body.password));
  route(endpoints.mySessions, ({ actor }) => listMySessions(house, actor));
  route(endpoints.endMySession, ({ actor, params }) => endMySession(house, actor, params.sessionId));
}

function addPeopleRoutes({ route }: Routes, house: House): void {
  route(endpoints.organisations, ({ actor }) => organisationsFor(house, actor));
  route(endpoints.addOrganisation, ({ actor, body }) => addOrganisationBy(house, actor, body));
  route(endpoints.people, ({ actor, query }) => peopleFor(house, actor, query));
  route(endpoints.addPerson, ({ actor, body }) => addPersonBy(house, actor, body));
  route(endpoints.changePerson, ({ actor, params, body }) =>
    changePersonBy(house, actor, params.personId, body),
  );
  route(endpoints.setPasswordOf, ({ actor, params, body }) =>
    setPasswordBy(house, actor, params.personId, body.password),
  );
  route(endpoints.unlockPerson, ({ actor, params }) => unlockBy(house, actor, params.personId));
  route(endpoints.endSessionsOf, ({ actor, params }) => endSessionsBy(house, actor, params.personId));
  route(endpoints.audit, ({ actor, query }) =>
    auditFor(house, actor, {
      ...query,
      county: query.county,
      action: query.action,
      personId: query.personId,
    }),
  );
}
