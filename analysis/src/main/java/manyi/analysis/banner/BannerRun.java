package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.analysis.Nesting;
import manyi.analysis.Outcome;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Settings;
import manyi.progress.Progress;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.text.Message;

/// One run: from settings to tables, or to the reason why there are none.
record BannerRun(Survey survey, Settings settings) {
  /// Beyond this nobody reads the table, and it would fill the memory.
  private static final int MOST_LEVELS = 500;

  private static final int MOST_COLUMNS = 1000;
  private static final int MOST_COMBINATIONS = 20_000;
  private static final long MOST_CELLS = 400_000;
  private static final long MOST_COMPARISONS = 150_000;

  Outcome<BannerResult> outcome(Progress progress) {
    if (survey.base().n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    var obstacle = tooLarge();
    if (obstacle.isPresent()) {
      return Outcome.wrong(obstacle.get());
    }
    var wishes = Wishes.read(settings);
    if (wishes instanceof Wishes.Unclear(var message)) {
      return Outcome.wrong(message);
    }
    var read = (Wishes.Read) wishes;
    var layout = Layout.of(survey, settings.get(Banner.COLUMNS), settings.get(Banner.COMPARE));
    int columns = layout.columns().size();
    if (columns == 0) {
      return Outcome.notPossible("banner.nobody-in-columns");
    }
    if (columns > MOST_COLUMNS) {
      return Outcome.wrong("banner.too-many-columns", columns, MOST_COLUMNS);
    }
    var misfit = new Misfits(settings.get(Banner.ROWS), read.rows()).first(settings);
    return misfit.isPresent() ? Outcome.wrong(misfit.get()) : counted(layout, read, progress);
  }

  private Optional<Message> tooLarge() {
    for (var question : settings.get(Banner.ROWS)) {
      if (question.levels().size() > MOST_LEVELS) {
        return Optional.of(tooManyLevels(question.id(), question.levels().size(), MOST_LEVELS));
      }
    }
    for (var nesting : settings.get(Banner.COLUMNS)) {
      long levels = Layout.levels(nesting);
      if (levels > MOST_COMBINATIONS) {
        return Optional.of(
            tooManyLevels(
                written(nesting), (int) Math.min(levels, Integer.MAX_VALUE), MOST_COMBINATIONS));
      }
    }
    return Optional.empty();
  }

  private static String written(Nesting nesting) {
    return nesting.questions().stream().map(Question::id).collect(Collectors.joining(" > "));
  }

  private static Message tooManyLevels(String question, int levels, int most) {
    return Message.of("banner.too-many-levels", question, levels, most);
  }

  private Outcome<BannerResult> counted(Layout layout, Wishes.Read wishes, Progress progress) {
    var sortedBy = sortedBy(layout);
    boolean byColumn = settings.get(Banner.SORT) == Sort.COLUMN;
    if (byColumn && sortedBy.isEmpty()) {
      return Outcome.wrong("banner.no-such-column", settings.get(Banner.SORT_COLUMN));
    }
    var rows =
        settings.get(Banner.ROWS).stream()
            .map(question -> RowQuestion.of(question, wishes.rows()))
            .toList();
    var all = new Counting(survey, layout).of(rows, progress.part(0.05, 0.5));
    var figures = all.stream().filter(one -> one.base().n() > 0).toList();
    if (figures.isEmpty()) {
      return Outcome.notPossible("banner.nobody-answered");
    }
    var plan = Plan.of(figures, settings.get(Banner.MATRIX), settings.get(Banner.OPTION));
    long lines = plan.lines();
    long pairs =
        layout.subtables().stream().mapToLong(subtable -> Layout.pairs(subtable).size()).sum();
    if (lines * layout.columns().size() > MOST_CELLS) {
      return Outcome.wrong("banner.too-many-cells", lines, layout.columns().size(), MOST_CELLS);
    }
    if (lines * pairs > MOST_COMPARISONS) {
      return Outcome.wrong("banner.too-many-comparisons", lines * pairs, MOST_COMPARISONS);
    }
    var watched = new LineProgress(progress.part(0.5, 1), lines);
    var made = plan.made(tables(layout, wishes.rules(), sortedBy, lines, watched));
    var leftOut =
        all.stream()
            .filter(one -> one.base().n() == 0)
            .map(one -> QuestionLabel.of(one.row().source()))
            .toList();
    progress.report(1);
    return Outcome.of(
        new BannerResult(
            layout.columns(),
            layout.subtables(),
            made,
            leftOut,
            wishes.rules().in(survey),
            survey.weights().question(),
            survey.base()));
  }

  private Tables tables(
      Layout layout, Rules rules, Optional<Integer> sortedBy, long lines, LineProgress watched) {
    var sampling = Sampling.of(survey, rules.preset());
    var suppression = new Suppression(layout, rules.suppressBelow());
    var comparisons = new Comparisons(layout, new Overlaps(survey, layout), sampling, rules);
    var rows =
        new TableRows(
            layout, comparisons, suppression, sampling, lines * layout.columns().size(), watched);
    return new Tables(layout, rows, suppression, rules.sort(), sortedBy);
  }

  /// The column that a label stands for, in a nesting the labels joined by a slash; the first where
  /// none is named.
  private Optional<Integer> sortedBy(Layout layout) {
    var wanted = settings.get(Banner.SORT_COLUMN);
    var found = new ArrayList<Integer>();
    IntStream.range(0, layout.columns().size())
        .filter(column -> named(layout.columns().get(column), wanted))
        .forEach(found::add);
    return found.stream().findFirst();
  }

  private static boolean named(Column column, String wanted) {
    var labels = List.of(String.join(" / ", column.labels()), column.label());
    return wanted.isEmpty() || labels.stream().anyMatch(wanted::equalsIgnoreCase);
  }
}
