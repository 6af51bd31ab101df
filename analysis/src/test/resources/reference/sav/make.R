# Makes small files with haven (the library ReadStat): Rscript make.R
library(haven)
data <- data.frame(
  q1 = labelled_spss(c(1, 2, 99, NA), c(Good = 1, Bad = 2, `Don't know` = 99), na_values = 99,
                     label = "How was it?"),
  q2 = labelled_spss(c(0.5, -3, -99, 7), label = "Change", na_range = c(-99, -90)),
  day = as.Date(c("2026-11-22", "1999-12-31", NA, "1900-01-01")),
  at = as.POSIXct(c("2026-11-22 18:30:15", "1970-01-01 00:00:00", NA, "2000-02-29 23:59:59"),
                  tz = "UTC"),
  text = c("满意", "x", "", strrep("长文本 ", 90)),
  `name_longer_than_eight_bytes` = labelled(c("a", "b", "", "a"), c(First = "a", Second = "b")))
for (form in c("byte", "none", "zsav")) {
  ending <- if (form == "zsav") "zsav" else "sav"
  write_sav(data, paste0("haven-", form, ".", ending), compress = form)
}
