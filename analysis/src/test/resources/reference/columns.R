# Reference values for tests of two columns and for adjustments of many p. Run in this folder:
# Rscript columns.R
source("json.R")

## Two proportions

proportions_case <- function(name, x1, n1, x2, n2) {
  found <- suppressWarnings(prop.test(c(x1, x2), c(n1, n2), correct = FALSE))
  sign <- sign(x1 / n1 - x2 / n2)
  z <- sign * sqrt(found$statistic[[1]])
  a_case("proportions", name, list(p1 = x1 / n1, n1 = n1, p2 = x2 / n2, n2 = n2, overlap = 0),
         list(statistic = z, p = found$p.value, difference = x1 / n1 - x2 / n2),
         "prop.test(c(x1, x2), c(n1, n2), correct = FALSE)", 1e-10)
}

# With respondents in both columns: 0/1 answers y, membership of the columns a and b. What the formula
# does is the variance of sum of y * (a/A - b/B) with independent y of the pooled variance.
overlap_case <- function(name, seed, n, weights = rep(1, n)) {
  set.seed(seed)
  a <- runif(n) < 0.6; b <- runif(n) < 0.5; y <- runif(n) < 0.25 + 0.2 * a
  w <- weights
  p1 <- sum(w[a & y]) / sum(w[a]); p2 <- sum(w[b & y]) / sum(w[b])
  effective <- function(chosen) sum(w[chosen])^2 / sum(w[chosen]^2)
  e1 <- effective(a); e2 <- effective(b)
  pooled <- (p1 * e1 + p2 * e2) / (e1 + e2)
  share <- w * a / sum(w[a]) - w * b / sum(w[b])
  z <- (p1 - p2) / sqrt(pooled * (1 - pooled) * sum(share^2))
  a_case("proportions_with_overlap", name,
         list(p1 = p1, effective1 = e1, weighted1 = sum(w[a]), p2 = p2, effective2 = e2,
              weighted2 = sum(w[b]), squares = sum(w[a & b]^2)),
         list(statistic = z, p = 2 * pnorm(abs(z), lower.tail = FALSE), difference = p1 - p2),
         "z with the variance of the difference of two weighted sums over shared respondents", 1e-10)
}

## Two means

means_case <- function(name, x, y) {
  found <- t.test(x, y)
  a_case("means", name,
         list(mean1 = mean(x), variance1 = var(x), n1 = length(x),
              mean2 = mean(y), variance2 = var(y), n2 = length(y)),
         list(statistic = found$statistic[[1]], df = found$parameter[[1]], p = found$p.value,
              difference = mean(x) - mean(y), standard_error = found$stderr),
         "t.test(x, y)", 1e-10)
}

pooled_case <- function(name, x, y) {
  found <- t.test(x, y, var.equal = TRUE)
  a_case("pooled_means", name,
         list(mean1 = mean(x), variance1 = var(x), n1 = length(x),
              mean2 = mean(y), variance2 = var(y), n2 = length(y)),
         list(statistic = found$statistic[[1]], df = found$parameter[[1]], p = found$p.value,
              difference = mean(x) - mean(y), standard_error = found$stderr),
         "t.test(x, y, var.equal = TRUE)", 1e-10)
}

## A difference of domain means of a design

design_case <- function(name, seed, strata, clusters, size) {
  set.seed(seed)
  data <- expand.grid(i = seq_len(size), cluster = seq_len(clusters), stratum = seq_len(strata))
  data$group <- factor(sample(c("a", "b", "c"), nrow(data), TRUE))
  data$y <- data$stratum + rnorm(clusters * strata)[data$cluster + clusters * (data$stratum - 1)] +
    rnorm(nrow(data)) + 0.5 * (data$group == "b")
  data$w <- runif(nrow(data), 0.4, 2)
  design <- survey::svydesign(~cluster, strata = ~stratum, weights = ~w, data = data, nest = TRUE)
  by <- survey::svyby(~y, ~group, design, survey::svymean, covmat = TRUE)
  two <- subset(design, group %in% c("a", "b"))
  two$variables$group <- droplevels(two$variables$group)
  found <- survey::svyttest(y ~ group, two)
  a_case("design_difference", name,
         list(means = I(as.numeric(coef(by))), covariance = unname(vcov(by)),
              df = survey::degf(two) - 1),
         list(statistic = -found$statistic[[1]], p = found$p.value,
              difference = -found$estimate[[1]]),
         "svyby(~y, ~group, design, svymean, covmat = TRUE); svyttest(y ~ group, two groups)", 1e-10)
}

## Many p

adjust_case <- function(name, p) {
  a_case("adjust", name, list(p = I(p)),
         list(bonferroni = I(p.adjust(p, "bonferroni")), holm = I(p.adjust(p, "holm")),
              bh = I(p.adjust(p, "BH")), none = I(p.adjust(p, "none"))), "p.adjust(p, method)")
}

set.seed(41)
cases <- list(
  proportions_case("42 % against 32 % at 200", 84, 200, 64, 200),
  proportions_case("rare answers", 3, 1200, 12, 1200),
  proportions_case("small bases", 2, 5, 3, 4),
  proportions_case("far apart, p about 1e-150", 900, 1000, 200, 1000),
  proportions_case("the same", 10, 40, 20, 80),
  overlap_case("shared respondents", 42, 150),
  overlap_case("shared respondents with weights", 43, 200, exp(rnorm(200) / 2)),
  means_case("means of 30 and 45", rnorm(30, 3, 1), rnorm(45, 3.6, 1.8)),
  means_case("means of 2 and 9", c(1, 4), c(2, 3, 5, 5, 4, 3, 2, 1, 5)),
  means_case("one constant side", c(3, 3, 3, 3), c(2, 4, 5, 5, 1, 4)),
  pooled_case("pooled variances", rnorm(30, 3, 1), rnorm(45, 3.6, 1.8)),
  design_case("four strata of five clusters", 44, 4, 5, 6),
  design_case("two strata of three clusters", 45, 2, 3, 20),
  adjust_case("ten seeded", round(runif(10)^3, 6)),
  adjust_case("no tests between", c(0.01, NA, 0.04, 0.03, NA, 0.005)),
  adjust_case("ties", c(0.02, 0.02, 0.04, 0.6, 0.6)),
  adjust_case("one", 0.2),
  adjust_case("none at all", c(NA_real_, NA_real_)))

write_reference("columns.json", "Tests of two columns and adjustments for many tests", cases,
                "survey")
