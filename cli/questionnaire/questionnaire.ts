// `wenan questionnaire VERB FILE`: the verbs and how they are asked for.
import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { proveFile } from './prove.ts';
import { runFile } from './run.ts';

const USAGE = [
  '用法 / usage: npx wenan questionnaire check|prove FILE [--json]',
  '              npx wenan questionnaire run FILE --answers A.json [--json]',
].join('\n');

type Verb = (file: string, asJson: boolean, answers: string) => Promise<number>;

const VERBS: Readonly<Record<string, Verb>> = { check, prove: proveFile, run: runFile };

/** Exit code 0 when the file is accepted (and nothing is proved wrong), 1 when not, 2 when asked wrongly. */
export async function questionnaire(args: readonly string[]): Promise<number> {
  const asked = read(args);
  if (!asked) {
    const wantsHelp = args.includes('--help');
    (wantsHelp ? console.log : console.error)(USAGE);
    return wantsHelp ? 0 : 2;
  }
  return asked.run(asked.file, asked.json, asked.answers);
}

function read(args: readonly string[]) {
  try {
    const options = { json: { type: 'boolean', default: false }, answers: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [verb = '', file, ...more] = positionals;
    const run = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
    if (!run || file === undefined || more.length > 0) return undefined;
    if ((verb === 'run') !== (values.answers !== undefined)) return undefined;
    return { run, file, json: values.json, answers: values.answers ?? '' };
  } catch {
    return undefined;
  }
}
