// `wenan questionnaire VERB FILE`: the verbs and how they are asked for.
import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { convertFile, isTarget } from './convert.ts';
import { diffFiles } from './diff.ts';
import { proveFile } from './prove.ts';
import { runFile } from './run.ts';

const USAGE = [
  '用法 / usage: npx wenan questionnaire check|prove FILE [--json]',
  '              npx wenan questionnaire run FILE --answers A.json [--json]',
  '              npx wenan questionnaire diff OLD NEW [--json]',
  '              npx wenan questionnaire convert FILE --to outline|json|xlsform|xlsx|word|ddi|triple-s [--out FILE] [--json]',
].join('\n');

const OPTIONS = {
  json: { type: 'boolean', default: false },
  answers: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
} as const;

type Asked = {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly answers?: string;
  readonly to?: string;
  readonly out?: string;
};

/** What is to be done, or undefined where it was asked wrongly. */
type Verb = (asked: Asked) => Promise<number> | undefined;

const VERBS: Readonly<Record<string, Verb>> = {
  check: (asked) => ofOneFile(asked, check),
  prove: (asked) => ofOneFile(asked, proveFile),
  run: ({ answers, ...asked }) =>
    answers === undefined ? undefined : ofOneFile(asked, (file, json) => runFile(file, json, answers)),
  diff: ({ files: [old, now, ...more], ...asked }) =>
    now === undefined
      ? undefined
      : ofOneFile({ ...asked, files: [now, ...more] }, (file, json) => diffFiles(old ?? '', file, json)),
  convert: ({ to, out, ...asked }) =>
    to === undefined || !isTarget({ to, out })
      ? undefined
      : ofOneFile(asked, (file, json) => convertFile(file, { to, out }, json)),
};

function ofOneFile(
  { files: [file, ...more], json, ...options }: Asked,
  act: (file: string, json: boolean) => Promise<number>,
) {
  const isPlain = more.length === 0 && Object.values(options).every((value) => value === undefined);
  return file !== undefined && isPlain ? act(file, json) : undefined;
}

/** Exit code 0 when the file is accepted (and nothing is proved wrong), 1 when not, 2 when asked wrongly. */
export async function questionnaire(args: readonly string[]): Promise<number> {
  const begun = begin(args);
  if (begun) return begun;
  const wantsHelp = args.includes('--help');
  (wantsHelp ? console.log : console.error)(USAGE);
  return wantsHelp ? 0 : 2;
}

function begin(args: readonly string[]): Promise<number> | undefined {
  const found = read(args);
  const verb = found && Object.hasOwn(VERBS, found.verb) ? VERBS[found.verb] : undefined;
  return found && verb?.(found.asked);
}

function read(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [verb = '', ...files] = positionals;
    return { verb, asked: { ...values, files } };
  } catch {
    return undefined;
  }
}
