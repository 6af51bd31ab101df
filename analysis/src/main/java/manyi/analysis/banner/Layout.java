package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import manyi.analysis.Nesting;
import manyi.analysis.QuestionLabel;
import manyi.progress.Progress;
import manyi.survey.Answers;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.Tally;

/// The banner as it is counted: its questions, each nesting as one, and the columns that anyone is
/// in.
///
/// @param questions as they are counted
/// @param paths the questions of each nesting, the outermost first
/// @param places where each column is counted
record Layout(
    List<Question> questions,
    List<List<Question>> paths,
    List<Place> places,
    List<Column> columns,
    List<Subtable> subtables) {
  /// In more columns letters cannot be read: they are compared with the total instead.
  private static final int MOST_PAIRED = 60;

  /// Where a column is counted.
  ///
  /// @param question its place in `questions`
  /// @param level of that question
  record Place(int question, int level) {}

  /// How many levels a nesting has, also those that nobody is in.
  static long levels(Nesting nesting) {
    return nesting.questions().stream()
        .mapToLong(question -> question.levels().size())
        .reduce(1, Math::multiplyExact);
  }

  static Layout of(Survey survey, List<Nesting> banner, Compare compare) {
    var layout =
        new Layout(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    var nested = banner.stream().map(nesting -> Tally.nested(nesting.questions())).toList();
    var counts = Tally.crosses(survey, List.of(Everyone.of(survey)), nested, Progress.none())[0];
    for (int i = 0; i < nested.size(); i++) {
      layout.add(nested.get(i), banner.get(i).questions(), counts[i].n()[0], compare);
    }
    return layout;
  }

  private void add(Question question, List<Question> path, long[] counts, Compare compare) {
    int inner = path.getLast().levels().size();
    for (int outer = 0; outer * inner < counts.length; outer++) {
      int start = outer * inner;
      var used = IntStream.range(start, start + inner).filter(level -> counts[level] > 0).toArray();
      if (used.length > 0) {
        addSubtable(path, used, compare);
      }
    }
    questions.add(question);
    paths.add(path);
  }

  private void addSubtable(List<Question> path, int[] levels, Compare compare) {
    boolean many = compare == Compare.PAIRS && levels.length > MOST_PAIRED;
    var outer = labels(path, levels[0]);
    subtables.add(
        new Subtable(
            path.stream().map(QuestionLabel::of).toList(),
            outer.subList(0, outer.size() - 1),
            columns.size(),
            levels.length,
            path.getLast().answers() instanceof Answers.Chosen,
            many ? Compare.TOTAL : compare));
    for (int i = 0; i < levels.length; i++) {
      var labels = labels(path, levels[i]);
      columns.add(new Column(subtables.size() - 1, Letters.of(i), labels));
      places.add(new Place(questions.size(), levels[i]));
    }
  }

  /// The labels of a combined level, the outermost first.
  private static List<String> labels(List<Question> path, int level) {
    var labels = new ArrayList<String>();
    int rest = level;
    for (var question : path.reversed()) {
      int width = question.levels().size();
      labels.addFirst(question.levels().get(rest % width).label());
      rest /= width;
    }
    return labels;
  }

  /// The question that the columns of a subtable are levels of.
  Question question(Subtable subtable) {
    return questions.get(places.get(subtable.first()).question());
  }

  /// A question of two options a column of a subtable: who is in it, and everyone else.
  Question split(Subtable subtable) {
    var levels =
        IntStream.range(subtable.first(), subtable.first() + subtable.columns())
            .mapToObj(column -> places.get(column).level())
            .toList();
    return Everyone.split(question(subtable), levels);
  }

  /// The columns of a subtable that are compared with which others.
  static List<int[]> pairs(Subtable subtable) {
    int first = subtable.first();
    int end = first + subtable.columns();
    var pairs = new ArrayList<int[]>();
    switch (subtable.compare()) {
      case PAIRS -> {
        for (int one = first; one < end; one++) {
          for (int other = one + 1; other < end; other++) {
            pairs.add(new int[] {one, other});
          }
        }
      }
      case PREVIOUS -> {
        for (int one = first + 1; one < end; one++) {
          pairs.add(new int[] {one - 1, one});
        }
      }
      case FIRST -> {
        for (int one = first + 1; one < end; one++) {
          pairs.add(new int[] {first, one});
        }
      }
      case TOTAL -> {
        for (int one = first; one < end; one++) {
          pairs.add(new int[] {one, Comparison.REST});
        }
      }
    }
    return pairs;
  }
}
