# The figures that the self-check of structural models is computed from: correlations of the 24
# items of the ECSI questionnaire on mobile phones (M. Tenenhaus et al. 2005, doi:10.1016/j.csda.2004.03.005),
# 250 respondents. The answers themselves are not ours to hand on; their correlations are figures.
#
#   Rscript selfcheck.R PATH/mobi_ecsi_250.csv > .../manyi/analysis/model/ecsi-correlations.csv
#
# First line: the items; then one line an item. R 4.2.2.
answers <- read.csv(commandArgs(TRUE)[1])
items <- c(paste0("IMAG", 1:5), paste0("CUEX", 1:3), paste0("PERQ", 1:7), paste0("PERV", 1:2),
           paste0("CUSA", 1:3), "CUSCO", paste0("CUSL", 1:3))
stopifnot(nrow(answers) == 250, all(items %in% names(answers)))
cat(paste(items, collapse = ","), "\n", sep = "")
correlations <- cor(answers[items])
for (i in seq_along(items))
  cat(paste(sprintf("%.16g", correlations[i, ]), collapse = ","), "\n", sep = "")
