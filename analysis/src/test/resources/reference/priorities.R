# Reference values for the positions of elements whose importance is stated in several ways or derived
# from an outcome, for the order of improvement, and for raising elements. Run in this folder:
# Rscript priorities.R
source("json.R")
source("statistics.R")

## Five elements rated 1-10, their importance 1-5, their order and a choice among them; an outcome

set.seed(57)
n <- 90
elements <- c("price", "network", "staff", "bills", "shop")
mood <- rnorm(n)
ratings <- sapply(c(-0.9, 0.2, 0.9, -0.3, 0.6), function(at)
  pmin(10, pmax(1, round(6.5 + 1.3 * at + 1.2 * mood + rnorm(n, 0, 1.3)))))
overall <- pmin(10, pmax(1, round(
  1.5 + ratings %*% c(0.30, 0.20, 0.05, 0.22, 0.02) + rnorm(n, 0, 0.9))))
overall <- as.numeric(overall)
importance <- sapply(c(0.8, 0.5, -0.4, 0.6, -0.9), function(at)
  pmin(5, pmax(1, round(3.4 + at + rnorm(n, 0, 0.8)))))
ratings[runif(length(ratings)) < 0.06] <- NA
importance[runif(length(importance)) < 0.04] <- NA
overall[runif(n) < 0.05] <- NA
places <- t(replicate(n, sample(5)))          # by respondent: the place of each element
places[places > 3] <- NA                      # only the first three are given
places[1:4, ] <- NA                           # four give none
chosen <- matrix(runif(5 * n) < rep(c(0.7, 0.5, 0.2, 0.6, 0.1), each = n), n) * 1
chosen[5:7, ] <- NA
weights <- round(rgamma(n, 4, 4), 3)
weights[c(11, 40)] <- c(0, NA)

means <- function(m, w) I(apply(m, 2, function(x) {
  keep <- usable(x, w)
  weighted_mean(x[keep], w[keep])
}))

pearson <- function(x, y, w) {
  keep <- usable(x + y, w)
  cov.wt(cbind(x, y)[keep, ], w[keep], cor = TRUE)$cor[1, 2]
}

quadrants_of <- function(satisfaction, importance) I(ifelse(importance >= mean(importance),
  ifelse(satisfaction >= mean(satisfaction), "keep_up", "improve_urgently"),
  ifelse(satisfaction >= mean(satisfaction), "possible_overkill", "low_priority")))

# What to improve first: the urgent ones, then the others, by falling score.
order_of <- function(satisfaction, importance, score) I(order(
  quadrants_of(satisfaction, importance) != "improve_urgently", -score))

model_of <- function(w) {
  complete <- !is.na(overall) & complete.cases(ratings) & !is.na(w) & w > 0
  data <- data.frame(ratings, overall, w)[complete, ]
  model <- lm(overall ~ X1 + X2 + X3 + X4 + X5, data, weights = w)
  b <- coef(model)[-1]
  x <- as.matrix(data[, 1:5])
  list(n = sum(complete), r_squared = summary(model)$r.squared, b = I(unname(b)),
       means = I(unname(apply(x, 2, weighted_mean, w = data$w))),
       outcome = weighted_mean(data$overall, data$w))
}

priorities_case <- function(name, w, listed) {
  every <- if (is.null(w)) rep(1, n) else w
  satisfaction <- means(ratings, every)
  stated <- means(importance, every)
  boxes <- means((importance >= 4) * 1, every)
  satisfied <- means((ratings >= 9) * 1, every)
  rank <- (5 - places) / 4                      # 1 for the first place, 0 for the last and for none
  rank[is.na(rank)] <- 0
  rank[1:4, ] <- NA
  derived <- apply(ratings, 2, pearson, y = overall, w = every)
  model <- model_of(every)
  # By 3 points, but not beyond 10.
  step <- pmin(3, 10 - model$means[c(1, 3)])
  gap <- (stated - 1) / 4 * 100 * ((stated - 1) / 4 * 100 - (satisfaction - 1) / 9 * 100)
  opportunity <- 10 * (boxes + pmax(boxes - satisfied, 0))
  listwise <- complete.cases(ratings) & complete.cases(importance)
  expected <- list(
    satisfaction = satisfaction, stated = stated, top_box = boxes, satisfied = satisfied,
    ranked = means(rank, every), chosen = means(chosen, every), pearson = I(unname(derived)),
    listwise = list(n = sum(listwise & !is.na(every) & every > 0),
                    satisfaction = means(ratings[listwise, ], every[listwise]),
                    stated = means(importance[listwise, ], every[listwise])),
    weighted_gap = I(gap), by_gap = order_of(satisfaction, stated, gap),
    opportunity = I(opportunity), by_opportunity = order_of(satisfaction, stated, opportunity),
    shortfall = I(unname(derived * (10 - satisfaction))),
    by_shortfall = order_of(satisfaction, derived, derived * (10 - satisfaction)),
    model = model, raised = list(step = I(step), change = sum(model$b[c(1, 3)] * step)))
  input <- list(elements = I(elements), satisfaction = t(ratings), importance = t(importance),
                overall = I(overall), places = t(places), chosen = t(chosen))
  if (!is.null(w)) input$weights <- I(w)
  a_case("priorities", name, input, expected,
         "weighted.mean; cov.wt(cor = TRUE); lm(weights = w)", 1e-10)
}

write_reference("priorities.json", "Positions of elements, their order, and raising them", list(
  priorities_case("unweighted", NULL),
  priorities_case("under weights, one zero and one missing", weights)))
