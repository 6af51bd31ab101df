package manyi.analysis.trend;

/// Who answered in both of the waves compared.
///
/// @param question its id; it tells persons apart
/// @param both persons in both waves
public record Persons(String question, String text, long both) {}
