// `wenan wording check FILE`: the phrases of a text that press for an answer, as a listing or as JSON.
import { parseArgs } from 'node:util';
import { checkWording, type Finding, PRESSURE_KINDS, readWordingRules, type WordingRule } from '#wording';
import { textOf } from '../text-file.ts';

const USAGE =
  '用法 / usage: npx wenan wording check FILE [--json] [--rules FILE]\n  FILE 可以是 - （标准输入） / FILE may be - (standard input)';

/** Exit code 0 when the text could be read, whatever was found; 1 when it or the rules could not; 2 when asked wrongly. */
export async function wording(args: readonly string[]): Promise<number> {
  const asked = read(args);
  if (asked === undefined || asked.help) return say(USAGE, asked?.help ? 0 : 2);
  try {
    const rules = asked.rules === undefined ? [] : await rulesOf(asked.rules);
    const text = await textOf(asked.file);
    const findings = checkWording(text, rules);
    return say(asked.json ? asJson(findings) : listing(text, findings), 0);
  } catch (error) {
    return say(error instanceof Error ? error.message : String(error), 1);
  }
}

interface Asked {
  readonly file: string;
  readonly json: boolean;
  readonly help: boolean;
  readonly rules: string | undefined;
}

const OPTIONS = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
  rules: { type: 'string' },
} as const;

function read(args: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [verb, file = '', ...more] = positionals;
    const isAsked = values.help || (verb === 'check' && file !== '' && more.length === 0);
    return isAsked ? { file, json: values.json, help: values.help, rules: values.rules } : undefined;
  } catch {
    return undefined;
  }
}

async function rulesOf(file: string): Promise<readonly WordingRule[]> {
  const { rules, problems } = readWordingRules(jsonOf(await textOf(file)));
  if (problems.length === 0) return rules;
  throw new Error(problems.map(({ where, message }) => `${where}: ${message.zh} / ${message.en}`).join('\n'));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asJson(findings: readonly Finding[]): string {
  const told = findings.map(({ kind, start, end, phrase, advice, reason }) => ({
    kind,
    start,
    end,
    phrase,
    advice: advice.zh,
    adviceEn: advice.en,
    reason: reason.zh,
    reasonEn: reason.en,
  }));
  return JSON.stringify({ findings: told });
}

function listing(text: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return '没有发现引导回答的话。 / Nothing found that presses for an answer.';
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  let line = 0;
  return findings
    .map(({ kind, start, phrase, advice }) => {
      while ((lineStarts[line + 1] ?? Number.POSITIVE_INFINITY) <= start) line += 1;
      const { zh, en } = PRESSURE_KINDS[kind].name;
      return `第${line + 1}行 line ${line + 1}  ${zh} ${en}: ${phrase}\n    ${advice.zh}\n    ${advice.en}`;
    })
    .join('\n');
}

function say(text: string, exitCode: number): number {
  (exitCode === 0 ? console.log : console.error)(text);
  return exitCode;
}
