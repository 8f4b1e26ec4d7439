// What `wenan simulate` is told on the command line.
import { parseArgs } from 'node:util';
import { DEMO_PASSWORD } from '../../server/demo/index.ts';

export interface SignIn {
  readonly name: string;
  readonly password: string;
}

export interface Options {
  readonly server: string;
  /** undefined: the one running simulated survey */
  readonly surveyId: string | undefined;
  readonly interviewers: number;
  /** how many times faster than life; infinite: as fast as it goes */
  readonly speed: number;
  /** stop at so many completed interviews in all */
  readonly completes: number;
  /** stop after so many minutes */
  readonly minutes: number;
  readonly seed: string;
  readonly administrator: SignIn;
  readonly supervisor: SignIn;
  readonly analyst: SignIn;
}

export const USAGE = `用法 / usage: npx wenan simulate [OPTIONS]
  --server URL          服务地址 / the server's address            (http://localhost:8420)
  --survey ID           模拟调查的编号 / the simulated survey's id (唯一正在进行的 / the only running one)
  --interviewers N      模拟访问员人数 / simulated interviewers     (10)
  --speed X             1 为真实速度,max 为最快 / 1 is life, max as fast as it goes (max)
  --completes N         完成多少份后停止 / stop at N completed in all (不限 / no limit)
  --minutes N           多少分钟后停止 / stop after N minutes        (不限 / no limit)
  --seed TEXT           模拟居民的种子 / seed of the made-up people  (yunji-2023)
  --admin NAME:PASSWORD --supervisor NAME:PASSWORD --analyst NAME:PASSWORD   (演示账号 / the demo's)`;

/** @throws Error with one line that says which option is wrong */
export function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      server: text,
      survey: text,
      interviewers: text,
      speed: text,
      completes: text,
      minutes: text,
      seed: text,
      admin: text,
      supervisor: text,
      analyst: text,
    },
  });
  return {
    server: (values.server ?? 'http://localhost:8420').replace(/\/$/, ''),
    surveyId: values.survey,
    interviewers: numberOf('interviewers', values.interviewers ?? '10', 1, 2000),
    speed:
      values.speed === undefined || values.speed === 'max'
        ? Number.POSITIVE_INFINITY
        : numberOf('speed', values.speed, 0.1, 10_000),
    completes:
      values.completes === undefined
        ? Number.POSITIVE_INFINITY
        : numberOf('completes', values.completes, 1, 1e9),
    minutes:
      values.minutes === undefined
        ? Number.POSITIVE_INFINITY
        : numberOf('minutes', values.minutes, 0.01, 1e6),
    seed: values.seed ?? 'yunji-2023',
    administrator: signInOf(values.admin, 'admin'),
    supervisor: signInOf(values.supervisor, 'supervisor'),
    analyst: signInOf(values.analyst, 'analyst'),
  };
}

function numberOf(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (value >= least && value <= most) return value;
  throw new Error(`--${name} ${text}: ${least}–${most}`);
}

function signInOf(text: string | undefined, name: string): SignIn {
  if (text === undefined) return { name, password: DEMO_PASSWORD };
  const colon = text.indexOf(':');
  if (colon < 1) throw new Error(`${text}: NAME:PASSWORD`);
  return { name: text.slice(0, colon), password: text.slice(colon + 1) };
}
