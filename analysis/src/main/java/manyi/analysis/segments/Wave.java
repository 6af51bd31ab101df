package manyi.analysis.segments;

import manyi.priorities.Lines;
import manyi.survey.Base;

/// One of the two waves compared.
///
/// @param code of the level of the question that tells the waves apart
/// @param few whether it rests on fewer respondents, under weights a smaller effective n, than go
///   without a mark
/// @param lines that part its quadrants
public record Wave(String code, String label, Base base, boolean few, Lines lines) {}
