# Reference values for the comparisons of columns in banner tables. Run in this folder: Rscript banner.R
source("json.R")
suppressPackageStartupMessages(library(survey))
options(survey.lonely.psu = "fail")

# z of two proportions with the pooled one; none at 0 or 1 or with a base below 2.
z_test <- function(p1, b1, p2, b2, overlap) {
  if (p1 %in% c(0, 1) || p2 %in% c(0, 1) || min(b1, b2) < 2) return(NULL)
  pooled <- (p1 * b1 + p2 * b2) / (b1 + b2)
  z <- (p1 - p2) / sqrt(pooled * (1 - pooled) * (1 / b1 + 1 / b2 - 2 * overlap / (b1 * b2)))
  list(statistic = z, df = NA, p = 2 * pnorm(-abs(z)))
}

# t of two means; v is the variance of each, divided by b - 1.
pooled_t <- function(m1, v1, b1, m2, v2, b2, overlap) {
  v <- ((b1 - 1) * v1 + (b2 - 1) * v2) / (b1 + b2 - 2)
  t <- (m1 - m2) / sqrt(v * (1 / b1 + 1 / b2 - 2 * overlap / (b1 * b2)))
  df <- b1 + b2 - overlap - 2
  list(statistic = t, df = df, p = 2 * pt(-abs(t), df))
}

welch_t <- function(m1, v1, b1, m2, v2, b2) {
  a <- v1 / b1
  b <- v2 / b2
  t <- (m1 - m2) / sqrt(a + b)
  df <- (a + b)^2 / (a^2 / (b1 - 1) + b^2 / (b2 - 1))
  list(statistic = t, df = df, p = 2 * pt(-abs(t), df))
}

effective <- function(w) sum(w)^2 / sum(w^2)

# The comparisons of all pairs of columns in one row.
# y: the number of each respondent, NA outside the base; columns: a list of logical vectors.
row_of <- function(kind, y, columns, w, strata, clusters, apart) {
  inside <- lapply(columns, function(c) c & !is.na(y))
  weight <- sapply(inside, function(i) sum(w[i]))
  mean <- sapply(inside, function(i) sum(w[i] * y[i]) / sum(w[i]))
  squares <- mapply(function(i, m) sum(w[i] * (y[i] - m)^2), inside, mean)
  e <- sapply(inside, function(i) effective(w[i]))
  frame <- data.frame(w = w, strata = strata, clusters = clusters)
  for (i in seq_along(columns)) {
    frame[[paste0("u", i)]] <- ifelse(inside[[i]], (y - mean[i]) / weight[i], 0)
  }
  design <- svydesign(ids = ~clusters, strata = ~strata, weights = ~w, data = frame, nest = TRUE)
  scores <- as.formula(paste("~", paste0("u", seq_along(columns), collapse = "+")))
  covariance <- vcov(svytotal(scores, design))
  counted <- if (apart) Reduce(`|`, inside) else !is.na(y)
  df <- degf(subset(design, counted))
  pairs <- list()
  for (a in seq_len(length(columns) - 1)) for (b in (a + 1):length(columns)) {
    both <- inside[[a]] & inside[[b]]
    shared <- sum(w[both])
    shared_effective <- e[a] * e[b] * sum(w[both]^2) / (weight[a] * weight[b])
    variance <- covariance[a, a] + covariance[b, b] - 2 * covariance[a, b]
    t <- (mean[a] - mean[b]) / sqrt(variance)
    designed <- list(statistic = t, df = df, p = 2 * pt(-abs(t), df))
    if (kind == "mean") {
      of <- function(base) squares * base / weight / (base - 1)
      v <- of(weight)
      ve <- of(e)
      spss <- if (shared > 0)
        pooled_t(mean[a], v[a], weight[a], mean[b], v[b], weight[b], shared)
      else welch_t(mean[a], v[a], weight[a], mean[b], v[b], weight[b])
      kish <- if (shared > 0)
        pooled_t(mean[a], ve[a], e[a], mean[b], ve[b], e[b], shared_effective)
      else welch_t(mean[a], ve[a], e[a], mean[b], ve[b], e[b])
    } else {
      spss <- z_test(mean[a], weight[a], mean[b], weight[b], shared)
      kish <- z_test(mean[a], e[a], mean[b], e[b], shared_effective)
      if (any(mean[c(a, b)] %in% c(0, 1))) designed <- NULL
    }
    pairs[[length(pairs) + 1]] <-
      list(first = a, second = b, spss = spss, effective = kish, design = designed)
  }
  for (preset in c("spss", "effective", "design")) {
    made <- which(!sapply(pairs, function(pair) is.null(pair[[preset]])))
    p <- sapply(pairs[made], function(pair) pair[[preset]]$p)
    for (i in seq_along(made)) {
      pairs[[made[i]]][[preset]]$bonferroni <- p.adjust(p, "bonferroni")[i]
      pairs[[made[i]]][[preset]]$holm <- p.adjust(p, "holm")[i]
      pairs[[made[i]]][[preset]]$benjamini_hochberg <- p.adjust(p, "BH")[i]
    }
  }
  list(row = kind, values = I(unname(mean)), effective = I(unname(e)), pairs = pairs)
}

banner_case <- function(name, sat, columns, w, strata, clusters, apart) {
  rows <- lapply(c(1, 4), function(level) {
    row_of(as.character(level), as.numeric(sat == level), columns, w, strata, clusters, apart)
  })
  rows[[3]] <- row_of("top", as.numeric(sat >= 4), columns, w, strata, clusters, apart)
  rows[[4]] <- row_of("mean", sat, columns, w, strata, clusters, apart)
  a_case("banner", name,
         list(rating = I(sat), columns = lapply(unname(columns), function(c) I(as.numeric(c))),
              apart = apart, weights = I(w), strata = I(strata), clusters = I(clusters)),
         list(rows = rows), "vcov(svytotal(linearised scores)); pnorm; pt; p.adjust", 1e-9)
}

set.seed(41)
n <- 120
group <- sample(c(1:4, NA), n, TRUE, c(5, 4, 3, 2, 1))
sat <- pmax(1, pmin(5, round(rnorm(n, 3 + ifelse(is.na(group), 0, group) / 4, 1.1))))
sat[sample(n, 8)] <- NA
w <- round(runif(n, 0.2, 3), 2)
strata <- rep(1:4, each = n / 4)
clusters <- rep(1:12, each = n / 12)
one <- rep(1, n)
each <- seq_len(n)
single <- lapply(1:4, function(g) !is.na(group) & group == g)
uses <- matrix(runif(3 * n) < 0.55, n)
uses[, 2] <- uses[, 2] | (uses[, 1] & runif(n) < 0.5)
several <- lapply(1:3, function(i) uses[, i])

# The same covariance from svyby, where columns are apart.
frame <- data.frame(sat, group, w, strata, clusters)
design <- svydesign(ids = ~clusters, strata = ~strata, weights = ~w, data = frame, nest = TRUE)
by <- svyby(~sat, ~group, subset(design, !is.na(sat)), svymean, covmat = TRUE)
check <- row_of("mean", sat, single, w, strata, clusters, TRUE)
t12 <- (coef(by)[1] - coef(by)[2]) / sqrt(sum(vcov(by)[1:2, 1:2] * matrix(c(1, -1, -1, 1), 2)))
stopifnot(abs(t12 - check$pairs[[1]]$design$statistic) < 1e-10)

write_reference("banner.json", "Columns of banner tables compared under three presets", list(
  banner_case("unweighted, columns apart", sat, single, one, one, each, TRUE),
  banner_case("weighted, columns apart", sat, single, w, one, each, TRUE),
  banner_case("strata and clusters, columns apart", sat, single, w, strata, clusters, TRUE),
  banner_case("unweighted, a multiple choice", sat, several, one, one, each, FALSE),
  banner_case("weighted, a multiple choice", sat, several, w, one, each, FALSE),
  banner_case("strata and clusters, a multiple choice", sat, several, w, strata, clusters, FALSE)),
  "survey")
