# Reference values for frequency tables, descriptives and the Wilson interval. Run in this folder:
# Rscript frequencies.R
source("json.R")
source("statistics.R")

## Wilson interval

wilson_case <- function(x, n, confidence) {
  bounds <- wilson(x, n, confidence)
  if (n > 0 && x == round(x) && n == round(n)) {
    r <- suppressWarnings(prop.test(x, n, conf.level = confidence, correct = FALSE)$conf.int)
    stopifnot(max(abs(unlist(bounds) - r)) < 1e-14)
    call <- sprintf("prop.test(%s, %s, conf.level = %g, correct = FALSE)$conf.int",
                    number(x), number(n), confidence)
  } else {
    call <- sprintf("wilson(%s, %s, %g)", number(x), number(n), confidence)
  }
  a_case("wilson", sprintf("wilson %s of %s at %g", number(x), number(n), confidence),
         list(x = x, n = n, confidence = confidence), bounds, call)
}

counts <- rbind(
  c(0, 1), c(1, 1), c(0, 2), c(1, 2), c(2, 2), c(0, 5), c(1, 5), c(5, 5), c(3, 10), c(0, 30),
  c(1, 30), c(15, 30), c(29, 30), c(30, 30), c(42, 100), c(84, 200), c(1, 1000), c(999, 1000),
  c(1873, 2400), c(0, 2400), c(1, 1000000), c(500000, 1000000), c(1000000, 1000000),
  # effective sample sizes
  c(0, 7.25), c(7.25, 7.25), c(2.5, 7.25), c(0.4, 0.8), c(123.456, 187.9), c(61.3, 1893.27),
  # no cases
  c(0, 0))
wilson_cases <- unlist(lapply(c(0.90, 0.95, 0.99), function(confidence)
  lapply(seq_len(nrow(counts)), function(i) wilson_case(counts[i, 1], counts[i, 2], confidence))),
  recursive = FALSE)

## Descriptives of ratings and numbers

descriptives_case <- function(name, values, scale = NULL) {
  x <- values[!is.na(values)]
  one <- rep(1, length(x))
  expected <- list(
    n = length(x), missing = sum(is.na(values)), mean = if (length(x) > 0) mean(x) else NA,
    sd = if (length(x) > 1) sd(x) else NA, median = if (length(x) > 0) median(x) else NA,
    min = if (length(x) > 0) min(x) else NA, max = if (length(x) > 0) max(x) else NA)
  stopifnot(identical(is.na(expected$median), is.na(weighted_median(x, one))),
            is.na(expected$median) || expected$median == weighted_median(x, one))
  if (!is.null(scale)) expected <- c(expected, two_boxes(x, one, scale))
  a_case("descriptives", name,
         c(list(values = I(values)), if (!is.null(scale)) list(scale = scale)), expected,
         "mean(x); sd(x); median(x); wilson(sum(x >= max - 1), n); wilson(sum(x <= min + 1), n)")
}

set.seed(20)
ratings <- sample(c(1:10, NA), 400, TRUE, c(1, 1, 2, 3, 6, 9, 16, 24, 18, 12, 8))
descriptives_cases <- list(
  descriptives_case("five-point ratings with missing answers",
                    c(5, 4, 4, NA, 3, 5, 2, 4, NA, 1, 5, 4), c(1, 5)),
  descriptives_case("odd number of ten-point ratings", c(10, 7, 8, 9, 3, 8, 6), c(1, 10)),
  descriptives_case("even number, median between two values", c(2, 9, 4, 7), c(1, 10)),
  descriptives_case("recommendation from 0 to 10", c(0, 10, 10, 9, 6, 7, 8, 10, 0, 1, 5), c(0, 10)),
  descriptives_case("400 seeded ten-point ratings", ratings, c(1, 10)),
  descriptives_case("two-point scale, both boxes hold everyone", c(1, 2, 2, 1, 2), c(1, 2)),
  descriptives_case("three-point scale, boxes overlap", c(1, 2, 2, 3, 3, 3), c(1, 3)),
  descriptives_case("nobody in the top two", c(1, 2, 3, 3, 2), c(1, 5)),
  descriptives_case("constant", c(4, 4, 4, 4, NA), c(1, 5)),
  descriptives_case("constant with a fraction", rep(0.1, 10)),
  descriptives_case("one answer", c(NA, 3, NA), c(1, 5)),
  descriptives_case("all missing", c(NA, NA, NA), c(1, 5)),
  descriptives_case("no respondents", numeric(), c(1, 5)),
  descriptives_case("monthly spend with decimals",
                    c(58.5, 129, 99.9, 0, 38.25, 199, 1299, 58, NA, 88.88)),
  descriptives_case("large numbers that differ little", 1e9 + c(4, 7, 13, 16)),
  descriptives_case("negative numbers", c(-3.5, 2, -8, 0, 0, 1.25)))

## Frequency table of one choice: levels 1..k; asked = false means skipped by the questionnaire

frequencies_case <- function(name, codes, levels, asked = rep(TRUE, length(codes)),
                             confidence = 0.95) {
  stopifnot(all(is.na(codes[!asked])))
  n <- sum(!is.na(codes))
  count <- tabulate(as.integer(codes[!is.na(codes)]), levels)
  bounds <- lapply(count, wilson, n = n, confidence = confidence)
  rows <- rows_of(
    code = seq_len(levels), count = count, of_all = share(count, length(codes)),
    of_asked = share(count, sum(asked)), of_answered = share(count, n),
    cumulative = share(cumsum(count), n), lower = sapply(bounds, `[[`, "lower"),
    upper = sapply(bounds, `[[`, "upper"))
  a_case("frequencies", name,
         list(codes = I(codes), asked = I(asked), levels = levels, confidence = confidence),
         list(all = length(codes), asked = sum(asked), answered = n,
              unanswered = sum(asked) - n, not_asked = sum(!asked), rows = rows),
         "tabulate(codes, levels) / n; cumsum(count) / n; wilson(count, n, confidence)")
}

set.seed(21)
province <- sample(c(1:6, NA), 300, TRUE, c(5, 9, 14, 20, 3, 1, 2))
frequencies_cases <- list(
  frequencies_case("five levels, missing answers, one level never chosen",
                   c(5, 4, 4, NA, 3, 5, 1, 4, NA, 1, 5, 4), 5),
  frequencies_case("skipped, unanswered and answered",
                   c(1, 2, NA, NA, 2, NA, 1, 2, NA, 2), 2,
                   c(TRUE, TRUE, FALSE, TRUE, TRUE, FALSE, TRUE, TRUE, FALSE, TRUE)),
  frequencies_case("300 seeded answers at 90 %", province, 6, confidence = 0.90),
  frequencies_case("300 seeded answers at 99 %", province, 6, confidence = 0.99),
  frequencies_case("everyone in one level", rep(2, 8), 3),
  frequencies_case("one level only", rep(1, 5), 1),
  frequencies_case("nobody answered", rep(NA, 6), 3),
  frequencies_case("nobody was asked", rep(NA, 4), 3, rep(FALSE, 4)))

## Multiple choice: one row an option, one column a respondent; null in every option means that the
## respondent did not answer, 0 in every option that they chose nothing

multiple_case <- function(name, chosen, confidence = 0.95) {
  answered <- !is.na(chosen[1, ])
  stopifnot(all(is.na(chosen) == rep(!answered, each = nrow(chosen))))
  count <- rowSums(chosen[, answered, drop = FALSE])
  n <- sum(answered)
  choosers <- sum(colSums(chosen[, answered, drop = FALSE]) > 0)
  bounds <- lapply(count, wilson, n = n, confidence = confidence)
  rows <- rows_of(
    option = seq_along(count), count = count, of_answered = share(count, n),
    of_choosers = share(count, choosers), of_answers = share(count, sum(count)),
    lower = sapply(bounds, `[[`, "lower"), upper = sapply(bounds, `[[`, "upper"))
  a_case("multiple", name, list(chosen = chosen, confidence = confidence),
         list(all = ncol(chosen), answered = n, choosers = choosers, answers = sum(count),
              sum_of_answered = share(sum(count), n), rows = rows),
         "rowSums(chosen); count / n; count / choosers; count / sum(count)")
}

multiple_cases <- list(
  multiple_case("four options, one respondent silent, one chose nothing", rbind(
    c(1, 0, 1, NA, 1, 0, 1, 1, 0, 1),
    c(0, 0, 1, NA, 1, 0, 0, 1, 1, 0),
    c(1, 0, 1, NA, 0, 1, 0, 0, 0, 1),
    c(0, 0, 0, NA, 0, 0, 0, 0, 0, 0))),
  multiple_case("everyone chose everything", matrix(1, 3, 5)),
  multiple_case("nobody chose anything", matrix(0, 3, 5)),
  multiple_case("nobody answered the options", matrix(NA_real_, 2, 4)))

write_reference("frequencies.json",
                "Wilson intervals, descriptives, frequency tables and multiple choice, unweighted",
                c(wilson_cases, descriptives_cases, frequencies_cases, multiple_cases))
