// `wenan questionnaire check FILE`: whether the file is a questionnaire that can be used, and everything found in it.
import type { FileFinding } from '#survey/questionnaire';
import { formFile, isAccepted } from './form-file.ts';
import { findingJson, findingLine } from './told.ts';

export type Verdict = { readonly accepted: boolean; readonly findings: readonly FileFinding[] };

export async function verdictOf(file: string): Promise<Verdict> {
  const read = await formFile(file);
  if (!read.ok) return { accepted: false, findings: [{ severity: 'refused', problem: read.problem }] };
  const { findings } = read.value;
  return { accepted: isAccepted(findings), findings };
}

/** Prints the verdict; exit code 0 when accepted, 1 when refused. */
export async function check(file: string, asJson: boolean): Promise<number> {
  const { accepted, findings } = await verdictOf(file);
  const said = accepted ? '可以用。 / Accepted.' : '不能用，请先改正。 / Refused: mend it first.';
  console.log(
    asJson
      ? JSON.stringify({ format: 'wenan-check/1', accepted, findings: findings.map(findingJson) })
      : [...findings.map(findingLine), said].join('\n'),
  );
  return accepted ? 0 : 1;
}
