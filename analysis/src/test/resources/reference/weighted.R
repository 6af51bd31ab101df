# Reference values under respondent weights. Run in this folder: Rscript weighted.R
source("json.R")
source("statistics.R")
suppressMessages(library(survey))

## One variable

weighted_case <- function(name, values, weights, scale, tolerance = 1e-12) {
  keep <- usable(values, weights)
  x <- values[keep]
  w <- weights[keep]
  n <- effective_n(w)
  levels <- seq(scale[1], scale[2])
  boxes <- lapply(levels, function(level) box(x == level, w))
  rows <- rows_of(
    value = levels, unweighted_count = sapply(levels, function(level) sum(x == level)),
    count = sapply(boxes, `[[`, "count"), proportion = sapply(boxes, `[[`, "proportion"),
    cumulative = sapply(levels, function(level) share(sum(w[x <= level]), sum(w))),
    lower = sapply(boxes, `[[`, "lower"), upper = sapply(boxes, `[[`, "upper"))
  expected <- c(
    list(answered = sum(!is.na(values)), unweighted_n = length(x), weighted_n = sum(w),
         effective_n = n, mean = weighted_mean(x, w), sd = weighted_sd(x, w),
         median = weighted_median(x, w), rows = rows), two_boxes(x, w, scale))
  check_one(x, w, expected)
  a_case("weighted", name, list(values = I(values), weights = I(weights), scale = scale), expected,
         "sum(w)^2 / sum(w^2); weighted.mean(x, w); weighted_sd(x, w); weighted_median(x, w)",
         tolerance)
}

check_one <- function(x, w, expected) {
  same <- function(a, b) stopifnot(isTRUE(all.equal(a, b, tolerance = 1e-12)))
  if (length(x) > 0) same(expected$mean, weighted.mean(x, w))
  if (length(x) > 1) {
    design <- svydesign(ids = ~1, weights = ~w, data = data.frame(x, w))
    same(expected$mean, coef(svymean(~x, design))[[1]])
  }
  if (length(x) > 0 && all(w == round(w))) {
    repeated <- rep(x, w)
    same(expected$median, median(repeated))
    if (length(repeated) > 1) same(expected$sd, sd(repeated))
  }
  if (length(x) > 0 && length(unique(w)) == 1) {
    same(expected$effective_n, as.numeric(length(x)))
    same(expected$median, median(x))
  }
}

set.seed(24)
raking <- round(exp(rnorm(60, 0, 0.45)), 4)
scores <- sample(c(1:10, NA), 60, TRUE, c(1, 1, 1, 2, 4, 6, 10, 14, 8, 6, 5))
some <- c(4, 5, 3, 4, 2, NA, 5, 1, 4, 3)
one_variable <- list(
  weighted_case("60 seeded ratings with raking weights", scores, raking, c(1, 10)),
  weighted_case("the same weights ten times as large", scores, raking * 10, c(1, 10)),
  weighted_case("five-point ratings, fractional weights", some,
                c(0.8, 1.25, 0.6, 1.1, 2.05, 1.4, 0.75, 0.9, 1.3, 0.85), c(1, 5)),
  weighted_case("whole weights are repetitions", some, c(1, 3, 2, 1, 4, 2, 1, 2, 1, 3), c(1, 5)),
  weighted_case("equal weights of 1", some, rep(1, 10), c(1, 5)),
  weighted_case("equal weights of 2.5", some, rep(2.5, 10), c(1, 5)),
  weighted_case("equal weights of 0.1, half reached only up to rounding", c(1:5, 5:1),
                rep(0.1, 10), c(1, 5)),
  weighted_case("median exactly at half", c(1, 2, 4, 5), c(0.5, 1.5, 1.25, 0.75), c(1, 5)),
  weighted_case("median at half skips a value of weight zero", c(1, 2, 5), c(1, 0, 1), c(1, 5)),
  weighted_case("some weights zero", c(5, 1, 4, 2, 3), c(1.5, 0, 0.5, 0, 1), c(1, 5)),
  weighted_case("some weights missing", c(5, 1, 4, 2, 3), c(1.5, NA, 0.5, 1, NA), c(1, 5)),
  weighted_case("all weights zero", c(5, 1, 4), c(0, 0, 0), c(1, 5)),
  weighted_case("all answers missing", c(NA, NA, NA), c(1, 2, 0.5), c(1, 5)),
  weighted_case("constant under weights", c(3, 3, 3), c(0.7, 1.9, 1.4), c(1, 5)),
  weighted_case("one respondent", c(4, NA), c(1.7, 1), c(1, 5)),
  weighted_case("weights that sum to one", c(2, 4, 5, 3), c(0.25, 0.25, 0.125, 0.375), c(1, 5)),
  weighted_case("one weight dwarfs the rest", c(1, 5, 4, 3), c(1000, 1, 1, 1), c(1, 5),
                1e-9))

## Effective n alone

effective_case <- function(name, weights) {
  w <- weights[!is.na(weights) & weights > 0]
  a_case("effective_n", name, list(weights = I(weights)),
         list(weighted_n = sum(w), effective_n = effective_n(w),
              design_effect = if (length(w) > 0) length(w) / effective_n(w) else NA,
              efficiency = if (length(w) > 0) effective_n(w) / length(w) else NA),
         "sum(w)^2 / sum(w^2)")
}
effective <- list(
  effective_case("60 raking weights", raking),
  effective_case("equal weights", rep(0.37, 9)),
  effective_case("weights with a zero and a missing one", c(1, 2, 0, NA, 3)),
  effective_case("only zero weights", c(0, 0)),
  effective_case("a single weight", 4.2))

## Two variables: the table of weights, tested as it stands and rescaled to other sample sizes

rescaled <- function(test, n, weighted_n) {
  statistic <- test$statistic * n / weighted_n
  list(n = n, statistic = statistic, p = pchisq(statistic, test$df, lower.tail = FALSE))
}

# Second-order Rao-Scott: Pearson's statistic of the rescaled table becomes an F. The design holds
# everyone with a weight, so df2 counts also those who left out an answer.
rao_scott <- function(rows, columns, w) {
  data <- data.frame(rows = factor(rows), columns = factor(columns), w)
  test <- svychisq(~rows + columns, svydesign(ids = ~1, weights = ~w, data = data))
  list(f = test$statistic[[1]], df1 = test$parameter[[1]], df2 = test$parameter[[2]],
       p = test$p.value[[1]])
}

weighted_crosstab_case <- function(name, rows, columns, weights, dims) {
  keep <- usable(rows + columns, weights)
  w <- weights[keep]
  r <- factor(rows[keep], seq_len(dims[1]))
  k <- factor(columns[keep], seq_len(dims[2]))
  counts <- matrix(as.numeric(tapply(w, list(r, k), sum, default = 0)), dims[1])
  unweighted <- matrix(as.numeric(table(r, k)), dims[1])
  table <- crosstab(counts)
  expected <- c(list(unweighted_n = length(w), effective_n = effective_n(w),
                     unweighted_counts = unweighted, counts = counts), table)
  if (!is.null(table$test)) {
    expected$on_effective_n <- rescaled(table$test, effective_n(w), sum(w))
    expected$on_unweighted_n <- rescaled(table$test, length(w), sum(w))
    direct <- suppressWarnings(chisq.test(
      counts[table$kept_rows, table$kept_columns] * effective_n(w) / sum(w), correct = FALSE))
    stopifnot(all.equal(direct$statistic[[1]], expected$on_effective_n$statistic))
    in_design <- usable(weights, weights)
    expected$rao_scott <- rao_scott(rows[in_design], columns[in_design], weights[in_design])
  }
  a_case("weighted_crosstab", name,
         list(rows = I(rows), columns = I(columns), weights = I(weights), row_levels = dims[1],
              column_levels = dims[2]), expected,
         "xtabs(w ~ rows + columns); chisq.test(., correct = FALSE); svychisq(~rows + columns, .)",
         1e-11)
}

set.seed(25)
group <- sample(c(1:3, NA), 150, TRUE, c(5, 3, 2, 0.5))
answer <- pmin(4, pmax(1, ifelse(is.na(group), 2, group) + sample(-1:2, 150, TRUE)))
answer[sample(150, 9)] <- NA
weight <- round(rgamma(150, 4, 4), 3)
weight[c(3, 77)] <- 0
two_variables <- list(
  weighted_crosstab_case("150 seeded answers, some missing, two weights zero", group, answer,
                         weight, c(3, 4)),
  weighted_crosstab_case("the same with equal weights of 1", group, answer, rep(1, 150), c(3, 4)),
  weighted_crosstab_case("2x2 under weights", c(1, 1, 2, 2, 1, 2, 1, 2, 2, 1, 1, 2),
                         c(1, 2, 2, 1, 1, 2, 1, 2, 2, 2, 1, 1),
                         c(1.2, 0.4, 0.9, 1.6, 2.1, 0.7, 0.8, 1.3, 0.5, 1, 1.1, 0.4), c(2, 2)),
  weighted_crosstab_case("a row held only by zero weights", c(1, 1, 2, 2, 3, 3),
                         c(1, 2, 1, 2, 1, 2), c(0.8, 1.4, 1.1, 0.6, 0, 0), c(3, 2)),
  weighted_crosstab_case("all weights zero in a table: no test", c(1, 2, 1, 2), c(1, 2, 2, 1),
                         rep(0, 4), c(2, 2)))

write_reference("weighted.json", "Statistics under respondent weights",
                c(one_variable, effective, two_variables), "survey")
