package manyi.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import manyi.Workbench;
import manyi.app.data.DataModel;
import manyi.app.session.Prepared;
import manyi.app.session.Respondents;
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
    var opened = desk.session().opened().get();
    if (opened != null) {
      var before = desk.session().project().get();
      var place = before == null ? askWhere(opened) : Optional.of(before);
      place.ifPresent(file -> save(opened, file));
    }
  }

  /// Saves the project to a file.
  void save(Opened opened, Path file) {
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
            saved -> saved(saved, revision),
            desk.dialogs()::problem);
  }

  /// The project as the work is now, but for its sources, which take reading.
  private Function<List<Source>, Project> draft(Opened opened) {
    var session = desk.session();
    var now = session.respondents();
    var title = session.title().get().isBlank() ? null : session.title().get().strip();
    var cards = List.copyOf(session.report());
    var language = session.texts().get().language();
    return sources ->
        new Project(
            sources, opened.corrections(), now.weight(), now.filter(), title, cards, language);
  }

  /// Opens a project; asks when its workbook has moved or changed.
  void open(Path file) {
    desk.tasks()
        .run(
            FileCommands.SLOT,
            Message.of("shell.opening", file.getFileName().toString()),
            _ -> {
              var project = ProjectFile.read(file);
              return new Found(project, Sources.compare(project.sources()));
            },
            found -> settle(found, file),
            desk.dialogs()::problem);
  }

  private void settle(Found found, Path file) {
    var sources = found.project().sources();
    var places = sources.stream().map(Source::file).toList();
    int odd = Sources.first(found.changes());
    var name = places.get(Math.max(0, odd)).getFileName().toString();
    var change = odd < 0 ? Source.Change.SAME : found.changes().get(odd);
    var workbooks =
        switch (change) {
          case SAME -> Optional.of(places);
          case MOVED ->
              find(name, places.get(odd)).map(place -> Sources.moved(sources, odd, place));
          case CHANGED ->
              desk.dialogs()
                      .confirm(
                          Message.of("shell.workbook-changed", name),
                          Message.of("shell.open-anyway"))
                  ? Optional.of(places)
                  : Optional.<List<Path>>empty();
        };
    workbooks.ifPresent(all -> read(found.project(), all, file));
  }

  private Optional<Path> find(String name, Path source) {
    var folder = String.valueOf(source.getParent());
    return desk.dialogs()
            .confirm(
                Message.of("shell.workbook-moved", name, folder), Message.of("shell.find-workbook"))
        ? desk.dialogs().open(Message.of("shell.kind-workbook"), List.of("xlsx"))
        : Optional.empty();
  }

  private void read(Project project, List<Path> workbooks, Path file) {
    desk.tasks()
        .run(
            FileCommands.SLOT,
            Message.of("shell.opening", workbooks.getFirst().getFileName().toString()),
            progress -> {
              var opened =
                  project.isTogether()
                      ? Workbench.openTogether(workbooks, project.corrections(), null, progress)
                      : Workbench.open(workbooks.getFirst(), project.corrections(), progress);
              var wanted = new Respondents(project.weight(), project.filter());
              return new Ready(opened, Prepared.of(opened.survey(), wanted, Respondents.ALL));
            },
            ready -> take(project, ready, file),
            desk.dialogs()::problem);
  }

  private void take(Project project, Ready ready, Path file) {
    var session = desk.session();
    session.begin(ready.opened());
    data.showInUse(ready.opened());
    session.report().setAll(project.report());
    session.title().set(project.title() == null ? "" : project.title());
    var prepared = ready.prepared();
    var dropped = prepared.dropped();
    if (dropped.isEmpty()) {
      session.adopt(prepared.taken(), prepared.survey());
      saved(file, session.revision());
    } else {
      // What was dropped is not what the file says.
      saved(file, session.revision());
      session.adopt(prepared.taken(), prepared.survey());
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

  private record Found(Project project, List<Source.Change> changes) {}

  /// A project's workbook, ready for the analyses.
  private record Ready(Opened opened, Prepared prepared) {}
}
