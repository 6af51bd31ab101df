# The recommendation score: its error by the shares and the effective n, and linearised by the
# survey package; groups against all others, and from wave to wave.
source("json.R")
library(survey)
source("small.R")

answer <- c(10, 9, 8, 7, 10, 6, 5, 9, 9, 3, 0, 10, 8, 7, NA, 9, 10, 2, 6, 10,
            9, 8, 8, 10, 4, 1, 9, 7, 10, 10, 5, 6, 9, NA, 8, 10, 9, 7, 3, 10)
n <- length(answer)
group <- rep(c("a", "b", "c"), length.out = n)
group[c(5, 17)] <- NA
weight <- round(0.4 + ((seq_len(n) * 7) %% 11) / 5, 2)
cluster <- (seq_len(n) - 1) %/% 4 + 1

value <- ifelse(answer >= 9, 100, ifelse(answer <= 6, -100, 0))

# Of a small group (`of` and its place there) the error has n - 1 and the spread of all as its
# floor, and the interval is Student's.
score <- function(keep, w, of, at = 1) {
  x <- value[keep]; w <- w[keep]
  p <- sum(w[x == 100]) / sum(w); d <- sum(w[x == -100]) / sum(w)
  effective <- sum(w)^2 / sum(w^2)
  se <- 100 * sqrt((p + d - (p - d)^2) / effective)
  nps <- 100 * (p - d)
  q <- qnorm(.975)
  if (of$small[at]) {
    se <- max(se * sqrt(effective / (effective - 1)), sqrt(of$pooled / effective), na.rm = TRUE)
    q <- qt(.975, min(of$df, of$units[at] - 1))
  }
  list(n = length(x), promoters = p, passives = 1 - p - d, detractors = d, value = nps,
       effective = effective, standard_error = se, lower = max(-100, nps - q * se),
       upper = min(100, nps + q * se))
}

# The true difference, in standard errors, that t finds with a power of 80 %: power on both sides.
detectable <- function(df) {
  critical <- qt(.975, df)
  uniroot(function(ncp) pt(critical, df, ncp, lower.tail = FALSE) + pt(-critical, df, ncp) - .8,
          c(0, 20), tol = 1e-13)$root
}

given <- !is.na(answer)
cases <- list()
for (design in c("plain", "weighted", "clustered")) {
  w <- if (design == "plain") rep(1, n) else weight
  ids <- if (design == "clustered") cluster else seq_len(n)
  in_group <- given & !is.na(group)
  sampled <- svydesign(ids = ~ids, weights = ~w, data = data.frame(w = w, ids = ids))
  own <- lapply(c("a", "b", "c"), function(g) in_group & group %in% g)
  others <- lapply(own, function(mine) in_group & !mine)
  beside <- domain_means(value, c(own, others), sampled, pooled = 3)
  tests <- lapply(1:3, function(g) domain_difference(beside, g, 3 + g))
  p <- sapply(tests, function(t) t$p)
  # The groups as waves: each against the one before.
  groups <- domain_means(value, own, sampled)
  changes <- lapply(list(c(2, 1), c(3, 2)),
                    function(pair) domain_difference(groups, pair[1], pair[2]))
  # The mean itself against svymean of the survey package, subset to those who answered.
  frame <- data.frame(value = value, w = w, ids = ids, given = given)
  mean_of <- svymean(~value, subset(svydesign(ids = ~ids, weights = ~w, data = frame), given))
  whole <- domain_means(value, list(given), sampled)
  stopifnot(abs(SE(mean_of) - whole$se) < 1e-12)
  cases[[design]] <- a_case("recommendation", design,
    list(answer = answer, group = group, weight = if (design == "plain") NULL else weight,
         cluster = if (design == "clustered") cluster else NULL),
    list(whole = score(given, w, whole),
         linearised = as.numeric(SE(mean_of)),
         groups = lapply(1:3, function(g) score(own[[g]], w, groups, g)),
         difference = I(sapply(tests, function(t) t$difference)),
         difference_error = I(sapply(tests, function(t) t$standard_error)),
         df = I(sapply(tests, function(t) t$df)),
         p = I(p), holm = I(p.adjust(p, "holm")),
         change = I(sapply(changes, function(t) t$difference)),
         change_error = I(sapply(changes, function(t) t$standard_error)),
         detectable = I(sapply(changes, function(t) t$standard_error * detectable(t$df)))),
    "svymean, svytotal of the influence of each respondent")
}

write_reference("recommendation.json", "The recommendation score and its tests", unname(cases),
                "survey")
