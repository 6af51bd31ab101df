package manyi.workbook.recognition;

import java.util.List;
import java.util.Set;
import manyi.survey.Block;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Role;
import org.jspecify.annotations.Nullable;

/// Plans questions of one column: follows what was guessed and what the user overruled.
final class ColumnPlanner {
  private final Notes notes;

  ColumnPlanner(Notes notes) {
    this.notes = notes;
  }

  /// Plans a question of one column and notes why it is planned so.
  ///
  /// @param shared levels that it has in common with other columns, null where it has its own
  Planned plan(
      String id,
      String text,
      @Nullable Block block,
      ColumnView guessed,
      Guess guess,
      Correction correction,
      @Nullable List<Level> shared) {
    var view = corrected(guessed, correction);
    boolean refused = isRefused(view, correction);
    var kind = correction.kind() == null || refused ? guess.kind() : correction.kind();
    var reading = reading(kind, view, guess);
    boolean same = kind == guess.kind() && correction.missing() == null;
    var own = shared != null && same ? shared : levels(kind, view, reading);
    var levels = Levels.reordered(own, correction.levels(), kind);
    var planned = new Planned(id, text, block, kind, Role.NONE, List.of(view), reading, levels);
    if (refused) {
      ColumnNotes.refused(planned, notes);
    }
    ColumnNotes.tell(planned, guess, correction, notes);
    return planned;
  }

  private static ColumnView corrected(ColumnView view, Correction correction) {
    return correction.missing() == null ? view : view.withMissing(Set.copyOf(correction.missing()));
  }

  /// Answers that are too many to be listed cannot be levels, whatever the user says.
  private static boolean isRefused(ColumnView view, Correction correction) {
    return correction.kind() != null && correction.kind().closed() && !view.column().listed();
  }

  private static Reading reading(Kind kind, ColumnView view, Guess guess) {
    return switch (kind) {
      case MULTIPLE -> new Reading.Separated(separator(view, guess));
      case RANKING -> new Reading.Ordered(order(view, guess));
      case TIME -> new Reading.Dated(DateOrder.of(view.column()));
      case NUMBER -> number(view);
      case SINGLE, RATING, TEXT, IDENTIFIER, META -> new Reading.Alone();
    };
  }

  private static String order(ColumnView view, Guess guess) {
    var separator = guess.kind() == Kind.RANKING ? guess.separator() : Rankings.separator(view);
    return separator == null ? "→" : separator;
  }

  private static Reading number(ColumnView view) {
    if (view.allNumbers() || !view.column().listed()) {
      return new Reading.Alone();
    }
    return new Reading.Quantity(Quantities.areTimes(view.texts(), view.column().heading().text()));
  }

  private static String separator(ColumnView view, Guess guess) {
    if (!guess.separator().isEmpty()) {
      return guess.separator();
    }
    var separator = MultipleChoice.separator(view);
    return separator == null ? ";" : separator;
  }

  private static List<Level> levels(Kind kind, ColumnView view, Reading reading) {
    return switch (kind) {
      case SINGLE, RATING -> Levels.of(kind, List.of(view));
      case RANKING ->
          reading instanceof Reading.Ordered(var separator)
              ? Rankings.options(view, separator)
              : List.of();
      case MULTIPLE ->
          reading instanceof Reading.Separated(var separator)
              ? Levels.options(view, separator)
              : List.of();
      case NUMBER, TEXT, TIME, IDENTIFIER, META -> List.of();
    };
  }
}
