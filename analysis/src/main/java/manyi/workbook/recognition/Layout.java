package manyi.workbook.recognition;

import java.util.List;

/// How a sheet is laid out: what is header, what are respondents.
///
/// @param dialect whose export it is
/// @param headerRows from 0
/// @param headings one a column
/// @param rows of the respondents, from 0
/// @param dropped rows below the respondents that are none, such as totals
/// @param repeated rows among the respondents that say the header again
public record Layout(
    Dialect dialect,
    List<Integer> headerRows,
    List<Heading> headings,
    int[] rows,
    int dropped,
    int repeated) {}
