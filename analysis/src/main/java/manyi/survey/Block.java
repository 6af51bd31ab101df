package manyi.survey;

/// The matrix that several questions stand in: one stem, one scale, an item each.
///
/// @param id of the block, such as `q10` where its items are `q10.1`, `q10.2` …
/// @param text the stem
public record Block(String id, String text) {}
