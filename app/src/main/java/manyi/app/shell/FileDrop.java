package manyi.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// A file dropped anywhere on the window is opened.
final class FileDrop {
  private FileDrop() {}

  static void on(Scene scene, Consumer<Path> open) {
    scene.setOnDragOver(event -> {
      if (FileCommands.openable(files(event)).isPresent()) {
        event.acceptTransferModes(TransferMode.COPY);
      }
    });
    scene.setOnDragDropped(event -> {
      var file = FileCommands.openable(files(event));
      file.ifPresent(open);
      event.setDropCompleted(file.isPresent());
    });
  }

  private static List<Path> files(DragEvent event) {
    return event.getDragboard().hasFiles()
        ? event.getDragboard().getFiles().stream().map(File::toPath).toList()
        : List.of();
  }
}
