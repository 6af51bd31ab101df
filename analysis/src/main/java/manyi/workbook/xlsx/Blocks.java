package manyi.workbook.xlsx;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A part's bytes in blocks, one after the other.
interface Blocks extends AutoCloseable {
  /// What is kept free before the bytes of every block, so that the unread end of the block before
  /// can be put there and both are read as one.
  int ROOM = 1 << 16;

  /// What is kept free after them, so that several bytes can be looked at at once.
  int SLACK = 64;

  /// A block.
  ///
  /// @param bytes its own from [#ROOM] on
  /// @param length how many they are
  record Block(byte[] bytes, int length) {}

  /// The next block; null after the last.
  ///
  /// @throws IOException when the rest cannot be read, now and at every further call
  @Nullable Block next() throws IOException;

  /// Gives a block back that is not needed any more.
  void free(byte[] bytes);

  @Override
  void close() throws IOException;
}
