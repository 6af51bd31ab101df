# What haven (the library ReadStat) reads in SPSS files, as facts: run in this folder as
#   Rscript dump.R out.json file...
# Small files with all cells; with --digest in front of the files, columns as a count and an MD5.
library(haven)
source("../json.R")

options <- commandArgs(TRUE)
digest <- "--digest" %in% options
files <- setdiff(options[-1], "--digest")

# Seconds since 1970 of dates and times; seconds of a time of day and of a duration.
plain <- function(x) {
  if (inherits(x, "Date")) return(as.numeric(x) * 86400)
  if (inherits(x, "POSIXct")) return(as.numeric(x))
  if (inherits(x, "difftime")) return(as.numeric(x, units = "secs"))
  as.vector(unclass(x))
}

md5 <- function(x) {
  file <- tempfile()
  on.exit(unlink(file))
  con <- file(file, "wb")
  if (is.character(x)) {
    x[is.na(x)] <- ""
    writeBin(charToRaw(paste0(enc2utf8(x), "\n", collapse = "")), con)
  } else {
    x <- as.double(x)
    x[is.na(x)] <- -.Machine$double.xmax
    writeBin(x, con, endian = "big")
  }
  close(con)
  unname(tools::md5sum(file))
}

variable <- function(name, x) {
  values <- plain(x)
  if (is.character(values)) values <- sub(" +$", "", values)
  said <- function(what) attr(x, what, exact = TRUE)
  label <- if (is.null(said("label"))) "" else said("label")
  labels <- unname(Map(function(value, label) list(value, label),
                       sub(" +$", "", as.character(said("labels"))), names(said("labels"))))
  facts <- list(
    name = name,
    string = is.character(values),
    format = said("format.spss"),
    missing = I(as.list(sub(" +$", "", as.character(said("na_values"))))),
    range = I(as.list(as.character(said("na_range")))))
  if (digest) {
    facts$answered <- sum(if (is.character(values)) values != "" else !is.na(values))
    facts$md5 <- md5(values)
    facts$said_md5 <- md5(c(label, unlist(labels)))
  } else {
    facts$label <- label
    facts$labels <- I(labels)
    facts$cells <- I(as.list(values))
  }
  facts
}

facts <- lapply(files, function(file) {
  data <- read_sav(file, user_na = TRUE)
  list(file = basename(file), cases = nrow(data),
       variables = unname(Map(variable, names(data), data)))
})
header <- list(description = "What haven reads in SPSS files", script = "dump.R",
               r_version = R.version.string, packages = paste("haven", packageVersion("haven")))
out <- file(options[1], "w", encoding = "UTF-8")
writeLines(json(list(header = header, files = I(facts))), out)
close(out)
