package manyi.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import manyi.Workbench;
import manyi.app.data.DataModel;
import manyi.project.Project;
import manyi.project.ProjectFile;
import manyi.project.Source;
import manyi.text.Message;
import manyi.text.UserProblem;
import manyi.workbook.Opened;

/// Saving the work as a project and taking it up again.
final class ProjectCommands {
  private static final String ENDING = "manyi";
  private static final String SLOT = "project";

  private final Desk desk;
  private final DataModel data;
  private final Navigation navigation;

  ProjectCommands(Desk desk, DataModel data, Navigation navigation) {
    this.desk = desk;
    this.data = data;
    this.navigation = navigation;
  }

  static boolean isProject(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith("." + ENDING);
  }

  /// Saves the project where it was saved before, or asks where to.
  void save() {
    var opened = desk.session().opened().get();
    if (opened != null) {
      var before = desk.session().project().get();
      var place = before == null ? askWhere(opened) : Optional.of(before);
      place.ifPresent(file -> save(opened, file));
    }
  }

  /// Saves the project to a file.
  void save(Opened opened, Path file) {
    var session = desk.session();
    var weight = session.weight().get();
    var filter = session.filter().get();
    var cards = List.copyOf(session.report());
    var language = session.texts().get().language();
    desk.tasks()
        .run(
            SLOT,
            Message.of("shell.saving", file.getFileName().toString()),
            _ -> {
              var source = Source.of(opened.file());
              ProjectFile.write(
                  new Project(source, opened.corrections(), weight, filter, cards, language), file);
              return file;
            },
            this::saved,
            desk.dialogs()::problem);
  }

  /// Opens a project; asks when its workbook has moved or changed.
  void open(Path file) {
    desk.tasks()
        .run(
            SLOT,
            Message.of("shell.opening", file.getFileName().toString()),
            _ -> {
              var project = ProjectFile.read(file);
              return new Found(project, project.source().compare());
            },
            found -> settle(found, file),
            desk.dialogs()::problem);
  }

  private void settle(Found found, Path file) {
    var source = found.project().source().file();
    var name = source.getFileName().toString();
    var workbook =
        switch (found.change()) {
          case SAME -> Optional.of(source);
          case MOVED -> find(name, source);
          case CHANGED ->
              desk.dialogs()
                      .confirm(
                          Message.of("shell.workbook-changed", name),
                          Message.of("shell.open-anyway"))
                  ? Optional.of(source)
                  : Optional.<Path>empty();
        };
    workbook.ifPresent(place -> read(found.project(), place, file));
  }

  private Optional<Path> find(String name, Path source) {
    var folder = String.valueOf(source.getParent());
    return desk.dialogs()
            .confirm(
                Message.of("shell.workbook-moved", name, folder), Message.of("shell.find-workbook"))
        ? desk.dialogs().open(Message.of("shell.kind-workbook"), List.of("xlsx"))
        : Optional.empty();
  }

  private void read(Project project, Path workbook, Path file) {
    desk.tasks()
        .run(
            SLOT,
            Message.of("shell.opening", workbook.getFileName().toString()),
            progress -> Workbench.open(workbook, project.corrections(), progress),
            opened -> take(project, opened, file),
            desk.dialogs()::problem);
  }

  private void take(Project project, Opened opened, Path file) {
    var session = desk.session();
    session.begin(opened);
    data.showInUse(opened);
    session.report().setAll(project.report());
    try {
      session.prepare(project.weight(), project.filter());
    } catch (UserProblem e) {
      desk.dialogs().problem(e);
    }
    saved(file);
    navigation.show(new Page.Report());
  }

  private void saved(Path file) {
    desk.session().saved(file);
    desk.preferences().change(now -> now.withRecent(file.toAbsolutePath().normalize().toString()));
  }

  private Optional<Path> askWhere(Opened opened) {
    return desk.dialogs()
        .save(
            opened.survey().title() + "." + ENDING,
            Message.of("shell.kind-project"),
            List.of(ENDING));
  }

  private record Found(Project project, Source.Change change) {}
}
