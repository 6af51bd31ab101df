# Reference values for quadrants by group and movements between waves. Run in this folder:
# Rscript segments.R
source("json.R")
source("statistics.R")

# A value on a line, to 1e-9 of it, counts as high.
high <- function(value, line) value >= line - 1e-9 * max(1, abs(line))
quadrant <- function(importance, satisfaction, lines) {
  if (is.na(importance) || is.na(satisfaction)) return(NA_character_)
  if (high(importance, lines$importance)) {
    if (high(satisfaction, lines$satisfaction)) "keep_up" else "improve_urgently"
  } else {
    if (high(satisfaction, lines$satisfaction)) "possible_overkill" else "low_priority"
  }
}

mean_of <- function(x, w) {
  keep <- usable(x, w)
  weighted_mean(x[keep], w[keep])
}
# Pearson's correlation of those who have both, weighted.
r_of <- function(x, y, w) {
  keep <- usable(x, w) & !is.na(y)
  cov.wt(cbind(x, y)[keep, ], wt = w[keep] / sum(w[keep]), cor = TRUE)$cor[1, 2]
}

positions <- function(items, outcome, w, rows) {
  satisfaction <- sapply(items, function(item) mean_of(item$satisfaction[rows], w[rows]))
  importance <- sapply(items, function(item) {
    if (is.null(outcome)) mean_of(item$importance[rows], w[rows])
    else r_of(item$satisfaction[rows], outcome[rows], w[rows])
  })
  list(satisfaction = satisfaction, importance = importance)
}
lines_of <- function(p, f) {
  placed <- !is.na(p$satisfaction) & !is.na(p$importance)
  list(satisfaction = f(p$satisfaction[placed]), importance = f(p$importance[placed]))
}
quadrants <- function(p, lines) I(mapply(quadrant, p$importance, p$satisfaction,
                                         MoreArgs = list(lines = lines)))

# Welch's t under weights: the effective n stands for n, the variance is that of the weights' shares.
side <- function(x, w) {
  keep <- usable(x, w)
  x <- x[keep]
  w <- w[keep]
  n <- effective_n(w)
  m <- weighted_mean(x, w)
  list(n = n, mean = m, v = sum(w * (x - m)^2) / sum(w) * n / (n - 1))
}
welch <- function(before, now, plain) {
  a <- now$v / now$n
  b <- before$v / before$n
  df <- (a + b)^2 / (a^2 / (now$n - 1) + b^2 / (before$n - 1))
  change <- now$mean - before$mean
  t <- change / sqrt(a + b)
  half <- qt(0.975, df) * sqrt(a + b)
  if (!is.null(plain)) {
    r <- t.test(plain$now, plain$before)
    stopifnot(all.equal(c(t, df, change - half, change + half),
                        c(unname(r$statistic), unname(r$parameter), r$conf.int[1:2])))
  }
  list(change = change, t = t, df = df, p = 2 * pt(-abs(t), df), lower = change - half,
       upper = change + half)
}
movement <- function(x, w, wave, unweighted) {
  first <- which(wave == 1)
  second <- which(wave == 2)
  plain <- if (unweighted) list(before = x[first], now = x[second]) else NULL
  welch(side(x[first], w[first]), side(x[second], w[second]), plain)
}

segments_case <- function(name, items, group, wave, weights = NULL, outcome = NULL, f = mean) {
  n <- length(group)
  w <- if (is.null(weights)) rep(1, n) else weights
  counted <- which(!is.na(w) & w > 0)
  whole <- positions(items, outcome, w, counted)
  lines <- lines_of(whole, f)
  groups <- lapply(1:max(group, na.rm = TRUE), function(g) {
    rows <- intersect(which(group == g), counted)
    p <- positions(items, outcome, w, rows)
    list(n = length(rows), satisfaction = I(p$satisfaction), importance = I(p$importance),
         of_whole = quadrants(p, lines), of_own = quadrants(p, lines_of(p, f)))
  })
  expected <- list(lines = lines, whole = quadrants(whole, lines), groups = groups)
  if (is.null(outcome)) {
    moves <- lapply(items, function(item) list(
      satisfaction = movement(item$satisfaction, w, wave, is.null(weights)),
      importance = movement(item$importance, w, wave, is.null(weights))))
    p <- unlist(lapply(moves, function(move) c(move$satisfaction$p, move$importance$p)))
    expected$moves <- moves
    for (method in c("holm", "bonferroni", "BH")) expected[[tolower(method)]] <-
      I(p.adjust(p, method))
  }
  input <- list(items = lapply(items, function(item) list(
    name = item$name, satisfaction = I(item$satisfaction), importance = I(item$importance))),
    group = I(group), wave = I(wave), medians = identical(f, median))
  if (!is.null(weights)) input$weights <- I(weights)
  if (!is.null(outcome)) input$outcome <- I(outcome)
  a_case("segments", name, input, expected, "mean, cov.wt, t.test, p.adjust", 1e-10)
}

## Five elements rated 1-10 by 150 respondents in three groups and two waves

set.seed(12)
n <- 150
group <- sample(c(1, 2, 3), n, TRUE, c(0.5, 0.3, 0.2))
group[c(7, 91)] <- NA
wave <- rep(1:2, length.out = n)
common <- rnorm(n)
rated <- function(centre) {
  x <- pmin(10, pmax(1, round(centre + common + rnorm(n))))
  x[runif(n) < 1 / 15] <- NA
  x
}
items <- list(
  list(name = "price", satisfaction = rated(4.5 - (group %in% 2)), importance = rated(8.5)),
  list(name = "network", satisfaction = rated(7.5 - 2.5 * (group %in% 3)), importance = rated(8.2)),
  list(name = "staff", satisfaction = rated(7.4 - 1.2 * (wave == 2)), importance = rated(6.1)),
  list(name = "shop", satisfaction = rated(6.2), importance = rated(5.6 + 1.1 * (wave == 2))),
  list(name = "bill", satisfaction = rated(5.9), importance = rated(7.2)))
outcome <- pmin(10, pmax(1, round(5 + common + rnorm(n))))
outcome[c(3, 77)] <- NA
weights <- round(rgamma(n, 4, 4), 3)
weights[c(5, 18, 60)] <- c(0, NA, 0)

cases <- list(
  segments_case("stated, unweighted", items, group, wave),
  segments_case("stated, weighted, one weight missing and two zero", items, group, wave, weights),
  segments_case("stated, medians", items, group, wave, f = median),
  segments_case("correlation with an outcome", items, group, wave, outcome = outcome),
  segments_case("correlation with an outcome, weighted", items, group, wave, weights, outcome))

write_reference("segments.json", "Quadrants by group and movements between waves", cases)
