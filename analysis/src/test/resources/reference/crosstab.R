# Reference values for cross-tabs and their tests. Run in this folder: Rscript crosstab.R
source("json.R")
source("statistics.R")

# What only a 2x2 table has: Yates' correction, the signed phi and Fisher's exact test. Fisher needs
# integers, and is left out above 100,000 cases.
two_by_two <- function(kept) {
  yates <- suppressWarnings(chisq.test(kept, correct = TRUE))
  # R reduces |O - E| by at most itself; what rounding leaves of it is 0.
  if (yates$statistic < 1e-20) yates$statistic <- 0
  odds <- kept[1, 1] * kept[2, 2] - kept[1, 2] * kept[2, 1]
  result <- list(yates_statistic = yates$statistic[[1]], yates_p = yates$p.value,
                 phi_signed = odds / sqrt(prod(rowSums(kept), colSums(kept))))
  if (any(kept != round(kept)) || sum(kept) > 1e5) return(result)
  c(result, list(fisher_p = fisher.test(kept)$p.value))
}

crosstab_case <- function(name, counts, tolerance = 1e-12) {
  expected <- crosstab(counts)
  if (!is.null(expected$test)) {
    kept <- counts[expected$kept_rows, expected$kept_columns]
    if (all(dim(kept) == 2)) expected$two_by_two <- two_by_two(kept)
  }
  a_case("crosstab", name, list(counts = counts), expected,
         "chisq.test(kept, correct = FALSE); chisq.test(kept, correct = TRUE); fisher.test(kept)",
         tolerance)
}

table_of <- function(..., columns) matrix(c(...), ncol = columns, byrow = TRUE)

set.seed(22)
seeded <- table(factor(sample(4, 600, TRUE, c(4, 3, 2, 1)), 1:4),
                factor(sample(5, 600, TRUE, c(1, 2, 5, 8, 4)), 1:5))
tables <- list(
  crosstab_case("2x2 of moderate size", table_of(34, 16, 22, 28, columns = 2)),
  crosstab_case("2x2 with negative association", table_of(7, 23, 31, 12, columns = 2)),
  crosstab_case("2x2 with small expected counts", table_of(1, 9, 6, 3, columns = 2)),
  crosstab_case("2x2 with two equally likely tails", table_of(5, 2, 2, 5, columns = 2)),
  crosstab_case("2x2 with an empty cell", table_of(0, 8, 5, 6, columns = 2)),
  crosstab_case("2x2 diagonal", table_of(6, 0, 0, 7, columns = 2)),
  crosstab_case("2x2 diagonal of 50, Fisher far out", table_of(50, 0, 0, 50, columns = 2)),
  crosstab_case("2x2 of one case a cell", table_of(1, 1, 1, 1, columns = 2)),
  crosstab_case("2x2 of two cases", table_of(1, 0, 0, 1, columns = 2)),
  crosstab_case("2x2 where Yates takes everything", table_of(10, 11, 11, 11, columns = 2)),
  crosstab_case("2x2 exactly independent", table_of(20, 30, 40, 60, columns = 2)),
  crosstab_case("2x2 unbalanced, rare answer", table_of(3, 1197, 12, 1188, columns = 2)),
  crosstab_case("2x2 of 20,000 cases", table_of(5210, 4790, 5065, 4935, columns = 2), 1e-10),
  crosstab_case("2x2 with p about 1e-203", table_of(900, 183, 170, 850, columns = 2), 1e-10),
  crosstab_case("2x2 of a million, p below the smallest double",
                table_of(310000, 190000, 240000, 260000, columns = 2)),
  crosstab_case("3x3 exactly independent",
                table_of(10, 20, 30, 20, 40, 60, 30, 60, 90, columns = 3)),
  crosstab_case("3x4 nearly independent, p near 1",
                table_of(1001, 2000, 2999, 4000, 1500, 3001, 4500, 5999, 499, 1000, 1501, 2000,
                         columns = 4), 1e-10),
  crosstab_case("4x5 seeded", matrix(as.numeric(seeded), 4)),
  crosstab_case("satisfaction by three customer groups",
                table_of(4, 11, 2, 9, 25, 8, 31, 40, 22, 48, 33, 51, 20, 12, 37, columns = 3)),
  crosstab_case("sparse 3x3", table_of(1, 0, 2, 0, 3, 1, 2, 1, 0, columns = 3)),
  crosstab_case("2x6 with p about 1e-278", table_of(
    520, 450, 300, 180, 90, 40, 60, 120, 240, 390, 480, 510, columns = 6), 1e-10),
  crosstab_case("a million cases, p below the smallest double", table_of(
    120500, 129500, 80200, 119800, 130700, 79300, 109900, 140100, 90000, columns = 3)),
  crosstab_case("a million cases, weak association", table_of(
    120500, 130100, 80200, 121000, 131000, 80600, 122500, 132500, 81600, columns = 3), 1e-10),
  crosstab_case("a row without cases", table_of(12, 7, 9, 0, 0, 0, 4, 15, 8, columns = 3)),
  crosstab_case("a column without cases", table_of(12, 0, 9, 6, 0, 13, 4, 0, 8, columns = 3)),
  crosstab_case("2x2 after dropping an empty row and column",
                table_of(9, 0, 3, 0, 0, 0, 2, 0, 11, columns = 3)),
  crosstab_case("one row left after dropping: no test", table_of(5, 7, 0, 0, columns = 2)),
  crosstab_case("one column left after dropping: no test", table_of(5, 0, 9, 0, columns = 2)),
  crosstab_case("one row of four: no test", table_of(3, 8, 6, 2, columns = 4)),
  crosstab_case("one column of three: no test", table_of(3, 8, 6, columns = 1)),
  crosstab_case("a single cell: no test", table_of(17, columns = 1)),
  crosstab_case("no cases at all: no test", matrix(0, 2, 3)),
  crosstab_case("weights as counts, 3x3", table_of(
    11.37, 8.2, 15.905, 22.14, 19.66, 7.013, 5.5, 12.481, 18.75, columns = 3)),
  crosstab_case("weights as counts, 2x2 and below one",
                table_of(0.82, 0.31, 0.47, 0.95, columns = 2)))

## From answers to the table: pairs with a missing answer are left out

set.seed(23)
answers <- data.frame(row = sample(c(1:3, NA), 80, TRUE, c(4, 3, 3, 1)),
                      column = sample(c(1:4, NA), 80, TRUE, c(1, 2, 4, 3, 1)))
answers_case <- function(name, rows, columns, dims) {
  counts <- unclass(table(factor(rows, seq_len(dims[1])), factor(columns, seq_len(dims[2]))))
  counts <- matrix(as.numeric(counts), dims[1])
  both <- sum(!is.na(rows) & !is.na(columns))
  stopifnot(sum(counts) == both)
  a_case("crosstab_of_answers", name,
         list(rows = I(rows), columns = I(columns), row_levels = dims[1], column_levels = dims[2]),
         c(list(excluded = length(rows) - both, counts = counts), crosstab(counts)),
         "table(factor(rows, 1:r), factor(columns, 1:c)); chisq.test(kept, correct = FALSE)")
}
raw <- list(
  answers_case("80 seeded answers, some missing", answers$row, answers$column, c(3, 4)),
  answers_case("never answered together", c(1, 2, NA, NA), c(NA, NA, 1, 2), c(2, 2)),
  answers_case("a constant row question", rep(2, 6), c(1, 2, 3, 1, 2, 2), c(2, 3)))

## Upper tail of the chi-square distribution alone

tail_case <- function(statistic, df, tolerance = 1e-12) {
  a_case("chi_square_upper_tail", sprintf("chi-square %s on %d df", number(statistic), df),
         list(statistic = statistic, df = df),
         list(p = pchisq(statistic, df, lower.tail = FALSE)),
         sprintf("pchisq(%s, %d, lower.tail = FALSE)", number(statistic), df), tolerance)
}
tails <- c(
  list(tail_case(0, 1), tail_case(1e-12, 1), tail_case(1e-4, 12), tail_case(0.3, 8)),
  list(tail_case(3.841458820694124, 1), tail_case(9.5, 4), tail_case(16.25, 16)),
  list(tail_case(85.5, 2), tail_case(310, 20, 1e-11), tail_case(900, 60, 1e-11)),
  list(tail_case(911.2, 1, 1e-10), tail_case(1380, 30, 1e-10), tail_case(1400, 1, 1e-10)),
  list(tail_case(5000, 4), tail_case(40, 100), tail_case(1050, 1000)))

write_reference("crosstab.json", "Cross-tabs, chi-square, Fisher's exact test and effect sizes",
                c(tables, raw, tails))
