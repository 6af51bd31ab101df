package manyi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;
import manyi.document.NumberFormat;
import manyi.preparation.Band;
import manyi.preparation.Flag;
import manyi.preparation.Keep;
import manyi.preparation.Net;
import manyi.preparation.Rake;
import manyi.preparation.Recode;
import manyi.preparation.Reverse;
import manyi.preparation.Score;
import manyi.preparation.SetRole;
import manyi.preparation.Step;
import manyi.preparation.Weigh;
import manyi.survey.Answers;
import manyi.survey.Base;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.State;
import manyi.survey.Survey;
import manyi.survey.Weightless;
import manyi.text.Texts;

/// What a step did, in words: respondents left, flagged, or with an answer; how weights came out.
final class StepEffect {
  private final Survey before;
  private final Survey after;
  private final Texts texts;

  StepEffect(Survey before, Survey after, Texts texts) {
    this.before = before;
    this.after = after;
    this.texts = texts;
  }

  String words(Step step) {
    return switch (step) {
      case Keep _ ->
          texts.get(
              "preparation.effect.keep",
              count(after.filtered().count()),
              count(before.filtered().count()));
      case Weigh _ -> weighed();
      case SetRole _ -> "";
      case Rake rake -> raked(rake);
      case Flag flag -> flagged(flag);
      case Recode _, Reverse _, Band _, Net _, Score _ ->
          step.makes().flatMap(name -> after.find(name.id())).map(this::answered).orElse("");
    };
  }

  private String answered(Question made) {
    var answers = made.answers();
    var inside = after.filtered();
    int silent =
        Rows.where(after.respondents(), row -> inside.contains(row) && silent(answers.state(row)))
            .count();
    return texts.get(
        "preparation.effect.answered", count(inside.count() - silent), count(inside.count()));
  }

  private static boolean silent(State state) {
    return switch (state) {
      case UNANSWERED, NOT_ASKED -> true;
      case ANSWERED, CHOSE_NOTHING -> false;
    };
  }

  private String flagged(Flag flag) {
    var made = after.find(flag.name().id());
    if (made.isEmpty() || !(made.get().answers() instanceof Answers.Chosen chosen)) {
      return "";
    }
    int all = after.filtered().count();
    var any = Rows.none(after.respondents());
    var parts = new ArrayList<String>();
    for (int i = 0; i < chosen.options().size(); i++) {
      any = any.or(chosen.options().get(i));
      parts.add(
          texts.get(
              "preparation.effect.check",
              made.get().levels().get(i).label(),
              count(chosen.options().get(i).count())));
    }
    return texts.get(
        "preparation.effect.flag",
        count(any.count()),
        NumberFormat.PERCENT.shown(
            all == 0 ? Double.NaN : any.count() / (double) all, texts.language()),
        parts.stream().collect(Collectors.joining(texts.get("preparation.words.semicolon"))));
  }

  private String raked(Rake rake) {
    var made = after.find(rake.name().id());
    if (made.isEmpty()) {
      return "";
    }
    var weights = made.get().numbers();
    var given = new ArrayList<Double>();
    after
        .filtered()
        .forEach(row -> {
          if (weights.applyAsDouble(row) > 0) {
            given.add(weights.applyAsDouble(row));
          }
        });
    return weights(given.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private String weighed() {
    var given = new double[after.included().count()];
    var next = new int[1];
    after.included().forEach(row -> given[next[0]++] = after.weights().at(row));
    var left = Weightless.of(after);
    return left.total() == 0
        ? weights(given)
        : texts.get("preparation.effect.left-out", weights(given), Finding.said(left, texts));
  }

  private String weights(double[] given) {
    var base = Base.of(given);
    var ordered = Arrays.stream(given).summaryStatistics();
    return texts.get(
        "preparation.effect.weights",
        decimal(given.length == 0 ? Double.NaN : ordered.getMin()),
        decimal(given.length == 0 ? Double.NaN : ordered.getMax()),
        decimal(base.designEffect()),
        NumberFormat.PERCENT.shown(1 / base.designEffect(), texts.language()));
  }

  private String count(long n) {
    return NumberFormat.COUNT.shown(n, texts.language());
  }

  private String decimal(double number) {
    return NumberFormat.DECIMAL.shown(number, texts.language());
  }
}
