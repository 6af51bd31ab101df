package manyi.app.card;

import java.util.List;
import manyi.Finding;
import manyi.analysis.Setting;
import manyi.project.Card;
import manyi.text.UserProblem;

/// What an analysis' page shows between its questions and its form.
public sealed interface Shown {
  /// No survey is open.
  record Nothing() implements Shown {}

  /// Something has to be chosen first.
  record Needed(List<Setting<?>> settings) implements Shown {
    public Needed {
      settings = List.copyOf(settings);
    }
  }

  /// A result.
  ///
  /// @param card what was asked for, with weight and filter
  record Found(Finding<?> finding, Card card) implements Shown {}

  /// A setting does not fit.
  record Trouble(UserProblem problem) implements Shown {}
}
