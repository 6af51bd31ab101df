package manyi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import manyi.analysis.Phrases;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Setting;
import manyi.document.NumberFormat;
import manyi.document.Table.Row;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.text.Texts;

/// The settings that a card was run with, in words, for the appendix of a report.
final class SettingWords {
  private SettingWords() {}

  /// A line a setting; one that the user left to the program is left out.
  static List<Row> rows(Finding<?> finding, Survey survey, Texts texts) {
    var rows = new ArrayList<Row>();
    var analysis = finding.analysis().name();
    for (var setting : finding.analysis().settings()) {
      var value = value(finding, setting, survey, texts);
      if (!value.isEmpty()) {
        rows.add(ReportMaker.row(texts.get(analysis + "." + setting.name()), value));
      }
    }
    return rows;
  }

  /// A question by its id and its text.
  static String named(Question question, Texts texts) {
    return question.id() + " " + QuestionLabel.of(question).full(texts);
  }

  private static String value(Finding<?> finding, Setting<?> setting, Survey survey, Texts texts) {
    var settings = finding.settings();
    return switch (setting) {
      case Setting.OneQuestion one -> named(settings.get(one), texts);
      case Setting.Questions several -> list(settings.get(several), survey, texts);
      case Setting.Choice<?> choice -> {
        var word = settings.written().get(choice.name());
        yield texts.get(finding.analysis().name() + "." + choice.name() + "." + word);
      }
      case Setting.Proportion proportion -> new Phrases(texts).confidence(settings.get(proportion));
      case Setting.OwnNumber number ->
          settings
              .get(number)
              .map(own -> NumberFormat.DECIMAL.shown(own, texts.language()))
              .orElse("");
      case Setting.Words words -> settings.get(words);
    };
  }

  /// Questions by name; a matrix that is there with all its items by its stem.
  private static String list(List<Question> questions, Survey survey, Texts texts) {
    return questions.stream()
        .map(question -> whole(question, questions, survey, texts))
        .distinct()
        .collect(Collectors.joining(texts.get("report.list-semicolon")));
  }

  private static String whole(
      Question question, List<Question> questions, Survey survey, Texts texts) {
    var block = question.block();
    return block != null && questions.containsAll(survey.block(block.id()))
        ? block.id() + " " + block.text()
        : named(question, texts);
  }
}
