package manyi.app.session;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import manyi.analysis.Request;
import manyi.chart.Theme;
import manyi.preparation.Step;
import manyi.project.Card;
import manyi.survey.Survey;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.workbook.Opened;
import manyi.workbook.recognition.Corrections;
import org.jspecify.annotations.Nullable;

/// What is open in the window. Views observe it and change it on the JavaFX thread only; it knows
/// no view.
public final class Session {
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final ReadOnlyObjectWrapper<Texts> texts;
  private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Stepped> stepped = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Survey> survey = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable String> weight = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable String> filter = new ReadOnlyObjectWrapper<>();
  private final ObservableList<Card> report = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Path> project = new ReadOnlyObjectWrapper<>();
  private final StringProperty title = new SimpleStringProperty("");
  private final Map<String, Request> pages = new LinkedHashMap<>();
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private long revision;
  private long begun;

  public Session(Language language) {
    texts = new ReadOnlyObjectWrapper<>(Texts.in(language));
    report.addListener((InvalidationListener) _ -> change());
    title.addListener((InvalidationListener) _ -> change());
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

  /// The file after the steps that prepare it, null before one is opened.
  public ReadOnlyObjectProperty<@Nullable Stepped> stepped() {
    return stepped.getReadOnlyProperty();
  }

  /// The steps that prepare the survey, in their order.
  public List<Step> steps() {
    var now = stepped.get();
    return now == null ? List.of() : now.steps();
  }

  /// The file with its prepared survey, null before one is opened.
  public @Nullable Opened prepared() {
    var now = stepped.get();
    return now == null ? null : now.opened();
  }

  /// The prepared survey with weight and filter applied, null before a file is opened.
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

  /// Weight and filter together.
  public Respondents respondents() {
    return new Respondents(weight.get(), filter.get());
  }

  /// The cards of the report, in its order.
  public ObservableList<Card> report() {
    return report;
  }

  /// The title on the report's first page; empty for the standard one.
  public StringProperty title() {
    return title;
  }

  /// What is chosen on the pages, those where something is.
  public List<Request> pages() {
    return List.copyOf(pages.values());
  }

  /// What is chosen on the page of an analysis.
  public Request page(String analysis) {
    return pages.getOrDefault(analysis, Request.of(analysis));
  }

  /// Keeps what is chosen on the page of an analysis.
  public void keep(Request page) {
    if (!page.equals(page(page.analysis()))) {
      if (page.settings().isEmpty()) {
        pages.remove(page.analysis());
      } else {
        pages.put(page.analysis(), page);
      }
      change();
    }
  }

  /// The project file that the work was last saved to or read from, null before.
  public ReadOnlyObjectProperty<@Nullable Path> project() {
    return project.getReadOnlyProperty();
  }

  /// Whether something was changed since the project was saved.
  public ReadOnlyBooleanProperty unsaved() {
    return unsaved.getReadOnlyProperty();
  }

  /// Which change this is: a number that grows with each.
  public long revision() {
    return revision;
  }

  /// The revision at which the file that is open was begun.
  public long begun() {
    return begun;
  }

  /// Tells that the work as it was at a revision is now in a project file. What was changed since
  /// is still unsaved; a file that was begun since has nothing to do with it.
  public void saved(Path file, long savedRevision) {
    if (savedRevision >= begun) {
      project.set(file);
      unsaved.set(revision != savedRevision);
    }
  }

  /// Begins with another file: all respondents, unweighted, an empty report. What was corrected
  /// about it already is unsaved.
  public void begin(Opened file) {
    begin(file, List.of());
  }

  /// The same, with what is chosen on the pages.
  public void begin(Opened file, List<Request> chosen) {
    pages.clear();
    chosen.forEach(page -> pages.put(page.analysis(), page));
    weight.set(null);
    filter.set(null);
    title.set("");
    report.clear();
    project.set(null);
    begun = ++revision;
    stepped.set(Stepped.none(file));
    opened.set(file);
    survey.set(file.survey());
    unsaved.set(!file.corrections().equals(Corrections.NONE));
  }

  /// Takes the same file under other corrections.
  ///
  /// @param prepared its survey after the steps, for those of the present respondents that still
  ///   fit
  public void take(Stepped file, Prepared prepared) {
    stepped.set(file);
    opened.set(file.file());
    adopt(prepared.taken(), prepared.survey());
  }

  /// Prepares the file by other steps.
  ///
  /// @param prepared the survey after them, for those of the present respondents that still fit
  public void prepare(Stepped file, Prepared prepared) {
    stepped.set(file);
    adopt(prepared.taken(), prepared.survey());
  }

  /// Looks at other respondents from now on.
  ///
  /// @param prepared the survey weighed and filtered for them
  public void adopt(Respondents respondents, Survey prepared) {
    weight.set(respondents.weight());
    filter.set(respondents.filter());
    change();
    survey.set(prepared);
  }

  private void change() {
    revision++;
    unsaved.set(true);
  }
}
