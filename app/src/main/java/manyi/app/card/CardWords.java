package manyi.app.card;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import manyi.Analyses;
import manyi.analysis.Analysis;
import manyi.analysis.Prominence;
import manyi.analysis.Setting;
import manyi.project.Card;
import manyi.survey.Survey;
import manyi.text.Texts;
import manyi.text.UserProblem;

/// A card in a few words, without computing it.
///
/// @param title the analysis' title
/// @param questions what it is about
/// @param rules the other settings that the user chose, with weight and filter; empty for none
public record CardWords(String title, String questions, String rules) {
  /// The words of a card; of an analysis that this version does not have, its name.
  public static CardWords of(Card card, Survey survey, Texts texts) {
    try {
      return of(Analyses.named(card.request().analysis()), card, survey, texts);
    } catch (UserProblem problem) {
      return new CardWords(card.request().analysis(), texts.say(problem.problem()), "");
    }
  }

  private static CardWords of(Analysis<?> analysis, Card card, Survey survey, Texts texts) {
    var form = new FormModel(analysis, new ReadOnlyObjectWrapper<>(survey));
    form.request().set(card.request());
    var questions =
        form.slots().stream()
            .map(slot -> questions(slot, texts))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" × "));
    var rules = rules(form, card, survey, texts);
    return new CardWords(texts.get(analysis.name() + ".title"), questions, rules);
  }

  private static String questions(Slot slot, Texts texts) {
    return Chip.of(slot).stream()
        .map(Chip::text)
        .collect(Collectors.joining(texts.get("card.list-comma")));
  }

  private static String rules(FormModel form, Card card, Survey survey, Texts texts) {
    var rules = new ArrayList<String>();
    for (var setting : form.analysis().settings()) {
      var value = value(form, setting, texts);
      boolean effective = form.prominence(setting) != Prominence.HIDDEN;
      if (effective && form.chosen(setting) && !value.isEmpty()) {
        rules.add(texts.get("card.rule", texts.get(form.label(setting)), value));
      }
    }
    var weight = card.weight();
    if (weight != null) {
      var name = survey.find(weight).map(QuestionLabel::text).orElse(weight);
      rules.add(texts.get("card.weighted-by", name));
    }
    if (card.filter() != null) {
      rules.add(texts.get("card.filtered-by", card.filter()));
    }
    return String.join(texts.get("card.list-stop"), rules);
  }

  /// A value in words; of questions none, since they are named elsewhere.
  private static String value(FormModel form, Setting<?> setting, Texts texts) {
    var written = form.written(setting);
    return switch (setting) {
      case Setting.OneQuestion _,
          Setting.PerhapsQuestion _,
          Setting.Questions _,
          Setting.Banner _ ->
          "";
      case Setting.Choice<?> choice -> {
        var key = form.label(choice) + "." + written;
        yield texts.has(key) ? texts.get(key) : written;
      }
      case Setting.Choices<?> choices ->
          Stream.of(written.split(","))
              .map(word -> form.label(choices) + "." + word)
              .filter(texts::has)
              .map(texts::get)
              .collect(Collectors.joining(texts.get("card.list-comma")));
      case Setting.Proportion _ -> ProportionControl.percent(written);
      case Setting.Whole _,
          Setting.OwnNumber _,
          Setting.Words _,
          Setting.Lines _,
          Setting.Model _,
          Setting.Tree _ ->
          written;
    };
  }
}
