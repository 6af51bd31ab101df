package manyi.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import manyi.exchange.ExchangeTable.OptionSet;
import manyi.exchange.ExchangeVariable.CodeLabel;
import manyi.exchange.ExchangeVariable.Measure;
import manyi.survey.Answers;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.State;
import manyi.survey.Survey;
import manyi.text.Texts;
import org.jspecify.annotations.Nullable;

/// Makes columns of a survey: one a question, of a multiple-choice question one an option.
final class Exchange {
  private static final int MOST_DECIMALS = 6;

  private final Survey survey;
  private final Texts texts;
  private final int[] rows;
  private final VariableNames names = new VariableNames();
  private final List<ExchangeVariable> variables = new ArrayList<>();
  private final List<OptionSet> sets = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private @Nullable String weight;

  private Exchange(Survey survey, Texts texts) {
    this.survey = survey;
    this.texts = texts;
    this.rows =
        IntStream.range(0, survey.respondents()).filter(survey.filtered()::contains).toArray();
  }

  /// The columns of the respondents that the filter leaves.
  ///
  /// @param personal whether questions that tell who somebody is are written too
  static ExchangeTable table(Survey survey, boolean personal, Texts texts) {
    var exchange = new Exchange(survey, texts);
    for (var question : survey.questions()) {
      if (personal || !isPersonal(question)) {
        exchange.add(question);
      } else {
        exchange.leftOut.add(question.id());
      }
    }
    return new ExchangeTable(
        survey.title(),
        exchange.rows,
        exchange.variables,
        exchange.sets,
        exchange.weight,
        exchange.leftOut);
  }

  private static boolean isPersonal(Question question) {
    return question.personal() != null;
  }

  private void add(Question question) {
    if (question.answers() instanceof Answers.Chosen chosen) {
      options(question, chosen);
      return;
    }
    if (question.answers() instanceof Answers.Ranked ranked) {
      places(question, ranked);
      return;
    }
    var name = names.of(question.id());
    variables.add(
        switch (question.answers()) {
          case Answers.Coded(var codes) -> coded(name, question, codes);
          case Answers.Measured(var values, _) -> measured(name, question, values);
          case Answers.Written written ->
              new ExchangeVariable(
                  name,
                  label(question),
                  new ExchangeVariable.Words(written::text),
                  Measure.NOMINAL,
                  List.of());
          case Answers.Chosen _, Answers.Ranked _ -> throw new IllegalStateException(question.id());
        });
    if (question.id().equals(survey.weights().question())) {
      weight = name;
    }
  }

  /// The question in words; of an item of a matrix, the stem before it.
  private static String label(Question question) {
    var block = question.block();
    return block == null || block.text().isEmpty()
        ? question.text()
        : block.text() + " – " + question.text();
  }

  private ExchangeVariable coded(String name, Question question, Codes codes) {
    var levels = question.levels();
    var numbers = LevelCodes.of(levels);
    boolean scale = levels.stream().anyMatch(Level::scored);
    List<CodeLabel> labels = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      var level = levels.get(i);
      labels.add(new CodeLabel(numbers[i], level.label(), scale && !level.scored()));
    }
    int offScale = (int) labels.stream().filter(CodeLabel::missing).count();
    var silence = SilenceCodes.of(question.answers(), rows, numbers, offScale);
    labels.addAll(silence.labels(texts));
    var content =
        new ExchangeVariable.Numbers(
            row -> {
              int at = codes.at(row);
              return at >= 0 ? numbers[at] : silence.of(question.answers().state(row));
            },
            0);
    var measure = question.kind() == Kind.RATING ? Measure.ORDINAL : Measure.NOMINAL;
    return new ExchangeVariable(name, label(question), content, measure, labels);
  }

  private ExchangeVariable measured(String name, Question question, IntToDoubleFunction values) {
    var content =
        question.kind() == Kind.TIME
            ? new ExchangeVariable.Moments(values)
            : new ExchangeVariable.Numbers(values, decimals(values));
    return new ExchangeVariable(name, label(question), content, Measure.SCALE, List.of());
  }

  /// As many decimals as the numbers need, within reason.
  private int decimals(IntToDoubleFunction values) {
    int decimals = 0;
    for (int row : rows) {
      double value = values.applyAsDouble(row);
      double power = Math.pow(10, decimals);
      while (decimals < MOST_DECIMALS
          && !Double.isNaN(value)
          && Math.abs(value * power - Math.rint(value * power)) > 1e-6) {
        decimals++;
        power *= 10;
      }
    }
    return decimals;
  }

  private void options(Question question, Answers.Chosen chosen) {
    var silence = SilenceCodes.of(chosen, rows, new double[] {0, 1}, 0);
    List<CodeLabel> labels = new ArrayList<>();
    labels.add(new CodeLabel(0, texts.get("exchange.not-chosen"), false));
    labels.add(new CodeLabel(1, texts.get("exchange.chosen"), false));
    labels.addAll(silence.labels(texts));
    List<String> members = new ArrayList<>();
    for (int i = 0; i < question.levels().size(); i++) {
      var has = chosen.options().get(i);
      var content =
          new ExchangeVariable.Numbers(
              row -> {
                var state = chosen.state(row);
                boolean silent = state == State.NOT_ASKED || state == State.UNANSWERED;
                return silent ? silence.of(state) : has.contains(row) ? 1 : 0;
              },
              0);
      var name = names.of(question.id() + "_" + (i + 1));
      members.add(name);
      variables.add(
          new ExchangeVariable(
              name, question.levels().get(i).label(), content, Measure.NOMINAL, labels));
    }
    sets.add(new OptionSet(names.of(question.id()), label(question), members));
  }

  /// A variable an option with the place that it was given, from 1; nothing where it was given
  /// none.
  private void places(Question question, Answers.Ranked ranked) {
    var taken = IntStream.rangeClosed(1, question.levels().size()).asDoubleStream().toArray();
    var silence = SilenceCodes.of(ranked, rows, taken, 0);
    for (int i = 0; i < question.levels().size(); i++) {
      var place = ranked.places().get(i);
      var content =
          new ExchangeVariable.Numbers(
              row ->
                  switch (ranked.state(row)) {
                    case NOT_ASKED, UNANSWERED -> silence.of(ranked.state(row));
                    case ANSWERED, CHOSE_NOTHING ->
                        place.at(row) < 0 ? Double.NaN : place.at(row) + 1;
                  },
              0);
      var label = label(question) + " – " + question.levels().get(i).label();
      var name = names.of(question.id() + "_" + (i + 1));
      variables.add(
          new ExchangeVariable(name, label, content, Measure.ORDINAL, silence.labels(texts)));
    }
  }
}
