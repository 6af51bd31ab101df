package manyi.app.shell;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import manyi.Workbench;
import manyi.app.data.DataModel;
import manyi.app.sample.BundledSample;
import manyi.codebook.CodebookFolder;
import manyi.text.Message;
import manyi.text.UserProblem;
import manyi.workbook.Opened;
import manyi.workbook.recognition.Corrections;

/// Opening a file, taking it into use, giving it up.
final class FileCommands {
  /// Of two files being opened, workbook or project, the last one counts.
  static final String SLOT = "open";

  /// What files of answers end in.
  static final List<String> DATA_ENDINGS =
      List.of("xlsx", "xlsm", "xls", "csv", "tsv", "txt", "sav", "zsav");

  private static final List<String> ENDINGS =
      Stream.concat(DATA_ENDINGS.stream(), Stream.of("manyi")).toList();

  private static final Message LEAVE = Message.of("shell.leave");

  private final Desk desk;
  private final DataModel data;
  private final Navigation navigation;
  private final ProjectCommands projects;
  private final CodebookKeeping codebooks;
  private final Unlocking unlocking;
  private final TogetherCommands together;
  private final NextFile next;

  FileCommands(Desk desk, DataModel data, Navigation navigation, ProjectCommands projects) {
    this.desk = desk;
    this.data = data;
    this.navigation = navigation;
    this.projects = projects;
    codebooks = new CodebookKeeping(desk);
    unlocking = new Unlocking(desk);
    next = new NextFile(desk, data, navigation);
    together = new TogetherCommands(desk, this::open, this::previewTogether);
  }

  /// Asks for a file and opens it, or for several that are one survey.
  void choose() {
    open(desk.dialogs().openSeveral(Message.of("shell.kind-workbook"), ENDINGS));
  }

  /// Asks for another file, such as that of the next year, and does the same work on it.
  void chooseNext() {
    leaving(() ->
        desk.dialogs().open(Message.of("shell.kind-workbook"), DATA_ENDINGS).ifPresent(next::take));
  }

  /// Does the same work on another file.
  void takeNext(Path file) {
    next.take(file);
  }

  /// Opens what was chosen or dropped: one file, or several that are one survey.
  void open(List<Path> chosen) {
    if (chosen.size() == 1 && !Files.isDirectory(chosen.getFirst())) {
      open(chosen.getFirst());
    } else if (!chosen.isEmpty()) {
      leaving(() -> together.open(chosen));
    }
  }

  /// Opens a workbook for preview, or a project.
  void open(Path file) {
    leaving(() -> {
      if (ProjectCommands.isProject(file)) {
        projects.open(file);
      } else {
        read(file);
      }
    });
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
    var opened = data.opened().get();
    if (opened != null && opened.joined() == null) {
      codebooks.keep(opened);
    }
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

  /// Where the work on a file begins.
  private static Page firstPage() {
    return Tabs.all().stream()
        .filter(Page.OfAnalysis.class::isInstance)
        .findFirst()
        .orElseGet(Page.Data::new);
  }

  /// Does something that loses unsaved work: at once where there is none, else after it is saved or
  /// if the user does not mind.
  void leaving(Runnable action) {
    if (!unsaved()) {
      action.run();
      return;
    }
    var cards = desk.session().report().size();
    switch (desk.dialogs()
        .leave(Message.of("shell.leave-unsaved", cards), Message.of("shell.save"), LEAVE)) {
      case SAVE -> projects.save(action);
      case LEAVE -> action.run();
      case STAY -> {}
    }
  }

  /// Whether there is work that is in no project file.
  boolean unsaved() {
    var session = desk.session();
    return session.opened().get() != null && session.unsaved().get();
  }

  private void read(Path file) {
    unlocking.read(
        List.of(file),
        (password, progress) -> {
          var opened = Workbench.open(file, Corrections.NONE, password, progress.part(0, 0.8));
          return new Understood(opened, codebooks.apply(opened, progress.part(0.8, 1)));
        },
        this::preview);
  }

  /// A file as it was understood, and with the codebook that fits it.
  private record Understood(Opened opened, Optional<CodebookFolder.Found> found) {}

  private void previewTogether(Opened opened) {
    data.preview(opened);
    navigation.show(new Page.Data());
  }

  private void preview(Understood understood) {
    var file = understood.opened().file().toAbsolutePath().normalize();
    desk.preferences().change(now -> now.withRecent(file.toString()));
    understood.found().ifPresentOrElse(data::preview, () -> data.preview(understood.opened()));
    navigation.show(new Page.Data());
  }
}
