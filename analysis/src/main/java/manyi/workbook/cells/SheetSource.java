package manyi.workbook.cells;

import java.io.IOException;
import java.util.List;
import manyi.progress.Progress;

/// A file of one or more sheets, open for reading, whatever its format.
public interface SheetSource extends AutoCloseable {
  /// Its sheets in order.
  List<SheetEntry> sheets();

  /// Reads a sheet's first rows, to be looked at and let go: what its cells take is given back.
  ///
  /// @param rows how many at most
  /// @throws IOException when the sheet is broken
  /// @throws TooLarge when it is more than memory can hold
  RawCells sample(SheetEntry sheet, int rows, Progress progress) throws IOException;

  /// Reads a sheet.
  ///
  /// @throws IOException when the sheet is broken
  /// @throws TooLarge when it is more than memory can hold
  RawCells read(SheetEntry sheet, Progress progress) throws IOException;

  /// What is worth telling about how the file was read, such as its encoding; after reading.
  default List<ReadingRemark> remarks() {
    return List.of();
  }

  @Override
  void close();
}
