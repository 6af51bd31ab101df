package manyi.app.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import manyi.Analyses;
import manyi.analysis.Analysis;
import manyi.analysis.Setting;
import manyi.survey.Kind;
import manyi.text.Texts;
import org.jspecify.annotations.Nullable;

/// The analyses with their settings, as they are printed.
record Catalogue(List<Entry> analyses) {
  /// An analysis.
  ///
  /// @param purpose the question that it answers, in a line
  record Entry(String name, String title, List<Option> settings, String purpose) {}

  /// A setting.
  ///
  /// @param kind `question`, `question-or-none`, `questions`, `banner`, `choice`, `choices`,
  ///   `proportion`, `whole`, `number` or `text`
  /// @param kinds of the questions that it takes; empty where it takes none
  /// @param choices the words it can be; empty where it is no choice
  /// @param standard in its written form; null where it depends on the file or the user chooses
  record Option(
      String name,
      String label,
      String kind,
      List<String> kinds,
      List<Choice> choices,
      @JsonProperty("default") @Nullable String standard) {}

  /// One of a few words, with what people read.
  record Choice(String word, String label) {}

  /// All analyses.
  static Catalogue of(Texts texts) {
    return new Catalogue(Analyses.all().stream().map(one -> entry(one, texts)).toList());
  }

  private static Entry entry(Analysis<?> analysis, Texts texts) {
    var name = analysis.name();
    return new Entry(
        name,
        texts.get(name + ".title"),
        analysis.settings().stream().map(setting -> option(name, setting, texts)).toList(),
        texts.get(name + ".purpose"));
  }

  /// A setting of the analysis of a name.
  static Option option(String analysis, Setting<?> setting, Texts texts) {
    var name = setting.name();
    var label = texts.get(analysis + "." + name);
    return switch (setting) {
      case Setting.OneQuestion(_, _, var kinds) ->
          new Option(name, label, "question", words(kinds), List.of(), null);
      case Setting.PerhapsQuestion(_, _, var kinds) ->
          new Option(name, label, "question-or-none", words(kinds), List.of(), null);
      case Setting.Questions(_, _, var kinds, var needed) ->
          new Option(
              name,
              label,
              needed ? "questions" : "questions-or-none",
              words(kinds),
              List.of(),
              null);
      case Setting.Choice<?> choice ->
          new Option(
              name,
              label,
              "choice",
              List.of(),
              choices(analysis, name, choice.choices(), texts),
              Setting.Choice.word(choice.standard()));
      case Setting.Banner(_, var kinds) ->
          new Option(name, label, "banner", words(kinds), List.of(), null);
      case Setting.Choices<?> choices ->
          new Option(
              name,
              label,
              "choices",
              List.of(),
              choices(analysis, name, choices.choices(), texts),
              choices.usual().stream().map(Setting.Choice::word).collect(Collectors.joining(",")));
      case Setting.Whole(_, var standard, _, _, _) ->
          new Option(name, label, "whole", List.of(), List.of(), String.valueOf(standard));
      case Setting.Proportion(_, var standard) ->
          new Option(name, label, "proportion", List.of(), List.of(), String.valueOf(standard));
      case Setting.OwnNumber _ -> new Option(name, label, "number", List.of(), List.of(), "");
      case Setting.Words _, Setting.Lines _ ->
          new Option(name, label, "text", List.of(), List.of(), "");
      case Setting.Model _ ->
          new Option(name, label, "model", words(Setting.Model.KINDS), List.of(), null);
      case Setting.Tree _ ->
          new Option(name, label, "tree", words(Setting.Tree.KINDS), List.of(), null);
    };
  }

  private static List<String> words(Set<Kind> kinds) {
    return kinds.stream().sorted().map(Kind::word).toList();
  }

  private static List<Choice> choices(
      String analysis, String setting, List<? extends Enum<?>> choices, Texts texts) {
    var prefix = analysis + "." + setting + ".";
    return choices.stream()
        .map(Setting.Choice::word)
        .map(word -> new Choice(word, texts.get(prefix + word)))
        .toList();
  }
}
