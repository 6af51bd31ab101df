# Reference values of raking (iterative proportional fitting). Run in this folder: Rscript raking.R
source("json.R")
source("statistics.R")
suppressMessages(library(survey))

# survey::rake on complete data, weights scaled to a mean of 1.
by_survey <- function(margins, targets, start) {
  data <- as.data.frame(margins)
  names(data) <- paste0("m", seq_along(margins))
  data$start <- start
  design <- suppressWarnings(svydesign(ids = ~1, weights = ~start, data = data))
  formulas <- lapply(names(data)[seq_along(margins)], function(m) reformulate(m))
  total <- sum(start)
  population <- Map(function(m, t) {
    frame <- data.frame(seq_along(t), t / sum(t) * total)
    names(frame) <- c(m, "Freq")
    frame
  }, names(data)[seq_along(margins)], targets)
  raked <- rake(design, formulas, unname(population),
                control = list(maxit = 5000, epsilon = 1e-13 * total, verbose = FALSE))
  w <- weights(raked)
  w / mean(w)
}

# The same by hand; a unit without a level in a margin is not touched by it, a start that is not
# above zero takes its unit out.
by_hand <- function(margins, targets, start, rounds = 5000) {
  w <- ifelse(!is.na(start) & start > 0, start, 0)
  w <- w * sum(w > 0) / sum(w)
  for (round in seq_len(rounds)) {
    before <- w
    for (k in seq_along(margins)) {
      level <- margins[[k]]
      there <- !is.na(level)
      sums <- sapply(seq_along(targets[[k]]), function(l) sum(w[there & level == l]))
      factor <- ifelse(sums > 0, targets[[k]] / sum(targets[[k]]) * sum(w[there]) / sums, 0)
      w[there] <- w[there] * factor[level[there]]
    }
    if (max(abs(w - before)) < 1e-15) break
  }
  w * sum(w > 0) / sum(w)
}

# Cut to the bounds and raked again until nothing is beyond them.
trimmed <- function(margins, targets, start, low, high) {
  w <- by_hand(margins, targets, start)
  for (cut in seq_len(2000)) {
    if (all(w <= high * (1 + 1e-14) & w >= low * (1 - 1e-14))) break
    w <- by_hand(margins, targets, pmin(high, pmax(low, w)))
  }
  w
}

diagnosed <- function(w) {
  there <- w[w > 0]
  list(weights = I(w), effective_n = effective_n(there),
       design_effect = length(there) / effective_n(there), least = min(there),
       greatest = max(there))
}

raking_case <- function(name, margins, targets, start, bounds = NULL, tolerance = 1e-9) {
  w <- if (is.null(bounds)) by_hand(margins, targets, start)
       else trimmed(margins, targets, start, bounds[1], bounds[2])
  complete <- is.null(bounds) && !anyNA(unlist(margins)) && !anyNA(start) && all(start > 0) &&
    all(unlist(targets) > 0)
  if (complete) {
    same <- by_survey(margins, targets, start)
    stopifnot(isTRUE(all.equal(w, unname(same), tolerance = 1e-10)))
    w <- unname(same)
  }
  a_case("raking", name,
         list(margins = lapply(margins, I), targets = lapply(targets, I), start = I(start),
              low = if (is.null(bounds)) 0 else bounds[1],
              high = if (is.null(bounds)) NA else bounds[2]),
         diagnosed(w),
         if (complete) "rake(svydesign(~1, weights = ~start), formulas, margins)" else "by_hand",
         tolerance)
}

set.seed(31)
n <- 80
sex <- sample(2, n, TRUE, c(0.6, 0.4))
age <- sample(4, n, TRUE, c(0.4, 0.3, 0.2, 0.1))
region <- pmin(3, pmax(1, age - 1 + sample(-1:1, n, TRUE)))
start <- round(runif(n, 0.4, 2.5), 3)
some <- age
some[sample(n, 7)] <- NA
without <- start
without[c(4, 9, 30)] <- c(0, NA, -1)

cases <- list(
  raking_case("one margin is a ratio", list(c(1, 1, 1, 2)), list(c(50, 50)), rep(1, 4)),
  raking_case("two margins as percents", list(sex, age), list(c(48, 52), c(20, 30, 30, 20)),
              rep(1, n)),
  raking_case("three margins of counts, proportions and percents", list(sex, age, region),
              list(c(4800, 5200), c(0.2, 0.3, 0.3, 0.2), c(40, 40, 20)), rep(1, n)),
  raking_case("from starting weights", list(sex, age), list(c(48, 52), c(20, 30, 30, 20)), start),
  raking_case("margins that hold already", list(c(1, 1, 2, 2), c(1, 2, 1, 2)),
              list(c(1, 1), c(1, 1)), rep(1, 4)),
  raking_case("some without an answer to one margin", list(sex, some),
              list(c(48, 52), c(20, 30, 30, 20)), rep(1, n)),
  raking_case("starts that are zero, missing or negative", list(sex, age),
              list(c(48, 52), c(20, 30, 30, 20)), without),
  raking_case("a target of zero leaves a level out", list(sex, age),
              list(c(48, 52), c(0, 30, 40, 30)), rep(1, n)),
  raking_case("trimmed above", list(sex, age), list(c(48, 52), c(25, 25, 30, 20)), start,
              c(0, 3.8), 1e-5),
  raking_case("trimmed on both sides", list(sex, age), list(c(48, 52), c(30, 25, 30, 15)), start,
              c(0.4, 3), 1e-5))

write_reference("raking.json", "Raking to margins", cases, "survey")
