# Reference values for means, proportions and cells under a sampling design. Run in this folder:
# Rscript linearised.R
suppressMessages(library(survey))
source("json.R")
options(survey.lonely.psu = "adjust")

# Of each column the mean of x, as svyby has it, and how the means vary together: R's svyby leaves
# the covariance of two groups out where variances are linearised, so that it is svyrecvar's of the
# scores. `included` is a filter: a subset of the design, not of the data.
domain_means <- function(x, groups, valid, design, included) {
  w <- weights(design)
  scores <- sapply(groups, function(member) {
    inside <- included & member & !is.na(x)
    total <- sum(w[inside])
    ifelse(inside, w * (x - sum((w * x)[inside]) / total) / total, 0)
  })
  covariance <- svyrecvar(scores, design$cluster, design$strata, design$fpc,
                          postStrata = design$postStrata)
  means <- sapply(groups, function(member) {
    domain <- design[included & member & !is.na(x), ]
    coef(svymean(x[included & member & !is.na(x)], domain))[[1]]
  })
  errors <- sapply(groups, function(member) {
    domain <- design[included & member & !is.na(x), ]
    SE(svymean(x[included & member & !is.na(x)], domain))[[1]]
  })
  stopifnot(all.equal(unname(sqrt(diag(covariance))), unname(errors), tolerance = 1e-10))
  list(means = I(unname(means)), covariance = unname(covariance),
       df = degf(design[included & !is.na(x) & valid, ]))
}

cells <- function(a, b, design, included) {
  valid <- included & !is.na(a) & !is.na(b)
  codes <- (a - 1) * max(b, na.rm = TRUE) + b
  k <- max(a, na.rm = TRUE) * max(b, na.rm = TRUE)
  inside <- design[valid, ]
  means <- svymean(outer(codes[valid], seq_len(k), "==") + 0, inside)
  list(proportions = I(unname(coef(means))), covariance = unname(vcov(means)),
       df = degf(design[included, ]))
}

case_of <- function(name, data, strata = NULL, clusters = NULL, filter = FALSE, tolerance = 1e-10) {
  ids <- if (is.null(clusters)) ~1 else as.formula(paste0("~", clusters))
  layers <- if (is.null(strata)) NULL else as.formula(paste0("~", strata))
  sampled <- data[data$w > 0, ]
  design <- svydesign(ids, strata = layers, weights = ~w, data = sampled, nest = TRUE)
  included <- if (filter) sampled$keep == 1 else rep(TRUE, nrow(sampled))
  groups <- lapply(seq_len(max(data$b, na.rm = TRUE)), function(g) sampled$b %in% g)
  answered <- !is.na(sampled$b)
  anyone <- rep(TRUE, nrow(sampled))
  uses <- list(sampled$u1 == 1, sampled$u2 == 1)
  top <- ifelse(is.na(sampled$a), NA, (sampled$a == max(data$a, na.rm = TRUE)) + 0)
  used <- (sampled$u1 == 1) + 0
  a_case("linearised", name,
         list(a = I(data$a), b = I(data$b), u1 = I(data$u1), u2 = I(data$u2), x = I(data$x),
              w = I(data$w), stratum = if (is.null(strata)) NULL else I(data[[strata]]),
              cluster = if (is.null(clusters)) NULL else I(data[[clusters]]),
              keep = if (filter) I(data$keep) else NULL),
         list(means = domain_means(sampled$x, groups, answered, design, included),
              means_of_uses = domain_means(sampled$x, uses, anyone, design, included),
              top_level = domain_means(top, groups, answered, design, included),
              first_use = domain_means(used, groups, answered, design, included),
              first_use_of_uses = domain_means(used, uses, anyone, design, included),
              cells = cells(sampled$a, sampled$b, design, included)),
         "svymean(x, design[member, ]); svyrecvar(scores); svymean(outer(cell, 1:k, \"==\"), design)",
         tolerance)
}

made_up <- function(seed, n, strata, clusters, levels, columns, weighted = TRUE) {
  set.seed(seed)
  stratum <- sample(strata, n, TRUE)
  cluster <- sample(clusters, n, TRUE)
  lean <- rnorm(strata * clusters)[cluster + clusters * (stratum - 1)]
  silent <- function(x, share) ifelse(runif(n) < share, NA, x)
  a <- pmin(levels, pmax(1, round(rnorm(n, levels / 2 + 0.5 + lean / 2, levels / 4))))
  b <- pmin(columns, pmax(1, round(rnorm(n, columns / 2 + 0.5 + lean / 3, columns / 4))))
  data.frame(a = silent(a, 0.05), b = silent(b, 0.04),
             u1 = as.integer(runif(n) < 0.5 + lean / 10), u2 = as.integer(runif(n) < 0.4),
             x = silent(round(rnorm(n, 50 + 5 * lean, 10), 1), 0.1),
             w = if (weighted) round(runif(n, 0.3, 2.5), 3) else 1,
             stratum, cluster, keep = as.integer(runif(n) < 0.6))
}

zeros <- made_up(66, 80, 3, 4, 3, 3)
zeros$w[c(2, 9, 30:40)] <- 0
single <- made_up(67, 90, 4, 3, 3, 3)
single$cluster[single$stratum == 2] <- 1
one_each <- made_up(68, 40, 2, 5, 3, 2)
one_each <- rbind(one_each, transform(one_each[1, ], stratum = 9, x = 71.3, a = 2, b = 1))

linearised <- list(
  case_of("a simple random sample", made_up(61, 60, 1, 1, 3, 3, FALSE)),
  case_of("weights alone", made_up(62, 80, 1, 1, 4, 3)),
  case_of("strata of respondents", made_up(63, 80, 4, 3, 3, 3), "stratum"),
  case_of("clusters", made_up(64, 90, 1, 12, 3, 4), NULL, "cluster"),
  case_of("strata of clusters", made_up(65, 120, 3, 5, 3, 3), "stratum", "cluster"),
  case_of("weights of zero were not sampled", zeros, "stratum", "cluster"),
  case_of("a stratum of a single cluster", single, "stratum", "cluster"),
  case_of("a stratum of a single respondent", one_each, "stratum"),
  case_of("a filter leaves the design as it is", made_up(69, 100, 3, 6, 3, 3), "stratum", "cluster",
          TRUE),
  case_of("a filter without strata and clusters", made_up(70, 80, 1, 1, 3, 2), filter = TRUE))

write_reference("linearised.json", "Means, proportions and cells under a sampling design", linearised,
                "survey")
