# Reference values for the importance-satisfaction quadrant chart. Run in this folder:
# Rscript quadrant.R
source("json.R")
source("statistics.R")

# A value on the crosshair, to 1e-9 of it, counts as high.
high <- function(value, crosshair) value >= crosshair - 1e-9 * max(1, abs(crosshair))

quadrant <- function(importance, satisfaction, crosshair, diagonal = FALSE) {
  if (is.na(importance) || is.na(satisfaction)) return(NA_character_)
  if (diagonal && !high(satisfaction, importance)) return("improve_urgently")
  important <- high(importance, crosshair$importance)
  satisfied <- high(satisfaction, crosshair$satisfaction)
  if (important) { if (satisfied) "keep_up" else "improve_urgently" }
  else { if (satisfied) "possible_overkill" else "low_priority" }
}

side <- function(x, w) {
  keep <- usable(x, w)
  list(n = sum(keep), mean = weighted_mean(x[keep], w[keep]), sd = weighted_sd(x[keep], w[keep]))
}

# Respondents who rated both sides, and the mean and sd of their own differences.
paired <- function(importance, satisfaction, w) {
  difference <- side(importance - satisfaction, w)
  list(n = difference$n, mean = difference$mean, sd = difference$sd)
}

item_of <- function(item, w) {
  importance <- side(item$importance, w)
  satisfaction <- side(item$satisfaction, w)
  list(name = item$name, importance = importance, satisfaction = satisfaction,
       gap = importance$mean - satisfaction$mean,
       paired = paired(item$importance, item$satisfaction, w))
}

# Crosshairs over the items that have a mean on both sides.
crosshairs_of <- function(importance, satisfaction, scale, own) {
  placed <- !is.na(importance) & !is.na(satisfaction)
  at <- function(f) if (!any(placed)) list(importance = NA, satisfaction = NA) else
    list(importance = f(importance[placed]), satisfaction = f(satisfaction[placed]))
  list(means = at(mean), medians = at(median),
       scale_centre = list(importance = mean(scale), satisfaction = mean(scale)), own = own,
       iso_diagonal = at(mean))
}

quadrant_case <- function(name, items, scale, weights = NULL, own = NULL) {
  w <- if (is.null(weights)) rep(1, length(items[[1]]$importance)) else weights
  computed <- lapply(items, item_of, w = w)
  importance <- sapply(computed, function(item) item$importance$mean)
  satisfaction <- sapply(computed, function(item) item$satisfaction$mean)
  if (is.null(weights) && !anyNA(importance)) stopifnot(all.equal(
    importance, sapply(items, function(item) mean(item$importance, na.rm = TRUE))))
  crosshairs <- Filter(Negate(is.null), crosshairs_of(importance, satisfaction, scale, own))
  quadrants <- Map(function(crosshair, rule) I(unname(mapply(
    quadrant, importance, satisfaction,
    MoreArgs = list(crosshair = crosshair, diagonal = rule == "iso_diagonal")))),
    crosshairs, names(crosshairs))
  gaps <- sapply(computed, `[[`, "gap")
  expected <- list(items = computed, crosshairs = crosshairs, quadrants = quadrants,
                   by_falling_gap = I(order(-gaps, na.last = NA)))
  inputs <- lapply(items, function(item) list(name = item$name, importance = I(item$importance),
                                              satisfaction = I(item$satisfaction)))
  input <- list(scale = scale, items = inputs)
  if (!is.null(weights)) input$weights <- I(weights)
  if (!is.null(own)) input$own_crosshair <- own
  a_case("quadrant", name, input, expected,
         "mean(x, na.rm = TRUE); mean(item_means); median(item_means); mean(scale)")
}

item <- function(name, importance, satisfaction) {
  list(name = name, importance = importance, satisfaction = satisfaction)
}

## Eight service elements rated 1-10 by 24 respondents, about one answer in twelve missing

set.seed(26)
elements <- c("network coverage", "call quality", "data speed", "clear tariffs", "correct bills",
              "hotline", "shop service", "online account")
rated <- function(centre) {
  x <- pmin(10, pmax(1, round(centre + rnorm(24, 0, 1.4))))
  x[runif(24) < 1 / 12] <- NA
  x
}
centres <- cbind(importance = c(9.0, 8.4, 8.8, 7.6, 8.0, 6.4, 5.2, 6.0),
                 satisfaction = c(6.2, 8.1, 5.6, 5.4, 8.4, 6.9, 8.2, 6.0))
eight <- lapply(1:8, function(i)
  item(elements[i], rated(centres[i, "importance"]), rated(centres[i, "satisfaction"])))
weights <- round(rgamma(24, 5, 5), 3)
weights[c(5, 18)] <- c(0, NA)

five_point <- list(
  item("price", c(5, 4, 5, 4, 5), c(2, 3, 2, NA, 3)),
  item("speed", c(4, 4, 3, 4, 5), c(4, 5, 4, 4, 3)),
  item("staff", c(3, 2, 3, 3, NA), c(5, 4, 4, 5, 5)))
silent <- c(five_point, list(item("unrated importance", rep(NA_real_, 5), c(1, 2, 1, 1, 2)),
                             item("never rated together", c(4, 5, NA, NA, NA), c(NA, NA, 2, 3, 2))))
# 3.1 on both sides for every item, so that everything lies on the mean and on the median
equal <- lapply(paste("item", 1:6), item, importance = c(3, 3, 3, 3, 3, 3, 3, 3, 3, 4),
                satisfaction = c(4, 3, 3, 3, 3, 3, 3, 3, 3, 3))
on_centre <- list(item("on both lines", c(3, 3, 3), c(2, 3, 4)),
                  item("on the importance line", c(1, 5, 3), c(1, 2, 2)),
                  item("on the satisfaction line", c(1, 2, 2), c(3, 3, 3)),
                  item("off both lines", c(2, 2, 1), c(5, 4, 4)))
none <- lapply(c("a", "b"), item, importance = rep(NA_real_, 3), satisfaction = rep(NA_real_, 3))

cases <- list(
  quadrant_case("eight elements with missing answers", eight, c(1, 10)),
  quadrant_case("eight elements, own crosshair", eight, c(1, 10),
                own = list(importance = 8, satisfaction = 7.5)),
  quadrant_case("eight elements under weights, one zero and one missing", eight, c(1, 10), weights),
  quadrant_case("seven elements, one of them is the median", eight[1:7], c(1, 10)),
  quadrant_case("three items of five points", five_point, c(1, 5)),
  quadrant_case("items that cannot be placed or paired", silent, c(1, 5)),
  quadrant_case("all items equal lie on the crosshair", equal, c(1, 5)),
  quadrant_case("items on the scale centre", on_centre, c(1, 5)),
  quadrant_case("a single item", five_point[1], c(1, 5)),
  quadrant_case("nobody rated anything", none, c(1, 5)),
  quadrant_case("all weights zero in a quadrant", five_point, c(1, 5), rep(0, 5)))

write_reference("quadrant.json", "Importance against satisfaction: crosshairs, quadrants and gaps",
                cases)
