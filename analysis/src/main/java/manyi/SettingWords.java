package manyi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.analysis.Analysis;
import manyi.analysis.Phrases;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.document.NumberFormat;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.text.TextWidth;
import manyi.text.Texts;

/// The settings that cards were run with, in words, for the appendix of a report.
final class SettingWords {
  private static final int LONGEST_NAME = 60;

  private final Texts texts;

  SettingWords(Texts texts) {
    this.texts = texts;
  }

  /// The settings whose values are other than the standard ones, and all questions.
  List<String> chosen(Finding<?> finding, Survey survey) {
    var words = new ArrayList<String>();
    for (var setting : finding.analysis().settings()) {
      var value = value(finding, setting, survey);
      if (!value.isEmpty() && !isStandard(setting, finding.settings(), survey)) {
        words.add(setting(finding.analysis(), setting, value));
      }
    }
    return words;
  }

  private static <T> boolean isStandard(Setting<T> setting, Settings settings, Survey survey) {
    return switch (setting) {
      case Setting.OneQuestion _,
          Setting.PerhapsQuestion _,
          Setting.Questions _,
          Setting.Banner _ ->
          false;
      case Setting.Choice<?> _,
          Setting.Choices<?> _,
          Setting.Proportion _,
          Setting.Whole _,
          Setting.OwnNumber _,
          Setting.Words _,
          Setting.Lines _,
          Setting.Model _,
          Setting.Tree _ ->
          setting.standard(survey).equals(Optional.of(settings.get(setting)));
    };
  }

  /// The standard values of an analysis.
  List<String> standards(Analysis<?> analysis) {
    var words = new ArrayList<String>();
    for (var setting : analysis.settings()) {
      switch (setting) {
        case Setting.Choice<?> choice ->
            words.add(
                setting(
                    analysis,
                    setting,
                    choice(analysis, choice, Setting.Choice.word(choice.standard()))));
        case Setting.Proportion(_, var standard) ->
            words.add(setting(analysis, setting, percent(standard)));
        case Setting.Choices<?> choices ->
            words.add(setting(analysis, setting, usual(analysis, choices)));
        case Setting.Whole(_, var standard, _, _, _) ->
            words.add(
                setting(analysis, setting, NumberFormat.COUNT.shown(standard, texts.language())));
        case Setting.OneQuestion _,
            Setting.PerhapsQuestion _,
            Setting.Questions _,
            Setting.Banner _,
            Setting.OwnNumber _,
            Setting.Words _,
            Setting.Lines _,
            Setting.Model _,
            Setting.Tree _ -> {}
      }
    }
    return words;
  }

  /// The questions that a finding is about.
  static List<Question> questions(Finding<?> finding) {
    var questions = new ArrayList<Question>();
    for (var setting : finding.analysis().settings()) {
      questions.addAll(questions(setting, finding.settings()));
    }
    return questions;
  }

  private static <T> List<Question> questions(Setting<T> setting, Settings settings) {
    return setting.questions(settings.get(setting));
  }

  /// A question by its id and its text.
  static String named(Question question, Texts texts) {
    return named(question.id(), QuestionLabel.of(question).full(texts));
  }

  /// An id with its text; a file whose headers are the ids has no more to say.
  private static String named(String id, String text) {
    return id.equalsIgnoreCase(text.strip())
        ? id
        : TextWidth.shortened(id + " " + text, LONGEST_NAME);
  }

  /// Questions by name; a matrix that is there with all its items by its stem.
  List<String> names(List<Question> questions, Survey survey) {
    return questions.stream()
        .map(question -> whole(question, questions, survey))
        .distinct()
        .toList();
  }

  private String whole(Question question, List<Question> questions, Survey survey) {
    var block = question.block();
    return block != null && questions.containsAll(survey.block(block.id()))
        ? named(block.id(), block.text())
        : named(question, texts);
  }

  private String setting(Analysis<?> analysis, Setting<?> setting, String value) {
    return texts.get("report.setting", texts.get(analysis.name() + "." + setting.name()), value);
  }

  private String value(Finding<?> finding, Setting<?> setting, Survey survey) {
    var settings = finding.settings();
    return switch (setting) {
      case Setting.OneQuestion one -> named(settings.get(one), texts);
      case Setting.PerhapsQuestion one ->
          settings.get(one).map(question -> named(question, texts)).orElse("");
      case Setting.Questions several ->
          names(settings.get(several), survey).stream()
              .collect(Collectors.joining(texts.get("report.list-semicolon")));
      case Setting.Choice<?> choice ->
          choice(finding.analysis(), choice, settings.written().getOrDefault(choice.name(), ""));
      case Setting.Banner banner ->
          settings.get(banner).stream()
              .map(nesting -> String.join(" > ", names(nesting.questions(), survey)))
              .collect(Collectors.joining(texts.get("report.list-semicolon")));
      case Setting.Choices<?> choices ->
          words(finding.analysis(), choices, settings.written().getOrDefault(choices.name(), ""));
      case Setting.Proportion proportion -> percent(settings.get(proportion));
      case Setting.Whole whole -> NumberFormat.COUNT.shown(settings.get(whole), texts.language());
      case Setting.OwnNumber number ->
          settings
              .get(number)
              .map(own -> NumberFormat.DECIMAL.shown(own, texts.language()))
              .orElse("");
      case Setting.Words words -> settings.get(words);
      case Setting.Lines lines -> statements(settings.get(lines));
      case Setting.Model model -> statements(model.write(settings.get(model)));
      case Setting.Tree tree -> statements(tree.write(settings.get(tree)));
    };
  }

  /// Written lines as one.
  private String statements(String lines) {
    return lines
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(texts.get("report.list-semicolon")));
  }

  private String choice(Analysis<?> analysis, Setting.Choice<?> choice, String word) {
    return texts.get(analysis.name() + "." + choice.name() + "." + word);
  }

  private <E extends Enum<E>> String usual(Analysis<?> analysis, Setting.Choices<E> choices) {
    return words(analysis, choices, choices.write(choices.usual()));
  }

  /// Several choices from their written form.
  private String words(Analysis<?> analysis, Setting.Choices<?> choices, String written) {
    return Stream.of(written.split(","))
        .filter(word -> !word.isEmpty())
        .map(word -> texts.get(analysis.name() + "." + choices.name() + "." + word))
        .collect(Collectors.joining(texts.get("report.list-semicolon")));
  }

  private String percent(double proportion) {
    return new Phrases(texts).confidence(proportion);
  }
}
