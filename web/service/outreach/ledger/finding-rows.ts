// The findings in a list as rows of a table: where each stands, and what it says. Row and column come from the details.
import type { Bilingual, Problem } from '#base';

export interface FindingRow {
  readonly key: string;
  readonly row: number | undefined;
  /** `C（电话号码）`, or nothing where the whole row is meant */
  readonly column: string;
  readonly message: Bilingual;
}

export function findingRows(findings: readonly Problem[]): readonly FindingRow[] {
  return findings.map(({ details, message, code }, nth) => ({
    key: `${nth}-${code}`,
    row: typeof details.row === 'number' ? details.row : undefined,
    column: [details.column, details.header === undefined ? '' : `（${details.header}）`].join(''),
    message,
  }));
}
