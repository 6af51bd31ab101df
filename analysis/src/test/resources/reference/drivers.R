# Reference values for what drives an outcome. Run in this folder: Rscript drivers.R
source("json.R")
same <- function(a, b, tolerance = 1e-10) stopifnot(isTRUE(all.equal(as.numeric(a), as.numeric(b),
                                                                    tolerance = tolerance)))

weighted_r <- function(x, y, w) {
  both <- !is.na(x) & !is.na(y) & w > 0
  x <- x[both]; y <- y[both]; w <- w[both]
  if (!length(x) || max(x) == min(x) || max(y) == min(y)) return(NA)
  mx <- sum(w * x) / sum(w)
  my <- sum(w * y) / sum(w)
  sum(w * (x - mx) * (y - my)) / sqrt(sum(w * (x - mx)^2) * sum(w * (y - my)^2))
}
mid_ranks <- function(x, w) sapply(x, function(v) sum(w[x < v]) + sum(w[x == v]) / 2)
rank_r <- function(x, y, w) {
  both <- !is.na(x) & !is.na(y) & w > 0
  weighted_r(mid_ranks(x[both], w[both]), mid_ranks(y[both], w[both]), w[both])
}
kish <- function(w) sum(w)^2 / sum(w^2)

# R squared of a subset; of items that are linear in each other as many as are not.
r2_of <- function(R, r, subset) {
  if (!length(subset)) return(0)
  q <- qr(R[subset, subset, drop = FALSE], tol = 1e-9)
  keep <- subset[q$pivot[seq_len(q$rank)]]
  sum(r[keep] * solve(R[keep, keep, drop = FALSE], r[keep]))
}
lmg <- function(R, r) {
  k <- length(r)
  all <- sapply(0:(2^k - 1), function(mask) r2_of(R, r, which(bitwAnd(mask, 2^(0:(k - 1))) > 0)))
  size <- sapply(0:(2^k - 1), function(mask) sum(bitwAnd(mask, 2^(0:(k - 1))) > 0))
  sapply(seq_len(k), function(j) {
    without <- which(bitwAnd(0:(2^k - 1), 2^(j - 1)) == 0)
    s <- size[without]
    sum(factorial(s) * factorial(k - s - 1) / factorial(k) * (all[without + 2^(j - 1)] - all[without]))
  })
}
johnson <- function(R, r) {
  e <- eigen(R, symmetric = TRUE)
  keep <- e$values > 1e-10
  V <- e$vectors[, keep, drop = FALSE]
  root <- sqrt(e$values[keep])
  loadings <- V %*% (root * t(V))
  gamma <- V %*% ((t(V) %*% r) / root)
  as.numeric(loadings^2 %*% gamma^2)
}

drivers_case <- function(name, items, outcome, w = rep(1, length(outcome)), listwise = TRUE,
                         tolerance = 1e-9, singular = FALSE) {
  columns <- cbind(items, outcome)
  p <- ncol(items)
  k <- p + 1
  used_rows <- w > 0 & (if (listwise) complete.cases(columns) else TRUE)
  columns <- columns[used_rows, ]
  kept <- w[used_rows]
  y <- columns[, k]
  R <- outer(1:k, 1:k, Vectorize(function(i, j) weighted_r(columns[, i], columns[, j], kept)))
  pearson <- R[1:p, k]
  spearman <- sapply(1:p, function(j) rank_r(columns[, j], y, kept))
  use <- which(!is.na(pearson))
  back <- function(x) { all <- rep(NA_real_, p); all[use] <- x; I(all) }
  mean_of <- function(x) { h <- !is.na(x); sum(kept[h] * x[h]) / sum(kept[h]) }
  sd_of <- function(x) { h <- !is.na(x); sqrt(sum(kept[h] * (x[h] - mean_of(x))^2) / sum(kept[h])) }
  pairs_n <- function(f) min(outer(1:k, 1:k, Vectorize(function(i, j)
    f(kept[!is.na(columns[, i]) & !is.na(columns[, j])]))))
  n <- pairs_n(length)
  effective <- pairs_n(kish)
  Rx <- R[use, use, drop = FALSE]
  r <- pearson[use]
  expected <- list(n = n, effective_n = effective,
                   pair_n = I(sapply(1:p, function(j) sum(!is.na(columns[, j]) & !is.na(y)))),
                   pearson = I(pearson), spearman = I(spearman), singular = singular)
  values <- eigen(R[c(use, k), c(use, k)], symmetric = TRUE)$values
  expected$indefinite <- min(values) < -1e-10
  if (!expected$indefinite) {
    r2 <- r2_of(Rx, r, seq_along(use))
    rank <- if (singular) qr(Rx, tol = 1e-9)$rank else length(use)
    expected <- c(expected, list(
      r_squared = r2, adjusted = 1 - (1 - r2) * (effective - 1) / (effective - rank - 1),
      relative_weight = back(johnson(Rx, r)), shapley = back(lmg(Rx, r))))
    same(sum(expected$relative_weight, na.rm = TRUE), r2)
    same(sum(expected$shapley, na.rm = TRUE), r2)
    if (!singular) {
      beta <- solve(Rx, r)
      inverse <- -solve(R[c(use, k), c(use, k)])
      last <- length(use) + 1
      partial <- inverse[-last, last] / sqrt(diag(inverse)[-last] * inverse[last, last])
      b <- back(beta * sd_of(y) / apply(columns[, use, drop = FALSE], 2, sd_of))
      lambda <- eigen(Rx, symmetric = TRUE)$values
      expected <- c(expected, list(
        beta = back(beta), partial = back(partial), vif = back(diag(solve(Rx))), b = b,
        intercept = mean_of(y) - sum(b * apply(columns, 2, mean_of)[1:p], na.rm = TRUE),
        condition_number = sqrt(max(lambda) / min(lambda))))
      if (listwise) {
        frame <- data.frame(y = y, columns[, use, drop = FALSE])
        fit <- lm(y ~ ., frame, weights = kept)
        same(expected$b[use], coef(fit)[-1], 1e-9)
        same(expected$intercept, coef(fit)[1], 1e-8)
        same(r2, summary(fit)$r.squared)
        if (length(unique(kept)) == 1) {
          same(expected$adjusted, summary(fit)$adj.r.squared)
          same(spearman[use], cor(columns[, use], y, method = "spearman"))
        }
      } else if (length(unique(kept)) == 1) {
        same(R[c(use, k), c(use, k)], cor(columns[, c(use, k)], use = "pairwise.complete.obs"))
      }
    }
  }
  a_case("drivers", name,
         list(items = t(items), outcome = I(outcome), weights = I(w), listwise = listwise),
         expected, "cor, lm, eigen, solve; all subsets for Shapley", tolerance)
}

set.seed(20)
n <- 90
ratings <- function(x) pmin(5, pmax(1, round(x)))
common <- rnorm(n)
items <- sapply(1:5, function(j) ratings(3.4 + 0.6 * common + 0.8 * rnorm(n)))
outcome <- pmin(10, pmax(1, round(3 + 0.8 * items[, 1] + 0.5 * items[, 2] - 0.6 * items[, 4] +
                                    0.3 * items[, 5] + rnorm(n, 0, 1.2))))
weights <- round(exp(rnorm(n, 0, 0.5)), 4)
some_without <- replace(weights, c(3, 17, 44), c(0, 0, -1))
holes <- items
holes[cbind(sample(n, 40), sample(5, 40, TRUE))] <- NA
answered <- replace(outcome, sample(n, 7), NA)
constant <- cbind(items[, 1:3], 4, items[, 5])
twice <- cbind(items[, 1:3], items[, 2], items[, 5])
sums <- cbind(items[, 1:4], items[, 1] + items[, 2] + items[, 3])
# Three items of different respondents whose correlations cannot all hold of the same.
apart <- cbind(c(1:6, 1:6, rep(NA, 6)), c(1:6, rep(NA, 6), 1:6), c(rep(NA, 6), 1:6, 6:1))

cases <- list(
  drivers_case("five items, one against the outcome", items, outcome),
  drivers_case("under weights", items, outcome, weights),
  drivers_case("weights ten times as large", items, outcome, weights * 10),
  drivers_case("missing answers, complete respondents", holes, answered, weights),
  drivers_case("missing answers, pair by pair", holes, answered, listwise = FALSE),
  drivers_case("missing answers, pair by pair, under weights", holes, answered, weights, FALSE),
  drivers_case("weights that are none", items, outcome, some_without),
  drivers_case("a constant item", constant, outcome, weights),
  drivers_case("the same item twice", twice, outcome, weights, singular = TRUE),
  drivers_case("an item that is the sum of others", sums, outcome, weights, singular = TRUE),
  drivers_case("one item", items[, 1, drop = FALSE], outcome, weights),
  drivers_case("numbers of very different size", items %*% diag(c(1e4, 1e-2, 1, 1, 1)) + 1e3,
               outcome, weights, tolerance = 1e-8),
  drivers_case("pairs that contradict each other", apart, c(1:6, rep(2:4, 4)) + 0,
               listwise = FALSE))
write_reference("drivers.json", "Importance of items for an outcome", cases)
