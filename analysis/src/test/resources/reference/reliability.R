# Reference values for the reliability of a scale. Run in this folder: Rscript reliability.R
source("json.R")
suppressMessages(library(psych))
same <- function(a, b, tolerance = 1e-12) stopifnot(isTRUE(all.equal(unname(a), unname(b),
                                                                    tolerance = tolerance)))

# The loadings of one factor by minimum residuals, to more digits than psych takes: psych's
# loadings improved by Newton's method on the gradient of the sum of squares off the diagonal.
minres <- function(R) {
  l <- as.numeric(suppressWarnings(fa(R, 1, fm = "minres"))$loadings)
  for (round in 1:50) {
    residual <- R - l %o% l
    diag(residual) <- 0
    gradient <- -residual %*% l
    hessian <- -residual + l %o% l
    diag(hessian) <- sum(l^2) - l^2
    l <- l - as.numeric(solve(hessian, gradient))
  }
  stopifnot(max(abs(gradient)) < 1e-13)
  l * sign(sum(l))
}

reliability_case <- function(name, x, w = rep(1, nrow(x))) {
  k <- ncol(x)
  n <- sum(w)^2 / sum(w^2)
  V <- cov.wt(x, w / sum(w), method = "ML")$cov * n / (n - 1)
  R <- cov2cor(V)
  alpha_of <- function(V) nrow(V) / (nrow(V) - 1) * (1 - sum(diag(V)) / sum(V))
  a <- alpha_of(V)
  r <- mean(R[lower.tri(R)])
  rest <- sapply(seq_len(k), function(i) sum(V[i, -i]) / sqrt(V[i, i] * sum(V[-i, -i])))
  l <- if (k > 2) minres(R) else rep(NA, k)
  expected <- list(
    n = n, alpha = a, standardised = k * r / (1 + (k - 1) * r), mean_correlation = r,
    lower = 1 - (1 - a) * qf(0.975, n - 1, (n - 1) * (k - 1)),
    upper = 1 - (1 - a) * qf(0.025, n - 1, (n - 1) * (k - 1)), item_rest = I(rest),
    alpha_without = I(sapply(seq_len(k), function(i) if (k > 2) alpha_of(V[-i, -i]) else NA)),
    loadings = I(l), omega = 1 - sum(1 - l^2) / sum(R))
  if (length(unique(w)) == 1) {
    check <- suppressMessages(suppressWarnings(psych::alpha(as.data.frame(x), check.keys = FALSE)))
    same(a, check$total$raw_alpha)
    same(expected$standardised, check$total$std.alpha)
    same(as.numeric(rest), check$item.stats$r.drop)
    if (k > 2) same(as.numeric(expected$alpha_without), check$alpha.drop$raw_alpha)
    same(c(expected$lower, expected$upper),
         unlist(check$feldt[c("lower.ci", "upper.ci")]), 1e-10)
    if (k > 2) {
      # omega.tot of psych::omega, which needs GPArotation even for one factor.
      u <- suppressWarnings(fa(R, 1, fm = "minres"))$uniquenesses
      stopifnot(abs(expected$omega - (1 - sum(u) / sum(R))) < 1e-5)
    }
  }
  a_case("reliability", name, list(items = t(x), weights = I(w)), expected,
         "psych::alpha(x); psych::fa(R, 1, fm = \"minres\"), 1 - sum(uniquenesses) / sum(R)", 1e-9)
}

set.seed(53)
common <- rnorm(150)
items <- sapply(c(0.9, 0.8, 0.7, 0.85, 0.5), function(loading)
  pmin(10, pmax(1, round(6.5 + 2 * (loading * common + rnorm(150, 0, sqrt(1 - loading^2)))))))
reversed <- items
reversed[, 3] <- 11 - reversed[, 3]
weights <- round(exp(rnorm(150, 0, 0.4)), 4)
write_reference("reliability.json", "Reliability of a scale", list(
  reliability_case("five items", items),
  reliability_case("an item that runs the other way", reversed),
  reliability_case("five items under weights", items, weights),
  reliability_case("three items", items[, 1:3]),
  reliability_case("two items", items[, 1:2]),
  reliability_case("different spreads", cbind(items[, 1:3], items[, 4] * 10))), "psych")
