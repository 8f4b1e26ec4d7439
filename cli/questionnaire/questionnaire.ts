// `wenan questionnaire VERB FILE`: the verbs and how they are asked for.
import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { proveFile } from './prove.ts';

const USAGE = '用法 / usage: npx wenan questionnaire check|prove FILE [--json]';

const VERBS: Readonly<Record<string, (file: string, asJson: boolean) => Promise<number>>> = {
  check,
  prove: proveFile,
};

/** Exit code 0 when the file is accepted (and nothing is proved wrong), 1 when not, 2 when asked wrongly. */
export async function questionnaire(args: readonly string[]): Promise<number> {
  const asked = read(args);
  if (!asked) {
    const wantsHelp = args.includes('--help');
    (wantsHelp ? console.log : console.error)(USAGE);
    return wantsHelp ? 0 : 2;
  }
  return asked.run(asked.file, asked.json);
}

function read(args: readonly string[]) {
  try {
    const options = { json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [verb = '', file, ...more] = positionals;
    const run = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
    return run && file !== undefined && more.length === 0 ? { run, file, json: values.json } : undefined;
  } catch {
    return undefined;
  }
}
