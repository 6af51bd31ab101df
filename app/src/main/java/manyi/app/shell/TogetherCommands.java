package manyi.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import manyi.Workbench;
import manyi.text.Message;
import manyi.text.UserProblem;
import manyi.workbook.Opened;
import manyi.workbook.SurveyFiles;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.together.PartNames;

/// Opening several files as one survey.
final class TogetherCommands {
  private static final String UNREADABLE = "workbook.some-unreadable";

  private final Desk desk;
  private final Consumer<Path> openAlone;
  private final Consumer<Opened> preview;

  TogetherCommands(Desk desk, Consumer<Path> openAlone, Consumer<Opened> preview) {
    this.desk = desk;
    this.openAlone = openAlone;
    this.preview = preview;
  }

  /// Asks what the files are to one another, and opens them for preview.
  ///
  /// @param chosen files, and folders of files
  void open(List<Path> chosen) {
    List<Path> files;
    try {
      files = SurveyFiles.of(chosen);
    } catch (UserProblem e) {
      desk.dialogs().problem(e);
      return;
    }
    if (files.size() == 1) {
      openAlone.accept(files.getFirst());
    } else {
      desk.dialogs()
          .together(PartNames.of(files))
          .ifPresent(together -> read(files, Corrections.NONE.withTogether(together)));
    }
  }

  private void read(List<Path> files, Corrections corrections) {
    new Unlocking(desk)
        .<Result>read(
            files,
            (password, progress) -> {
              try {
                return new Read(Workbench.openTogether(files, corrections, password, progress));
              } catch (UserProblem e) {
                if (e.problem().key().equals(UNREADABLE)) {
                  return new Unreadable(e);
                }
                throw e;
              }
            },
            result -> settle(files, corrections, result));
  }

  /// What came of reading the files.
  private sealed interface Result {}

  private record Read(Opened opened) implements Result {}

  private record Unreadable(UserProblem problem) implements Result {}

  /// Files that cannot be read keep the others only if the user does not want those alone.
  private void settle(List<Path> files, Corrections corrections, Result result) {
    switch (result) {
      case Read(var opened) -> preview.accept(opened);
      case Unreadable(var problem) -> {
        var together = corrections.together();
        if (together != null
            && desk.dialogs().confirm(problem.problem(), Message.of("shell.skip-unreadable"))) {
          read(files, corrections.withTogether(together.skippingUnreadable()));
        }
      }
    }
  }
}
