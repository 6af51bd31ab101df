package manyi.workbook.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import manyi.progress.Progress;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.ReadingRemark;
import org.jspecify.annotations.Nullable;

/// A text file as it was read.
record SmallText(RawCells cells, List<ReadingRemark> remarks) {
  static SmallText of(Path folder, String text) throws IOException {
    return of(folder, text.getBytes(StandardCharsets.UTF_8));
  }

  static SmallText of(Path folder, byte[] bytes) throws IOException {
    return of(folder, bytes, null, null);
  }

  static SmallText of(
      Path folder, byte[] bytes, @Nullable Charset charset, @Nullable Character delimiter)
      throws IOException {
    return read(
        Files.write(Files.createTempFile(folder, "text", ".csv"), bytes), charset, delimiter);
  }

  static SmallText read(Path file, @Nullable Charset charset, @Nullable Character delimiter)
      throws IOException {
    try (var opened = TextFile.open(file, charset, delimiter, Progress.none())) {
      var cells = opened.read(opened.sheets().getFirst(), Progress.none());
      return new SmallText(cells, opened.remarks());
    }
  }

  /// A row's cells as far as the widest row reaches.
  List<String> row(int row) {
    var texts = new ArrayList<String>();
    for (int column = 0; column < cells.columns(); column++) {
      texts.add(cells.text(row, column));
    }
    return texts;
  }

  List<String> remarkKeys() {
    return remarks.stream().map(remark -> remark.message().key()).toList();
  }

  /// The encoding that was told.
  String encoding() {
    return String.valueOf(remarks.getFirst().message().arguments().getFirst());
  }
}
