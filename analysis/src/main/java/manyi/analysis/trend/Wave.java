package manyi.analysis.trend;

import manyi.survey.Base;

/// A wave.
///
/// @param base who was asked in it
public record Wave(String code, String label, Base base) {}
