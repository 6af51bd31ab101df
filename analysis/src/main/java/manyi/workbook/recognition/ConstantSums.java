package manyi.workbook.recognition;

import java.util.List;
import java.util.Objects;
import manyi.survey.Block;
import manyi.survey.Kind;
import manyi.workbook.recognition.Note.Severity;

/// Finds blocks of numbers that respondents shared out among the items: nearly every row adds up to
/// 100 or to 10.
final class ConstantSums {
  private static final int LEAST_ITEMS = 2;
  private static final int LEAST_ROWS = 5;
  private static final int FEW = 3;
  private static final double NEARLY_ALL = 0.95;
  private static final List<Integer> TOTALS = List.of(100, 10);

  /// Less than shares that are written with two decimals can miss their total by.
  private static final double ROUNDING = 0.06;

  private ConstantSums() {}

  /// Shares look like ratings from 0 to 10; they are numbers. Other questions stay as they are.
  static Planned unscaled(Planned question, List<Planned> plan, Corrections corrections) {
    var block = question.block();
    boolean shares =
        question.kind() == Kind.RATING
            && block != null
            && corrections.of(question.id()).kind() == null
            && total(items(block, plan)) > 0;
    return shares ? question.measured() : question;
  }

  /// Notes each such block at its first item.
  static void tell(List<Planned> plan, Notes notes) {
    for (int at = 0; at < plan.size(); at++) {
      var question = plan.get(at);
      var block = question.block();
      boolean opens = at == 0 || !Objects.equals(block, plan.get(at - 1).block());
      if (block != null && opens && question.kind() == Kind.NUMBER) {
        var items = items(block, plan);
        int total = total(items);
        if (total > 0) {
          notes.question(Severity.INFO, question, "recognition.constant-sum", items.size(), total);
        }
      }
    }
  }

  private static List<ColumnView> items(Block block, List<Planned> plan) {
    return plan.stream().filter(q -> block.equals(q.block())).map(Planned::view).toList();
  }

  /// What the rows add up to; 0 where they do not.
  private static int total(List<ColumnView> items) {
    boolean shares =
        items.size() >= LEAST_ITEMS
            && items.stream().allMatch(v -> v.answered() == 0 || v.allNumbers());
    if (!shares) {
      return 0;
    }
    return TOTALS.stream().filter(total -> addUp(items, total)).findFirst().orElse(0);
  }

  /// Whether nearly all rows with answers add up to a total; gives up as soon as too many do not.
  private static boolean addUp(List<ColumnView> items, int total) {
    int rows = 0;
    int wrong = 0;
    int respondents = items.getFirst().column().respondents();
    for (int row = 0; row < respondents; row++) {
      int at = row;
      if (items.stream().anyMatch(view -> answered(view, at))) {
        rows++;
        wrong += Math.abs(sum(items, row) - total) > ROUNDING ? 1 : 0;
        if (wrong > FEW + rows * (1 - NEARLY_ALL)) {
          return false;
        }
      }
    }
    return rows >= LEAST_ROWS && wrong <= rows * (1 - NEARLY_ALL);
  }

  private static boolean answered(ColumnView view, int row) {
    return view.column().at(row) >= 0 && view.column().number(row) >= 0;
  }

  private static double sum(List<ColumnView> items, int row) {
    return items.stream()
        .filter(view -> answered(view, row))
        .mapToDouble(view -> view.column().number(row))
        .sum();
  }
}
