package manyi.app.shell;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import manyi.Workbench;
import manyi.app.data.DataModel;
import manyi.app.sample.BundledSample;
import manyi.text.Message;
import manyi.text.UserProblem;
import manyi.workbook.Opened;
import manyi.workbook.recognition.Corrections;

/// Opening a file, taking it into use, giving it up.
final class FileCommands {
  /// Of two files being opened, workbook or project, the last one counts.
  static final String SLOT = "open";

  private static final List<String> ENDINGS = List.of("xlsx", "manyi");

  private final Desk desk;
  private final DataModel data;
  private final Navigation navigation;
  private final ProjectCommands projects;
  private final TogetherCommands together;

  FileCommands(Desk desk, DataModel data, Navigation navigation, ProjectCommands projects) {
    this.desk = desk;
    this.data = data;
    this.navigation = navigation;
    this.projects = projects;
    together = new TogetherCommands(desk, this::open, this::preview);
  }

  /// Asks for a file and opens it, or for several that are one survey.
  void choose() {
    open(desk.dialogs().openSeveral(Message.of("shell.kind-workbook"), ENDINGS));
  }

  /// Opens what was chosen or dropped: one file, or several that are one survey.
  void open(List<Path> chosen) {
    if (chosen.size() == 1 && !Files.isDirectory(chosen.getFirst())) {
      open(chosen.getFirst());
    } else if (!chosen.isEmpty() && mayLeave()) {
      together.open(chosen);
    }
  }

  /// Opens a workbook for preview, or a project.
  void open(Path file) {
    if (mayLeave()) {
      if (ProjectCommands.isProject(file)) {
        projects.open(file);
      } else {
        read(file);
      }
    }
  }

  /// Opens the file that an argument of the command line names.
  void open(String argument) {
    try {
      open(Path.of(argument));
    } catch (InvalidPathException e) {
      desk.dialogs().problem(new UserProblem("shell.no-path", argument).because(e));
    }
  }

  /// Opens a sample: a copy that stays, so that a project about it finds it again.
  void open(BundledSample sample) {
    try {
      open(sample.copyTo(desk.preferences().samples()));
    } catch (UserProblem e) {
      desk.dialogs().problem(e);
    }
  }

  /// Puts the previewed file to use and goes to its first analysis.
  void use() {
    data.use();
    navigation.show(firstPage());
  }

  /// Back to the file in use, or to the start.
  void cancel() {
    data.giveUp();
    navigation.show(data.opened().get() == null ? new Page.Start() : firstPage());
  }

  /// What can be opened of a drop: workbooks and folders of them, else the first project.
  static List<Path> openable(List<Path> files) {
    var known =
        files.stream()
            .filter(file -> Files.isDirectory(file) || (Files.isRegularFile(file) && known(file)))
            .toList();
    var workbooks = known.stream().filter(file -> !ProjectCommands.isProject(file)).toList();
    return workbooks.isEmpty() ? known.stream().limit(1).toList() : workbooks;
  }

  private static boolean known(Path file) {
    var name = file.toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(ending -> name.endsWith("." + ending));
  }

  private Page firstPage() {
    var tabs = Tabs.all();
    return tabs.get(Math.min(1, tabs.size() - 1));
  }

  /// Whether nothing unsaved would be lost, or the user does not mind.
  boolean mayLeave() {
    var session = desk.session();
    return session.opened().get() == null
        || !session.unsaved().get()
        || desk.dialogs()
            .confirm(
                Message.of("shell.leave-unsaved", session.report().size()),
                Message.of("shell.leave"));
  }

  private void read(Path file) {
    desk.tasks()
        .run(
            SLOT,
            Message.of("shell.opening", String.valueOf(file.getFileName())),
            progress -> Workbench.open(file, Corrections.NONE, progress),
            this::preview,
            desk.dialogs()::problem);
  }

  private void preview(Opened opened) {
    desk.preferences()
        .change(now -> now.withRecent(opened.file().toAbsolutePath().normalize().toString()));
    data.preview(opened);
    navigation.show(new Page.Data());
  }
}
