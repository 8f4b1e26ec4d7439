// Opens the house: the only file that wires all its parts, and the only one that reads the environment.
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { DEMO_SIGN_INS, openDemo } from './demo/index.ts';
import { addDoorRoutes } from './door/door.routes.ts';
import { addFirstAdministrator, hasPeople } from './platform/first-administrator.ts';
import type { House } from './platform/house.ts';
import { type HouseDatabase, openHouseDatabase } from './platform/house-database.ts';
import { phoneCipher } from './platform/phone-cipher.ts';
import { addPlatformRoutes } from './platform/platform.routes.ts';
import { problem } from './platform/problems.ts';
import { newApp, refuseUnknown, routesOn } from './platform/routes.ts';
import { openSecrets } from './platform/secrets.ts';
import { findActor } from './platform/sessions.store.ts';
import { tokenHash } from './platform/sign-in.ts';
import { StartRefused } from './platform/start-refused.ts';
import { addFieldworkRoutes } from './survey/fieldwork/fieldwork.routes.ts';
import { startSealer } from './survey/integrity/sealer.ts';
import { addSurveyRoutes } from './survey/office/survey.routes.ts';
import { addQuestionnaireRoutes } from './survey/questionnaire/questionnaire.routes.ts';
import { addResultRoutes } from './survey/results/results.routes.ts';
import { addFrameRoutes } from './survey/sampling/frame.routes.ts';
import { endInterruptedReadings } from './survey/sampling/frames.ts';

interface Settings {
  readonly port: number;
  readonly host: string;
  readonly folder: string;
  readonly databaseUrl: string | undefined;
  readonly isDemo: boolean;
}

function settingsFrom(env: NodeJS.ProcessEnv): Settings {
  return {
    port: Number(env.PORT ?? 8420),
    host: env.HOST ?? 'localhost',
    folder: resolve(env.WENAN_DATA ?? 'data'),
    databaseUrl: env.DATABASE_URL || undefined,
    isDemo: env.WENAN_DEMO !== '0',
  };
}

const SCREENS = fileURLToPath(new URL('../build/web', import.meta.url));

async function open(settings: Settings): Promise<void> {
  await refuseTakenPort(settings);
  const secrets = await openSecrets(settings.folder);
  const opened = await openHouseDatabase(settings.folder, settings.databaseUrl, secrets);
  const closing: (() => Promise<void>)[] = [() => opened.close()];
  const closeAll = async (): Promise<void> => {
    for (const close of closing.reverse())
      await close().catch((error: Error) => console.error(error.message));
  };
  try {
    await serve(
      settings,
      opened,
      { database: opened.database, cipher: phoneCipher(secrets), now: Date.now, folder: settings.folder },
      closing,
    );
    stopOnSignals(closeAll);
  } catch (error) {
    await closeAll();
    throw error;
  }
}

async function serve(
  settings: Settings,
  opened: HouseDatabase,
  house: House,
  closing: (() => Promise<void>)[],
): Promise<void> {
  await endInterruptedReadings(house);
  const isDemo = await furnish(settings, house);
  const sealer = startSealer(house);
  closing.push(() => sealer.stop());
  const app = await appOf(settings, house, isDemo);
  await app.listen({ port: settings.port, host: settings.host });
  closing.push(() => app.close());
  greet(settings, opened, isDemo);
}

/** Whether this house shows the demo; without one, an empty house gets its first administrator. */
async function furnish(settings: Settings, house: House): Promise<boolean> {
  if (await openDemo(house, settings.isDemo, showProgress)) return true;
  if (!(await hasPeople(house))) {
    const password = await addFirstAdministrator(house);
    console.log(
      `首个管理员(密码只显示这一次)/ first administrator (shown only this once): admin ${password}`,
    );
  }
  return false;
}

let shownPercent = -1;

function showProgress(share: number): void {
  const percent = Math.floor(share * 10) * 10;
  if (percent === shownPercent) return;
  shownPercent = percent;
  console.log(`正在准备演示数据 / preparing the demo: ${percent}%`);
}

async function appOf(settings: Settings, house: House, isDemo: boolean): Promise<FastifyInstance> {
  const app = await newApp();
  const routes = routesOn(app, {
    now: house.now,
    // Cookies do not know ports: two houses on one machine must not share a name.
    cookieName: `wenan_session_${settings.port}`,
    findActor: (token, nowMs) =>
      house.database.transaction('platform', 'system', (tx) => findActor(tx, tokenHash(token), nowMs)),
  });
  addPlatformRoutes(routes, house, () => ({ isDemo, demoSignIns: isDemo ? DEMO_SIGN_INS : [] }));
  addQuestionnaireRoutes(routes, house);
  addFrameRoutes(routes, house);
  addSurveyRoutes(routes, house);
  addFieldworkRoutes(routes, house);
  addResultRoutes(routes, house);
  addDoorRoutes(app, routes, house, isDemo);
  await addScreens(app);
  return app;
}

// Every address that is not the server's own belongs to the screens, which find their way by themselves.
async function addScreens(app: FastifyInstance): Promise<void> {
  if (existsSync(SCREENS))
    await app.register(fastifyStatic, {
      root: SCREENS,
      preCompressed: true,
      wildcard: false,
      immutable: true,
      maxAge: '1y',
      setHeaders: freshIndex,
    });
  app.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/api/') || request.method !== 'GET' || !existsSync(SCREENS))
      return refuseUnknown(reply);
    return reply.sendFile('index.html', { maxAge: 0, immutable: false });
  });
}

function freshIndex(reply: FastifyReply, path: string): void {
  if (!path.includes('/assets/')) reply.header('cache-control', 'no-cache');
}

async function refuseTakenPort({ port, host }: Settings): Promise<void> {
  const until = Date.now() + 2500;
  // One that is just stopping may need a moment.
  while (!(await isFree(port, host))) {
    if (Date.now() > until) throw new StartRefused(problem('port-in-use', { port }));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function isFree(port: number, host: string): Promise<boolean> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

function greet(settings: Settings, opened: HouseDatabase, isDemo: boolean): void {
  console.log(`\n问安 Wen'an  http://localhost:${settings.port}\n${opened.description}`);
  if (!isDemo) return;
  console.log('\n演示数据全部为模拟 / all demo data are simulated. 演示账号 / demo sign-ins:');
  for (const { signInName, password, role } of DEMO_SIGN_INS)
    console.log(`  ${signInName.padEnd(12)} ${password}   ${role.zh} / ${role.en}`);
}

function stopOnSignals(close: () => Promise<void>): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      close().finally(() => process.exit(0));
    });
  }
}

await open(settingsFrom(process.env)).catch((error: unknown) => {
  console.error(error instanceof StartRefused ? error.line : error);
  process.exitCode = 1;
});
