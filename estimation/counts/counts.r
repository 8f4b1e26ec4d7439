# The golden numbers of counts.test.ts: R's own poisson.test (package stats). Run with Rscript.
options(digits = 16)
show <- function(...) { found <- poisson.test(...); cat(found$estimate, found$conf.int, "\n") }
show(137, 24.19893)
show(c(11, 6 + 8 + 7), c(800, 1083 + 1050 + 878))
for (count in c(0, 3, 10, 1e6)) show(count)
show(3, conf.level = 0.9)
show(c(12040, 14000)); show(c(3, 9)); show(c(0, 5)); show(c(5, 0)); show(c(7, 7), c(31, 28)); show(c(77, 100))
