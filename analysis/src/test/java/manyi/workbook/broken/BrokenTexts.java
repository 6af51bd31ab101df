package manyi.workbook.broken;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Text files that are too wide, badly quoted or in no encoding.
final class BrokenTexts {
  private static final String ROWS = "m,2\nf,3\n".repeat(10);
  private static final String SOUND = "sex,rating\n" + ROWS;

  private final Path folder;
  private final List<BrokenFile> files = new ArrayList<>();

  BrokenTexts(Path folder) {
    this.folder = folder;
  }

  List<BrokenFile> write() throws IOException {
    sizes();
    quotes();
    bytes();
    return files;
  }

  private void sizes() throws IOException {
    refused("workbook.empty-file", "empty.csv", "");
    refused("workbook.no-respondents-anywhere", "blank-lines.csv", "\n\n \r\n\n");
    refused("workbook.no-respondents-anywhere", "header-only.csv", "sex,rating,age\n");
    opened("", "wide.csv", wide("q%d", 0) + wide("%d", 1) + wide("%d", 2) + wide("%d", 0));
    refused("workbook.too-large", "too-wide.csv", ",".repeat(200_000) + "\n");
    var line = new byte[70_000_000];
    Arrays.fill(line, (byte) 'x');
    refused("workbook.too-large", "one-line.csv", line);
  }

  /// A line of one more field than a workbook has columns.
  private static String wide(String field, int step) {
    return IntStream.rangeClosed(1, 16_385)
        .mapToObj(column -> field.formatted(step == 0 ? column : column * step % 5))
        .collect(Collectors.joining(",", "", "\n"));
  }

  private void quotes() throws IOException {
    opened("csv.stray-quotes", "unclosed-quote.csv", "sex,rating\nf,\"1\n" + ROWS);
    opened("csv.stray-quotes", "quotes-only-unclosed.csv", SOUND + "\"x,1\n".repeat(1000));
    opened("", "cut-in-quotes.csv", SOUND + "m,\"cut in the\nmiddle");
    opened("", "formula.csv", SOUND + "=cmd|'/c calc'!A1,1\n");
  }

  private void bytes() throws IOException {
    opened("", "zero-bytes.csv", SOUND.replaceFirst("m,2", "m\u0000,2"));
    var invalid = SOUND.replace("f,3", "\u00FF\u00FE\u0081,3");
    opened(
        "csv.encoding-guessed", "no-encoding.csv", invalid.getBytes(StandardCharsets.ISO_8859_1));
    refused("workbook.not-a-workbook", "utf-32.csv", SOUND.getBytes(Charset.forName("UTF-32LE")));
    opened(
        "csv.broken-characters",
        "utf-16-cut.csv",
        cut("\uFEFF" + SOUND, StandardCharsets.UTF_16LE));
    opened("", "utf-8-cut.csv", cut(SOUND + "男", StandardCharsets.UTF_8));
    var random = new byte[20_000];
    new Random(3).nextBytes(random);
    refused("workbook.not-a-workbook", "binary.csv", random);
    refused("workbook.not-a-workbook", "zeros.csv", new byte[100_000]);
    refused("workbook.no-respondents-anywhere", "mark-only.csv", "\uFEFF");
  }

  /// Without the last byte.
  private static byte[] cut(String text, Charset charset) {
    var bytes = text.getBytes(charset);
    return Arrays.copyOf(bytes, bytes.length - 1);
  }

  private void refused(String key, String name, String text) throws IOException {
    refused(key, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void refused(String key, String name, byte[] bytes) throws IOException {
    files.add(BrokenFile.refused(Files.write(folder.resolve(name), bytes), key));
  }

  private void opened(String note, String name, String text) throws IOException {
    opened(note, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void opened(String note, String name, byte[] bytes) throws IOException {
    files.add(BrokenFile.opened(Files.write(folder.resolve(name), bytes), note));
  }
}
