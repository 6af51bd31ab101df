package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.LongToDoubleFunction;
import manyi.progress.Progress;
import manyi.progress.SideBySide;
import manyi.survey.Answers;
import manyi.survey.Codes;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.Numbers;

/// Reads the respondents' answers as planned.
public final class SurveyBuilder {

  private SurveyBuilder() {}

  public static Survey build(String title, int respondents, List<Planned> plan, Progress progress) {
    var questions =
        SideBySide.map(plan.size(), progress, at -> question(plan.get(at), respondents));
    return Survey.of(title, respondents, questions);
  }

  private static Question question(Planned planned, int respondents) {
    var letters = planned.columns().stream().map(ColumnView::column).map(Column::letters).toList();
    return new Question(
        planned.id(),
        planned.text(),
        planned.block(),
        planned.kind(),
        planned.role(),
        letters,
        planned.levels(),
        answers(planned, respondents),
        planned.personal());
  }

  private static Answers answers(Planned planned, int respondents) {
    return switch (planned.kind()) {
      case SINGLE, RATING -> coded(planned);
      case MULTIPLE ->
          switch (planned.reading()) {
            case Reading.Options(var marks, _) -> options(planned, marks, respondents);
            case Reading.Separated(var separator) -> separated(planned, separator, respondents);
            case Reading.Gathered() -> gathered(planned, respondents);
            case Reading.Alone(),
                Reading.Dated(_),
                Reading.Quantity(_),
                Reading.Typed(),
                Reading.Ordered(_),
                Reading.Places(_) ->
                separated(planned, "\n", respondents);
          };
      case RANKING -> RankedAnswers.of(planned, respondents);
      case NUMBER -> measured(planned, respondents, number(planned));
      case TIME -> measured(planned, respondents, seconds(planned));
      case TEXT, IDENTIFIER, META -> written(planned, respondents);
    };
  }

  /// The place of each of a column's values among the levels, or the code of silence.
  private static int[] places(ColumnView view, List<Level> levels) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < levels.size(); i++) {
      places.put(levels.get(i).code(), i);
    }
    return view.column().values().stream()
        .mapToInt(v -> silence(view, v.text(), places.getOrDefault(v.text(), Codes.UNANSWERED)))
        .toArray();
  }

  private static int silence(ColumnView view, String text, int otherwise) {
    if (view.skipped().contains(text)) {
      return Codes.NOT_ASKED;
    }
    return view.missing().contains(text) ? Codes.UNANSWERED : otherwise;
  }

  private static Answers coded(Planned planned) {
    var column = planned.view().column();
    var places = places(planned.view(), planned.levels());
    return new Answers.Coded(
        column.codes(planned.levels().size(), at -> at >= 0 ? places[at] : at));
  }

  private static Rows notAsked(Planned planned, int respondents) {
    var view = planned.view();
    var column = view.column();
    if (column.notAsked() == 0 && view.skipped().isEmpty()) {
      return Rows.none(respondents);
    }
    var skipped = silent(view, true);
    return column.where(at -> isSilent(at, skipped, Column.NOT_ASKED));
  }

  private static boolean isSilent(int at, boolean[] silent, int state) {
    return at < 0 ? at == state : at < silent.length && silent[at];
  }

  /// Which of a column's values mean silence of one sort.
  private static boolean[] silent(ColumnView view, boolean skipped) {
    var values = view.column().values();
    var silent = new boolean[values.size()];
    for (int i = 0; i < silent.length; i++) {
      silent[i] = (skipped ? view.skipped() : view.missing()).contains(values.get(i).text());
    }
    return silent;
  }

  private static Answers measured(
      Planned planned, int respondents, LongToDoubleFunction numberOfCell) {
    var column = column(planned);
    return new Answers.Measured(
        column.numbers(silence(planned.view()), numberOfCell), notAsked(planned, respondents));
  }

  private static LongToDoubleFunction number(Planned planned) {
    var column = column(planned);
    if (!(planned.reading() instanceof Reading.Quantity(var time))) {
      return column::number;
    }
    return cell -> {
      var words = column.words(cell);
      return time ? Quantities.seconds(words) : Quantities.parse(words);
    };
  }

  /// Whether an answer, by its place, is silence of either sort.
  private static IntPredicate silence(ColumnView view) {
    var missing = silent(view, false);
    var skipped = silent(view, true);
    return at ->
        isSilent(at, missing, Column.UNANSWERED) || isSilent(at, skipped, Column.NOT_ASKED);
  }

  private static LongToDoubleFunction seconds(Planned planned) {
    var column = column(planned);
    var order =
        planned.reading() instanceof Reading.Dated(var dated) ? dated : DateOrder.MONTH_FIRST;
    return cell -> {
      if (CellValue.isDate(cell)) {
        return CellValue.seconds(cell);
      }
      var words = column.words(cell);
      double number = Times.ofNumber(Numbers.parse(words));
      return Double.isNaN(number) ? Times.parse(words, order) : number;
    };
  }

  private static Column column(Planned planned) {
    return planned.view().column();
  }

  private static Answers written(Planned planned, int respondents) {
    var view = planned.view();
    var column = view.column();
    var notAsked = notAsked(planned, respondents);
    var answered = column.where(silence(view).negate());
    if (planned.reading() instanceof Reading.Typed) {
      return new Answers.Written(column.typedTexts(), answered.and(column.whereTyped()), notAsked);
    }
    return new Answers.Written(column.texts(), answered, notAsked);
  }

  private static Answers separated(Planned planned, String separator, int respondents) {
    var view = planned.view();
    var column = view.column();
    Map<String, Integer> places = new HashMap<>();
    planned.levels().forEach(level -> places.put(level.code(), places.size()));
    var splitter = AnswerSplitter.of(view, separator);
    var chosen =
        column.values().stream()
            .map(value ->
                splitter.parts(value.text()).stream()
                    .filter(places::containsKey)
                    .mapToInt(part -> places.getOrDefault(part, 0))
                    .toArray())
            .toList();
    List<Rows> options = new ArrayList<>();
    for (int i = 0; i < planned.levels().size(); i++) {
      int option = i;
      var has = new boolean[chosen.size()];
      for (int at = 0; at < has.length; at++) {
        has[at] = Arrays.stream(chosen.get(at)).anyMatch(o -> o == option);
      }
      options.add(rows(column, has));
    }
    var missing = silent(view, false);
    return new Answers.Chosen(
        options,
        notAsked(planned, respondents).not(),
        column.where(at -> isSilent(at, missing, Column.UNANSWERED)));
  }

  /// Who gave one of some values.
  private static Rows rows(Column column, boolean[] values) {
    return column.where(at -> at >= 0 && values[at]);
  }

  private static Rows absent(Column column) {
    return Rows.where(column.respondents(), column::isAbsent);
  }

  /// A column an option. Who has nothing in any column did not answer; who has "not chosen" in one
  /// chose nothing; who has no such column in the file that he stands in was not asked.
  private static Answers options(Planned planned, List<OptionMark> marks, int respondents) {
    List<Rows> options = new ArrayList<>();
    var spoken = Rows.none(respondents);
    var skipped = Rows.none(respondents);
    var absent = Rows.all(respondents);
    for (int i = 0; i < marks.size(); i++) {
      var view = planned.views().get(i);
      var column = view.column();
      var chosen = new boolean[column.values().size()];
      var speaks = new boolean[chosen.length];
      var skips = new boolean[chosen.length];
      for (int at = 0; at < chosen.length; at++) {
        var text = column.values().get(at).text();
        boolean silent = view.missing().contains(text);
        chosen[at] = !silent && !text.isEmpty() && text.equals(marks.get(i).chosen());
        skips[at] = !silent && text.equals("-3");
        speaks[at] = chosen[at] || (!silent && OptionMark.isUnchosen(text));
      }
      options.add(rows(column, chosen));
      spoken = spoken.or(rows(column, speaks));
      var unasked = column.where(at -> isSilent(at, skips, Column.NOT_ASKED));
      var missing = column.notAsked() == 0 ? Rows.none(respondents) : absent(column);
      skipped = skipped.or(unasked.and(missing.not()));
      absent = absent.and(missing);
    }
    var asked = skipped.or(absent).not().or(spoken);
    return new Answers.Chosen(options, asked, asked.and(spoken.not()));
  }

  /// Columns that hold a chosen option each. Who has nothing in any column did not answer.
  private static Answers gathered(Planned planned, int respondents) {
    var places = planned.views().stream().map(view -> places(view, planned.levels())).toList();
    List<Rows> options = new ArrayList<>();
    var spoken = Rows.none(respondents);
    for (int i = 0; i < planned.levels().size(); i++) {
      var option = Rows.none(respondents);
      for (int c = 0; c < places.size(); c++) {
        var has = new boolean[places.get(c).length];
        for (int at = 0; at < has.length; at++) {
          has[at] = places.get(c)[at] == i;
        }
        option = option.or(rows(planned.views().get(c).column(), has));
      }
      options.add(option);
      spoken = spoken.or(option);
    }
    var skipped = Rows.all(respondents);
    for (var view : planned.views()) {
      var silent = silent(view, true);
      skipped = skipped.and(view.column().where(at -> isSilent(at, silent, Column.NOT_ASKED)));
    }
    return new Answers.Chosen(options, skipped.not(), skipped.not().and(spoken.not()));
  }
}
