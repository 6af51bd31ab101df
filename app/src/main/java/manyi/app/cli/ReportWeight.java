package manyi.app.cli;

import java.util.List;
import manyi.preparation.Weigh;
import manyi.project.Card;
import manyi.survey.Weights;
import manyi.text.UserProblem;
import manyi.workbook.Opened;
import org.jspecify.annotations.Nullable;

/// The option `--weight` of a report, which goes before the weights of its steps and its plan: a
/// question, or `none`.
final class ReportWeight {
  private static final String NONE = "none";

  private ReportWeight() {}

  /// The file weighted as asked; as it is where nothing was asked.
  ///
  /// @throws UserProblem when there is no such question or it cannot weigh
  static Opened weighted(Opened opened, @Nullable String asked) throws UserProblem {
    if (asked == null) {
      return opened;
    }
    var survey = opened.survey().weighted(Weights.equal());
    return opened.with(isNone(asked) ? survey : new Weigh(asked).apply(survey));
  }

  /// The cards weighted as asked.
  static List<Card> cards(List<Card> cards, @Nullable String asked) {
    if (asked == null) {
      return cards;
    }
    var weight = isNone(asked) ? null : asked;
    return cards.stream().map(card -> new Card(card.request(), weight, card.filter())).toList();
  }

  private static boolean isNone(String asked) {
    return asked.equalsIgnoreCase(NONE);
  }
}
