// `wenan estimate`: reads calls as statisticians write them for R's survey package and fills in their results.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { readRequests } from './request.ts';
import { runCases } from './run-cases.ts';

const USAGE = `用法 / usage: npx wenan estimate REQUESTS.json --out RESULTS.json [--data FOLDER]
  REQUESTS.json     要算的题目 / the calls (survey-fixture/1)
  --out FILE        结果写到哪里 / where the results go
  --data FOLDER     数据所在的文件夹 / where the CSV files are (与题目同处 / beside the calls)`;

/** Answers the exit code: 0 when every case has a result or says why not. */
export async function estimate(args: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: text, data: text },
  });
  const [path] = positionals;
  if (path === undefined || values.out === undefined) {
    console.error(USAGE);
    return 2;
  }
  const requests = readRequests(path);
  const cases = await runCases(requests, values.data ?? dirname(path));
  const whole: object = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(values.out, `${JSON.stringify({ ...whole, cases }, null, 1)}\n`);
  const unknown = cases.filter((each) => 'unsupported' in each).length;
  console.log(
    `算出 ${cases.length - unknown},不支持 ${unknown} / ${cases.length - unknown} done, ${unknown} unsupported`,
  );
  return 0;
}
