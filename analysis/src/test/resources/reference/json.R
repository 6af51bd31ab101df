# Writes reference values as JSON. Numbers carry the fewest of 15, 16 or 17 significant digits that
# read back as the same double. NA, NaN, infinities and NULL become null; a matrix becomes an array
# of rows; a vector of one element becomes a scalar unless it is wrapped in I().

number <- function(x) {
  for (digits in 15:17) {
    text <- formatC(x, digits = digits, format = "g")
    if (as.numeric(text) == x) break
  }
  trimws(text)
}

scalar <- function(x) {
  if (is.character(x) && !is.na(x)) return(encodeString(enc2utf8(x), quote = '"'))
  if (is.na(x) || (is.numeric(x) && !is.finite(x))) return("null")
  if (is.logical(x)) return(if (x) "true" else "false")
  number(as.numeric(x))
}

enclose <- function(open, parts, close, indent) {
  line <- paste0(open, paste(parts, collapse = ", "), close)
  if (nchar(line) + nchar(indent) <= 100 && !any(grepl("\n", parts))) return(line)
  inner <- paste0("\n", indent, "  ")
  paste0(open, inner, paste(parts, collapse = paste0(",", inner)), "\n", indent, close)
}

json <- function(x, indent = "") {
  if (is.null(x)) return("null")
  deeper <- paste0(indent, "  ")
  if (is.list(x)) {
    parts <- vapply(x, json, "", indent = deeper)
    if (is.null(names(x))) return(enclose("[", parts, "]", indent))
    return(enclose("{", paste0('"', names(x), '": ', parts), "}", indent))
  }
  if (is.matrix(x)) {
    rows <- lapply(seq_len(nrow(x)), function(i) I(unname(x[i, ])))
    return(enclose("[", vapply(rows, json, "", indent = deeper), "]", indent))
  }
  if (length(x) == 1 && !inherits(x, "AsIs")) return(scalar(x))
  paste0("[", paste(vapply(unclass(x), scalar, ""), collapse = ", "), "]")
}

# One case: `kind` says which statistic is meant, `tolerance` is the relative error allowed to the
# code under test (absolute where the expected value is 0).
a_case <- function(kind, name, input, expected, call, tolerance = 1e-12) {
  list(name = name, kind = kind, input = input, expected = expected, call = call,
       tolerance = tolerance)
}

write_reference <- function(file, description, cases, packages = character()) {
  names <- vapply(cases, function(a) a$name, "")
  stopifnot(!anyDuplicated(names))
  versions <- lapply(setNames(nm = c("stats", packages)), function(p) packageDescription(p)$Version)
  header <- list(description = description, script = sub("json$", "R", file),
                 r_version = R.version.string, packages = versions)
  writeLines(json(list(header = header, cases = cases)), file, useBytes = TRUE)
  cat("wrote", file, "with", length(cases), "cases\n")
}
