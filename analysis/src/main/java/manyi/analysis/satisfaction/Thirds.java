package manyi.analysis.satisfaction;

import manyi.indicators.Estimate;

/// How many are dissatisfied, neutral and satisfied with one element.
///
/// @param question its id
/// @param dissatisfied 0–1
/// @param neutral 0–1; 0 where the scale has no middle
/// @param satisfied 0–1
public record Thirds(
    String question, String text, Estimate dissatisfied, Estimate neutral, Estimate satisfied) {}
