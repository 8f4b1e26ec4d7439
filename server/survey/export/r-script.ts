// The R script that reads the CSV, makes the design again and holds R's figures against ours, to the last digits.
import type { ScoringRule } from '#survey/questionnaire';
import { type Column, missingCodes, scoreName } from './columns.ts';
import { rDesign } from './r-design.ts';
import type { RowWeights } from './weighted-rows.ts';

export function rScript(
  columns: readonly Column[],
  rules: readonly ScoringRule[],
  weights: RowWeights | undefined,
): string {
  const texts = columns.filter(({ kind }) => kind === 'text').map(({ name }) => `${name} = "character"`);
  return `# Reads interviews.csv, makes the design again, and holds R's figures against figures.csv.
# Run it in the folder of the files:  Rscript reproduce.R      It needs the package survey (4.1 or later).
library(survey)
options(survey.lonely.psu = "adjust")

answers <- read.csv("interviews.csv", fileEncoding = "UTF-8", check.names = FALSE, colClasses = c(${texts.join(', ')}))
figures <- read.csv("figures.csv", fileEncoding = "UTF-8", colClasses = c(rule = "character", place_code = "character"))
stopifnot(nrow(answers) == figures$rows[1])

# Codes that say why there is no answer. NA: asked and not answered.
missing_codes <- list(
${missingList(columns)}
)

${rDesign(weights)}
scores <- c(${rules.map((rule) => `${text(rule.id)} = ${text(scoreName(rule))}`).join(', ')})

figure <- function(rule, place) {
  inside <- !is.na(answers[[scores[[rule]]]]) & (place == "" | answers$place_code == place)
  if (!any(inside)) return(c(n = 0, share = NA, standard_error = NA))
  estimate <- svymean(reformulate(scores[[rule]]), design[inside, ], na.rm = TRUE)
  c(n = sum(inside), share = unname(coef(estimate)), standard_error = unname(SE(estimate)))
}

reckoned <- as.data.frame(t(mapply(figure, figures$rule, figures$place_code, USE.NAMES = FALSE)))
apart <- function(ours, theirs) max(0, abs(ours - theirs) / pmax(abs(ours), 1e-3), na.rm = TRUE)
cat(sprintf("%-10s %-14s %8d %10.6f %10.6f\\n", figures$rule, ifelse(figures$place_code == "", "(all)", figures$place_code),
  as.integer(reckoned$n), reckoned$share, reckoned$standard_error), sep = "")
shares <- apart(figures$share, reckoned$share)
known <- !is.na(figures$standard_error)
errors <- apart(figures$standard_error[known], reckoned$standard_error[known])
stopifnot(all(figures$n == reckoned$n), shares < 1e-9, errors < 1e-9)
cat(sprintf("reproduced: %d figures; furthest apart %.1e (shares), %.1e (standard errors)\\n", nrow(figures), shares, errors))
`;
}

function missingList(columns: readonly Column[]): string {
  return columns
    .map((column) => [column.name, missingCodes(column)] as const)
    .filter(([, codes]) => codes.length > 0)
    .map(([name, codes]) => `  ${name} = c(${codes.join(', ')})`)
    .join(',\n');
}

function text(words: string): string {
  return JSON.stringify(words);
}
