package manyi.analysis.trend;

/// A question that nobody rated in a wave.
///
/// @param wave its place, from 0
/// @param question its id
public record Missing(int wave, String question, String text) {}
