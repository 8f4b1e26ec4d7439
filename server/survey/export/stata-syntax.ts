// The do-file that reads the CSV into Stata: labels in UTF-8 (Stata 14 and later), missing kinds as .n .d .r .a, the design.
import type { Column } from './columns.ts';

const EXTENDED = { 'not-asked': '.n', 'dont-know': '.d', refused: '.r', 'not-applicable': '.a' } as const;

/** Stata shows 80 characters of a variable's label. */
const LABEL_CHARACTERS = 80;

export function stataSyntax(columns: readonly Column[]): string {
  const texts = columns.flatMap(({ kind }, at) => (kind === 'text' ? [at + 1] : []));
  return `${[
    '* Reads interviews.csv; labels are UTF-8: Stata 14 or later.',
    'version 14',
    'clear',
    `import delimited using "interviews.csv", encoding("utf-8") varnames(1) case(preserve) asdouble stringcols(${texts.join(' ')})`,
    ...columns.flatMap(labelsOf),
    `* empty: asked and not answered; ${Object.entries(EXTENDED)
      .map(([kind, code]) => `${code}: ${kind}`)
      .join('; ')}`,
    'svyset _n [pweight = weight], strata(stratum) singleunit(centered)',
    'label data "Wen\'an 问安"',
    'save "interviews.dta", replace',
  ].join('\n')}\n`;
}

function labelsOf(column: Column): string[] {
  const { name, label, values } = column;
  const shown = quoted([...label].slice(0, LABEL_CHARACTERS).join(''));
  const named = [`label variable ${name} ${shown}`];
  if (values.length === 0) return named;
  const changed = values.flatMap(({ code, missing }) => (missing ? [`${code} = ${EXTENDED[missing]}`] : []));
  const labels = values.map(
    ({ code, label: words, missing }) => `${missing ? EXTENDED[missing] : code} ${quoted(words)}`,
  );
  return [
    ...named,
    ...(changed.length > 0 ? [`mvdecode ${name}, mv(${changed.join(' \\ ')})`] : []),
    `label define L_${name} ${labels.join(' ')}`,
    `label values ${name} L_${name}`,
  ];
}

// Compound quotes hold every text but their own ends; the dollar and the grave accent begin macros.
function quoted(text: string): string {
  return `\`"${text.replaceAll(/[`$"]/g, '’').replaceAll(/\s+/g, ' ')}"'`;
}
