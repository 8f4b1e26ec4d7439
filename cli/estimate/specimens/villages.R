# Makes villages.json from villages.csv: Rscript villages.R (R 4.2.2, survey 4.1.1). The villages are made up.
suppressMessages({ library(survey); library(jsonlite) })
villages <- read.csv("villages.csv", stringsAsFactors = TRUE)
plain <- svydesign(ids = ~village, strata = ~town, weights = ~weight, data = villages)
fitted <- postStratify(plain, ~sex, data.frame(sex = c("F", "M"), Freq = c(520, 480)))
copies <- as.svrepdesign(plain, type = "JKn")
numbers <- function(x) I(as.numeric(x))
case <- function(design, fn, r, result, rel = 1e-9)
  list(id = paste(design, r), design = design, call = list(r = r, fn = fn), tolerance = list(rel = rel), result = result)
estimates <- function(design, fn, r) {
  m <- eval(parse(text = r))
  case(design, fn, r, list(coef = numbers(coef(m)), se = numbers(SE(m))))
}
test <- function(design, r) {
  m <- eval(parse(text = r))
  case(design, "svychisq", r, list(statistic = numbers(m$statistic), p_value = as.numeric(m$p.value)), 1e-7)
}
cases <- list()
for (d in c("plain", "fitted", "copies")) {
  cases <- c(cases, list(
    estimates(d, "svymean", sprintf("svymean(~score+sex, %s, na.rm=TRUE)", d)),
    estimates(d, "svytotal", sprintf("svytotal(~age, %s)", d)),
    estimates(d, "svycontrast", sprintf("svycontrast(svymean(~score+age, %s, na.rm=TRUE), quote(log(score/age)))", d)),
    estimates(d, "svyglm", sprintf("svyglm(I(score>50)~age+sex, %s, family=quasibinomial(),control=list(epsilon=1e-14,maxit=100))", d)),
    test(d, sprintf("svychisq(~sex+town, %s)", d))
  ))
  r <- sprintf("svyby(~age, ~sex, %s, svymean)", d)
  by <- eval(parse(text = r))
  cases <- c(cases, list(case(d, "svyby", r, list(groups = list(sex = levels(villages$sex)), est = unname(as.matrix(by$age)), se = unname(as.matrix(SE(by)))))))
}
lonely <- list(id = "plain alone", design = "alone", call = list(r = "svymean(~age, alone)", fn = "svymean"), result = list(error = "one unit"))
unknown <- list(id = "unknown", design = "plain", call = list(r = "svyloglin(~sex+town, plain)", fn = "svyloglin"))
margin <- list(op = "postStratify", var = "sex", levels = c("F", "M"), freq = c(520, 480))
first <- list(op = "svydesign", ids = I("village"), strata = I("town"), weights = "weight", nest = FALSE)
designs <- list(
  plain = list(data = "villages.csv", steps = list(first)),
  alone = list(data = "villages.csv", steps = list(list(op = "svydesign", ids = I("town"), strata = I("town"), weights = "weight", nest = FALSE))),
  fitted = list(data = "villages.csv", steps = list(list(op = "ref", design = "plain"), margin)),
  copies = list(data = "villages.csv", steps = list(list(op = "ref", design = "plain"), list(op = "replicates", type = "JKn")))
)
columns <- list(sex = list(type = "factor", levels = levels(villages$sex)), town = list(type = "factor", levels = levels(villages$town)))
whole <- list(format = "survey-fixture/1", data = list(villages.csv = list(columns = columns)), designs = designs, cases = c(cases, list(lonely, unknown)))
writeLines(toJSON(whole, auto_unbox = TRUE, digits = NA, pretty = TRUE), "villages.json")
