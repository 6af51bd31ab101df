# Reference values for Kano's evaluation. Run in this folder: Rscript kano.R
# Levels: 1 like, 2 expect, 3 neutral, 4 tolerate, 5 dislike.
source("json.R")
source("statistics.R")

categories <- c("M", "O", "A", "I", "R", "Q")

# Berger et al. 1993, table of evaluation, by the rules rather than cell by cell: like both or
# dislike both contradicts; dislike having it or like lacking it is reverse; else liking having it
# makes it attractive, disliking lacking it must-be, both one-dimensional.
category <- function(with, without) {
  if ((with == 1 && without == 1) || (with == 5 && without == 5)) return("Q")
  if (with == 5 || without == 1) return("R")
  if (with == 1) return(if (without == 5) "O" else "A")
  if (without == 5) "M" else "I"
}

kano_case <- function(name, with, without, weights = NULL) {
  w <- if (is.null(weights)) rep(1, length(with)) else weights
  keep <- usable(with, w) & usable(without, w)
  each <- factor(mapply(category, with[keep], without[keep]), levels = categories)
  w_kept <- w[keep]
  counts <- as.numeric(xtabs(w_kept ~ each))
  p <- counts / sum(counts)
  n <- effective_n(w_kept)
  rank <- order(-p)
  # McNemar's test on counts scaled to the effective n.
  a <- n * p[rank[1]]
  b <- n * p[rank[2]]
  test <- mcnemar.test(matrix(c(0, b, a, 0), 2), correct = FALSE)
  four <- each %in% c("A", "O", "M", "I")
  coefficient <- function(letters) {
    part <- sum(w_kept[each %in% letters])
    all <- sum(w_kept[four])
    e <- effective_n(w_kept[four])
    unlist(c(part / all, wilson(part / all * e, e)))
  }
  better <- coefficient(c("A", "O"))
  worse <- coefficient(c("O", "M"))
  # The estimates of two proportions of one sample correlate as their indicators do.
  indicators <- cbind(each %in% c("A", "O"), each %in% c("O", "M"))[four, ] * 1
  correlation <- cov.wt(indicators, w_kept[four], cor = TRUE)$cor[1, 2]
  a_case("kano", name, c(list(functional = I(with), dysfunctional = I(without)),
                         if (!is.null(weights)) list(weights = I(weights))),
         list(n = sum(keep), weighted = sum(counts), effective = n,
              cells = unclass(xtabs(w_kept ~ factor(with[keep], 1:5) + factor(without[keep], 1:5)))[, ],
              proportions = I(p), first = categories[rank[1]], second = categories[rank[2]],
              z = sqrt(unname(test$statistic)), p = test$p.value,
              fong = 1.65 * sqrt((a + b) * (2 * n - a - b) / (2 * n)) / n,
              better = I(better), worse = I(worse), correlation = correlation),
         "xtabs, mcnemar.test(correct = FALSE), cov.wt", 1e-9)
}

set.seed(1984)
answers <- function(p, n = 120) sample(1:5, n, TRUE, p)
missing <- function(x, share) { x[runif(length(x)) < share] <- NA; x }
weights <- round(exp(rnorm(120, 0, 0.5)), 4)
cases <- list(
  kano_case("must-be", answers(c(.1, .5, .3, .07, .03)), answers(c(.02, .03, .05, .2, .7))),
  kano_case("attractive", answers(c(.7, .1, .15, .03, .02)), answers(c(.05, .1, .5, .3, .05))),
  kano_case("close, missing", missing(answers(c(.5, .3, .1, .05, .05)), .1),
            missing(answers(c(.05, .05, .2, .2, .5)), .1)),
  kano_case("close, weighted", answers(c(.5, .3, .1, .05, .05)),
            answers(c(.05, .05, .2, .2, .5)), weights),
  kano_case("weighted, missing, zero weights", missing(answers(rep(.2, 5)), .1),
            missing(answers(rep(.2, 5)), .1), ifelse(runif(120) < .1, 0, weights)),
  kano_case("reverse", answers(c(.05, .05, .2, .2, .5), 50), answers(c(.5, .3, .1, .05, .05), 50)))
write_reference("kano.json", "Kano's evaluation", cases)
