package manyi.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import manyi.exchange.ExchangeVariable.CodeLabel;
import manyi.survey.Answers;
import manyi.survey.State;
import manyi.text.Texts;

/// The codes of silence in a variable of codes: −3 for not asked, −2 for asked and not answered,
/// each only where it occurs.
///
/// SPSS takes at most three values as missing. Where those of the levels off the scale and these
/// are more, or a level has one of these codes itself, silence is left empty.
///
/// @param notAsked the code, NaN for an empty cell
/// @param unanswered the code, NaN for an empty cell
record SilenceCodes(double notAsked, double unanswered) {
  private static final double NOT_ASKED = -3;
  private static final double UNANSWERED = -2;
  private static final int MOST_MISSING = 3;

  /// @param codes of the levels
  /// @param offScale how many of the levels count as no answer themselves
  static SilenceCodes of(Answers answers, int[] rows, double[] codes, int offScale) {
    boolean skipped = Arrays.stream(rows).anyMatch(r -> answers.state(r) == State.NOT_ASKED);
    boolean silent = Arrays.stream(rows).anyMatch(r -> answers.state(r) == State.UNANSWERED);
    int needed = offScale + (skipped ? 1 : 0) + (silent ? 1 : 0);
    boolean taken = Arrays.stream(codes).anyMatch(c -> c == NOT_ASKED || c == UNANSWERED);
    if (needed > MOST_MISSING || taken) {
      return new SilenceCodes(Double.NaN, Double.NaN);
    }
    return new SilenceCodes(skipped ? NOT_ASKED : Double.NaN, silent ? UNANSWERED : Double.NaN);
  }

  /// What stands in the cell of a silent respondent.
  double of(State state) {
    return state == State.NOT_ASKED ? notAsked : unanswered;
  }

  List<CodeLabel> labels(Texts texts) {
    List<CodeLabel> labels = new ArrayList<>();
    if (!Double.isNaN(notAsked)) {
      labels.add(new CodeLabel(notAsked, texts.get("exchange.not-asked"), true));
    }
    if (!Double.isNaN(unanswered)) {
      labels.add(new CodeLabel(unanswered, texts.get("exchange.unanswered"), true));
    }
    return labels;
  }
}
