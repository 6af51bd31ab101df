package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import manyi.survey.Answers;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.tally.Tally;

/// A question of the rows as it is counted.
///
/// @param source the question
/// @param counted the same with silence as levels where that belongs to the base, and with nets of
///   a multiple choice as options of their own
/// @param levels how many of the counted levels are answers or silence
/// @param boxes what is counted together
/// @param scores by counted level, NaN where a level has none; none of a question without
/// @param ownScores whether they are the user's
record RowQuestion(
    Question source,
    Question counted,
    int levels,
    List<Box> boxes,
    List<Double> scores,
    boolean ownScores) {
  RowQuestion {
    boxes = List.copyOf(boxes);
    scores = List.copyOf(scores);
  }

  static RowQuestion of(Question source, RowOptions options) {
    if (source.kind() == Kind.NUMBER) {
      return new RowQuestion(source, source, 0, List.of(), List.of(), false);
    }
    var plain =
        source.answers() instanceof Answers.Ranked ranked ? FirstPlaces.of(source, ranked) : source;
    var spoken =
        switch (options.base()) {
          case ANSWERED -> plain;
          case ASKED -> Tally.withSilence(plain, false);
          case ALL -> Tally.withSilence(plain, true);
        };
    var boxes = boxes(plain, spoken.levels().size(), options);
    var own = options.scores().of(plain);
    var scores = own.orElseGet(() -> plain.kind() == Kind.RATING ? plain.scores() : new double[0]);
    return new RowQuestion(
        source,
        withNets(spoken, boxes),
        spoken.levels().size(),
        boxes,
        padded(scores, spoken.levels().size()),
        own.isPresent());
  }

  boolean number() {
    return source.kind() == Kind.NUMBER;
  }

  boolean scored() {
    return !scores.isEmpty();
  }

  /// Whether a respondent can be at several levels.
  boolean multiple() {
    return counted.answers() instanceof Answers.Chosen;
  }

  RowKind kind(int level) {
    int silent = level - source.levels().size();
    return silent < 0 ? RowKind.LEVEL : silent == 0 ? RowKind.UNANSWERED : RowKind.NOT_ASKED;
  }

  private static List<Double> padded(double[] scores, int levels) {
    return scores.length == 0
        ? List.of()
        : IntStream.range(0, levels)
            .mapToObj(i -> i < scores.length ? scores[i] : Double.NaN)
            .toList();
  }

  private static List<Box> boxes(Question question, int levels, RowOptions options) {
    var boxes = new ArrayList<Box>();
    var scale = Options.of(question).scale();
    if (question.kind() == Kind.RATING) {
      int size = scale.size();
      if (options.top() > 0 && options.top() < size) {
        var top = scale.subList(size - options.top(), size);
        boxes.add(new Box(RowKind.TOP_BOX, "", top, -1));
      }
      if (options.bottom() > 0 && options.bottom() < size) {
        boxes.add(new Box(RowKind.BOTTOM_BOX, "", scale.subList(0, options.bottom()), -1));
      }
    }
    int next = levels;
    for (var net : options.netsOf(question)) {
      var places = IntStream.of(Options.of(question).named(net.parts())).boxed().toList();
      boolean multiple = question.answers() instanceof Answers.Chosen;
      boxes.add(new Box(RowKind.NET, net.name(), places, multiple ? next++ : -1));
    }
    return boxes;
  }

  /// The question with every net of a multiple choice as a further option.
  private static Question withNets(Question question, List<Box> boxes) {
    if (!(question.answers() instanceof Answers.Chosen(var options, var asked, var silent))
        || boxes.isEmpty()) {
      return question;
    }
    var all = new ArrayList<>(options);
    var levels = new ArrayList<>(question.levels());
    for (var box : boxes) {
      all.add(box.levels().stream().map(options::get).reduce(Rows.none(asked.size()), Rows::or));
      levels.add(Level.of(box.name()));
    }
    return new Question(
        question.id(),
        question.text(),
        question.block(),
        question.kind(),
        question.role(),
        question.columns(),
        levels,
        new Answers.Chosen(all, asked, silent),
        question.personal());
  }
}
