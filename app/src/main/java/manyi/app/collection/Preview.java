package manyi.app.collection;

import manyi.Finding;
import manyi.text.UserProblem;

/// What the page shows of the card selected.
sealed interface Preview {
  /// No card is selected, or its result is not there yet.
  record Nothing() implements Preview {}

  /// Its result.
  record Found(Finding<?> finding) implements Preview {}

  /// Why the card cannot be computed.
  record Trouble(UserProblem problem) implements Preview {}
}
