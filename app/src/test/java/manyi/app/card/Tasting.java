package manyi.app.card;

import java.util.List;
import java.util.function.Function;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Prominence;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.progress.Progress;
import manyi.survey.Kind;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.text.Texts;

/// An analysis with one setting of each kind.
final class Tasting implements Analysis<Tasting.Taste> {
  static final Setting.OneQuestion DISH = Setting.question("dish", Kind.SINGLE, Kind.RATING);
  static final Setting.Questions PLATES =
      Setting.questions("plates", Role.SATISFACTION, Kind.RATING);
  static final Setting.Questions GUESTS = Setting.questions("guests", Role.NONE, Kind.SINGLE);
  static final Setting.Choice<Course> COURSE = Setting.choice("course", Course.MAIN_COURSE);
  static final Setting.PerhapsQuestion WINE =
      Setting.perhaps("wine", survey -> survey.find("q5"), Kind.RATING);
  static final Setting.Proportion SALT = Setting.proportion("salt", 0.95);

  record Taste(int guests) {}

  enum Course {
    STARTER,
    MAIN_COURSE
  }

  @Override
  public String name() {
    return "tasting";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(DISH, PLATES, GUESTS, COURSE, WINE, SALT);
  }

  /// There is no wine with a starter.
  @Override
  public Prominence prominence(Setting<?> setting, Function<Setting<?>, String> chosen) {
    boolean starter = chosen.apply(COURSE).equals("starter");
    return setting.equals(WINE) && starter
        ? Prominence.HIDDEN
        : Analysis.super.prominence(setting, chosen);
  }

  @Override
  public Outcome<Taste> compute(Survey survey, Settings settings, Progress progress) {
    return Outcome.of(new Taste(settings.get(GUESTS).size()));
  }

  @Override
  public Document present(Taste result, Texts texts) {
    return new Document("tasting", List.of());
  }
}
