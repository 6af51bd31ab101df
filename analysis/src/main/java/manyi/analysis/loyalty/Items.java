package manyi.analysis.loyalty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.document.NumberFormat;
import manyi.indicators.AppliedRule;
import manyi.indicators.Composite;
import manyi.indicators.Cuts;
import manyi.indicators.Lacking;
import manyi.indicators.ScoreRule;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.text.UserProblem;

/// What the settings name: the questions of loyalty, of satisfaction and of retention on 0–100.
///
/// @param list the questions of the index
/// @param weights of them, of the sum 1
/// @param satisfaction the questions of satisfaction; empty for none
/// @param retention the end of the chain; empty for none
record Items(
    List<Scored> list,
    List<Double> weights,
    List<Scored> satisfaction,
    Optional<Scored> retention,
    Lacking lacking,
    ScoreRule rule) {
  private static final Map<Setting<Optional<Question>>, Aspect> ASPECTS = aspects();

  private static Map<Setting<Optional<Question>>, Aspect> aspects() {
    var aspects = new LinkedHashMap<Setting<Optional<Question>>, Aspect>();
    aspects.put(Loyalty.REPEAT, Aspect.REPEAT);
    aspects.put(Loyalty.RECOMMEND, Aspect.RECOMMEND);
    aspects.put(Loyalty.SPENDING, Aspect.SPENDING);
    aspects.put(Loyalty.PRICE, Aspect.PRICE);
    aspects.put(Loyalty.RIVALS, Aspect.RIVALS);
    aspects.put(Loyalty.FAULTS, Aspect.FAULTS);
    return aspects;
  }

  /// Reads the settings.
  ///
  /// @throws UserProblem where they do not fit each other or the survey
  static Items read(Survey survey, Settings settings) throws UserProblem {
    requireSense(settings);
    var rule = ScoreRule.read(settings.get(Loyalty.RESCALE), settings.get(Loyalty.POINTS));
    var scoring =
        new Scoring(
            survey,
            rule,
            NumberEnds.read(settings.get(Loyalty.ENDS), survey),
            settings.get(Loyalty.REVERSED).stream().map(Question::id).toList());
    var list = new ArrayList<Scored>();
    for (var aspect : ASPECTS.entrySet()) {
      var question = settings.get(aspect.getKey());
      if (question.isPresent()) {
        add(scoring.of(aspect.getValue(), question.get()), list);
      }
    }
    for (var question : settings.get(Loyalty.FURTHER)) {
      add(scoring.of(Aspect.FURTHER, question), list);
    }
    if (list.isEmpty()) {
      throw new UserProblem("loyalty.no-questions");
    }
    var satisfaction = new ArrayList<Scored>();
    for (var question : settings.get(Loyalty.SATISFACTION)) {
      if (list.stream().anyMatch(item -> item.question().id().equals(question.id()))) {
        throw new UserProblem("loyalty.satisfaction-too", question.id(), question.text());
      }
      satisfaction.add(scoring.of(Aspect.FURTHER, question));
    }
    var questions = list.stream().map(Scored::question).toList();
    var chosen = settings.get(Loyalty.RETENTION).or(() -> settings.get(Loyalty.REPEAT));
    Optional<Scored> retention =
        chosen.isEmpty()
            ? Optional.empty()
            : Optional.of(scoring.of(Aspect.RETENTION, chosen.get()));
    return new Items(
        List.copyOf(list),
        OwnWeights.read(settings.get(Loyalty.WEIGHTS), questions, survey),
        List.copyOf(satisfaction),
        retention,
        settings.get(Loyalty.LACKING),
        rule);
  }

  /// Limits outside of 0–100, or no customers at all, would be computed with and mean nothing.
  private static void requireSense(Settings settings) throws UserProblem {
    for (var limit : List.of(Loyalty.LOYAL_FROM, Loyalty.SATISFIED_FROM)) {
      double from = settings.get(limit).orElse(0.0);
      if (!(from >= 0 && from <= 100)) {
        throw new UserProblem("loyalty.limit-beyond", NumberFormat.plain(from));
      }
    }
    double customers = settings.get(Loyalty.CUSTOMERS).orElse(1.0);
    if (!(customers > 0)) {
      throw new UserProblem("loyalty.no-customers", NumberFormat.plain(customers));
    }
  }

  private static void add(Scored item, List<Scored> list) throws UserProblem {
    if (list.stream().anyMatch(other -> other.question().id().equals(item.question().id()))) {
      throw new UserProblem("loyalty.twice", item.question().id(), item.question().text());
    }
    list.add(item);
  }

  /// How questions become 0–100.
  private record Scoring(
      Survey survey, ScoreRule rule, List<NumberEnds> ends, List<String> reversed) {
    Scored of(Aspect aspect, Question question) throws UserProblem {
      return Scored.of(aspect, question, reversed.contains(question.id()), rule, ends, survey);
    }
  }

  /// The index by row.
  IntToDoubleFunction index() {
    return composite(list, weights);
  }

  /// The questions of the index but one.
  List<Scored> without(Scored other) {
    return list.stream()
        .filter(item -> !item.question().id().equals(other.question().id()))
        .toList();
  }

  /// The index of some of its questions by row, in their weights; NaN for all where these are 0.
  IntToDoubleFunction index(List<Scored> some) {
    var of =
        IntStream.range(0, list.size()).filter(i -> some.contains(list.get(i))).boxed().toList();
    var their = of.stream().map(weights::get).toList();
    boolean weighing = their.stream().anyMatch(weight -> weight > 0);
    return weighing ? composite(of.stream().map(list::get).toList(), their) : _ -> Double.NaN;
  }

  /// Satisfaction by row: the mean of its questions.
  IntToDoubleFunction satisfied() {
    return composite(satisfaction, satisfaction.stream().map(_ -> 1.0).toList());
  }

  private IntToDoubleFunction composite(List<Scored> parts, List<Double> theirWeights) {
    return new Composite(parts.stream().map(Scored::values).toList(), theirWeights, lacking)
        .values();
  }

  /// The rules of the ratings among all questions, each scale once.
  List<AppliedRule> rules() {
    var all = new ArrayList<>(list);
    all.addAll(satisfaction);
    retention.ifPresent(all::add);
    return AppliedRule.of(
        rule,
        Cuts.THIRDS,
        all.stream()
            .map(Scored::question)
            .filter(question -> question.kind() != Kind.NUMBER)
            .toList());
  }
}
