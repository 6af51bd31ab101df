# The errors of groups as Manyi has them: linearised, and those of small groups (fewer than 30
# sampled units, or without any spread) with their own n - 1 and no less than the spread within all
# groups. To be sourced by the scripts that need it, after the survey package.

# The means of x in domains of a design, which may overlap, with their covariance, from the
# influence of every respondent.
#
# domains: logical vectors; x: NA for none; pooled: how many of the domains, the first, are pooled
domain_means <- function(x, domains, design, pooled = length(domains)) {
  w <- weights(design)
  keep <- lapply(domains, function(domain) domain & !is.na(x))
  means <- sapply(keep, function(k) weighted.mean(x[k], w[k]))
  influence <- mapply(function(k, m) ifelse(k, (ifelse(is.na(x), 0, x) - m) / sum(w[k]), 0),
                      keep, means)
  v <- matrix(vcov(svytotal(influence, design)), length(domains))
  unit <- paste(design$strata[[1]], design$cluster[[1]])
  u <- sapply(keep, function(k) length(unique(unit[k])))
  n <- length(unique(unit[w > 0]))
  e <- sapply(keep, function(k) sum(w[k])^2 / sum(w[k]^2))
  plain <- diag(v) * (n - 1) / n
  tells <- seq_along(domains) <= pooled & u > 1 & e > 1
  s2 <- if (sum(tells) > 1) sum((plain * e^2)[tells]) / sum((e - 1)[tells]) else NA
  small <- u < 30 | diag(v) == 0
  raised <- ifelse(small, pmax(plain * u / (u - 1), s2 / e, na.rm = TRUE), diag(v))
  any <- Reduce(`|`, keep)
  list(means = means, covariance = v, variance = raised, se = sqrt(raised), units = u, effective = e,
       small = small, pooled = s2, df = degf(design[any, ]))
}

# One domain less another, with the degrees of freedom of Satterthwaite.
domain_difference <- function(found, one, other) {
  d <- found$means[one] - found$means[other]
  v <- found$variance[c(one, other)]
  se <- sqrt(sum(v) - 2 * found$covariance[one, other])
  df <- min(found$df, sum(v)^2 / sum(v^2 / (found$units[c(one, other)] - 1)))
  list(difference = d, standard_error = se, df = df, t = d / se, p = 2 * pt(-abs(d / se), df),
       lower = d - qt(.975, df) * se, upper = d + qt(.975, df) * se)
}
