package manyi.analysis.segments;

/// An element of the service, and the number that stands for it in small pictures.
///
/// @param number from 1, in the questionnaire's order
/// @param element the id of its satisfaction item
public record Numbered(int number, String element, String text) {}
