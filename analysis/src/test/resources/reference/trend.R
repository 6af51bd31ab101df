# Reference values for indicators by group and from wave to wave. Run in this folder:
# Rscript trend.R
suppressMessages(library(survey))
source("json.R")
source("small.R")
options(survey.lonely.psu = "adjust")

wilson <- function(p, n, z = qnorm(0.975)) {
  scale <- 1 + z^2 / n
  centre <- (p + z^2 / (2 * n)) / scale
  half <- z * sqrt(p * (1 - p) / n + z^2 / (4 * n^2)) / scale
  c(centre - half, centre + half)
}

# The true change that a t test of this standard error finds with a probability of 0.8.
detectable <- function(se, df, alpha = 0.05, power = 0.8) {
  critical <- qt(1 - alpha / 2, df)
  found <- function(d) 1 - pt(critical, df, d / se) + pt(-critical, df, d / se)
  uniroot(function(d) found(d) - power, c(0, 20 * se), tol = 1e-13 * se)$root
}

# Figures 0-100 of a respondent on a scale from 1 to 10, by its range and by its maximum.
by_range <- function(x) (x - 1) / 9 * 100
by_maximum <- function(x) x / 10 * 100
share <- function(x) ifelse(is.na(x), NA, (x >= 7) + 0)
nps <- function(x) ifelse(is.na(x), NA, ifelse(x >= 9, 100, ifelse(x <= 6, -100, 0)))
# The mean of who gave at least half of the items.
composite <- function(items, f) {
  scores <- sapply(items, f)
  given <- rowSums(!is.na(scores))
  ifelse(given >= ncol(scores) / 2, rowMeans(scores, na.rm = TRUE), NA)
}

# By level of g: the mean with its error, and its interval: t, or of shares Wilson's. Of 0 and 1
# among respondents sampled one by one on Kish's effective n, else on the n behind the error. The
# recommendation score of respondents sampled one by one has the error of its formula.
groups_of <- function(x, g, design, kind, simple) {
  levels <- sort(unique(g))
  found <- domain_means(x, lapply(levels, function(level) g %in% level), design)
  lapply(seq_along(levels), function(i) {
    keep <- !is.na(x) & g %in% levels[i]
    inside <- design[keep, ]
    m <- svymean(x[keep], inside)
    value <- coef(m)[[1]]
    stopifnot(all.equal(value, found$means[i]),
              all.equal(SE(m)[[1]]^2, found$covariance[i, i]))
    n <- found$effective[i]
    df <- min(found$df, found$units[i] - 1)
    se <- if (kind == "share") SE(m)[[1]] else found$se[i]
    if (kind == "nps" && simple) {
      stopifnot(!found$small[i])
      w <- weights(inside)
      p <- sum(w * (x[keep] == 100)) / sum(w)
      d <- sum(w * (x[keep] == -100)) / sum(w)
      se <- 100 * sqrt((p + d - (p - d)^2) / n)
      df <- Inf
    }
    if (kind != "share" || !simple) behind <- value * (1 - value) / se^2 else behind <- n
    interval <-
      if (kind %in% c("mean", "nps")) value + c(-1, 1) * qt(0.975, df) * se
      else wilson(value, behind)
    list(n = sum(keep), effective = n, value = value, se = se, lower = interval[1],
         upper = interval[2])
  })
}

change_of <- function(x, wave, design) {
  found <- domain_means(x, list(wave %in% 1, wave %in% 2), design)
  test <- domain_difference(found, 2, 1)
  # Of large waves the error is that of svyglm.
  if (!any(found$small)) {
    keep <- !is.na(x) & !is.na(wave)
    figure <- x[keep]
    later <- (wave[keep] == 2) + 0
    inside <- update(design[keep, ], x = figure, late = later)
    stopifnot(all.equal(inside$variables$late, later))
    stopifnot(all.equal(SE(svyglm(x ~ late, inside))[["late"]], test$standard_error))
  }
  list(difference = test$difference, se = test$standard_error, df = test$df, t = test$t,
       p = test$p, lower = test$lower, upper = test$upper,
       detectable = detectable(test$standard_error, test$df))
}

case_of <- function(name, data, weighted = FALSE, persons = FALSE, strata = FALSE,
                    tolerance = 1e-9) {
  if (!weighted) data$w <- 1
  ids <- if (persons) ~person else ~1
  layers <- if (strata) ~stratum else NULL
  design <- svydesign(ids, strata = layers, weights = ~w, data = data, nest = TRUE)
  simple <- !persons && !strata
  items <- list(data$a, data$b, data$c)
  figures <- list(
    list(x = by_range(data$overall), kind = "mean"),
    list(x = share(data$overall), kind = "share"),
    list(x = composite(items, by_range), kind = "mean"),
    list(x = nps(data$recommend), kind = "nps"))
  figures <- c(figures, unlist(lapply(items, function(item) {
    list(list(x = by_range(item), kind = "mean"), list(x = share(item), kind = "share"))
  }), recursive = FALSE))
  waves <- lapply(figures, function(f) groups_of(f$x, data$wave, design, f$kind, simple))
  earlier <- lapply(list(by_maximum(data$overall), composite(items, by_maximum)),
                    function(x) groups_of(x, data$wave, design, "mean", simple))
  changes <- lapply(figures, function(f) change_of(f$x, data$wave, design))
  p <- sapply(changes, function(change) change$p)
  everyone <- rep(1, nrow(data))
  together <- composite(items, share)
  index <- composite(items, by_range)
  of <- function(x, g, kind) groups_of(x, g, design, kind, simple)
  a_case("trend", name,
         list(wave = I(data$wave), group = I(data$group), overall = I(data$overall), a = I(data$a),
              b = I(data$b), c = I(data$c), recommend = I(data$recommend),
              w = if (weighted) I(data$w) else NULL, person = if (persons) I(data$person) else NULL,
              stratum = if (strata) I(data$stratum) else NULL),
         list(waves = waves, earlier = earlier, changes = changes, holm = I(c(p.adjust(p[1:4], "holm"), p.adjust(p[5:10], "holm"))),
              both = length(intersect(data$person[data$wave == 1], data$person[data$wave == 2])),
              whole = list(overall_share = of(share(data$overall), everyone, "share")[[1]],
                           share = of(together, everyone, "part")[[1]],
                           score = of(index, everyone, "mean")[[1]]),
              groups = list(share = of(together, data$group, "part"),
                            score = of(index, data$group, "mean"))),
         "svymean, svyglm", tolerance)
}

set.seed(61)
people <- 90
person <- c(seq_len(people), sample(seq_len(people + 40), 75))
wave <- rep(1:2, c(people, 75))
lasting <- rnorm(people + 40)[person]
rated <- function(level, missing) {
  felt <- level + 1.6 * lasting + 0.7 * (wave == 2) + rnorm(length(wave), 0, 1.4)
  x <- pmin(10, pmax(1, round(felt)))
  ifelse(runif(length(wave)) < missing, NA, x)
}
data <- data.frame(person, wave, group = sample(1:3, length(wave), TRUE), overall = rated(7, 0.05),
                   a = rated(6.5, 0.2), b = rated(7.4, 0.25), c = rated(6, 0.2),
                   recommend = rated(7.2, 0.1), w = round(runif(length(wave), 0.4, 2.5), 2),
                   stratum = sample(1:2, people + 40, TRUE)[person])

write_reference("trend.json", "Indicators by group and from wave to wave", list(
  case_of("independent", data),
  case_of("weighted", data, weighted = TRUE),
  case_of("the same persons", data, persons = TRUE),
  case_of("the same persons in strata, weighted", data, weighted = TRUE, persons = TRUE,
          strata = TRUE)),
  "survey")
