package manyi.workbook.broken;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import manyi.workbook.xlsx.TinyWorkbook;

/// The parts of a zip archive, to be changed one by one.
final class Archive {
  private static final int MEBIBYTE = 1 << 20;

  private final Map<String, Content> parts = new LinkedHashMap<>();

  /// Writes a part.
  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  static Archive empty() {
    return new Archive();
  }

  static Archive of(TinyWorkbook workbook) throws IOException {
    var archive = new Archive();
    var folder = Files.createTempDirectory("archive");
    var file = workbook.write(folder);
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        var bytes = zip.getInputStream(entry).readAllBytes();
        archive.parts.put(entry.getName(), out -> out.write(bytes));
      }
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
    return archive;
  }

  Archive with(String part, String text) {
    parts.put(part, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  Archive without(String part) {
    parts.remove(part);
    return this;
  }

  Archive changed(String part, UnaryOperator<String> change) {
    return with(part, change.apply(text(part)));
  }

  /// A part that inflates to mebibytes of one sign.
  Archive inflating(String part, String before, char sign, int mebibytes, String after) {
    var block = new byte[MEBIBYTE];
    Arrays.fill(block, (byte) sign);
    parts.put(
        part,
        out -> {
          out.write(before.getBytes(StandardCharsets.UTF_8));
          for (int i = 0; i < mebibytes; i++) {
            out.write(block);
          }
          out.write(after.getBytes(StandardCharsets.UTF_8));
        });
    return this;
  }

  private String text(String part) {
    var out = new ByteArrayOutputStream();
    try {
      Objects.requireNonNull(parts.get(part), part).write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  Path write(Path file) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        part.getValue().write(zip);
      }
    }
    return file;
  }
}
