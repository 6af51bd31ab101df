# Reference values of index trees: weights by pairwise comparison (AHP), the split of a change into
# scores, weights and mix, and roll-up with population weights. Run in this folder: Rscript indices.R
source("json.R")
suppressMessages(library(survey))

# --- AHP by R's own eigenvectors ------------------------------------------------------------------
random_index <- c(0, 0, .58, .90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59)

ahp <- function(parts, comparisons) {
  A <- diag(parts)
  k <- 1
  for (i in seq_len(parts - 1)) for (j in (i + 1):parts) {
    A[i, j] <- comparisons[k]; A[j, i] <- 1 / comparisons[k]; k <- k + 1
  }
  e <- eigen(A)
  lead <- which.max(Re(e$values))
  w <- Re(e$vectors[, lead]); w <- w / sum(w)
  lambda <- Re(e$values[lead])
  ci <- if (parts < 3) 0 else (lambda - parts) / (parts - 1)
  if (abs(ci) < 1e-12) ci <- 0
  cr <- if (parts < 3) 0 else ci / random_index[parts]
  apart <- abs(log(A * outer(1 / w, w)))
  apart[lower.tri(apart, diag = TRUE)] <- -1
  list(weights = I(w), eigenvalue = lambda, consistency_index = ci,
       consistency_ratio = cr, apart = max(apart))
}

ahp_case <- function(name, parts, comparisons) {
  a_case("ahp", name, list(parts = parts, comparisons = I(comparisons)), ahp(parts, comparisons),
         "eigen(A)", 1e-10)
}

# --- the split of a change, by going through all orders -------------------------------------------
index_of <- function(p, W, s) sum(sapply(seq_along(p), function(g) {
  if (p[g] > 0) p[g] * sum(ifelse(W[g, ] > 0, W[g, ] * s[g, ], 0)) else 0
}))

orders <- list(c(1, 2, 3), c(1, 3, 2), c(2, 1, 3), c(2, 3, 1), c(3, 1, 2), c(3, 2, 1))

# The change of each cell's product while shares (1), weights (2) and scores (3) go one by one.
by_orders <- function(p0, W0, s0, p1, W1, s1) {
  groups <- length(p0); parts <- ncol(W0)
  for (g in seq_len(groups)) {
    if (p0[g] == 0 && p1[g] > 0) { W0[g, ] <- W1[g, ]; s0[g, ] <- s1[g, ] }
    if (p1[g] == 0 && p0[g] > 0) { W1[g, ] <- W0[g, ]; s1[g, ] <- s0[g, ] }
    if (p1[g] == 0 && p0[g] == 0) { W0[g, ] <- W1[g, ] <- 0; s0[g, ] <- s1[g, ] <- 0 }
    for (i in seq_len(parts)) {
      if (W0[g, i] == 0) s0[g, i] <- s1[g, i]
      if (W1[g, i] == 0) s1[g, i] <- s0[g, i]
      if (W0[g, i] == 0 && W1[g, i] == 0) s0[g, i] <- s1[g, i] <- 0
    }
  }
  level <- (index_of(p0, W0, s0) + index_of(p1, W1, s1)) / 2
  effect <- array(0, c(3, groups, parts))
  raw <- array(0, c(3, groups, parts))
  for (order in orders) {
    now <- list(p0, W0, s0); after <- list(p1, W1, s1)
    cell <- function(x, shift) x[[1]] * x[[2]] * (x[[3]] - shift)   # p recycles over the rows
    for (what in order) {
      next_ <- now; next_[[what]] <- after[[what]]
      raw[what, , ] <- raw[what, , ] + (cell(next_, 0) - cell(now, 0)) / 6
      effect[what, , ] <- effect[what, , ] + (cell(next_, level) - cell(now, level)) / 6
      now <- next_
    }
  }
  # scores: the level cancels; weights: against the level; mix of a part: as it is; of a group:
  # against the level.
  mix_of_groups <- apply(raw[1, , , drop = FALSE], 2, sum) - (p1 - p0) * level
  sums <- function(x, margin) apply(x, margin, sum)
  list(before = index_of(p0, W0, s0), after = index_of(p1, W1, s1),
       whole = list(scores = sum(raw[3, , ]), weights = sum(raw[2, , ]), mix = sum(raw[1, , ])),
       parts = list(scores = I(sums(raw[3, , , drop = FALSE], 3)),
                    weights = I(sums(effect[2, , , drop = FALSE], 3)),
                    mix = I(sums(raw[1, , , drop = FALSE], 3))),
       groups = list(scores = I(sums(raw[3, , , drop = FALSE], 2)),
                     weights = I(sums(effect[2, , , drop = FALSE], 2)),
                     mix = I(mix_of_groups)))
}

state <- function(p, W, s) list(shares = I(p), weights = W, scores = s)

split_case <- function(name, p0, W0, s0, p1, W1, s1) {
  a_case("change_split", name, list(before = state(p0, W0, s0), after = state(p1, W1, s1)),
         by_orders(p0, W0, s0, p1, W1, s1), "by_orders", 1e-10)
}

set.seed(20)
random_state <- function(groups, parts) {
  p <- runif(groups); W <- matrix(runif(groups * parts), groups)
  list(p / sum(p), W / rowSums(W), matrix(runif(groups * parts, 20, 95), groups))
}
a <- random_state(5, 4); b <- random_state(5, 4)
gone <- b; gone[[1]][2] <- 0; gone[[1]] <- gone[[1]] / sum(gone[[1]])
come <- a; come[[1]][4] <- 0; come[[1]] <- come[[1]] / sum(come[[1]])
dropped <- b; dropped[[2]][, 3] <- 0; dropped[[2]] <- dropped[[2]] / rowSums(dropped[[2]])

# --- roll-up: provinces of branches, population weights -------------------------------------------
roll_up <- function(name, value, weight, branch, province_of, population) {
  m <- sapply(seq_along(population), function(g) weighted.mean(value[branch == g], weight[branch == g]))
  provinces <- sapply(seq_len(max(province_of)), function(q) {
    here <- province_of == q
    sum(population[here] * m[here]) / sum(population[here])
  })
  whole <- sum(population * m) / sum(population)
  design <- svydesign(ids = ~1, weights = ~weight, data = data.frame(value, weight, branch))
  by_branch <- svyby(~value, ~branch, design, svymean, covmat = TRUE)
  stopifnot(max(abs(coef(by_branch) - m)) < 1e-10)
  covariance <- vcov(by_branch)
  share <- population / sum(population)
  a_case("roll_up", name,
         list(values = I(value), weights = I(weight), branch = I(branch),
              province_of = I(province_of), population = I(population)),
         list(groups = I(m), provinces = I(provinces), whole = whole,
              standard_error = sqrt(drop(t(share) %*% covariance %*% share))),
         "svyby(svymean, covmat), then by population", 1e-10)
}

n <- 240
branch <- c(rep(1:6, each = 20), sample(1:6, 120, TRUE))
value <- sample(1:10, n, TRUE)
weight <- round(runif(n, 0.4, 2.5), 3)

write_reference("indices.json", "AHP weights, change split and roll-up of index trees", packages = "survey", cases = list(
  ahp_case("one part against one", 2, 3),
  ahp_case("three parts, consistent", 3, c(2, 6, 3)),
  ahp_case("three parts", 3, c(3, 5, 2)),
  ahp_case("four parts", 4, c(3, 5, 7, 2, 4, 2)),
  ahp_case("four parts, inverse comparisons", 4, c(1 / 3, 1 / 2, 4, 2, 5, 7)),
  ahp_case("Saaty's house, 8 parts (1990)", 8, c(
    5, 3, 7, 6, 6, 1 / 3, 1 / 4,
    1 / 3, 5, 3, 3, 1 / 5, 1 / 7,
    6, 3, 4, 6, 1 / 5,
    1 / 3, 1 / 4, 1 / 7, 1 / 8,
    1 / 2, 1 / 5, 1 / 6,
    1 / 5, 1 / 6,
    1 / 2)),
  ahp_case("in a circle", 3, c(5, 1 / 5, 5)),
  split_case("two groups, one part, by hand: 70 to 75", c(.5, .5), matrix(1, 2, 1),
             matrix(c(80, 60), 2), c(.75, .25), matrix(1, 2, 1), matrix(c(80, 60), 2)),
  split_case("two groups, two parts", c(.6, .4), rbind(c(.5, .5), c(.5, .5)),
             rbind(c(80, 70), c(60, 50)), c(.5, .5), rbind(c(.7, .3), c(.7, .3)),
             rbind(c(82, 74), c(66, 50))),
  split_case("five groups, four parts", a[[1]], a[[2]], a[[3]], b[[1]], b[[2]], b[[3]]),
  split_case("a group goes", a[[1]], a[[2]], a[[3]], gone[[1]], gone[[2]], gone[[3]]),
  split_case("a group comes", come[[1]], come[[2]], come[[3]], b[[1]], b[[2]], b[[3]]),
  split_case("a part goes", a[[1]], a[[2]], a[[3]], dropped[[1]], dropped[[2]], dropped[[3]]),
  roll_up("six branches in three provinces", value, weight, branch, c(1, 1, 2, 2, 2, 3),
          c(1200, 300, 800, 50, 2500, 640))))
