// Findings as lines for a person and as JSON for a program (docs/questionnaire-command.md).
import type { Told } from './form-file.ts';

export function findingJson({ severity, problem, sheet, row, column }: Told) {
  return {
    severity,
    code: problem.code,
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    message: problem.message,
  };
}

export function findingLine({ severity, problem, sheet, row, column }: Told): string {
  const place = [sheet, row === undefined ? undefined : `第${row}行 row ${row}`, column];
  const where = place.filter((part) => part !== undefined && part !== '').join(' · ');
  const kind = severity === 'refused' ? '不能用 refused' : '请看 warning';
  return `${kind}  ${where}\n    ${problem.message.zh}\n    ${problem.message.en}`;
}
