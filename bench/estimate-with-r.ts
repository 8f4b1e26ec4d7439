// The same table by R, where it is installed: survey's own functions on a part that ends, and an expert's vectorised
// sums on all of it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSample } from './estimate-csv.ts';
import type { BenchSample } from './estimate-sample.ts';

// svyby over every place would take most of an hour: a hundredth of the places, times a hundred, is said as such.
const SCRIPT = `
args <- commandArgs(TRUE)
d <- read.csv(args[1])
d$place <- d$psu %/% 10
score <- c(NA, 100, 75, 50, 25, 0, NA, NA)
items <- paste0("q", 1:14)
cpu <- function(f) { t <- system.time(f()); unname(t[["user.self"]] + t[["sys.self"]]) }
expert <- function() for (q in items) {
  y <- score[d[[q]] + 1]; w <- ifelse(is.na(y), 0, d$w); y[is.na(y)] <- 0
  s <- rowsum(cbind(w, w * y), d$psu); place <- as.integer(rownames(s)) %/% 10
  t <- rowsum(s, place); m <- t[, 2] / t[, 1]; k <- match(place, as.integer(rownames(t)))
  z <- (s[, 2] - m[k] * s[, 1]) / t[k, 1]; n <- tabulate(k)
  zb <- rowsum(z, place)[, 1] / n; v <- rowsum((z - zb[k])^2, place)[, 1] * n / (n - 1)
}
cat(sprintf("R, vectorised rowsum, 14 means with SE by place: %.2f CPU s\\n", cpu(expert)))
if (requireNamespace("survey", quietly = TRUE)) {
  suppressMessages(library(survey))
  part <- d[d$place < max(d$place + 1) / 100, ]
  for (q in items) part[[q]] <- score[part[[q]] + 1]
  one <- cpu(function() { s <- svydesign(ids = ~psu, strata = ~place, weights = ~w, data = part)
    svyby(~q1, ~place, s, svymean, na.rm = TRUE) })
  cat(sprintf("R survey %s, svyby of one mean over a hundredth of the places: %.2f CPU s; times 14 items and 100: %.0f\\n",
    packageVersion("survey"), one, one * 1400))
} else cat("R has no package survey here\\n")
`;

export async function rComparators(sample: BenchSample): Promise<void> {
  if (spawnSync('Rscript', ['--version']).error) {
    console.log('\nR: no Rscript on this machine, no comparators in this run');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'wenan-bench-'));
  const [csv, script] = [join(folder, 'answers.csv'), join(folder, 'compare.R')];
  await writeSample(sample, csv);
  writeFileSync(script, SCRIPT);
  console.log('');
  spawnSync('Rscript', [script, csv], { stdio: 'inherit' });
  rmSync(folder, { recursive: true });
}
