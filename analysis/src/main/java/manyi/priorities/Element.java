package manyi.priorities;

import org.jspecify.annotations.Nullable;

/// An element of a service and who rated it.
///
/// @param id of the satisfaction question
/// @param text the satisfaction question's
/// @param paired the differences of those who rated both; null where importance is not a mean on a
///   scale like that of satisfaction
public record Element(
    String id, String text, Rating satisfaction, Rating importance, @Nullable Difference paired) {}
