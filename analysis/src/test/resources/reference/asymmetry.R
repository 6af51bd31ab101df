# Reference values for penalty-reward contrasts. Run in this folder: Rscript asymmetry.R
source("json.R")
source("statistics.R")

# Low and high are the lowest and the highest quarter of the scale.
side <- function(x, scale) {
  rescaled <- (x - scale[1]) / (scale[2] - scale[1])
  cbind(low = rescaled <= 0.25, high = rescaled >= 0.75) * 1
}

contrasts_of <- function(d, w) {
  fit <- coef(lm.wfit(cbind(1, d$x), d$y, w))[-1]
  list(penalty = fit[c(TRUE, FALSE)], reward = fit[c(FALSE, TRUE)])
}

# R's own resamples: the interval of penalties and rewards under another generator.
resampled <- function(d, w, resamples) {
  draws <- replicate(resamples, {
    i <- sample(length(d$y), replace = TRUE)
    unlist(contrasts_of(list(x = d$x[i, ], y = d$y[i]), w[i]))
  })
  t(apply(draws, 1, quantile, c(0.025, 0.975), na.rm = TRUE))
}

asymmetry_case <- function(name, items, outcome, scale, weights = NULL) {
  w <- if (is.null(weights)) rep(1, length(outcome)) else weights
  keep <- complete.cases(items, outcome) & w > 0
  y <- outcome[keep]
  w <- w[keep]
  x <- do.call(cbind, lapply(seq_len(ncol(items)), function(i) side(items[keep, i], scale)))
  d <- list(x = x, y = y)
  found <- contrasts_of(d, w)
  fit <- summary(lm(y ~ x, weights = w))
  n <- effective_n(w)
  harm <- pmax(0, -found$penalty)
  gain <- pmax(0, found$reward)
  vif <- diag(solve(cov.wt(x, w, cor = TRUE)$cor))
  intervals <- resampled(d, w, 4000)
  k <- ncol(items)
  a_case("asymmetry", name,
         c(list(items = t(items), outcome = I(outcome), scale = I(scale)),
           if (!is.null(weights)) list(weights = I(weights))),
         list(n = length(y), r_squared = fit$r.squared,
              adjusted = 1 - (1 - fit$r.squared) * (n - 1) / (n - 2 * k - 1),
              penalty = I(unname(found$penalty)), reward = I(unname(found$reward)),
              index = I(unname((gain - harm) / (gain + harm))), range = I(unname(gain + harm)),
              vif = I(pmax(vif[c(TRUE, FALSE)], vif[c(FALSE, TRUE)])),
              low = I(unname(colSums(x)[c(TRUE, FALSE)])),
              high = I(unname(colSums(x)[c(FALSE, TRUE)])),
              penalty_interval = unname(intervals[seq_len(k), ]),
              reward_interval = unname(intervals[k + seq_len(k), ])),
         "lm(y ~ low and high of each item, weights)", 1e-8)
}

set.seed(1987)
rate <- function(common, n, scale) {
  z <- 0.5 * common + sqrt(0.75) * rnorm(n)
  pmin(scale[2], pmax(scale[1], round(mean(scale) + 0.3 * diff(scale) * z)))
}
built <- function(n, scale) {
  common <- rnorm(n)
  items <- sapply(1:4, function(i) rate(common, n, scale))
  s <- lapply(1:4, function(i) side(items[, i], scale))
  # Basic, performance, excitement, nothing.
  y <- 6 - 1.6 * s[[1]][, 1] + 0.1 * s[[1]][, 2] - 0.9 * s[[2]][, 1] + 0.9 * s[[2]][, 2] -
    0.1 * s[[3]][, 1] + 1.6 * s[[3]][, 2] + rnorm(n)
  list(items = items, outcome = pmin(10, pmax(1, round(y))))
}
ten <- built(700, c(1, 10))
five <- built(300, c(1, 5))
holes <- ten$items
holes[cbind(sample(700, 60), sample(4, 60, TRUE))] <- NA
weights <- round(exp(rnorm(700, 0, 0.5)), 4)
write_reference("asymmetry.json", "Penalty-reward contrasts", list(
  asymmetry_case("ten points", ten$items, ten$outcome, c(1, 10)),
  asymmetry_case("five points", five$items, five$outcome, c(1, 5)),
  asymmetry_case("weighted, missing", holes, ten$outcome, c(1, 10), weights)))
