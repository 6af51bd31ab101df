package manyi.app.data;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import manyi.app.session.Prepared;
import manyi.app.session.Respondents;
import manyi.app.session.Session;
import manyi.app.task.Tasks;
import manyi.survey.Question;
import manyi.text.Message;
import manyi.text.UserProblem;
import manyi.workbook.Importer;
import manyi.workbook.Opened;
import manyi.workbook.recognition.Correction;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Together.Decision;
import manyi.workbook.together.Difference;
import org.jspecify.annotations.Nullable;

/// The file in the import preview: one that was just opened, or the one in use. Corrections take
/// effect at once, also on the results of the file in use, and can be undone.
public final class DataModel {
  private static final String SLOT = "correct";

  private final Session session;
  private final Tasks tasks;
  private final Consumer<UserProblem> onProblem;
  private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper inUse = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.ALL);
  private final History<Corrections> corrections = new History<>(Corrections.NONE);
  private final ObservableList<QuestionRow> rows = FXCollections.observableArrayList();
  private final Set<String> open = new HashSet<>();
  private final Map<String, Extent> extents = new HashMap<>();
  private List<QuestionRow> all = List.of();

  public DataModel(Session session, Tasks tasks, Consumer<UserProblem> onProblem) {
    this.session = session;
    this.tasks = tasks;
    this.onProblem = onProblem;
    part.subscribe(this::filter);
    opened.subscribe(_ -> extents.clear());
  }

  public ReadOnlyObjectProperty<@Nullable Opened> opened() {
    return opened.getReadOnlyProperty();
  }

  /// Whether the previewed file is the one that the analyses run on.
  public ReadOnlyBooleanProperty inUse() {
    return inUse.getReadOnlyProperty();
  }

  /// Shows a file that was just opened; the one in use stays in use.
  public void preview(Opened file) {
    begin(file, false);
  }

  /// Shows the file in use, as it was opened with a project.
  public void showInUse(Opened file) {
    begin(file, true);
  }

  /// Puts the previewed file to use.
  public void use() {
    var file = opened.get();
    if (file != null) {
      inUse.set(true);
      session.begin(file);
    }
  }

  /// Gives up the previewed file for the one in use, if there is one.
  public void giveUp() {
    tasks.cancel(SLOT);
    var used = session.opened().get();
    if (used != null) {
      begin(used, true);
    } else {
      show(null);
    }
  }

  /// Overrules something about questions.
  ///
  /// @param questions their ids
  void correct(List<String> questions, UnaryOperator<Correction> change) {
    var wanted = corrections.present();
    for (var question : questions) {
      wanted = wanted.with(question, change.apply(wanted.of(question)));
    }
    change(wanted);
  }

  /// Decides about a difference between the files of a survey.
  void decide(Difference difference, Decision decision) {
    var together = corrections.present().together();
    if (together != null) {
      var decided = together.with(difference.key(), decision);
      change(corrections.present().withTogether(decided));
    }
  }

  /// Reads another sheet of the file.
  void read(String sheet) {
    var file = opened.get();
    if (file != null && !sheet.equals(file.sheet())) {
      change(Corrections.ofSheet(sheet));
    }
  }

  public void undo() {
    apply(corrections.undo());
  }

  public void redo() {
    apply(corrections.redo());
  }

  public ReadOnlyBooleanProperty canUndo() {
    return corrections.canUndo();
  }

  public ReadOnlyBooleanProperty canRedo() {
    return corrections.canRedo();
  }

  /// What the user overruled about a question so far.
  Correction correction(String question) {
    return corrections.present().of(question);
  }

  /// The codes that mean "no answer": what the user says, else what the importer guessed.
  List<String> missing(String question) {
    var file = opened.get();
    var corrected = correction(question).missing();
    if (corrected != null || file == null) {
      return corrected == null ? List.of() : corrected;
    }
    return file.missing().getOrDefault(question, List.of());
  }

  /// How far a question's answers reach; passed over once a file, not each time the list is
  /// scrolled.
  Extent extent(Question question) {
    return extents.computeIfAbsent(question.id(), _ -> Extent.of(question));
  }

  /// The lines of the part chosen.
  ObservableList<QuestionRow> rows() {
    return rows;
  }

  ObjectProperty<Part> part() {
    return part;
  }

  /// How many lines want to be looked at: what the banner, the parts and the status bar say.
  public long doubts() {
    return count(Part.DOUBTFUL);
  }

  /// How many questions a part has; the items of a matrix count each.
  long count(Part counted) {
    return all.stream()
        .filter(row -> row.place() != QuestionRow.Place.ITEM && counted.holds(row))
        .mapToLong(row -> counted == Part.DOUBTFUL ? 1 : row.questions().size())
        .sum();
  }

  /// Shows or hides the items of a matrix.
  void toggle(QuestionRow matrix) {
    var id = matrix.first().id();
    if (!open.remove(id)) {
      open.add(id);
    }
    fill();
  }

  private void change(Corrections wanted) {
    if (!wanted.equals(corrections.present())) {
      corrections.change(wanted);
      apply(wanted);
    }
  }

  private void apply(Corrections wanted) {
    var file = opened.get();
    if (file != null) {
      var respondents = inUse.get() ? session.respondents() : Respondents.ALL;
      tasks.run(
          SLOT,
          Message.of("data.correcting"),
          progress -> {
            var corrected = Importer.correct(file, wanted, progress);
            return new Corrected(
                corrected, Prepared.of(corrected.survey(), respondents, Respondents.ALL));
          },
          this::corrected,
          problem -> {
            // Others may have been asked for and replaced meanwhile: what counts is what is shown.
            corrections.returnTo(file.corrections());
            fill();
            onProblem.accept(problem);
          });
    }
  }

  private void corrected(Corrected result) {
    show(result.file());
    if (inUse.get()) {
      take(result);
    }
  }

  private void take(Corrected result) {
    var prepared = result.prepared();
    if (prepared.wanted().equals(session.respondents())) {
      session.take(result.file(), prepared);
      prepared.dropped().forEach(onProblem);
    } else {
      // Weight or filter were changed while the correction was followed.
      apply(result.file().corrections());
    }
  }

  /// A file under other corrections, ready for the analyses.
  private record Corrected(Opened file, Prepared prepared) {}

  private void begin(Opened file, boolean used) {
    tasks.cancel(SLOT);
    open.clear();
    corrections.reset(file.corrections());
    inUse.set(used);
    show(file);
    part.set(count(Part.DOUBTFUL) > 0 ? part.get() : Part.ALL);
  }

  /// The lines are there before anybody counts them on hearing of the file.
  private void show(@Nullable Opened file) {
    all = lines(file);
    opened.set(file);
    filter();
  }

  private void fill() {
    all = lines(opened.get());
    filter();
  }

  private List<QuestionRow> lines(@Nullable Opened file) {
    return file == null ? List.of() : QuestionRows.of(file, open);
  }

  private void filter() {
    rows.setAll(all.stream().filter(part.get()::holds).toList());
  }
}
