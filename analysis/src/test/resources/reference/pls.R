# Reference values for structural models by partial least squares. Run in this folder: Rscript pls.R
#
# All is done on the respondents' scores, by lm.wfit: nothing here works on correlations of items,
# as the program does.
source("json.R")

wmean <- function(x, w) sum(w * x) / sum(w)
# Divides by n - 1, n the effective n; without weights this is var().
wcov <- function(x, y, w) {
  n <- sum(w)^2 / sum(w^2)
  sum(w * (x - wmean(x, w)) * (y - wmean(y, w))) / sum(w) * n / (n - 1)
}
wsd <- function(x, w) sqrt(wcov(x, x, w))
wcor <- function(x, y, w) wcov(x, y, w) / (wsd(x, w) * wsd(y, w))
standardise <- function(x, w) (x - wmean(x, w)) / wsd(x, w)
slopes <- function(X, y, w) unname(lm.wfit(cbind(1, X), y, w)$coefficients[-1])

# blocks: list of column numbers; modes: "A" or "B"; paths: matrix by cause, then by effect.
pls <- function(X, w, blocks, modes, paths, scheme = "PATH", consistent = FALSE, tolerance = 1e-13) {
  Z <- apply(X, 2, standardise, w)
  k <- length(blocks)
  score <- function(j, a) standardise(drop(Z[, blocks[[j]], drop = FALSE] %*% a), w)
  Y <- sapply(1:k, function(j) score(j, rep(1, length(blocks[[j]]))))
  outer <- lapply(blocks, function(b) rep(1, length(b)))
  repeat {
    inner <- matrix(0, nrow(X), k)
    for (j in 1:k) {
      causes <- which(paths[, j] == 1)
      effects <- which(paths[j, ] == 1)
      if (scheme == "PATH") {
        if (length(causes)) inner[, j] <- Y[, causes, drop = FALSE] %*% slopes(Y[, causes], Y[, j], w)
        for (i in effects) inner[, j] <- inner[, j] + wcor(Y[, i], Y[, j], w) * Y[, i]
      } else for (i in c(causes, effects)) {
        r <- wcor(Y[, i], Y[, j], w)
        inner[, j] <- inner[, j] + (if (scheme == "CENTROID") sign(r) else r) * Y[, i]
      }
    }
    change <- 0
    for (j in 1:k) {
      block <- Z[, blocks[[j]], drop = FALSE]
      a <- if (modes[j] == "A") apply(block, 2, wcov, inner[, j], w) else slopes(block, inner[, j], w)
      a <- a / wsd(drop(block %*% a), w)
      change <- max(change, abs(abs(a) - abs(outer[[j]])))
      outer[[j]] <- a
    }
    Y <- sapply(1:k, function(j) score(j, outer[[j]]))
    if (change < tolerance) break
  }
  for (j in 1:k) {
    if (sum(apply(Z[, blocks[[j]], drop = FALSE], 2, wcor, Y[, j], w)) < 0) {
      outer[[j]] <- -outer[[j]]
      Y[, j] <- -Y[, j]
    }
  }
  C <- outer(1:k, 1:k, Vectorize(function(i, j) wcor(Y[, i], Y[, j], w)))
  loadings <- lapply(1:k, function(j) unname(apply(Z[, blocks[[j]], drop = FALSE], 2, wcor, Y[, j], w)))
  rho <- rep(1, k)
  for (j in which(modes == "A" & lengths(blocks) > 1)) {
    a <- outer[[j]]
    S <- outer(blocks[[j]], blocks[[j]], Vectorize(function(p, q) wcor(Z[, p], Z[, q], w)))
    aa <- a %*% t(a)
    rho[j] <- sum(a * a)^2 * drop(t(a) %*% (S - diag(diag(S))) %*% a) /
      drop(t(a) %*% (aa - diag(diag(aa))) %*% a)
    if (consistent) loadings[[j]] <- a * sqrt(rho[j]) / sum(a * a)
  }
  plain <- C
  if (consistent) { C <- C / sqrt(rho %o% rho); diag(C) <- 1 }
  B <- matrix(0, k, k)
  r2 <- rep(NA, k)
  for (j in 1:k) {
    causes <- which(paths[, j] == 1)
    if (!length(causes)) next
    B[causes, j] <- solve(C[causes, causes, drop = FALSE], C[causes, j])
    r2[j] <- sum(B[causes, j] * C[causes, j])
  }
  list(outer = outer, Y = Y, Z = Z, C = C, plain = plain, loadings = loadings, rho = rho, B = B, r2 = r2)
}

index <- function(X, w, fit, blocks, least, most) sapply(seq_along(blocks), function(j) {
  u <- fit$outer[[j]] / apply(X[, blocks[[j]], drop = FALSE], 2, wsd, w)
  means <- apply(X[, blocks[[j]], drop = FALSE], 2, wmean, w)
  100 * sum(u * (means - least)) / sum(u * (most - least))
})

model <- list(
  blocks = list(1:3, 4:6, 7:8, 9, 10:12), modes = c("A", "B", "A", "A", "A"),
  paths = rbind(c(0, 1, 0, 1, 0), c(0, 0, 1, 1, 0), c(0, 0, 0, 1, 1), c(0, 0, 0, 0, 1), 0))
answers <- function(n) {
  a <- rnorm(n); b <- .6 * a + .8 * rnorm(n); c <- .7 * b + .7 * rnorm(n)
  d <- .3 * a + .3 * b + .4 * c + .5 * rnorm(n); e <- -.4 * c + .6 * d + .6 * rnorm(n)
  l <- cbind(a, a, a, b, b, b, c, c, d, e, e, e)
  pmin(pmax(round(6.5 + 1.5 * l + 1.3 * matrix(rnorm(12 * n), n)), 1), 10)
}
described <- function(X, w, m, ...) c(
  list(columns = t(X), weights = w, blocks = lapply(m$blocks, I), modes = m$modes, paths = m$paths),
  list(...))

set.seed(20260)
X <- answers(90)
even <- rep(1, 90)
uneven <- round(rexp(90) + .2, 2)
uneven[c(5, 40)] <- 0
cases <- list()
estimate_case <- function(name, X, w, m, scheme, consistent) {
  kept <- w > 0
  fit <- pls(X[kept, ], w[kept], m$blocks, m$modes, m$paths, scheme, consistent)
  a_case("estimate", name, described(X, w, m, scheme = scheme, consistent = consistent),
         list(weights = unlist(fit$outer), loadings = unlist(fit$loadings), paths = fit$B,
              r_squared = fit$r2, rho_a = fit$rho, correlations = fit$C,
              index = index(X[kept, ], w[kept], fit, m$blocks, 1, 10)),
         "pls, index", 1e-8)
}
reflective <- within(model, modes <- rep("A", 5))
for (scheme in c("PATH", "CENTROID", "FACTORIAL")) {
  cases <- c(cases, list(estimate_case(paste("mode B,", scheme), X, even, model, scheme, FALSE)))
}
cases <- c(cases, list(
  estimate_case("all mode B", X, even, within(model, modes <- rep("B", 5)), "PATH", FALSE),
  estimate_case("weighted", X, uneven, model, "PATH", FALSE),
  estimate_case("weighted, consistent", X, uneven, reflective, "PATH", TRUE),
  estimate_case("consistent beside mode B", X, even, model, "CENTROID", TRUE)))

# BCa: the acceleration by leaving out each respondent.
acceleration <- function(w) {
  values <- t(sapply(which(w > 0), function(i) {
    v <- w
    v[i] <- 0
    fit <- pls(X[v > 0, ], v[v > 0], reflective$blocks, reflective$modes, reflective$paths)
    c(fit$B[1, 2], fit$r2[4], index(X[v > 0, ], v[v > 0], fit, reflective$blocks, 1, 10)[5])
  }))
  apply(values, 2, function(x) { d <- mean(x) - x; sum(d^3) / (6 * sum(d^2)^1.5) })
}
for (named in list(list("acceleration", even), list("acceleration, weighted", uneven))) {
  a <- acceleration(named[[2]])
  cases <- c(cases, list(a_case("acceleration", named[[1]], described(X, named[[2]], reflective),
    list(path = a[1], r_squared = a[2], index = a[3]), "acceleration", 1e-6)))
}
set.seed(7)
replicates <- round(rgamma(199, 3), 4)
without <- round(3.1 + rexp(30) / 30, 6)
bca <- function(figure, replicates, without, confidence) {
  z0 <- qnorm((sum(replicates < figure) + sum(replicates == figure) / 2) / length(replicates))
  d <- mean(without) - without
  a <- sum(d^3) / (6 * sum(d^2)^1.5)
  z <- z0 + qnorm(c((1 - confidence) / 2, 1 - (1 - confidence) / 2))
  unname(quantile(replicates, pnorm(z0 + z / (1 - a * z))))
}
cases <- c(cases, list(a_case("bca", "BCa", list(figure = 2.5, replicates = replicates,
  without = without, confidence = .9), list(interval = bca(2.5, replicates, without, .9)), "bca", 1e-10)))

# PLSpredict on given folds.
predicted <- function(w, folds) {
  m <- reflective
  caused <- colSums(m$paths) > 0
  known <- unlist(m$blocks[!caused]); wanted <- unlist(m$blocks[caused])
  kept <- w > 0
  e <- list(model = NULL, linear = NULL, naive = NULL); weight <- NULL
  for (repetition in 1:nrow(folds)) for (fold in unique(folds[repetition, ])) {
    out <- logical(length(w)); out[kept] <- folds[repetition, ] == fold
    train <- kept & !out
    fit <- pls(X[train, ], w[train], m$blocks, m$modes, m$paths)
    mu <- apply(X[train, ], 2, wmean, w[train]); sd <- apply(X[train, ], 2, wsd, w[train])
    Z <- sweep(sweep(X[out, ], 2, mu), 2, sd, "/")
    Y <- matrix(0, sum(out), length(m$blocks))
    for (j in seq_along(m$blocks)) {
      Y[, j] <- if (caused[j]) Y %*% fit$B[, j] else Z[, m$blocks[[j]]] %*% fit$outer[[j]]
    }
    foretold <- do.call(cbind, lapply(which(caused), function(j) sapply(seq_along(m$blocks[[j]]),
      function(i) mu[m$blocks[[j]][i]] + sd[m$blocks[[j]][i]] * fit$loadings[[j]][i] * Y[, j])))
    by_lm <- sapply(wanted, function(i)
      cbind(1, X[out, known]) %*% lm.wfit(cbind(1, X[train, known]), X[train, i], w[train])$coefficients)
    e$model <- rbind(e$model, X[out, wanted] - foretold)
    e$linear <- rbind(e$linear, X[out, wanted] - by_lm)
    e$naive <- rbind(e$naive, sweep(X[out, wanted], 2, mu[wanted]))
    weight <- c(weight, w[out])
  }
  rmse <- lapply(e, function(x) sqrt(apply(x^2, 2, wmean, weight)))
  c(list(items = wanted, q_squared = 1 - rmse$model^2 / rmse$naive^2),
    setNames(rmse, paste0("rmse_", names(e))),
    setNames(lapply(e, function(x) apply(abs(x), 2, wmean, weight)), paste0("mae_", names(e))))
}
set.seed(3)
for (named in list(list("predict", even), list("predict, weighted", uneven))) {
  w <- named[[2]]
  folds <- t(replicate(2, sample(rep(1:5, length.out = sum(w > 0)))))
  cases <- c(cases, list(a_case("predict", named[[1]], described(X, w, reflective, folds = folds),
    predicted(w, folds), "predicted", 1e-8)))
}

# Two groups, on given permutations.
compared <- function(X, w, first, dealt) {
  m <- reflective
  all <- pls(X, w, m$blocks, m$modes, m$paths)
  of <- function(first) {
    a <- pls(X[first, ], w[first], m$blocks, m$modes, m$paths)
    b <- pls(X[!first, ], w[!first], m$blocks, m$modes, m$paths)
    list(
      correlation = sapply(seq_along(m$blocks), function(j) wcor(
        drop(all$Z[, m$blocks[[j]], drop = FALSE] %*% a$outer[[j]]),
        drop(all$Z[, m$blocks[[j]], drop = FALSE] %*% b$outer[[j]]), w)),
      mean = apply(all$Y[first, ], 2, wmean, w[first]) - apply(all$Y[!first, ], 2, wmean, w[!first]),
      variance = 2 * log(apply(all$Y[first, ], 2, wsd, w[first]) / apply(all$Y[!first, ], 2, wsd, w[!first])),
      index = index(X[first, ], w[first], a, m$blocks, 1, 10) - index(X[!first, ], w[!first], b, m$blocks, 1, 10),
      path = (a$B - b$B)[m$paths == 1])
  }
  own <- of(first)
  others <- apply(dealt, 1, function(d) of(d == 1))
  of_all <- function(name) sapply(others, function(o) o[[name]])
  two_sided <- function(name)
    (1 + rowSums(abs(of_all(name)) >= abs(own[[name]]) - 1e-12)) / (1 + nrow(dealt))
  bounds <- function(name, p) apply(of_all(name), 1, quantile, p, names = FALSE)
  list(correlation = own$correlation, least_correlation = bounds("correlation", .05),
       p_correlation = (1 + rowSums(of_all("correlation") <= own$correlation + 1e-12)) / (1 + nrow(dealt)),
       mean = own$mean, p_mean = two_sided("mean"), lower_mean = bounds("mean", .025),
       variance = own$variance, p_variance = two_sided("variance"), upper_variance = bounds("variance", .975),
       index = own$index, p_index = two_sided("index"), path = own$path, p_path = two_sided("path"))
}
set.seed(5)
G <- rbind(answers(60), {
  Y <- answers(50)
  Y[, 1] <- sample(Y[, 1])
  Y[, 10:12] <- pmin(Y[, 10:12] + 1, 10)
  Y
})
first <- rep(c(TRUE, FALSE), c(60, 50))
for (named in list(list("groups", rep(1, 110)), list("groups, weighted", round(rexp(110) + .3, 2)))) {
  dealt <- t(replicate(49, sample(as.numeric(first))))
  cases <- c(cases, list(a_case("groups", named[[1]],
    described(G, named[[2]], reflective, first = as.numeric(first), dealt = dealt),
    compared(G, named[[2]], first, dealt), "compared", 1e-8)))
}
write_reference("pls.json", "Structural models by partial least squares", cases)
