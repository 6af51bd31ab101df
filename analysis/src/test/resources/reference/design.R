# Reference values for tests of a table from a sample with a design: Rao and Scott's corrections. Run in
# this folder: Rscript design.R
suppressMessages(library(survey))
source("json.R")
options(survey.lonely.psu = "adjust")

rao_scott_case <- function(name, data, design, tolerance = 1e-10) {
  rows <- nlevels(factor(data$a)); columns <- nlevels(factor(data$b))
  # Cells row by row, as the code under test numbers them; svymean over the interaction gives the
  # proportions with their covariance under the design.
  data$cell <- factor((as.integer(factor(data$a)) - 1) * columns + as.integer(factor(data$b)),
                      levels = seq_len(rows * columns))
  design$variables$cell <- data$cell
  means <- svymean(model.matrix(~ cell - 1, data), design)
  f <- svychisq(~ a + b, design, statistic = "F")
  first <- svychisq(~ a + b, design, statistic = "Chisq")
  df <- (rows - 1) * (columns - 1)
  a_case("rao_scott", name,
         list(cells = matrix(as.numeric(coef(means)), rows, byrow = TRUE),
              covariance = unname(vcov(means)), n = nrow(data), design_df = degf(design)),
         list(chi_square = first$statistic[[1]], df = df,
              design_effect = first$statistic[[1]] / f$statistic[[1]] / df,
              f = f$statistic[[1]], numerator = f$parameter[[1]], denominator = f$parameter[[2]],
              p = f$p.value[[1]], first_order_p = first$p.value[[1]]),
         "svychisq(~a + b, design, statistic = \"F\" | \"Chisq\")", tolerance)
}

made_up <- function(seed, strata, clusters, size, rows, columns, link) {
  set.seed(seed)
  data <- expand.grid(i = seq_len(size), cluster = seq_len(clusters), stratum = seq_len(strata))
  n <- nrow(data)
  lean <- rnorm(strata * clusters)[data$cluster + clusters * (data$stratum - 1)]
  data$a <- pmin(rows, pmax(1, round(rnorm(n, rows / 2 + 0.5, rows / 4) + lean / 2)))
  data$b <- pmin(columns, pmax(1, round(rnorm(n, columns / 2 + 0.5, columns / 4) +
    lean / 3 + link * (data$a - rows / 2))))
  data$w <- round(runif(n, 0.3, 2.5), 3)
  data
}

weighted <- made_up(51, 1, 1, 240, 3, 4, 0.3)
clustered <- made_up(52, 1, 12, 15, 3, 3, 0.2)
stratified <- made_up(53, 4, 6, 10, 4, 3, 0.1)
small <- made_up(54, 2, 3, 12, 2, 2, 0.4)
plain <- made_up(55, 1, 1, 150, 2, 5, 0.2)
holes <- made_up(56, 3, 4, 8, 5, 4, 0.6)

cases <- list(
  rao_scott_case("weights alone, 3x4", weighted, svydesign(~1, weights = ~w, data = weighted)),
  rao_scott_case("twelve clusters, 3x3", clustered,
                 svydesign(~cluster, weights = ~w, data = clustered)),
  rao_scott_case("four strata of six clusters, 4x3", stratified,
                 svydesign(~cluster, strata = ~stratum, weights = ~w, data = stratified,
                           nest = TRUE)),
  rao_scott_case("two strata of three clusters, 2x2", small,
                 svydesign(~cluster, strata = ~stratum, weights = ~w, data = small, nest = TRUE)),
  rao_scott_case("a simple random sample, 2x5", plain,
                 suppressWarnings(svydesign(~1, data = plain))),
  rao_scott_case("cells without respondents, 5x4", holes,
                 svydesign(~cluster, strata = ~stratum, weights = ~w, data = holes, nest = TRUE)))

stopifnot(any(table(holes$a, holes$b) == 0))

## From answers: some are missing, the first respondents have no weight

answers_case <- function(name, data, strata, clusters) {
  data$a[sample(nrow(data), 9)] <- NA
  data$b[sample(nrow(data), 7)] <- NA
  data$w[1:3] <- c(0, NA, 0)
  counted <- data[!is.na(data$w) & data$w > 0, ]
  design <- if (clusters) {
    svydesign(~cluster, strata = if (strata) ~stratum, weights = ~w, data = counted, nest = TRUE)
  } else svydesign(~1, strata = if (strata) ~stratum, weights = ~w, data = counted)
  f <- svychisq(~ a + b, design, statistic = "F")
  first <- svychisq(~ a + b, design, statistic = "Chisq")
  rows <- max(data$a, na.rm = TRUE); columns <- max(data$b, na.rm = TRUE)
  both <- complete.cases(counted[, c("a", "b")])
  design$variables$cell <- factor((counted$a - 1) * columns + counted$b,
                                  levels = seq_len(rows * columns))
  cells <- svymean(~cell, design, na.rm = TRUE)
  names(cells) <- paste0("p", seq_along(cells))
  dimnames(attr(cells, "var")) <- list(names(cells), names(cells))
  residual <- function(i, j) {
    p <- function(k) paste0("(", paste0("p", k, collapse = "+"), ")")
    row <- p((i - 1) * columns + seq_len(columns)); column <- p((seq_len(rows) - 1) * columns + j)
    expression <- str2lang(sprintf("p%d - %s * %s", (i - 1) * columns + j, row, column))
    # The effect of the design on the variance of the distance, both variances linearised.
    simple <- cells
    shares <- as.numeric(coef(cells))
    attr(simple, "var")[] <- (diag(shares) - outer(shares, shares)) / sum(both)
    effect <- SE(svycontrast(cells, expression))^2 / SE(svycontrast(simple, expression))^2
    table <- matrix(shares, rows, byrow = TRUE)
    share_of_row <- sum(table[i, ]); share_of_column <- sum(table[, j])
    none <- share_of_row * share_of_column
    as.numeric((table[i, j] - none) /
      sqrt(effect * none * (1 - share_of_row) * (1 - share_of_column) / sum(both)))
  }
  residuals <- outer(seq_len(rows), seq_len(columns), Vectorize(residual))
  a_case("design_of_answers", name,
         list(rows = I(data$a), columns = I(data$b), row_levels = rows, column_levels = columns,
              weights = I(data$w), strata = if (strata) I(data$stratum),
              clusters = if (clusters) I(data$cluster)),
         list(n = sum(both), f = f$statistic[[1]], numerator = f$parameter[[1]],
              denominator = f$parameter[[2]], p = f$p.value[[1]],
              first_order_p = first$p.value[[1]],
              design_df = f$parameter[[2]] / f$parameter[[1]], residuals = residuals),
         "svychisq(~a + b, design); svycontrast(cells, distance from independence)", 1e-9)
}

set.seed(57)
answers <- list(
  answers_case("answers with weights alone", weighted, FALSE, FALSE),
  answers_case("answers in twelve clusters", clustered, FALSE, TRUE),
  answers_case("answers in four strata", stratified, TRUE, FALSE),
  answers_case("answers in four strata of six clusters", stratified, TRUE, TRUE))

write_reference("design.json", "Rao and Scott's corrections of chi-square", c(cases, answers),
                "survey")
