# Reference values for the comparison of branches: estimates drawn toward their mean, the certainty of
# places, and means adjusted for the mix of respondents. Run in this folder: Rscript branches.R
suppressMessages({library(survey); library(metafor)})
source("json.R")
options(survey.lonely.psu = "adjust")

# --- Empirical Bayes: y ~ N(theta, v), theta ~ N(mu, tau^2), flat on mu and on tau.

given_tau <- function(y, v, tau) {
  a <- 1 / (v + tau^2)
  mu <- sum(a * y) / sum(a)
  b <- v / (v + tau^2)
  list(mu = mu, mu_variance = 1 / sum(a), at = (1 - b) * y + b * mu,
       variance = (1 - b) * v + b^2 / sum(a), own = 1 - b)
}

log_likelihood <- function(y, v, tau) {
  g <- given_tau(y, v, tau)
  sum(dnorm(y, g$mu, sqrt(v + tau^2), log = TRUE)) + log(g$mu_variance) / 2
}

# The mean over tau of a function of it, by integrate() over u = tau / (tau + scale).
over_tau <- function(y, v, f) {
  scale <- sqrt(mean(v)); best <- max(sapply(scale * (0:4000) / 400, log_likelihood, y = y, v = v))
  mass <- function(u, of) sapply(u, function(u) {
    tau <- scale * u / (1 - u)
    exp(log_likelihood(y, v, tau) - best) * of(tau) / (1 - u)^2
  })
  integral <- function(of) integrate(mass, 0, 1, of = of, rel.tol = 1e-11, subdivisions = 2000)$value
  integral(f) / integral(function(tau) 1)
}

empirical_bayes <- function(name, y, v) {
  k <- length(y)
  at <- sapply(1:k, function(i) over_tau(y, v, function(tau) given_tau(y, v, tau)$at[i]))
  square <- sapply(1:k, function(i) over_tau(y, v, function(tau) {
    g <- given_tau(y, v, tau)
    g$variance[i] + (g$at[i] - at[i])^2
  }))
  reml <- rma(y, v, method = "REML", control = list(threshold = 1e-11 * var(y), maxiter = 10000, stepadj = 0.7))
  a_case("empirical_bayes", name, list(y = I(y), v = I(v)),
         list(mean = over_tau(y, v, function(tau) given_tau(y, v, tau)$mu),
              between_variance = reml$tau2,
              estimates = I(at), standard_errors = I(sqrt(square)),
              own_weights = I(sapply(1:k, function(i)
                over_tau(y, v, function(tau) given_tau(y, v, tau)$own[i])))),
         "metafor::rma(method = 'REML'); integrate() over tau", 1e-6)
}

# --- Places: the probability of each number of groups above group i, exactly: given tau and mu the
# groups are apart, and how many are above theta_i is Poisson binomial. Gauss-Hermite over mu and
# theta, midpoints over tau.
hermite <- function(n) { # nodes and weights of the standard normal (Golub and Welsch)
  j <- matrix(0, n, n); o <- sqrt(1:(n - 1)); j[cbind(1:(n - 1), 2:n)] <- o; j[cbind(2:n, 1:(n - 1))] <- o
  e <- eigen(j, symmetric = TRUE)
  list(x = e$values, w = e$vectors[1, ]^2)
}

places <- function(name, y, v, few) {
  k <- length(y); scale <- sqrt(mean(v)); h <- hermite(41)
  u <- (1:300 - .5) / 300; taus <- scale * u / (1 - u)
  mass <- exp(sapply(taus, log_likelihood, y = y, v = v)); mass <- mass / (1 - u)^2; mass <- mass / sum(mass)
  first <- matrix(0, k, k)
  for (t in which(mass > 1e-9)) {
    g <- given_tau(y, v, taus[t])
    for (m in seq_along(h$x)) if (h$w[m] > 1e-12) {
      mu <- g$mu + sqrt(g$mu_variance) * h$x[m]
      centre <- g$own * y + (1 - g$own) * mu; sd <- sqrt(g$own * v)
      for (i in 1:k) {
        theta <- centre[i] + sd[i] * h$x
        above <- matrix(0, length(theta), k); above[, 1] <- 1
        for (j in setdiff(1:k, i)) {
          p <- pnorm(theta, centre[j], sd[j], lower.tail = FALSE)
          above <- above * (1 - p) + cbind(0, above[, -k, drop = FALSE]) * p
        }
        first[i, ] <- first[i, ] + mass[t] * h$w[m] * colSums(above * h$w)
      }
    }
  }
  stopifnot(all.equal(rowSums(first), rep(1, k), tolerance = 1e-4),
            all.equal(colSums(first), rep(1, k), tolerance = 1e-3))
  a_case("places", name, list(y = I(y), v = I(v), few = few),
         list(places = first, best = I(rowSums(first[, 1:few, drop = FALSE])),
              worst = I(rowSums(first[, (k - few + 1):k, drop = FALSE]))),
         "Poisson binomial by quadrature", 0.012)
}

# --- Adjusted means. Respondents' scores are w dT/dw, by central differences of the whole procedure.

adjusted <- function(data, w, formula) {
  data$.w <- w
  fit <- lm(formula, data, weights = .w)
  groups <- sort(unique(data$g))
  c(sapply(groups, function(g) {
    all <- data; all$g <- g
    weighted.mean(suppressWarnings(predict(fit, all)), w)
  }), weighted.mean(data$y, w))
}

compared <- function(name, data, adjust, strata = NULL, clusters = NULL) {
  ids <- if (is.null(clusters)) ~1 else ~cluster
  layers <- if (is.null(strata)) NULL else ~stratum
  full <- as.formula(paste("y ~ factor(g)", adjust))
  design <- svydesign(ids, strata = layers, weights = ~w, data = data, nest = TRUE)
  used <- data
  means <- adjusted(used, used$w, full)
  scores <- t(sapply(seq_len(nrow(used)), function(i) {
    h <- 1e-4 * used$w[i]
    up <- used$w; up[i] <- up[i] + h; down <- used$w; down[i] <- down[i] - h
    used$w[i] * (adjusted(used, up, full) - adjusted(used, down, full)) / (2 * h)
  }))
  covariance <- svyrecvar(scores, design$cluster, design$strata, design$fpc,
                          postStrata = design$postStrata)
  if (adjust != "") {
    model <- svyglm(as.formula(paste("y ~ 1", adjust)), design)
    # The means are those of svypredmeans; its errors count the mix of respondents another way.
    margins <- svypredmeans(model, ~factor(g))
    stopifnot(all.equal(as.numeric(coef(margins))[order(as.numeric(names(coef(margins))))],
                        head(means, -1), tolerance = 1e-9))
  }
  k <- length(means)
  difference <- sapply(1:(k - 1), function(i)
    covariance[i, i] + covariance[k, k] - 2 * covariance[i, k])
  a_case("compared", name,
         list(y = I(data$y), g = I(data$g), x = I(data$x), z = I(data$z), w = I(data$w),
              stratum = if (is.null(strata)) NULL else I(data$stratum),
              cluster = if (is.null(clusters)) NULL else I(data$cluster),
              adjust = adjust),
         list(means = I(means), covariance = unname(covariance),
              variance_from_whole = I(difference)),
         "lm(weights), its scores by differences, svyrecvar", 1e-5)
}

set.seed(60)
n <- 90
data <- data.frame(g = sample(1:4, n, TRUE, c(.4, .3, .2, .1)), x = sample(1:3, n, TRUE))
data$z <- round(rnorm(n, 40, 12))
data$y <- round(60 + 4 * data$g - 6 * data$x + .2 * data$z + rnorm(n, 0, 9), 1)
data$w <- round(runif(n, .4, 2.2), 2)
data$stratum <- 1 + (seq_len(n) > 50)
data$cluster <- (seq_len(n) - 1) %/% 3 + 1
plain <- data; plain$w <- 1

branches_y <- c(81.2, 79.4, 78.8, 77.9, 77.1, 76.5, 76.0, 75.2, 74.8, 73.1, 70.2, 66.0)
branches_v <- 22^2 / c(310, 220, 18, 260, 150, 12, 190, 240, 28, 170, 130, 15)
schools_y <- c(28, 8, -3, 7, -1, 1, 18, 12)
schools_v <- c(15, 10, 16, 11, 9, 11, 10, 18)^2

write_reference(
  "branches.json", "Comparison of branches: shrinkage, places, adjusted means",
  list(empirical_bayes("eight schools (Rubin 1981)", schools_y, schools_v),
       empirical_bayes("twelve branches, three of them small", branches_y, branches_v),
       empirical_bayes("shares", c(.82, .74, .71, .90, .66), c(.0008, .0011, .0007, .009, .0012)),
       empirical_bayes("three groups", c(60, 70, 83), c(9, 4, 30)),
       places("places of eight schools", schools_y, schools_v, 3),
       places("places of twelve branches", branches_y, branches_v, 3),
       places("places of three groups", c(60, 70, 83), c(9, 4, 30), 1),
       compared("groups alone", plain, ""),
       compared("groups alone, weighted", data, ""),
       compared("one level question", plain, "+ factor(x)"),
       compared("levels and a number, weighted", data, "+ factor(x) + z"),
       compared("under a design", data, "+ factor(x) + z", "stratum", "cluster")),
  c("survey", "metafor"))
