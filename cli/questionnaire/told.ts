// Findings as lines for a person and as JSON for a program (docs/questionnaire-command.md).
import type { FileFinding } from '#survey/questionnaire';

export function findingJson({ severity, problem, sheet, row, column }: FileFinding) {
  return {
    severity,
    code: problem.code,
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    message: problem.message,
  };
}

export function findingLine({ severity, problem, sheet, row, column }: FileFinding): string {
  const place = [sheet, row === undefined ? undefined : `第${row}行 row ${row}`, column];
  const where = place.filter((part) => part !== undefined && part !== '').join(' · ');
  const kind = severity === 'refused' ? '不能用 refused' : '请看 warning';
  return `${kind}  ${where}\n    ${problem.message.zh}\n    ${problem.message.en}`;
}

/** Says why a file is refused, and answers the exit code for it. */
export function refusedFile(format: string, findings: readonly FileFinding[], asJson: boolean): number {
  console.log(
    asJson
      ? JSON.stringify({ format, accepted: false, findings: findings.map(findingJson) })
      : findings.map(findingLine).join('\n'),
  );
  return 1;
}
