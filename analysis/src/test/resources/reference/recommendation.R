# The recommendation score: its error by the shares and the effective n, and linearised by the
# survey package; groups against all others, and from wave to wave.
source("json.R")
library(survey)

answer <- c(10, 9, 8, 7, 10, 6, 5, 9, 9, 3, 0, 10, 8, 7, NA, 9, 10, 2, 6, 10,
            9, 8, 8, 10, 4, 1, 9, 7, 10, 10, 5, 6, 9, NA, 8, 10, 9, 7, 3, 10)
n <- length(answer)
group <- rep(c("a", "b", "c"), length.out = n)
group[c(5, 17)] <- NA
weight <- round(0.4 + ((seq_len(n) * 7) %% 11) / 5, 2)
cluster <- (seq_len(n) - 1) %/% 4 + 1

value <- ifelse(answer >= 9, 100, ifelse(answer <= 6, -100, 0))

score <- function(keep, w) {
  x <- value[keep]; w <- w[keep]
  p <- sum(w[x == 100]) / sum(w); d <- sum(w[x == -100]) / sum(w)
  effective <- sum(w)^2 / sum(w^2)
  se <- 100 * sqrt((p + d - (p - d)^2) / effective)
  nps <- 100 * (p - d)
  list(n = length(x), promoters = p, passives = 1 - p - d, detractors = d, value = nps,
       effective = effective, standard_error = se, lower = nps - qnorm(.975) * se,
       upper = nps + qnorm(.975) * se)
}

# The error of a mean, and of a difference of means, linearised; domains of the whole sample.
linearised <- function(of, than, w, ids) {
  data <- data.frame(value = ifelse(is.na(value), 0, value), w = w, ids = ids)
  influence <- function(keep) ifelse(keep, (data$value - weighted.mean(value[keep], w[keep])) /
                                       sum(w[keep]), 0)
  data$u <- influence(of) - if (is.null(than)) 0 else influence(than)
  design <- svydesign(ids = ~ids, weights = ~w, data = data)
  as.numeric(SE(svytotal(~u, design)))
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
  tests <- lapply(c("a", "b", "c"), function(g) {
    mine <- in_group & group %in% g; others <- in_group & !mine
    d <- weighted.mean(value[mine], w[mine]) - weighted.mean(value[others], w[others])
    se <- linearised(mine, others, w, ids)
    df <- length(unique(ids[in_group])) - 1
    list(difference = d, standard_error = se, df = df, p = 2 * pt(-abs(d / se), df))
  })
  p <- sapply(tests, function(t) t$p)
  # The groups as waves: each against the one before.
  changes <- lapply(list(c("a", "b"), c("b", "c")), function(pair) {
    to <- in_group & group %in% pair[2]; from <- in_group & group %in% pair[1]
    list(difference = weighted.mean(value[to], w[to]) - weighted.mean(value[from], w[from]),
         standard_error = linearised(to, from, w, ids))
  })
  # The mean itself against svymean of the survey package, subset to those who answered.
  frame <- data.frame(value = value, w = w, ids = ids, given = given)
  mean_of <- svymean(~value, subset(svydesign(ids = ~ids, weights = ~w, data = frame), given))
  stopifnot(abs(SE(mean_of) - linearised(given, NULL, w, ids)) < 1e-12)
  cases[[design]] <- a_case("recommendation", design,
    list(answer = answer, group = group, weight = if (design == "plain") NULL else weight,
         cluster = if (design == "clustered") cluster else NULL),
    list(whole = score(given, w),
         linearised = as.numeric(SE(mean_of)),
         groups = lapply(c("a", "b", "c"), function(g) score(given & group %in% g, w)),
         difference = I(sapply(tests, function(t) t$difference)),
         difference_error = I(sapply(tests, function(t) t$standard_error)),
         df = tests[[1]]$df,
         p = I(p), holm = I(p.adjust(p, "holm")),
         change = I(sapply(changes, function(t) t$difference)),
         change_error = I(sapply(changes, function(t) t$standard_error)),
         detectable = I(sapply(changes, function(t) t$standard_error * detectable(tests[[1]]$df)))),
    "svymean, svytotal of the influence of each respondent")
}

write_reference("recommendation.json", "The recommendation score and its tests", unname(cases),
                "survey")
