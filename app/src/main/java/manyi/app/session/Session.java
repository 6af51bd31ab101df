package manyi.app.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import manyi.Workbench;
import manyi.chart.Theme;
import manyi.preparation.Keep;
import manyi.preparation.Step;
import manyi.preparation.Weigh;
import manyi.project.Card;
import manyi.survey.Survey;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import manyi.workbook.Opened;
import org.jspecify.annotations.Nullable;

/// What is open in the window. Views observe it and change it on the JavaFX thread only; it knows
/// no view.
public final class Session {
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final ReadOnlyObjectWrapper<Texts> texts;
  private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Survey> survey = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable String> weight = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable String> filter = new ReadOnlyObjectWrapper<>();
  private final ObservableList<Card> report = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Path> project = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();

  public Session(Language language) {
    texts = new ReadOnlyObjectWrapper<>(Texts.in(language));
    report.addListener((InvalidationListener) _ -> unsaved.set(true));
  }

  /// The program's words in the language chosen; a change re-words everything shown.
  public ReadOnlyObjectProperty<Texts> texts() {
    return texts.getReadOnlyProperty();
  }

  /// A text that follows the language.
  public StringBinding text(String key, Object... arguments) {
    return Bindings.createStringBinding(() -> texts.get().get(key, arguments), texts);
  }

  public void speak(Language language) {
    texts.set(Texts.in(language));
  }

  public ObjectProperty<Theme> theme() {
    return theme;
  }

  /// The file as understood, null before one is opened.
  public ReadOnlyObjectProperty<@Nullable Opened> opened() {
    return opened.getReadOnlyProperty();
  }

  /// The survey with weight and filter applied, null before a file is opened.
  public ReadOnlyObjectProperty<@Nullable Survey> survey() {
    return survey.getReadOnlyProperty();
  }

  /// The id of the weight question, null for none.
  public ReadOnlyObjectProperty<@Nullable String> weight() {
    return weight.getReadOnlyProperty();
  }

  /// The filter expression, null for all respondents.
  public ReadOnlyObjectProperty<@Nullable String> filter() {
    return filter.getReadOnlyProperty();
  }

  /// The cards of the report, in its order.
  public ObservableList<Card> report() {
    return report;
  }

  /// The project file that the work was last saved to or read from, null before.
  public ReadOnlyObjectProperty<@Nullable Path> project() {
    return project.getReadOnlyProperty();
  }

  /// Whether something was changed since the project was saved.
  public ReadOnlyBooleanProperty unsaved() {
    return unsaved.getReadOnlyProperty();
  }

  /// Tells that everything is now in a project file.
  public void saved(Path file) {
    project.set(file);
    unsaved.set(false);
  }

  /// Begins with another file: all respondents, unweighted, an empty report.
  public void begin(Opened file) {
    weight.set(null);
    filter.set(null);
    report.clear();
    project.set(null);
    take(file);
    unsaved.set(false);
  }

  /// Takes the same file under other corrections. Weight and filter stay where they still fit.
  public void take(Opened file) {
    opened.set(file);
    unsaved.set(true);
    try {
      prepare(weight.get(), filter.get());
    } catch (UserProblem e) {
      weight.set(null);
      filter.set(null);
      survey.set(file.survey());
    }
  }

  /// Weighs and filters the survey.
  ///
  /// @throws UserProblem when one of them does not fit; nothing is changed then
  public void prepare(@Nullable String newWeight, @Nullable String newFilter) throws UserProblem {
    var file = opened.get();
    if (file == null) {
      return;
    }
    adopt(newWeight, newFilter, Workbench.prepare(file.survey(), steps(newWeight, newFilter)));
  }

  /// Takes over what was weighed and filtered elsewhere by [#steps].
  public void adopt(@Nullable String newWeight, @Nullable String newFilter, Survey prepared) {
    weight.set(newWeight);
    filter.set(newFilter);
    unsaved.set(true);
    survey.set(prepared);
  }

  /// The steps that weigh and filter a survey.
  public static List<Step> steps(@Nullable String weight, @Nullable String filter) {
    var steps = new ArrayList<Step>();
    if (filter != null) {
      steps.add(new Keep(filter));
    }
    if (weight != null) {
      steps.add(new Weigh(weight));
    }
    return steps;
  }
}
