package manyi.workbook.broken;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// SPSS files that are cut short or lie about their sizes.
final class BrokenSystemFiles {
  private static final Path REFERENCE = Path.of("src", "test", "resources", "reference", "sav");
  private static final String BROKEN = "workbook.broken-spss";

  private static final int COMPRESSION = 72;
  private static final int CASES = 80;
  private static final int HEADER = 176;

  private final Path folder;
  private final List<BrokenFile> files = new ArrayList<>();

  BrokenSystemFiles(Path folder) {
    this.folder = folder;
  }

  List<BrokenFile> write() throws IOException {
    var sound = Files.readAllBytes(REFERENCE.resolve("forms.sav"));
    refused("cut-start.sav", Arrays.copyOf(sound, 4));
    for (int length : new int[] {60, HEADER - 1, HEADER + 2, 700, 3000}) {
      refused("cut-" + length + ".sav", Arrays.copyOf(sound, length));
    }
    opened("sav.cases-lost", "cut-cases.sav", Arrays.copyOf(sound, sound.length - 20));
    opened("sav.cases-lost", "cases-2147483647.sav", with(sound, CASES, Integer.MAX_VALUE));
    opened("", "cases-unknown.sav", with(sound, CASES, -1));
    refused("compression-9.sav", with(sound, COMPRESSION, 9));
    refused("first-record-9.sav", with(sound, HEADER, 9));
    refused("width-negative.sav", with(sound, HEADER + 4, -2));
    refused("width-2147483647.sav", with(sound, HEADER + 4, Integer.MAX_VALUE));
    refused(
        "label-2147483647.sav", with(with(sound, HEADER + 8, 1), HEADER + 32, Integer.MAX_VALUE));
    refused("missing-2147483647.sav", with(sound, HEADER + 12, Integer.MAX_VALUE));
    refused("labels-2147483647.sav", head(sound, 3, Integer.MAX_VALUE));
    refused("labels-negative.sav", head(sound, 3, -1));
    refused("documents-2147483647.sav", head(sound, 6, Integer.MAX_VALUE));
    refused("extension-huge.sav", head(sound, 7, 3, Integer.MAX_VALUE, Integer.MAX_VALUE));
    refused("extension-negative.sav", head(sound, 7, 3, -4, -4));
    refused("no-variables.sav", with(head(sound, 999, 0), CASES, Integer.MAX_VALUE));
    zlib();
    return files;
  }

  private void zlib() throws IOException {
    var sound = Files.readAllBytes(REFERENCE.resolve("forms-zlib.zsav"));
    opened("", "trailer-cut.zsav", Arrays.copyOf(sound, sound.length - 10));
    var garbage = sound.clone();
    Arrays.fill(garbage, sound.length - 200, sound.length - 60, (byte) 0x55);
    refused("blocks-garbage.zsav", garbage);
    opened("", "trailer-far.zsav", withTrailer(sound, Long.MAX_VALUE));
    opened("", "trailer-negative.zsav", withTrailer(sound, -1));
  }

  /// With another place of the trailer, which stands behind the place of the blocks.
  private static byte[] withTrailer(byte[] sound, long place) {
    var bytes = ByteBuffer.wrap(sound.clone()).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = HEADER; at < sound.length - 24; at++) {
      if (bytes.getInt(at) == 999 && bytes.getLong(at + 8) == at + 8) {
        return bytes.putLong(at + 16, place).array();
      }
    }
    throw new IllegalStateException("no blocks");
  }

  private static byte[] with(byte[] sound, int at, int number) {
    return ByteBuffer.wrap(sound.clone()).order(ByteOrder.LITTLE_ENDIAN).putInt(at, number).array();
  }

  /// The header, then these numbers, then what stands there else.
  private static byte[] head(byte[] sound, int... numbers) {
    var bytes = ByteBuffer.wrap(sound.clone()).order(ByteOrder.LITTLE_ENDIAN).position(HEADER);
    for (int number : numbers) {
      bytes.putInt(number);
    }
    return bytes.array();
  }

  private void refused(String name, byte[] bytes) throws IOException {
    files.add(BrokenFile.refused(Files.write(folder.resolve(name), bytes), BROKEN));
  }

  private void opened(String note, String name, byte[] bytes) throws IOException {
    files.add(BrokenFile.opened(Files.write(folder.resolve(name), bytes), note));
  }
}
