// Opens the house: the only file that wires all its parts, and the only one that reads the environment.
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { appOf } from './app.ts';
import { DEMO_SIGN_INS, type DemoWish, openDemo } from './demo/index.ts';
import { passWishes } from './door/follow-up-wishes.ts';
import { addFirstAdministrator, hasPeople } from './platform/first-administrator.ts';
import type { House } from './platform/house.ts';
import { type HouseDatabase, openHouseDatabase } from './platform/house-database.ts';
import { type GatewaySettings, messageGateway } from './platform/message-gateway.ts';
import { phoneCipher } from './platform/phone-cipher.ts';
import { problem } from './platform/problems.ts';
import { openSecrets } from './platform/secrets.ts';
import { StartRefused } from './platform/start-refused.ts';
import { startCaseworkChores } from './service/casework/chores.ts';
import { startOutreachChores } from './service/outreach/chores.ts';
import { startActivityChores } from './service/patrol/activities/chores.ts';
import { startPatrolChores } from './service/patrol/chores.ts';
import { startPointsChores } from './service/patrol/points/chores.ts';
import { startSealer } from './survey/integrity/sealer.ts';
import { endInterruptedReadings } from './survey/sampling/frames.ts';

interface Settings {
  readonly port: number;
  readonly host: string;
  readonly folder: string;
  readonly databaseUrl: string | undefined;
  readonly demo: DemoWish;
  /** where short messages go; undefined where no address is named */
  readonly gateway: GatewaySettings | undefined;
}

const DEMOS: Readonly<Record<string, DemoWish>> = { '0': 'none', '1': 'half-way', fresh: 'fresh' };

function settingsFrom(env: NodeJS.ProcessEnv): Settings {
  const port = Number(env.PORT ?? 8420);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new StartRefused(problem('port-impossible', { port: env.PORT ?? '' }));
  return {
    port,
    host: env.HOST ?? 'localhost',
    folder: resolve(env.WENAN_DATA ?? 'data'),
    databaseUrl: env.DATABASE_URL || undefined,
    demo: DEMOS[env.WENAN_DEMO ?? '1'] ?? 'half-way',
    gateway: env.WENAN_SMS_URL ? { url: env.WENAN_SMS_URL, token: env.WENAN_SMS_TOKEN ?? '' } : undefined,
  };
}

type Close = () => Promise<void>;

async function open(settings: Settings, closing: Close[]): Promise<void> {
  await refuseTakenPort(settings);
  const secrets = await openSecrets(settings.folder);
  const opened = await openHouseDatabase(settings.folder, settings.databaseUrl, secrets);
  closing.push(() => opened.close());
  opened.whenLost(() => {
    console.error(new StartRefused(problem('database-lost', {})).line);
    process.exit(1);
  });
  const house = { database: opened.database, cipher: phoneCipher(secrets), now: Date.now };
  await serve(settings, opened, house, closing);
}

async function serve(
  settings: Settings,
  opened: HouseDatabase,
  house: House,
  closing: Close[],
): Promise<void> {
  await endInterruptedReadings(house);
  const isDemo = await furnish(settings, house);
  const sealer = startSealer(house);
  closing.push(() => sealer.stop());
  const chores = startOutreachChores(house);
  closing.push(() => chores.stop());
  const activities = startActivityChores(house);
  closing.push(() => activities.stop());
  const points = startPointsChores(house);
  closing.push(() => points.stop());
  const casework = startCaseworkChores(house, () => passWishes(house));
  closing.push(() => casework.stop());
  const patrol = startPatrolChores(house);
  closing.push(() => patrol.stop());
  const app = await appOf(house, settings.port, isDemo, settings.gateway && messageGateway(settings.gateway));
  await app.listen({ port: settings.port, host: settings.host });
  closing.push(() => app.close());
  greet(settings, opened, isDemo);
}

/** Whether this house shows the demo; without one, an empty house gets its first administrator. */
async function furnish(settings: Settings, house: House): Promise<boolean> {
  if (await openDemo(house, settings.demo, showProgress)) return true;
  if (!(await hasPeople(house))) {
    const password = await addFirstAdministrator(house);
    console.log(
      `首个管理员（密码只显示这一次）/ first administrator (shown only this once): admin ${password}`,
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

const PORT_WAIT_MS = 2500;

// One that is just stopping may need a moment to let go of the port.
async function refuseTakenPort({ port, host }: Settings): Promise<void> {
  const until = Date.now() + PORT_WAIT_MS;
  while (!(await isFree(port, host))) {
    if (Date.now() > until) throw new StartRefused(problem('port-in-use', { port }));
    await pause(100);
  }
}

// To a browser `localhost` is two addresses: taken at one of them, it may find the other program there.
async function isFree(port: number, host: string): Promise<boolean> {
  const addresses = host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  const each = await Promise.all(addresses.map((address) => isFreeAt(port, address)));
  return each.every(Boolean);
}

const NO_SUCH_ADDRESS_HERE = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

function isFreeAt(port: number, address: string): Promise<boolean> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', (error: NodeJS.ErrnoException) =>
      resolve(NO_SUCH_ADDRESS_HERE.includes(error.code ?? '')),
    );
    probe.listen(port, address, () => probe.close(() => resolve(true)));
  });
}

function greet(settings: Settings, opened: HouseDatabase, isDemo: boolean): void {
  console.log(`\n问安 Wen'an  http://localhost:${settings.port}\n${opened.description}`);
  if (!isDemo) return;
  console.log('\n演示数据全部为模拟 / all demo data are simulated. 演示账号 / demo sign-ins:');
  for (const { signInName, password, role } of DEMO_SIGN_INS)
    console.log(`  ${signInName.padEnd(12)} ${password}   ${role.zh} / ${role.en}`);
}

/** Ends the process; a signal that comes while the house is still being opened waits until it stands, so that nothing is left behind. */
function stopOnSignals(opening: Promise<void>, closing: readonly Close[]): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, async () => {
      if (isStopping) return;
      isStopping = true;
      await opening.catch(() => undefined);
      await closeAll(closing);
      process.exit(0);
    });
  }
}

async function closeAll(closing: readonly Close[]): Promise<void> {
  for (const close of closing.toReversed())
    await close().catch((error: Error) => console.error(error.message));
}

const closing: Close[] = [];
const opening = open(settingsOrRefusal(), closing);
stopOnSignals(opening, closing);
opening.catch(async (error: unknown) => {
  console.error(error instanceof StartRefused ? error.line : error);
  await closeAll(closing);
  process.exit(1);
});

function settingsOrRefusal(): Settings {
  try {
    return settingsFrom(process.env);
  } catch (error) {
    console.error(error instanceof StartRefused ? error.line : error);
    return process.exit(1);
  }
}
