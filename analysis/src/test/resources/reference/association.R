# Reference values for further tests of a table: likelihood ratio, Fisher-Freeman-Halton, measures for
# two ordered questions. Run in this folder: Rscript association.R
source("json.R")

table_of <- function(..., columns) matrix(c(...), ncol = columns, byrow = TRUE)

kept <- function(counts) {
  counts[rowSums(counts) > 0, colSums(counts) > 0, drop = FALSE]
}

## Likelihood ratio

likelihood_case <- function(name, counts, tolerance = 1e-11) {
  table <- kept(counts)
  df <- prod(dim(table) - 1)
  expected <- if (min(dim(table)) < 2) list(statistic = NULL) else {
    g2 <- loglin(table, list(1, 2), print = FALSE)$lrt
    list(statistic = g2, df = df, p = pchisq(g2, df, lower.tail = FALSE))
  }
  a_case("likelihood_ratio", paste("likelihood ratio:", name), list(counts = counts), expected,
         "loglin(kept, list(1, 2))$lrt; pchisq(., lower.tail = FALSE)", tolerance)
}

## Fisher-Freeman-Halton: the sum over every table with these margins, written out

# All ways to share `total` among cells that hold at most `most` each.
shares <- function(total, most) {
  if (length(most) == 1) return(if (total <= most) list(total) else list())
  unlist(lapply(0:min(total, most[1]), function(x)
    lapply(shares(total - x, most[-1]), function(rest) c(x, rest))), recursive = FALSE)
}

log_probabilities <- function(rows, columns, so_far) {
  if (length(columns) == 1) return(so_far - sum(lfactorial(rows)))
  unlist(lapply(shares(columns[1], rows), function(x)
    log_probabilities(rows - x, columns[-1], so_far - sum(lfactorial(x)))))
}

every_table <- function(table) {
  constant <- sum(lfactorial(c(rowSums(table), colSums(table)))) - lfactorial(sum(table))
  each <- log_probabilities(rowSums(table), colSums(table), constant)
  stopifnot(abs(sum(exp(each)) - 1) < 1e-10)
  observed <- constant - sum(lfactorial(table))
  list(p = sum(sort(exp(each[each <= observed + 1e-7]))), tables = length(each))
}

exact_case <- function(name, counts, tolerance = 1e-10) {
  table <- kept(counts)
  found <- every_table(table)
  of_r <- fisher.test(table, workspace = 2e7)$p.value
  cat(name, ":", found$tables, "tables, fisher.test differs by", of_r / found$p - 1, "\n")
  stopifnot(abs(of_r / found$p - 1) < 1e-6)
  a_case("fisher_freeman_halton", paste("exact:", name), list(counts = counts), found,
         "the sum over every table; fisher.test(kept) to 1e-6", tolerance)
}

# Too many tables to write out here: R's own network algorithm.
network_case <- function(name, counts, tolerance = 1e-10) {
  a_case("fisher_freeman_halton", paste("exact:", name), list(counts = counts),
         list(p = fisher.test(kept(counts), workspace = 2e8)$p.value),
         "fisher.test(kept, workspace = 2e8)", tolerance)
}

## Ordered questions. The standard error of a measure is that of the delta method:
## sqrt(sum of count * (d measure / d count)^2), the derivatives taken exactly by a complex step.

cells <- function(table, f) {
  sum(outer(seq_len(nrow(table)), seq_len(ncol(table)), Vectorize(f)))
}

pairs_of <- function(table) {
  r <- nrow(table); c <- ncol(table)
  p <- 0; q <- 0
  for (i in seq_len(r)) for (j in seq_len(c)) {
    p <- p + table[i, j] * sum(table[row(table) > i & col(table) > j])
    q <- q + table[i, j] * sum(table[row(table) > i & col(table) < j])
  }
  list(p = p, q = q)
}

gamma_of <- function(table) {
  pairs <- pairs_of(table)
  (pairs$p - pairs$q) / (pairs$p + pairs$q)
}

tau_of <- function(table) {
  pairs <- pairs_of(table)
  n <- sum(table)
  2 * (pairs$p - pairs$q) /
    sqrt((n^2 - sum(rowSums(table)^2)) * (n^2 - sum(colSums(table)^2)))
}

correlation_of <- function(table, x, y) {
  n <- sum(table)
  dx <- x - sum(rowSums(table) * x) / n
  dy <- y - sum(colSums(table) * y) / n
  sum(table * outer(dx, dy)) / sqrt(sum(rowSums(table) * dx^2) * sum(colSums(table) * dy^2))
}

rho_of <- function(table) {
  mean_rank <- function(totals) cumsum(totals) - totals / 2
  correlation_of(table, mean_rank(rowSums(table)), mean_rank(colSums(table)))
}

standard_error <- function(measure, table) {
  step <- 1e-30
  slope <- table
  for (k in seq_along(table)) {
    moved <- table + 0i
    moved[k] <- moved[k] + step * 1i
    slope[k] <- Im(measure(moved)) / step
  }
  sqrt(sum(table * slope^2))
}

# The error under independence (Brown and Benedetti 1977): with concordant minus discordant partners.
independent_error <- function(table) {
  surplus <- table
  for (i in seq_len(nrow(table))) for (j in seq_len(ncol(table))) {
    r <- row(table) - i; c <- col(table) - j
    surplus[i, j] <- sum(table[r * c > 0]) - sum(table[r * c < 0])
  }
  total <- sum(table * surplus)
  sqrt(sum(table * surplus^2) - total^2 / sum(table))
}

measure <- function(estimate, se, statistic, p) {
  list(estimate = estimate, standard_error = se, statistic = statistic, p = p)
}

ordinal_case <- function(name, counts, x = seq_len(nrow(counts)), y = seq_len(ncol(counts)),
                         tolerance = 1e-10) {
  rows <- rowSums(counts) > 0; columns <- colSums(counts) > 0
  table <- kept(counts)
  n <- sum(table)
  rho <- rho_of(table); gamma <- gamma_of(table); tau <- tau_of(table)
  r <- correlation_of(table, x[rows], y[columns])
  if (all(table == round(table))) {
    a <- rep(x[rows][row(table)], table); b <- rep(y[columns][col(table)], table)
    stopifnot(all.equal(rho, cor(a, b, method = "spearman")),
              all.equal(tau, cor(a, b, method = "kendall")), all.equal(r, cor(a, b)))
  }
  pairs <- pairs_of(table)
  none <- independent_error(table)
  zg <- gamma / (none / (pairs$p + pairs$q))
  w <- sqrt((n^2 - sum(rowSums(table)^2)) * (n^2 - sum(colSums(table)^2)))
  zt <- tau / (2 * none / w)
  t <- rho * sqrt((n - 2) / (1 - rho^2))
  z_p <- function(z) 2 * pnorm(abs(z), lower.tail = FALSE)
  expected <- list(
    n = n,
    spearman = measure(rho, standard_error(rho_of, table), t,
                       2 * pt(abs(t), n - 2, lower.tail = FALSE)),
    gamma = measure(gamma, standard_error(gamma_of, table), zg, z_p(zg)),
    kendall = measure(tau, standard_error(tau_of, table), zt, z_p(zt)),
    r = r, linear_by_linear = (n - 1) * r^2,
    linear_by_linear_p = pchisq((n - 1) * r^2, 1, lower.tail = FALSE))
  a_case("ordinal", paste("ordered:", name),
         list(counts = counts, row_scores = I(x), column_scores = I(y)), expected,
         "cor(method = \"spearman\" | \"kendall\"); standard errors by complex-step derivatives",
         tolerance)
}

set.seed(31)
seeded <- function(rows, columns, n) {
  score <- sample(seq_len(rows), n, TRUE)
  other <- pmin(columns, pmax(1, score + sample(-2:2, n, TRUE)))
  matrix(as.numeric(table(factor(score, seq_len(rows)), factor(other, seq_len(columns)))), rows)
}
moderate <- seeded(5, 5, 400)
sparse <- seeded(4, 3, 22)
uneven <- seeded(5, 4, 90)
long <- seeded(11, 5, 900)
weights <- seeded(4, 4, 150) * 0.737 + outer(1:4, 1:4, function(i, j) (i * j %% 3) / 7)

likelihoods <- list(
  likelihood_case("2x2", table_of(34, 16, 22, 28, columns = 2)),
  likelihood_case("2x2 with an empty cell", table_of(0, 8, 5, 6, columns = 2)),
  likelihood_case("5x5 seeded", moderate),
  likelihood_case("an empty row and column", table_of(9, 0, 3, 0, 0, 0, 2, 0, 11, columns = 3)),
  likelihood_case("weights as counts", weights),
  likelihood_case("nearly independent",
                  table_of(1001, 2000, 2999, 4000, 1500, 3001, 4500, 5999, columns = 4), 1e-6),
  likelihood_case("strong, p about 1e-200", table_of(900, 183, 170, 850, columns = 2)),
  likelihood_case("one row left: no test", table_of(5, 7, 0, 0, columns = 2)))

exacts <- list(
  exact_case("2x2", table_of(1, 9, 6, 3, columns = 2)),
  exact_case("2x2 with equally likely tails", table_of(5, 2, 2, 5, columns = 2)),
  exact_case("2x3", table_of(3, 0, 6, 1, 7, 2, columns = 3)),
  exact_case("3x3 sparse", table_of(1, 0, 2, 0, 3, 1, 2, 1, 0, columns = 3)),
  exact_case("3x4", table_of(4, 1, 0, 2, 0, 5, 2, 1, 1, 0, 6, 3, columns = 4)),
  exact_case("4x3 seeded", sparse),
  exact_case("3x3 diagonal", diag(c(6, 5, 4))),
  exact_case("3x3 with an empty row", table_of(4, 1, 0, 0, 0, 0, 1, 2, 7, columns = 3)),
  exact_case("2x6 of 60", table_of(4, 7, 9, 2, 1, 6, 8, 3, 2, 7, 6, 5, columns = 6)),
  exact_case("one case a cell", matrix(1, 3, 3)),
  network_case("3x4 of 120", table_of(20, 9, 6, 3, 8, 15, 11, 4, 5, 9, 12, 18, columns = 4)),
  network_case("4x5 of 44",
               table_of(5, 2, 1, 0, 3, 1, 4, 2, 1, 2, 0, 2, 5, 2, 1, 2, 1, 0, 6, 4, columns = 5)),
  network_case("5x2 of 300", table_of(3, 40, 9, 61, 12, 55, 4, 70, 1, 45, columns = 2)))

ordinals <- list(
  ordinal_case("5x5 seeded", moderate),
  ordinal_case("4x3 sparse", sparse),
  ordinal_case("5x4 with uneven scores", uneven, c(0, 25, 50, 75, 100), c(1, 2, 3, 9)),
  ordinal_case("11x5", long, 0:10, 1:5),
  ordinal_case("2x2", table_of(34, 16, 22, 28, columns = 2)),
  ordinal_case("falling", moderate[, 5:1]),
  ordinal_case("weights as counts", weights),
  ordinal_case("an empty row and column",
               table_of(9, 0, 3, 0, 0, 0, 2, 0, 11, columns = 3)))

write_reference("association.json", "Likelihood ratio, Fisher-Freeman-Halton and ordinal measures",
                c(likelihoods, exacts, ordinals))
