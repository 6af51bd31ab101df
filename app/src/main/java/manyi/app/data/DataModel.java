package manyi.app.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import manyi.app.session.History;
import manyi.app.session.Prepared;
import manyi.app.session.Respondents;
import manyi.app.session.Session;
import manyi.app.session.Stepped;
import manyi.app.task.Tasks;
import manyi.codebook.Applied;
import manyi.codebook.CodebookFile;
import manyi.codebook.CodebookFolder;
import manyi.preparation.Step;
import manyi.progress.Progress;
import manyi.survey.PersonalData;
import manyi.survey.Question;
import manyi.text.Message;
import manyi.text.UserProblem;
import manyi.workbook.Importer;
import manyi.workbook.Opened;
import manyi.workbook.cells.CellName;
import manyi.workbook.recognition.Correction;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Corrections.Grouping;
import manyi.workbook.recognition.Corrections.TextForm;
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
  private final ReadOnlyObjectWrapper<List<String>> selected =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable CodebookNotice> codebook =
      new ReadOnlyObjectWrapper<>();
  private final BooleanProperty maskPersonal = new SimpleBooleanProperty(true);
  private final History<Corrections> corrections = new History<>(Corrections.NONE);
  private final QuestionLines lines = new QuestionLines();
  private final MissingCodesCheck missingCodes;
  private final Map<String, Extent> extents = new HashMap<>();

  public DataModel(Session session, Tasks tasks, Consumer<UserProblem> onProblem) {
    this.session = session;
    this.tasks = tasks;
    this.onProblem = onProblem;
    missingCodes = new MissingCodesCheck(tasks);
    opened.subscribe(file -> {
      extents.clear();
      missingCodes.check(file);
    });
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

  /// Shows a file to which a codebook was applied by itself; the one in use stays in use.
  public void preview(CodebookFolder.Found found) {
    begin(found.before(), false);
    corrections.change(found.applied().file().corrections());
    takeCodebook(found.name(), found.applied());
    lines.begin(found.applied().file());
    opened.set(found.applied().file());
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
      lines.begin(null);
      opened.set(null);
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
      change(Corrections.ofSheet(sheet).withForm(corrections.present().form()));
    }
  }

  /// Takes other rows for headers.
  ///
  /// @param rows from 1; none for a sheet without header, null for those found
  void readHeaders(@Nullable List<Integer> rows) {
    change(corrections.present().withHeaderRows(rows));
  }

  /// Reads the text file in another form.
  void read(TextForm form) {
    change(corrections.present().withForm(form));
  }

  /// Puts columns together or takes them apart.
  void group(List<String> columns, Grouping.Sort sort) {
    change(corrections.present().with(new Grouping(columns, sort)));
  }

  /// What is overruled at present.
  Corrections corrections() {
    return corrections.present();
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

  /// Which of the missing codes that the user gave nobody has.
  MissingCodesCheck missingCodes() {
    return missingCodes;
  }

  /// How far a question's answers reach; passed over once a file, not each time the list is
  /// scrolled.
  Extent extent(Question question) {
    return extents.computeIfAbsent(question.id(), _ -> Extent.of(question));
  }

  /// Whether a question's answers tell who somebody is.
  boolean personal(Question question) {
    return question.personal() != null;
  }

  /// Whether personal data is shown only in part.
  BooleanProperty maskPersonal() {
    return maskPersonal;
  }

  /// By column, from 0, as what its answers are to be shown only in part.
  Map<Integer, PersonalData> masked(Opened file) {
    var masked = new HashMap<Integer, PersonalData>();
    if (maskPersonal.get()) {
      for (var question : file.survey().questions()) {
        var personal = question.personal();
        if (personal != null) {
          question.columns().forEach(column -> masked.put(CellName.columnOf(column), personal));
        }
      }
    }
    return masked;
  }

  /// The lines of the question list.
  QuestionLines lines() {
    return lines;
  }

  /// The ids of the questions chosen in the list or by their columns.
  ReadOnlyObjectProperty<List<String>> selected() {
    return selected.getReadOnlyProperty();
  }

  /// The ids of the questions chosen at present.
  public List<String> chosen() {
    return selected.get();
  }

  /// Chooses a question, in the list as in the sheet; one of a matrix alone.
  void select(String question) {
    if (!selected.get().contains(question)) {
      lines.reveal(question);
      var line = lines.shownLine(question);
      select(line == null ? List.of(question) : line.ids());
    }
  }

  void select(List<String> questions) {
    if (!questions.equals(selected.get())) {
      selected.set(List.copyOf(questions));
    }
  }

  /// How many lines want to be looked at: what the banner, the parts and the status bar say.
  public long doubts() {
    return lines.count(Part.DOUBTFUL);
  }

  /// The codebook that was applied last, null where there is none or it was taken back.
  ReadOnlyObjectProperty<@Nullable CodebookNotice> codebook() {
    return codebook.getReadOnlyProperty();
  }

  /// Hides the notice of the codebook; what it decided stays.
  void dismissCodebook() {
    codebook.set(null);
  }

  /// Takes back what a codebook decided.
  void openWithoutCodebook() {
    var notice = codebook.get();
    if (notice != null) {
      change(notice.before());
    }
  }

  /// Applies a codebook to the previewed file.
  void applyCodebook(Path file) {
    var now = opened.get();
    if (now != null) {
      var respondents = respondents();
      var steps = steps();
      follow(
          Message.of("data.applying-codebook", String.valueOf(file.getFileName())),
          progress -> {
            var applied = CodebookFile.read(file).apply(now, progress.part(0, 0.9));
            return prepared(applied.file(), applied, steps, respondents, progress.part(0.9, 1));
          },
          result -> {
            corrections.change(result.file().corrections());
            take(result, CodebookNotice.name(file));
          },
          onProblem);
    }
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
      var respondents = respondents();
      var steps = steps();
      follow(
          Message.of("data.correcting"),
          progress ->
              prepared(
                  Importer.correct(file, wanted, progress.part(0, 0.8)),
                  null,
                  steps,
                  respondents,
                  progress.part(0.8, 1)),
          result -> take(result, ""),
          problem -> {
            // Others may have been asked for and replaced meanwhile: what counts is what is shown.
            corrections.returnTo(file.corrections());
            lines.follow(file);
            onProblem.accept(problem);
          });
    }
  }

  /// Work that brings the file under other corrections.
  @FunctionalInterface
  private interface Correcting {
    Corrected run(Progress progress) throws UserProblem;
  }

  private void follow(
      Message doing,
      Correcting work,
      Consumer<Corrected> onResult,
      Consumer<UserProblem> onFailure) {
    tasks.run(SLOT, doing, work::run, onResult, onFailure);
  }

  private static Corrected prepared(
      Opened file,
      @Nullable Applied applied,
      List<Step> steps,
      Respondents respondents,
      Progress progress) {
    var stepped = Stepped.of(file, steps, progress);
    return new Corrected(
        file, applied, stepped, Prepared.of(stepped.survey(), respondents, Respondents.ALL));
  }

  private List<Step> steps() {
    return inUse.get() ? session.steps() : List.of();
  }

  private Respondents respondents() {
    return inUse.get() ? session.respondents() : Respondents.ALL;
  }

  private void take(Corrected result, String name) {
    var file = result.file();
    if (!file.corrections().sameLayout(shownCorrections())) {
      lines.begin(file);
    } else {
      lines.follow(file);
    }
    if (result.applied() != null) {
      takeCodebook(name, result.applied());
    }
    opened.set(file);
    var notice = codebook.get();
    if (notice != null && notice.before().equals(file.corrections())) {
      codebook.set(null);
    }
    keepSelected(file);
    if (inUse.get()) {
      hand(result);
    }
  }

  private Corrections shownCorrections() {
    var file = opened.get();
    return file == null ? Corrections.NONE : file.corrections();
  }

  /// What was chosen stays chosen as far as it is still there.
  private void keepSelected(Opened file) {
    var kept = new ArrayList<>(selected.get());
    kept.retainAll(file.survey().questions().stream().map(Question::id).toList());
    select(kept);
  }

  private void hand(Corrected result) {
    var prepared = result.prepared();
    var stepped = result.stepped();
    if (prepared.wanted().equals(session.respondents())
        && stepped.steps().equals(session.steps())) {
      session.take(stepped, prepared);
      stepped.dropped().forEach(onProblem);
      prepared.dropped().forEach(onProblem);
    } else {
      // Steps, weight or filter were changed while the correction was followed.
      apply(result.file().corrections());
    }
  }

  /// A file under other corrections, ready for the analyses.
  private record Corrected(
      Opened file, @Nullable Applied applied, Stepped stepped, Prepared prepared) {}

  private void takeCodebook(String name, Applied applied) {
    codebook.set(
        new CodebookNotice(name, shownCorrections(), applied.decisions(), applied.misfits()));
  }

  private void begin(Opened file, boolean used) {
    tasks.cancel(SLOT);
    codebook.set(null);
    selected.set(List.of());
    maskPersonal.set(true);
    corrections.reset(file.corrections());
    inUse.set(used);
    // The lines are there before anybody counts them on hearing of the file.
    lines.begin(file);
    opened.set(file);
    var part = lines.part();
    part.set(lines.count(Part.DOUBTFUL) > 0 ? part.get() : Part.ALL);
  }
}
