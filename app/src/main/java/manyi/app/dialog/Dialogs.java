package manyi.app.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import manyi.app.session.Preferences;
import manyi.app.session.Session;
import manyi.text.Message;
import manyi.text.Texts;
import manyi.text.UserProblem;
import manyi.workbook.cells.Password;
import manyi.workbook.recognition.Together;
import org.jspecify.annotations.Nullable;

/// What the window says and asks outside its pages. The one place where a problem is worded.
public final class Dialogs {
  private final Stage owner;
  private final Session session;
  private final Preferences preferences;
  private @Nullable Alert unexpected;

  public Dialogs(Stage owner, Session session, Preferences preferences) {
    this.owner = owner;
    this.session = session;
    this.preferences = preferences;
  }

  /// Says what is wrong, where, and what to do.
  public void problem(UserProblem problem) {
    var alert = alert(AlertType.WARNING, texts().get("dialog.problem"));
    alert.getButtonTypes().setAll(ok());
    alert.getDialogPane().setContent(wrapped(inWords(problem)));
    alert.show();
  }

  /// Shows something to read.
  public void inform(String heading, Node content) {
    var alert = alert(AlertType.INFORMATION, heading);
    alert.getButtonTypes().setAll(ok());
    alert.getDialogPane().setContent(content);
    alert.show();
  }

  /// A problem in words for showing inline: its text, and its place where it has one.
  public String inWords(UserProblem problem) {
    var text = texts().say(problem.problem());
    return problem.where() == null
        ? text
        : texts().get("dialog.problem-with-place", text, problem.where());
  }

  /// Says that something went wrong in the program; the work goes on. While it says so, further
  /// errors are left to the log.
  public void unexpected(Throwable failure) {
    if (unexpected == null || !unexpected.isShowing()) {
      var alert = alert(AlertType.ERROR, texts().get("dialog.unexpected"));
      UnexpectedError.fill(alert, texts(), failure);
      alert.show();
      unexpected = alert;
    }
  }

  /// Asks before something is done that the user may not want.
  ///
  /// @param question the whole question
  /// @param action the button that does it, a verb
  /// @return whether the user wants it
  public boolean confirm(Message question, Message action) {
    var yes = new ButtonType(texts().say(action), ButtonData.APPLY);
    var no = cancel();
    var alert = alert(AlertType.CONFIRMATION, texts().get("dialog.question"));
    alert.getButtonTypes().setAll(yes, no);
    // Enter does what loses nothing.
    ((Button) alert.getDialogPane().lookupButton(yes)).setDefaultButton(false);
    ((Button) alert.getDialogPane().lookupButton(no)).setDefaultButton(true);
    alert.getDialogPane().setContent(wrapped(texts().say(question)));
    return alert.showAndWait().filter(yes::equals).isPresent();
  }

  /// What the user wants to become of unsaved work.
  public enum Leaving {
    SAVE,
    LEAVE,
    STAY
  }

  /// Asks before unsaved work is lost.
  ///
  /// @param question the whole question
  /// @param save the button that saves first, a verb
  /// @param leave the button that loses it, a verb
  public Leaving leave(Message question, Message save, Message leave) {
    var saving = new ButtonType(texts().say(save), ButtonData.YES);
    var leaving = new ButtonType(texts().say(leave), ButtonData.NO);
    var alert = alert(AlertType.CONFIRMATION, texts().get("dialog.question"));
    alert.getButtonTypes().setAll(saving, leaving, cancel());
    // Enter does what loses nothing.
    ((Button) alert.getDialogPane().lookupButton(saving)).setDefaultButton(true);
    alert.getDialogPane().setContent(wrapped(texts().say(question)));
    var answer = alert.showAndWait();
    if (answer.filter(saving::equals).isPresent()) {
      return Leaving.SAVE;
    }
    return answer.filter(leaving::equals).isPresent() ? Leaving.LEAVE : Leaving.STAY;
  }

  /// Asks for the password of a protected file.
  ///
  /// @param file its name
  /// @param again whether one was given that does not fit
  /// @return empty where the user gives up
  public Optional<Password> password(String file, boolean again) {
    var field = new PasswordField();
    field.setId("password");
    field.setPromptText(texts().get("dialog.password"));
    var words =
        wrapped(texts().get(again ? "dialog.password-wrong" : "dialog.password-needed", file));
    var open = new ButtonType(texts().get("dialog.unlock"), ButtonData.OK_DONE);
    var alert = alert(AlertType.CONFIRMATION, texts().get("dialog.protected"));
    alert.getButtonTypes().setAll(open, cancel());
    alert.getDialogPane().setContent(new VBox(10, words, field));
    alert.getDialogPane().lookupButton(open).disableProperty().bind(field.textProperty().isEmpty());
    alert.setOnShown(_ -> field.requestFocus());
    var wanted = alert.showAndWait().filter(open::equals).isPresent();
    return wanted ? Optional.of(Password.of(field.getText())) : Optional.empty();
  }

  /// Asks for a file to open.
  ///
  /// @param kind what kind of file, in words
  /// @param endings such as `xlsx`
  public Optional<Path> open(Message kind, List<String> endings) {
    return chosen(chooser(kind, endings).showOpenDialog(owner));
  }

  /// Asks for files to open; none where the user cancels.
  ///
  /// @param kind what kind of file, in words
  /// @param endings such as `xlsx`
  public List<Path> openSeveral(Message kind, List<String> endings) {
    var files = chooser(kind, endings).showOpenMultipleDialog(owner);
    var paths = files == null ? List.<Path>of() : files.stream().map(File::toPath).toList();
    paths.stream().findFirst().map(Path::getParent).ifPresent(preferences::rememberFolder);
    return paths;
  }

  /// Asks what several files are to one another; empty where they are not to be opened.
  ///
  /// @param names of the files, as they were found
  public Optional<Together> together(List<String> names) {
    var form = new TogetherForm(texts(), names);
    var open = new ButtonType(texts().get("dialog.open-together"), ButtonData.APPLY);
    var alert = alert(AlertType.CONFIRMATION, texts().get("dialog.several-files", names.size()));
    alert.getButtonTypes().setAll(open, cancel());
    alert.getDialogPane().setContent(form);
    return alert.showAndWait().filter(open::equals).map(_ -> form.answer());
  }

  /// Asks for a place to save to.
  ///
  /// @param name suggested, with its ending
  /// @param kind what kind of file, in words
  /// @param endings such as `docx`; the first is the standard
  public Optional<Path> save(String name, Message kind, List<String> endings) {
    var chooser = chooser(kind, endings);
    chooser.setInitialFileName(name);
    return chosen(chooser.showSaveDialog(owner)).flatMap(file -> complete(file, endings));
  }

  /// A name typed without an ending gets the standard one. The system asked about overwriting what
  /// was typed, not what it became.
  private Optional<Path> complete(Path file, List<String> endings) {
    var complete = withEnding(file, endings);
    var wanted =
        complete.equals(file)
            || Files.notExists(complete)
            || confirm(
                Message.of("dialog.overwrite", String.valueOf(complete.getFileName())),
                Message.of("dialog.replace"));
    return wanted ? Optional.of(complete) : Optional.empty();
  }

  static Path withEnding(Path file, List<String> endings) {
    var name = String.valueOf(file.getFileName());
    var lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(ending -> lower.endsWith("." + ending))
        ? file
        : file.resolveSibling(name + "." + endings.getFirst());
  }

  private FileChooser chooser(Message kind, List<String> endings) {
    var chooser = new FileChooser();
    var patterns = endings.stream().map(ending -> "*." + ending).toList();
    chooser.getExtensionFilters().add(new ExtensionFilter(texts().say(kind), patterns));
    preferences.folder().map(Path::toFile).ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private Optional<Path> chosen(@Nullable File file) {
    var path = Optional.ofNullable(file).map(File::toPath);
    path.map(Path::getParent).ifPresent(preferences::rememberFolder);
    return path;
  }

  private Alert alert(AlertType type, String heading) {
    var alert = new Alert(type);
    alert.initOwner(owner);
    alert.setTitle(texts().get("dialog.title"));
    alert.setHeaderText(heading);
    DialogLook.like(owner, alert.getDialogPane());
    return alert;
  }

  private ButtonType ok() {
    return new ButtonType(texts().get("dialog.ok"), ButtonData.OK_DONE);
  }

  private ButtonType cancel() {
    return new ButtonType(texts().get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
  }

  private static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setPrefWidth(460);
    return label;
  }

  private Texts texts() {
    return session.texts().get();
  }
}
