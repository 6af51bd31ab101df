package manyi.analysis.banner;

import java.util.List;

/// Answers that the user puts together, as written.
///
/// @param question to whose answers it applies, an id or that of a matrix; empty for all that have
///   these answers
/// @param name of the group
/// @param parts codes, labels or scores of the answers, or ranges of scores such as `0-6`
record OwnNet(String question, String name, List<String> parts) {
  OwnNet {
    parts = List.copyOf(parts);
  }
}
