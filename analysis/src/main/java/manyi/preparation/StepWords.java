package manyi.preparation;

import java.util.List;
import java.util.stream.Collectors;
import manyi.survey.Survey;
import manyi.text.TextWidth;
import manyi.text.Texts;

/// Steps in words.
final class StepWords {
  private static final int LONGEST_TEXT = 40;

  private final Survey survey;
  private final Texts texts;

  StepWords(Survey survey, Texts texts) {
    this.survey = survey;
    this.texts = texts;
  }

  String words(Step step) {
    return switch (step) {
      case Weigh(var question) -> texts.get("preparation.words.weigh", named(question));
      case Keep(var expression) -> texts.get("preparation.words.keep", expression);
      case SetRole(var question, var role) ->
          texts.get(
              "preparation.words.role", named(question), texts.get("survey.role." + role.word()));
      case Recode(var name, var question, var groups) ->
          texts.get("preparation.words.recode", name.id(), named(question), groups(groups));
      case Reverse(var name, var question) ->
          texts.get("preparation.words.reverse", name.id(), named(question));
      case Band band ->
          texts.get(
              "preparation.words.band",
              band.name().id(),
              named(band.question()),
              list(band.bands()));
      case Net(var name, var question, var groups) ->
          texts.get("preparation.words.net", name.id(), named(question), groups(groups));
      case Score(var name, var items, int least, var scale) -> {
        var mean = texts.get("preparation.words.score", name.id(), list(items), least);
        yield scale
            .map(to ->
                texts.get(
                    "preparation.words.stretched",
                    mean,
                    Written.number(to.low()),
                    Written.number(to.high())))
            .orElse(mean);
      }
      case Rake rake -> rake(rake);
      case Flag(var name, var marks) ->
          texts.get(
              "preparation.words.flag", name.id(), joined(marks.stream().map(this::mark).toList()));
    };
  }

  private String rake(Rake rake) {
    var questions = rake.margins().stream().map(margin -> named(margin.question())).toList();
    var words = texts.get("preparation.words.rake", rake.name().id(), list(questions));
    var trim = rake.trim();
    if (trim.isPresent()) {
      var low = Written.number(trim.get().low());
      var high = Written.number(trim.get().high());
      words = texts.get("preparation.words.trimmed", words, low, high);
    }
    return rake.from().isPresent()
        ? texts.get("preparation.words.from", words, named(rake.from().get()))
        : words;
  }

  private String mark(Flag.Mark mark) {
    var words =
        switch (mark.check()) {
          case Check.Faster(double limit, boolean ofMedian, var question) ->
              ofMedian
                  ? texts.get("preparation.words.faster-of-median", named(question), limit)
                  : texts.get("preparation.words.faster", named(question), Written.number(limit));
          case Check.Straight(var questions, int least) ->
              texts.get("preparation.words.straight", list(questions), least);
          case Check.Same(var questions) ->
              questions.isEmpty()
                  ? texts.get("preparation.words.same-answers")
                  : texts.get("preparation.words.same", list(questions));
          case Check.Holding(var expression) -> texts.get("preparation.words.holding", expression);
        };
    return mark.label().isEmpty()
        ? words
        : texts.get("preparation.words.labelled", mark.label(), words);
  }

  private String named(String id) {
    return survey
        .find(id)
        .map(question ->
            question.text().isEmpty() || question.text().equalsIgnoreCase(question.id())
                ? bare(question.id())
                : texts.get(
                    "preparation.words.question",
                    question.id(),
                    TextWidth.shortened(question.text(), LONGEST_TEXT)))
        .orElseGet(() -> bare(id));
  }

  private String bare(String id) {
    return texts.get("preparation.words.id", id);
  }

  private String groups(List<Group> groups) {
    return joined(groups.stream().map(Group::written).toList());
  }

  private String list(List<String> words) {
    return words.stream().collect(Collectors.joining(texts.get("preparation.words.comma")));
  }

  private String joined(List<String> words) {
    return words.stream().collect(Collectors.joining(texts.get("preparation.words.semicolon")));
  }
}
