package manyi.app.card;

import java.math.BigDecimal;
import manyi.survey.Kind;
import manyi.survey.Question;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// How a question is shown in a line: icon, number and text, and what its answers are.
public final class QuestionLabel {
  private QuestionLabel() {}

  /// The file's number and the text, such as `10.1 通话质量`; the text alone where the file does not
  /// number its questions.
  public static String text(Question question) {
    var number = number(question.id());
    return number.isEmpty() ? question.text() : number + " " + question.text();
  }

  /// The number in an id such as `q10.1`; empty where there is none.
  public static String number(String id) {
    return id.matches("[qQ]\\d+(\\.\\d+)*") ? id.substring(1) : "";
  }

  /// The number of levels, or the range of the scale; empty where the kind has neither.
  static String detail(Question question) {
    return switch (question.kind()) {
      case SINGLE, MULTIPLE, RANKING -> String.valueOf(question.levels().size());
      case RATING -> scale(question);
      case NUMBER, TEXT, TIME, IDENTIFIER, META -> "";
    };
  }

  public static Ikon icon(Kind kind) {
    return switch (kind) {
      case SINGLE -> BootstrapIcons.RECORD_CIRCLE;
      case MULTIPLE -> BootstrapIcons.CHECK2_SQUARE;
      case RANKING -> BootstrapIcons.LIST_OL;
      case RATING -> BootstrapIcons.BAR_CHART_STEPS;
      case NUMBER -> BootstrapIcons.HASH;
      case TEXT -> BootstrapIcons.PENCIL;
      case TIME -> BootstrapIcons.CLOCK;
      case IDENTIFIER -> BootstrapIcons.KEY;
      case META -> BootstrapIcons.INFO_CIRCLE;
    };
  }

  private static String scale(Question question) {
    var least = question.scaleMinimum();
    return Double.isNaN(least) ? "" : plain(least) + "–" + plain(question.scaleMaximum());
  }

  private static String plain(double score) {
    return BigDecimal.valueOf(score).stripTrailingZeros().toPlainString();
  }
}
