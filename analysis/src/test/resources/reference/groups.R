# Reference values for differences between groups, for what a sample could have shown, and for
# correlations. Run in this folder: Rscript groups.R
source("json.R")
same <- function(a, b, tolerance = 1e-12) stopifnot(isTRUE(all.equal(unname(a), unname(b),
                                                                    tolerance = tolerance)))

## Distributions with a noncentrality, as sums of Poisson probabilities times central distributions:
## R's own series stop at an absolute error of 1e-9 to 1e-12.

poisson_terms <- function(ncp) 0:ceiling(ncp / 2 + 40 * sqrt(ncp / 2 + 1) + 60)
p_chisq <- function(x, df, ncp) {
  j <- poisson_terms(ncp)
  sum(dpois(j, ncp / 2) * pchisq(x, df + 2 * j))
}
p_f <- function(x, df1, df2, ncp) {
  j <- poisson_terms(ncp)
  sum(dpois(j, ncp / 2) * pbeta(df1 * x / (df1 * x + df2), df1 / 2 + j, df2 / 2))
}
p_t <- function(t, df, ncp) {
  if (t < 0) return(1 - p_t(-t, df, -ncp))
  j <- poisson_terms(ncp^2)
  y <- t^2 / (df + t^2)
  odd <- if (ncp == 0) 0 else
    sign(ncp) * exp((j + 0.5) * log(ncp^2 / 2) - ncp^2 / 2 - lgamma(j + 1.5))
  pnorm(-ncp) + sum(dpois(j, ncp^2 / 2) * pbeta(y, j + 0.5, df / 2) +
                      odd * pbeta(y, j + 1, df / 2)) / 2
}

noncentral_case <- function(what, x, df1, df2, ncp) {
  value <- switch(what, t = p_t(x, df2, ncp), f = p_f(x, df1, df2, ncp),
                  chi_square = p_chisq(x, df1, ncp))
  r <- switch(what, t = pt(x, df2, ncp), f = pf(x, df1, df2, ncp),
              chi_square = pchisq(x, df1, ncp))
  stopifnot(abs(value - r) < 1e-7)
  a_case("noncentral", paste(what, x, df1, df2, ncp),
         list(what = what, x = x, df1 = df1, df2 = df2, ncp = ncp), list(p = value),
         "sums of dpois(j, ncp / 2) * pchisq or pbeta; against pt, pf, pchisq", 1e-10)
}
noncentral <- list(
  noncentral_case("t", 2.1, NA, 18, 1.4), noncentral_case("t", -0.7, NA, 40, 0.9),
  noncentral_case("t", 1.3, NA, 7.5, -0.6), noncentral_case("t", 12.5, NA, 300, 11),
  noncentral_case("t", 30, NA, 2000, 28.5), noncentral_case("t", 0, NA, 12, 0.5),
  noncentral_case("f", 3.1, 3, 96, 8.2), noncentral_case("f", 1.2, 1, 20, 0.3),
  noncentral_case("f", 2.4, 11, 940.5, 30), noncentral_case("chi_square", 9.49, 4, NA, 11.9),
  noncentral_case("chi_square", 3.84, 1, NA, 7.85), noncentral_case("chi_square", 60, 30, NA, 45))

## The smallest effect that a sample would have shown

root <- function(f, upper) uniroot(f, c(1e-9, upper), tol = 1e-14, maxiter = 10000)$root
detect_f <- function(n, k, alpha, power) {
  critical <- qf(alpha, k - 1, n - k, lower.tail = FALSE)
  sqrt(root(function(ncp) p_f(critical, k - 1, n - k, ncp) - (1 - power), 500) / n)
}
detect_w <- function(n, df, alpha, power) {
  critical <- qchisq(alpha, df, lower.tail = FALSE)
  sqrt(root(function(ncp) p_chisq(critical, df, ncp) - (1 - power), 500) / n)
}
detect_f_case <- function(n, k, alpha, power) {
  f <- detect_f(n, k, alpha, power)
  # power.anova.test takes equal groups; between.var is the variance of means over k - 1.
  check <- power.anova.test(groups = k, n = n / k, between.var = f^2 * k / (k - 1), within.var = 1,
                            sig.level = alpha)
  stopifnot(abs(check$power - power) < 1e-6)
  a_case("detectable_f", paste("f", n, k, alpha, power),
         list(n = n, groups = k, alpha = alpha, power = power), list(effect = f),
         "root of the power in the noncentrality; against power.anova.test", 1e-9)
}
detect_w_case <- function(n, df, alpha, power) {
  w <- detect_w(n, df, alpha, power)
  reached <- pchisq(qchisq(alpha, df, lower.tail = FALSE), df, n * w^2, lower.tail = FALSE)
  stopifnot(abs(reached - power) < 1e-7)
  a_case("detectable_w", paste("w", n, df, alpha, power),
         list(n = n, df = df, alpha = alpha, power = power), list(effect = w),
         "root of the power in the noncentrality; against pchisq(ncp = n * w^2)", 1e-9)
}
detectable <- list(
  detect_f_case(200, 2, 0.05, 0.8), detect_f_case(1200, 4, 0.05 / 7, 0.8),
  detect_f_case(36, 3, 0.05, 0.9), detect_f_case(401.5, 5, 0.01, 0.8),
  detect_w_case(200, 1, 0.05, 0.8), detect_w_case(988.4, 6, 0.05 / 12, 0.8),
  detect_w_case(60, 4, 0.1, 0.95))

## Groups

kish <- function(w) sum(w)^2 / sum(w^2)
group_of <- function(x, w) {
  m <- sum(w * x) / sum(w)
  n <- kish(w)
  ss <- sum(w * (x - m)^2)
  list(n = n, W = sum(w), mean = m, ss = ss, variance = if (n >= 2 - 1e-9) ss / sum(w) * n / (n - 1) else NA)
}
mid_ranks <- function(x, w) {
  w <- w * kish(w) / sum(w)
  sapply(x, function(v) sum(w[x < v]) + (sum(w[x == v]) + 1) / 2)
}
welch_t <- function(a, b) {
  va <- a$variance / a$n
  vb <- b$variance / b$n
  df <- (va + vb)^2 / (va^2 / (a$n - 1) + vb^2 / (b$n - 1))
  t <- (a$mean - b$mean) / sqrt(va + vb)
  half <- qt(0.975, df) * sqrt(va + vb)
  list(difference = a$mean - b$mean, se = sqrt(va + vb), t = t, df = df, p = 2 * pt(-abs(t), df),
       lower = a$mean - b$mean - half, upper = a$mean - b$mean + half)
}
hedges <- function(a, b) {
  df <- a$n + b$n - 2
  d <- (a$mean - b$mean) / sqrt(((a$n - 1) * a$variance + (b$n - 1) * b$variance) / df)
  j <- 1 - 3 / (4 * df - 1)
  r <- sqrt(a$n * b$n / (a$n + b$n))
  bound <- function(p) uniroot(function(ncp) p_t(d * r, df, ncp) - p, d * r + c(-8, 8),
                               tol = 1e-14)$root / r * j
  list(g = d * j, g_lower = bound(0.975), g_upper = bound(0.025))
}
welch_anova <- function(g) {
  k <- length(g)
  n <- sapply(g, `[[`, "n")
  v <- sapply(g, `[[`, "variance")
  m <- sapply(g, `[[`, "mean")
  if (anyNA(v) || any(v == 0)) return(NULL)
  w <- n / v
  s <- sum((1 - w / sum(w))^2 / (n - 1))
  centre <- sum(w * m) / sum(w)
  f <- sum(w * (m - centre)^2) / (k - 1) / (1 + 2 * (k - 2) * s / (k^2 - 1))
  df2 <- (k^2 - 1) / (3 * s)
  list(f = f, df1 = k - 1, df2 = df2, p = pf(f, k - 1, df2, lower.tail = FALSE))
}
classical <- function(g) {
  W <- sapply(g, `[[`, "W")
  m <- sapply(g, `[[`, "mean")
  n <- sum(W)^2 / sum(W^2 / sapply(g, `[[`, "n"))
  k <- length(g)
  centre <- sum(W * m) / sum(W)
  between <- sum(W * (m - centre)^2) * n / sum(W)
  within <- sum(sapply(g, `[[`, "ss")) * n / sum(W)
  error <- within / (n - k)
  f <- between / (k - 1) / error
  list(n = n, f = f, df1 = k - 1, df2 = n - k, p = pf(f, k - 1, n - k, lower.tail = FALSE),
       eta_squared = between / (between + within),
       omega_squared = (between - (k - 1) * error) / (between + within + error),
       within_sd = sqrt(error))
}
kruskal <- function(x, g, w) {
  r <- mid_ranks(x, w)
  m <- sum(w * r) / sum(w)
  group_means <- tapply(w * r, g, sum) / tapply(w, g, sum)
  share <- sum(tapply(w, g, sum) * (group_means - m)^2) / sum(w * (r - m)^2)
  h <- (kish(w) - 1) * share
  df <- length(group_means) - 1
  list(h = h, df = df, p = pchisq(h, df, lower.tail = FALSE), epsilon_squared = share)
}

groups_case <- function(name, x, g, w = rep(1, length(x)), tolerance = 1e-9) {
  labels <- sort(unique(g))
  groups <- lapply(labels, function(l) group_of(x[g == l], w[g == l]))
  intervals <- lapply(groups, function(a) a$mean + c(-1, 1) * qt(0.975, a$n - 1) *
                        sqrt(a$variance / a$n))
  expected <- list(
    groups = lapply(seq_along(groups), function(i) with(groups[[i]], list(
      n = n, mean = mean, sd = sqrt(variance), lower = intervals[[i]][1],
      upper = intervals[[i]][2]))),
    welch = welch_anova(groups), anova = classical(groups), kruskal = kruskal(x, g, w))
  pairs <- combn(length(groups), 2)
  expected$pairs <- lapply(seq_len(ncol(pairs)), function(i) {
    a <- groups[[pairs[1, i]]]
    b <- groups[[pairs[2, i]]]
    c(welch_t(a, b), hedges(a, b))
  })
  p <- sapply(expected$pairs, `[[`, "p")
  for (i in seq_along(p)) expected$pairs[[i]]$holm <- p.adjust(p, "holm")[i]
  if (length(unique(w)) == 1) check_groups(x, factor(g), expected)
  a_case("groups", name, list(values = I(x), groups = I(g), weights = I(w)), expected,
         "t.test, oneway.test, aov, kruskal.test, p.adjust; g by the noncentral t", tolerance)
}
check_groups <- function(x, g, expected) {
  f <- function(a) unname(a)
  one <- oneway.test(x ~ g)
  same(expected$welch$f, f(one$statistic))
  same(expected$welch$df2, f(one$parameter[2]))
  same(expected$welch$p, one$p.value)
  table <- anova(lm(x ~ g))
  same(expected$anova$f, table$`F value`[1])
  same(expected$anova$p, table$`Pr(>F)`[1])
  k <- kruskal.test(x ~ g)
  same(expected$kruskal$h, f(k$statistic))
  same(expected$kruskal$p, k$p.value)
  l <- levels(g)
  t <- t.test(x[g == l[1]], x[g == l[2]])
  same(expected$pairs[[1]]$t, f(t$statistic))
  same(expected$pairs[[1]]$p, t$p.value)
  same(expected$pairs[[1]]$lower, t$conf.int[1])
  same(expected$groups[[1]]$upper, t.test(x[g == l[1]])$conf.int[2])
}

set.seed(41)
ratings <- function(n, mean) pmin(5, pmax(1, round(rnorm(n, mean, 1.1))))
two_x <- c(ratings(40, 3.2), ratings(65, 3.9))
two_g <- rep(1:2, c(40, 65))
four_n <- c(90, 31, 12, 150)
four_x <- c(ratings(90, 3.5), ratings(31, 3.1), ratings(12, 4.2), ratings(150, 3.6))
four_g <- rep(1:4, four_n)
raking <- round(exp(rnorm(sum(four_n), 0, 0.5)), 4)
ages <- round(c(rnorm(50, 41, 12), rnorm(48, 41, 15), rnorm(20, 40, 9)), 3)
groups <- list(
  groups_case("two groups of ratings", two_x, two_g),
  groups_case("four groups of ratings, uneven", four_x, four_g),
  groups_case("the same under raking weights", four_x, four_g, raking),
  groups_case("the same weights ten times as large", four_x, four_g, raking * 10),
  groups_case("two groups under weights", two_x, two_g, raking[1:105]),
  groups_case("three groups of numbers that hardly differ", ages, rep(1:3, c(50, 48, 20))),
  groups_case("two groups of two", c(1, 2, 4, 6), c(1, 1, 2, 2)),
  groups_case("far apart", c(rnorm(30, 0), rnorm(30, 4)), rep(1:2, each = 30)))

## Correlations

correlation_case <- function(name, x, y, w = rep(1, length(x))) {
  weighted <- function(x, y) {
    mx <- sum(w * x) / sum(w)
    my <- sum(w * y) / sum(w)
    sum(w * (x - mx) * (y - my)) / sqrt(sum(w * (x - mx)^2) * sum(w * (y - my)^2))
  }
  n <- kish(w)
  of <- function(r, factor) {
    t <- r * sqrt((n - 2) / (1 - r^2))
    bounds <- if (n > 3) tanh(atanh(r) + c(-1, 1) * qnorm(0.975) * sqrt(factor / (n - 3))) else
      c(NA, NA)
    list(r = r, p = 2 * pt(-abs(t), n - 2), lower = bounds[1], upper = bounds[2])
  }
  pearson <- weighted(x, y)
  spearman <- weighted(mid_ranks(x, w), mid_ranks(y, w))
  expected <- list(n = n, pearson = of(pearson, 1), spearman = of(spearman, 1 + spearman^2 / 2))
  if (length(unique(w)) == 1) {
    test <- cor.test(x, y)
    same(pearson, test$estimate)
    same(expected$pearson$p, test$p.value)
    if (n > 3) same(c(expected$pearson$lower, expected$pearson$upper), as.numeric(test$conf.int))
    same(spearman, cor(x, y, method = "spearman"))
  }
  a_case("correlation", name, list(x = I(x), y = I(y), weights = I(w)), expected,
         "cor.test, cor(method = \"spearman\"); weighted by hand", 1e-9)
}
x <- ratings(80, 3.4)
y <- pmin(10, pmax(1, round(x * 1.6 + rnorm(80, 0, 1.8))))
correlations <- list(
  correlation_case("ratings with ties", x, y),
  correlation_case("ratings under weights", x, y, raking[1:80]),
  correlation_case("negative", ages, -ages + rnorm(118, 0, 6)),
  correlation_case("unrelated", ages, rnorm(118)),
  correlation_case("four respondents", c(1, 2, 3, 5), c(2, 1, 4, 3)),
  correlation_case("three respondents", c(1, 2, 4), c(2, 1, 4)))

## Cramér's V without its bias

corrected_v <- function(counts) {
  n <- sum(counts)
  chi <- suppressWarnings(chisq.test(counts, correct = FALSE)$statistic)[[1]]
  r <- nrow(counts)
  c <- ncol(counts)
  phi <- max(0, chi / n - (r - 1) * (c - 1) / (n - 1))
  sqrt(phi / (min(r - (r - 1)^2 / (n - 1), c - (c - 1)^2 / (n - 1)) - 1))
}
v_case <- function(name, counts) a_case("corrected_v", name, list(counts = counts),
                                        list(v = corrected_v(counts)), "Bergsma (2013)", 1e-12)
corrected <- list(
  v_case("three by four", matrix(c(20, 11, 9, 5, 14, 22, 8, 7, 12, 9, 3, 18), 3)),
  v_case("less than chance", matrix(c(10, 11, 10, 9), 2)))

write_reference("groups.json", "Differences between groups, detectable effects and correlations",
                c(noncentral, detectable, groups, correlations, corrected))
