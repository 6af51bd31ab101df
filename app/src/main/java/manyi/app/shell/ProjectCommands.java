package manyi.app.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import manyi.Workbench;
import manyi.app.data.DataModel;
import manyi.app.session.Prepared;
import manyi.app.session.Respondents;
import manyi.app.session.Stepped;
import manyi.project.Project;
import manyi.project.ProjectFile;
import manyi.project.Source;
import manyi.text.Message;
import manyi.workbook.Opened;

/// Saving the work as a project and taking it up again.
final class ProjectCommands {
  private static final String ENDING = "manyi";
  private static final String SAVING = "save";

  private final Desk desk;
  private final DataModel data;
  private final Navigation navigation;

  ProjectCommands(Desk desk, DataModel data, Navigation navigation) {
    this.desk = desk;
    this.data = data;
    this.navigation = navigation;
  }

  static boolean isProject(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith("." + ENDING);
  }

  /// Saves the project where it was saved before, or asks where to.
  void save() {
    save(() -> {});
  }

  /// The same, and goes on once it is saved.
  void save(Runnable then) {
    var opened = desk.session().opened().get();
    if (opened != null) {
      var before = desk.session().project().get();
      var place = before == null ? askWhere(opened) : Optional.of(before);
      place.ifPresent(file -> save(opened, file, then));
    }
  }

  /// Saves the project to a file.
  void save(Opened opened, Path file) {
    save(opened, file, () -> {});
  }

  private void save(Opened opened, Path file, Runnable then) {
    var project = draft(opened);
    var revision = desk.session().revision();
    desk.tasks()
        .run(
            SAVING,
            Message.of("shell.saving", file.getFileName().toString()),
            _ -> {
              ProjectFile.write(project.apply(Sources.of(opened.files())), file);
              return file;
            },
            saved -> {
              saved(saved, revision);
              then.run();
            },
            desk.dialogs()::problem);
  }

  /// The project as the work is now, but for its sources, which take reading.
  private Function<List<Source>, Project> draft(Opened opened) {
    var session = desk.session();
    var now = session.respondents();
    var title = session.title().get().isBlank() ? null : session.title().get().strip();
    var cards = List.copyOf(session.report());
    var language = session.texts().get().language();
    var steps = session.steps();
    var pages = session.pages();
    return sources ->
        new Project(
            sources,
            opened.corrections(),
            steps,
            now.weight(),
            now.filter(),
            title,
            cards,
            language,
            pages);
  }

  /// Opens a project; asks when its workbook has moved or changed.
  void open(Path file) {
    desk.tasks()
        .run(
            FileCommands.SLOT,
            Message.of("shell.opening", file.getFileName().toString()),
            _ -> {
              var project = ProjectFile.read(file);
              return new Found(project, Sources.odd(project.sources()));
            },
            found -> settle(found, file),
            desk.dialogs()::problem);
  }

  private void settle(Found found, Path file) {
    var sources = found.project().sources();
    var places = sources.stream().map(Source::file).toList();
    var odd = found.odd();
    var name = sources.get(odd.at()).file().getFileName().toString();
    switch (odd.change()) {
      case SAME -> read(found.project(), places, file);
      case MOVED -> find(found.project(), odd.at(), file);
      case CHANGED -> {
        if (desk.dialogs()
            .confirm(Message.of("shell.workbook-changed", name), Message.of("shell.open-anyway"))) {
          read(found.project(), places, file);
        }
      }
    }
  }

  private void find(Project project, int at, Path file) {
    var source = project.sources().get(at).file();
    var name = source.getFileName().toString();
    var folder = String.valueOf(source.getParent());
    if (desk.dialogs()
        .confirm(
            Message.of("shell.workbook-moved", name, folder), Message.of("shell.find-workbook"))) {
      desk.dialogs()
          .open(Message.of("shell.kind-workbook"), FileCommands.DATA_ENDINGS)
          .ifPresent(place -> relocate(project, at, place, file));
    }
  }

  /// Takes a workbook at another place for that of the project; one of another content only if the
  /// user says so.
  void relocate(Project project, Path place, Path file) {
    relocate(project, 0, place, file);
  }

  private void relocate(Project project, int at, Path place, Path file) {
    desk.tasks()
        .run(
            FileCommands.SLOT,
            Message.of("shell.opening", place.getFileName().toString()),
            _ -> project.sources().get(at).compare(place),
            change -> {
              var wanted =
                  change == Source.Change.SAME
                      || desk.dialogs()
                          .confirm(
                              Message.of("shell.workbook-other", place.getFileName().toString()),
                              Message.of("shell.take-anyway"));
              if (wanted) {
                read(project, Sources.moved(project.sources(), at, place), file);
              }
            },
            desk.dialogs()::problem);
  }

  private void read(Project project, List<Path> workbooks, Path file) {
    new Unlocking(desk)
        .read(
            workbooks,
            (password, progress) -> {
              var corrections = project.corrections();
              var opened =
                  project.isTogether()
                      ? Workbench.openTogether(workbooks, corrections, password, progress)
                      : Workbench.open(workbooks.getFirst(), corrections, password, progress);
              var wanted = new Respondents(project.weight(), project.filter());
              var stepped = Stepped.of(opened, project.steps(), progress);
              return new Ready(stepped, Prepared.of(stepped.survey(), wanted, Respondents.ALL));
            },
            ready -> take(project, ready, file));
  }

  private void take(Project project, Ready ready, Path file) {
    var session = desk.session();
    var opened = ready.stepped().file();
    session.begin(opened, project.pages());
    data.showInUse(opened);
    session.report().setAll(project.report());
    session.title().set(project.title() == null ? "" : project.title());
    var prepared = ready.prepared();
    var dropped = new ArrayList<>(ready.stepped().dropped());
    dropped.addAll(prepared.dropped());
    boolean moved = !opened.file().equals(project.source().file());
    if (dropped.isEmpty() && !moved) {
      session.prepare(ready.stepped(), prepared);
      saved(file, session.revision());
    } else {
      // What was dropped, and where the workbook is now, is not what the file says.
      saved(file, session.revision());
      session.prepare(ready.stepped(), prepared);
      dropped.forEach(desk.dialogs()::problem);
    }
    navigation.show(new Page.Report());
  }

  private void saved(Path file, long revision) {
    desk.session().saved(file, revision);
    desk.preferences().change(now -> now.withRecent(file.toAbsolutePath().normalize().toString()));
  }

  private Optional<Path> askWhere(Opened opened) {
    return desk.dialogs()
        .save(
            opened.survey().title() + "." + ENDING,
            Message.of("shell.kind-project"),
            List.of(ENDING));
  }

  private record Found(Project project, Sources.Odd odd) {}

  /// A project's workbook, ready for the analyses.
  private record Ready(Stepped stepped, Prepared prepared) {}
}
