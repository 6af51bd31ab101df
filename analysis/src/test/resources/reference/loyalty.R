# Loyalty: the index with half its weight answered, the standings and their revenue, groups against
# all others, the profile by Rao and Scott, and the chain to retention by two regressions.
source("json.R")
library(survey)
source("small.R")

n <- 90
i <- seq_len(n)
satisfaction <- ((i * 7) %% 5) + 1
repeat_use <- pmin(5, pmax(1, round(satisfaction + ((i * 29) %% 17 - 8) / 3)))
rivals <- pmin(5, pmax(1, round(0.6 * satisfaction + 1 + ((i * 13) %% 11 - 5) / 2.5)))
share <- pmax(0, pmin(100, 14 * satisfaction + (i * 17) %% 61 - 10))
leave <- 6 - pmin(5, pmax(1, round(0.7 * repeat_use + 0.8 + ((i * 19) %% 5 - 2) / 1.8)))
revenue <- 30 + (i * 37) %% 211
revenue[c(8, 33)] <- NA
repeat_use[c(3, 40)] <- NA; rivals[c(3, 51, 77)] <- NA; share[c(3, 9)] <- NA
satisfaction[c(12, 60)] <- NA; leave[20] <- NA
group <- c("a", "b", "c")[((i * 5) %% 7) %% 3 + 1]
group[c(15, 70)] <- NA
weight <- round(0.5 + ((i * 7) %% 13) / 8, 2)
cluster <- (i - 1) %/% 5 + 1

points <- function(x, least, greatest) (x - least) / (greatest - least) * 100
items <- cbind(points(repeat_use, 1, 5), points(rivals, 1, 5), points(share, 0, 100))

composite <- function(columns, weights) {
  given <- !is.na(columns)
  carried <- as.vector(given %*% weights)
  sums <- as.vector(ifelse(given, columns, 0) %*% weights)
  ifelse(carried >= sum(weights) / 2 & carried > 0, sums / carried, NA)
}

satisfied <- points(satisfaction, 1, 5)
retention <- 100 - points(leave, 1, 5)
levels <- c("loyal", "captive", "price_bound", "at_risk")
standing_of <- function(index, loyal_from, satisfied_from) {
  # A figure on the cut counts, whatever rounding makes of it.
  s <- satisfied >= satisfied_from - 1e-9; l <- index >= loyal_from - 1e-9
  factor(ifelse(s & l, "loyal", ifelse(!s & l, "captive", ifelse(s, "price_bound", "at_risk"))),
         levels)
}

# An estimate of the mean of x in a domain, linearised.
mean_of <- function(design, x, keep) {
  found <- domain_means(ifelse(keep, x, NA), list(keep), design)
  m <- svymean(~x, subset(update(design, x = ifelse(keep, x, 0), keep = keep), keep))
  stopifnot(all.equal(as.numeric(SE(m))^2, found$covariance[1, 1]))
  list(value = as.numeric(coef(m)), standard_error = found$se)
}

cases <- list()
for (kind in c("plain", "weighted", "clustered")) {
  w <- if (kind == "plain") rep(1, n) else weight
  ids <- if (kind == "clustered") cluster else i
  item_weights <- if (kind == "weighted") c(2, 1, 1) / 4 else rep(1, 3) / 3
  data <- data.frame(w = w, ids = ids)
  design <- svydesign(ids = ~ids, weights = ~w, data = data)
  index <- composite(items, item_weights)
  medians <- kind == "clustered"
  both <- !is.na(index) & !is.na(satisfied)
  # The lowest value whose cumulative weight reaches half; where it is exact the mean with the next.
  median_of <- function(x) {
    o <- order(x[both]); v <- x[both][o]; c <- cumsum(w[both][o])
    half <- sum(w[both]) / 2
    at <- which(c >= half - 1e-12 * sum(w[both]))[1]
    if (abs(c[at] - half) <= 1e-12 * sum(w[both])) (v[at] + v[at + 1]) / 2 else v[at]
  }
  loyal_from <- if (medians) median_of(index) else 60
  satisfied_from <- if (medians) median_of(satisfied) else 60
  standing <- standing_of(index, loyal_from, satisfied_from)
  sizes <- lapply(levels, function(s) {
    here <- as.numeric(standing == s); here[is.na(here)] <- 0
    size <- mean_of(design, here, both)
    known <- both & !is.na(revenue)
    r <- ifelse(known, revenue, 0)
    ratio <- svyratio(~num, ~den, subset(update(design, num = r * here, den = r, known = known),
                                         known))
    mean_here <- mean_of(design, ifelse(known, revenue, 0), known & here == 1)
    per <- mean_of(design, r * here, known)
    list(n = sum(here[both]), share = size$value, share_error = size$standard_error,
         revenue_share = as.numeric(coef(ratio)), revenue_error = as.numeric(SE(ratio)),
         mean_revenue = mean_here$value, mean_revenue_error = mean_here$standard_error,
         per_customer = per$value, per_customer_error = per$standard_error)
  })
  # Each group against all others.
  against <- function(x, keep) {
    own <- lapply(c("a", "b", "c"), function(g) keep & group %in% g)
    others <- lapply(own, function(mine) keep & !is.na(group) & !mine)
    found <- domain_means(x, c(own, others), design, pooled = 3)
    lapply(1:3, function(g) {
      test <- domain_difference(found, g, 3 + g)
      list(difference = test$difference, standard_error = test$standard_error, df = test$df,
           p = test$p)
    })
  }
  risk <- as.numeric(standing == "at_risk")
  of_index <- against(index, !is.na(index))
  of_risk <- against(risk, both)
  inside <- both & !is.na(group)
  # Who has no standing stays in the design, which counts for the degrees of freedom.
  placed <- standing; placed[!both] <- NA
  profile_design <- update(design, g = factor(group), s = placed)
  rao_scott <- svychisq(~g + s, profile_design, statistic = "F")
  plain_test <- suppressWarnings(chisq.test(table(group[inside], standing[inside]), correct = FALSE))
  # The chain: loyalty without the question of retention is the whole index here.
  chain <- both & !is.na(retention)
  frame <- data.frame(x = satisfied, m = index, y = retention, w = w)[chain, ]
  first <- lm(m ~ x, frame, weights = w)
  second <- lm(y ~ m + x, frame, weights = w)
  total <- lm(y ~ x, frame, weights = w)
  sd_of <- function(x) sqrt(weighted.mean((x - weighted.mean(x, frame$w))^2, frame$w))
  a <- coef(first)[["x"]]; b <- coef(second)[["m"]]; direct <- coef(second)[["x"]]
  effects <- c(a, b, direct, coef(total)[["x"]], a * b)
  sx <- sd_of(frame$x); sm <- sd_of(frame$m); sy <- sd_of(frame$y)
  whole <- mean_of(design, ifelse(is.na(index), 0, index), !is.na(index))
  cases[[kind]] <- a_case("loyalty", kind,
    list(satisfaction = satisfaction, repeat_use = repeat_use, rivals = rivals, share = share,
         leave = leave, revenue = revenue, group = group,
         weight = if (kind == "plain") NULL else weight,
         cluster = if (kind == "clustered") cluster else NULL,
         weights = if (kind == "weighted") "repeat = 2" else "",
         cuts = if (medians) "medians" else "points"),
    list(n = sum(!is.na(index)), index = whole,
         loyal_from = loyal_from, satisfied_from = satisfied_from,
         sizes = sizes, both = sum(both),
         index_others = of_index, risk_others = of_risk,
         index_holm = I(p.adjust(sapply(of_index, function(t) t$p), "holm")),
         risk_holm = I(p.adjust(sapply(of_risk, function(t) t$p), "holm")),
         profile_p = if (kind == "plain") plain_test$p.value else as.numeric(rao_scott$p.value),
         chi_square = if (kind == "plain") as.numeric(plain_test$statistic) else NULL,
         chain_n = sum(chain), effects = I(effects),
         standardised = I(c(a * sx / sm, b * sm / sy, direct * sx / sy,
                            effects[4] * sx / sy, a * b * sx / sy)),
         r_squared = I(c(summary(first)$r.squared, summary(second)$r.squared))),
    "svymean, svyratio, svytotal, svychisq, chisq.test, lm", tolerance = 1e-9)
}

write_reference("loyalty.json", "Loyalty, its standings and the chain to retention",
                unname(cases), "survey")
