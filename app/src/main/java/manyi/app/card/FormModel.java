package manyi.app.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import manyi.analysis.Analysis;
import manyi.analysis.Prominence;
import manyi.analysis.Request;
import manyi.analysis.Setting;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;

/// An analysis' settings as they are being chosen: a request in written forms.
public final class FormModel {
  private static final String NEEDED = "analysis.setting-needed";

  private final Analysis<?> analysis;
  private final ReadOnlyObjectProperty<@Nullable Survey> survey;
  private final ObjectProperty<Request> request;

  FormModel(Analysis<?> analysis, ReadOnlyObjectProperty<@Nullable Survey> survey) {
    this.analysis = analysis;
    this.survey = survey;
    request = new SimpleObjectProperty<>(Request.of(analysis.name()));
  }

  public Analysis<?> analysis() {
    return analysis;
  }

  /// What the user chose so far.
  public ObjectProperty<Request> request() {
    return request;
  }

  /// The survey that the questions come from, null before one is opened.
  ReadOnlyObjectProperty<@Nullable Survey> survey() {
    return survey;
  }

  /// The label's key.
  String label(Setting<?> setting) {
    return analysis.name() + "." + setting.name();
  }

  /// What is chosen, else the standard, in its written form; empty where there is neither.
  String written(Setting<?> setting) {
    var chosen = request.get().settings().get(setting.name());
    return chosen == null ? standard(setting) : chosen;
  }

  boolean chosen(Setting<?> setting) {
    return request.get().settings().containsKey(setting.name());
  }

  /// Chooses a value by its written form; the standard's form goes back to the standard.
  public void choose(Setting<?> setting, String written) {
    var changed =
        written.equals(standard(setting))
            ? request.get().without(setting.name())
            : request.get().with(setting.name(), written);
    if (!changed.equals(request.get())) {
      request.set(changed);
    }
  }

  /// Why the chosen value does not fit; empty where it does, or where one has yet to be chosen.
  Optional<UserProblem> problem(Setting<?> setting) {
    return failure(setting).filter(problem -> !problem.problem().key().equals(NEEDED));
  }

  /// The settings that need a choice and have none.
  List<Setting<?>> missing() {
    var missing = new ArrayList<Setting<?>>();
    for (var setting : analysis.settings()) {
      if (failure(setting).filter(p -> p.problem().key().equals(NEEDED)).isPresent()) {
        missing.add(setting);
      }
    }
    return missing;
  }

  /// The settings that take questions and make a difference, in the order of the form.
  List<Slot> slots() {
    return analysis.settings().stream()
        .filter(setting -> prominence(setting) != Prominence.HIDDEN)
        .map(this::slot)
        .flatMap(Optional::stream)
        .toList();
  }

  /// Puts questions where they fit best: into the first slot that needs one and has none, else into
  /// the first that may have one, else into the last that takes several, else into the last that
  /// takes one.
  ///
  /// @return whether any slot takes them
  boolean use(List<Question> questions) {
    var fitting = slots().stream().filter(slot -> slot.fits(questions)).toList();
    var slot =
        fitting.stream()
            .filter(Slot::isEmpty)
            .min(Comparator.comparing(Slot::optional))
            .or(() -> fitting.reversed().stream().filter(Slot::many).findFirst())
            .or(() -> fitting.reversed().stream().findFirst());
    slot.ifPresent(found -> found.put(questions));
    return slot.isPresent();
  }

  /// Whether a question is in one of the slots.
  boolean uses(Question question) {
    return slots().stream().anyMatch(slot -> slot.contains(question));
  }

  /// How a setting stands in the form.
  Prominence prominence(Setting<?> setting) {
    return analysis.prominence(setting, this::written);
  }

  private Optional<Slot> slot(Setting<?> setting) {
    return switch (setting) {
      case Setting.OneQuestion one -> Optional.of(new Slot(this, one, one.kinds(), false));
      case Setting.PerhapsQuestion one -> Optional.of(new Slot(this, one, one.kinds(), false));
      case Setting.Questions several -> Optional.of(new Slot(this, several, several.kinds(), true));
      case Setting.Banner banner -> Optional.of(new Slot(this, banner, banner.kinds(), true));
      case Setting.Choice<?> _,
          Setting.Choices<?> _,
          Setting.Proportion _,
          Setting.Whole _,
          Setting.OwnNumber _,
          Setting.Words _,
          Setting.Lines _,
          Setting.Model _,
          Setting.Tree _ ->
          Optional.empty();
    };
  }

  private <T> String standard(Setting<T> setting) {
    var current = survey.get();
    return current == null ? "" : setting.standard(current).map(setting::write).orElse("");
  }

  private Optional<UserProblem> failure(Setting<?> setting) {
    var current = survey.get();
    if (current == null) {
      return Optional.empty();
    }
    var written = written(setting);
    if (written.isBlank() && mayBeEmpty(setting)) {
      return Optional.empty();
    }
    if (written.isBlank() && slot(setting).isPresent()) {
      return Optional.of(new UserProblem(NEEDED, setting.name()));
    }
    try {
      setting.parse(written, current);
      return Optional.empty();
    } catch (UserProblem problem) {
      return Optional.of(problem);
    }
  }

  private static boolean mayBeEmpty(Setting<?> setting) {
    return setting instanceof Setting.PerhapsQuestion
        || setting instanceof Setting.Questions several && !several.needed();
  }
}
