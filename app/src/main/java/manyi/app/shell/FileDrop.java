package manyi.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files and folders dropped anywhere on the window are opened.
final class FileDrop {
  private FileDrop() {}

  static void on(Scene scene, Consumer<List<Path>> open) {
    scene.setOnDragOver(event -> {
      if (!FileCommands.openable(files(event)).isEmpty()) {
        event.acceptTransferModes(TransferMode.COPY);
      }
    });
    scene.setOnDragDropped(event -> {
      var files = FileCommands.openable(files(event));
      // The question what they are must not keep the one who dropped them waiting.
      Platform.runLater(() -> open.accept(files));
      event.setDropCompleted(!files.isEmpty());
    });
  }

  private static List<Path> files(DragEvent event) {
    return event.getDragboard().hasFiles()
        ? event.getDragboard().getFiles().stream().map(File::toPath).toList()
        : List.of();
  }
}
