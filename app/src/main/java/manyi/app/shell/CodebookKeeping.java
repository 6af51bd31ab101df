package manyi.app.shell;

import java.util.Optional;
import manyi.codebook.CodebookFolder;
import manyi.progress.Progress;
import manyi.text.Message;
import manyi.text.UserProblem;
import manyi.workbook.Opened;
import manyi.workbook.recognition.Corrections;
import org.jspecify.annotations.Nullable;

/// The user's codebooks: what is decided about the file in use is kept, and applied to the next
/// with these headers.
final class CodebookKeeping {
  private static final String SLOT = "codebook";

  private final Desk desk;
  private final CodebookFolder folder;

  CodebookKeeping(Desk desk) {
    this.desk = desk;
    folder = new CodebookFolder(desk.preferences().codebooks());
    desk.session()
        .opened()
        .subscribe((before, now) -> {
          if (before != null && now != null && before.file().equals(now.file())) {
            keep(now);
          }
        });
  }

  /// The file with the codebook that fits it best.
  ///
  /// @throws UserProblem when the file cannot be read anew
  Optional<CodebookFolder.Found> apply(Opened opened, Progress progress) throws UserProblem {
    return folder.apply(opened, progress);
  }

  /// Keeps what is decided about a file, if anything is. That it cannot be kept hinders nobody.
  void keep(@Nullable Opened opened) {
    if (opened != null && !opened.corrections().equals(Corrections.NONE)) {
      desk.tasks()
          .run(
              SLOT,
              Message.of("shell.keeping-codebook"),
              _ -> {
                folder.keep(opened);
                return opened;
              },
              _ -> {},
              CodebookKeeping::pass);
    }
  }

  private static void pass(UserProblem problem) {
    System.getLogger(CodebookKeeping.class.getName())
        .log(System.Logger.Level.DEBUG, "Codebook not kept", problem);
  }
}
