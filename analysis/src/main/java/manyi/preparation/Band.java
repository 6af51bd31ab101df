package manyi.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import manyi.progress.Progress;
import manyi.survey.Answers;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.State;
import manyi.survey.Survey;
import manyi.text.UserProblem;

/// A number in bands: `q7_band = band q7: 50, 100` has `<50`, `50–<100` and `≥100`.
///
/// @param name of the new question
/// @param question a number, or a rating with scores
/// @param cuts where each band but the first begins, rising
/// @param labels of the bands, one more than cuts; empty for the usual
public record Band(Name name, String question, List<Double> cuts, List<String> labels)
    implements Step {
  public Band {
    cuts = List.copyOf(cuts);
    labels = List.copyOf(labels);
  }

  @Override
  public Survey apply(Survey survey, Progress progress) throws UserProblem {
    var source = survey.question(question);
    var numbers = numbers(source);
    var codes =
        Codes.of(
            survey.respondents(),
            cuts.size() + 1,
            row -> band(source, row, numbers.applyAsDouble(row)));
    var levels = new ArrayList<Level>();
    var bands = bands();
    for (int band = 0; band < bands.size(); band++) {
      levels.add(new Level(String.valueOf(band + 1), bands.get(band), Double.NaN));
    }
    return Derived.of(survey, name, source, Kind.SINGLE, levels, new Answers.Coded(codes));
  }

  private static IntToDoubleFunction numbers(Question source) throws UserProblem {
    boolean numeric =
        source.kind() == Kind.NUMBER && source.answers() instanceof Answers.Measured
            || source.kind() == Kind.META && source.answers() instanceof Answers.Measured
            || source.levels().stream().anyMatch(Level::scored)
                && source.answers() instanceof Answers.Coded;
    if (!numeric) {
      throw new UserProblem("preparation.not-a-number", source.id(), source.kind().called());
    }
    return source.numbers();
  }

  private int band(Question source, int row, double number) {
    if (Double.isNaN(number)) {
      return source.answers().state(row) == State.NOT_ASKED ? Codes.NOT_ASKED : Codes.UNANSWERED;
    }
    int band = 0;
    while (band < cuts.size() && number >= cuts.get(band)) {
      band++;
    }
    return band;
  }

  /// The labels of the bands.
  List<String> bands() {
    return labels.isEmpty()
        ? IntStream.rangeClosed(0, cuts.size()).mapToObj(this::label).toList()
        : labels;
  }

  private String label(int band) {
    if (band == 0) {
      return "<" + Written.number(cuts.getFirst());
    }
    var from = Written.number(cuts.get(band - 1));
    return band == cuts.size() ? "≥" + from : from + "–<" + Written.number(cuts.get(band));
  }

  @Override
  public Optional<Name> makes() {
    return Optional.of(name);
  }

  @Override
  public String written() {
    var listed = cuts.stream().map(Written::number).toList();
    return name.written()
        + "band "
        + Written.id(question)
        + ": "
        + String.join(", ", listed)
        + (labels.isEmpty() ? "" : "; labels " + Written.words(labels));
  }
}
