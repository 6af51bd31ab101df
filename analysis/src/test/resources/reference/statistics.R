# The formulas that base R does not have, shared by the scripts beside this file.

# Wilson (1927) score interval without continuity correction; x and n need not be integers. Not
# defined for n = 0. The bound at 0 of n, or n of n, is exactly 0 or 1.
wilson <- function(x, n, confidence = 0.95) {
  if (is.na(n) || n <= 0) return(list(lower = NA, upper = NA))
  z <- qnorm(1 - (1 - confidence) / 2)
  p <- x / n
  centre <- (p + z^2 / (2 * n)) / (1 + z^2 / n)
  half <- z * sqrt(p * (1 - p) / n + z^2 / (4 * n^2)) / (1 + z^2 / n)
  # The bounds are the roots of a quadratic whose product is p^2 / (1 + z^2 / n); dividing instead
  # of subtracting keeps a small lower bound exact.
  list(lower = p^2 / (1 + z^2 / n) / (centre + half),
       upper = if (x == n) 1 else centre + half)
}

share <- function(part, whole) if (whole > 0) part / whole else part * NA

# A weight that is missing, zero or negative takes its respondent out of every weighted figure.
usable <- function(x, w) !is.na(x) & !is.na(w) & w > 0

effective_n <- function(w) if (length(w) == 0) 0 else sum(w)^2 / sum(w^2)

weighted_mean <- function(x, w) if (length(x) == 0) NA else sum(w * x) / sum(w)

# As SPSS: the weights are treated as frequencies. Not defined where they sum to 1 or less; exactly
# 0 for a constant.
weighted_sd <- function(x, w) {
  if (sum(w) <= 1) return(NA)
  if (length(unique(x)) == 1) return(0)
  sqrt(sum(w * (x - weighted_mean(x, w))^2) / (sum(w) - 1))
}

# The smallest value whose cumulative weight reaches half of the sum; where it is exactly half (to
# 1e-12 of the sum), the mean of that value and the next one that has weight.
weighted_median <- function(x, w) {
  if (length(x) == 0) return(NA)
  by_value <- tapply(w, x, sum)
  values <- sort(unique(x))
  cumulative <- cumsum(as.numeric(by_value))
  half <- sum(w) / 2
  slack <- 1e-12 * sum(w)
  at <- which(cumulative >= half - slack)[1]
  if (abs(cumulative[at] - half) <= slack) mean(values[c(at, at + 1)]) else values[at]
}

# Share of the answers in a range of the scale with its interval; w = 1 gives the plain figures,
# weights give an interval on the effective n.
box <- function(chosen, w, confidence = 0.95) {
  p <- share(sum(w[chosen]), sum(w))
  n <- effective_n(w)
  bounds <- if (length(w) == 0) wilson(0, 0) else
    if (all(chosen)) wilson(n, n, confidence) else wilson(p * n, n, confidence)
  c(list(count = sum(w[chosen]), proportion = p), bounds)
}

two_boxes <- function(x, w, scale) {
  list(top_two = box(x >= scale[2] - 1, w), bottom_two = box(x <= scale[1] + 1, w))
}

rows_of <- function(...) {
  columns <- list(...)
  lapply(seq_along(columns[[1]]), function(i) lapply(columns, function(column) column[[i]]))
}

# Pearson's chi-square and what goes with it for a table of counts or of weights. Rows and columns
# without any count are dropped first; a table that keeps fewer than two of either has no test.
crosstab <- function(counts) {
  n <- sum(counts)
  rows <- which(rowSums(counts) > 0)
  columns <- which(colSums(counts) > 0)
  result <- list(
    n = n, row_totals = I(rowSums(counts)), column_totals = I(colSums(counts)),
    row_proportions = by_total(counts, rowSums(counts), 1),
    column_proportions = by_total(counts, colSums(counts), 2),
    total_proportions = share(counts, n),
    kept_rows = I(rows), kept_columns = I(columns))
  kept <- counts[rows, columns, drop = FALSE]
  if (length(rows) < 2 || length(columns) < 2) return(c(result, list(test = NULL)))
  c(result, list(test = chi_square(kept)))
}

by_total <- function(counts, totals, margin) {
  result <- sweep(counts, margin, ifelse(totals > 0, totals, NA), "/")
  stopifnot(all(is.na(result) | (result >= 0 & result <= 1 + 1e-12)))
  result
}

chi_square <- function(kept) {
  n <- sum(kept)
  plain <- suppressWarnings(chisq.test(kept, correct = FALSE))
  statistic <- plain$statistic[[1]]
  smaller <- min(dim(kept)) - 1
  adjusted <- (kept - plain$expected) / sqrt(plain$expected *
    outer(1 - rowSums(kept) / n, 1 - colSums(kept) / n))
  stopifnot(all.equal(unname(adjusted), unname(plain$stdres), tolerance = 1e-10))
  list(statistic = statistic, df = plain$parameter[[1]], p = plain$p.value,
       cramers_v = sqrt(statistic / (n * smaller)), phi = sqrt(statistic / n),
       smallest_expected = min(plain$expected),
       cells_expected_below_5 = sum(plain$expected < 5),
       expected = unname(plain$expected), adjusted_residuals = unname(plain$stdres))
}
