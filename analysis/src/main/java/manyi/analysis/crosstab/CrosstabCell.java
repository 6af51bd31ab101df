package manyi.analysis.crosstab;

/// One cell of a cross-tab.
///
/// @param n respondents
/// @param weightedN the sum of their weights; as `n` without weights
/// @param columnProportion of its column's respondents, 0–1; NaN in an empty column
/// @param rowProportion of its row's respondents; NaN in an empty row
/// @param totalProportion of all in the table
/// @param expected the count under independence, on the n of the test; NaN outside the test
/// @param adjustedResidual about standard normal under independence; under the preset of the design
///   corrected by the cell's design effect; NaN outside the test
public record CrosstabCell(
    long n,
    double weightedN,
    double columnProportion,
    double rowProportion,
    double totalProportion,
    double expected,
    double adjustedResidual) {}
