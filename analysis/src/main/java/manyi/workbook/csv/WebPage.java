package manyi.workbook.csv;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import manyi.progress.Progress;
import manyi.storage.FileNames;
import manyi.workbook.cells.MemoryBudget;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.SheetEntry;
import manyi.workbook.cells.SheetSource;
import manyi.workbook.cells.TextPool;
import manyi.workbook.cells.Unsupported;
import org.jspecify.annotations.Nullable;

/// A web page with tables, as some platforms save under the name of an Excel file: a sheet each.
public final class WebPage implements SheetSource {
  private static final int HEAD = 4096;
  private static final int TAGS_A_REPORT = 10_000;
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([-\\w]+)");

  private final List<SheetEntry> sheets;
  private final List<RawCells> cells;

  private WebPage(String title, List<RawCells> cells) {
    this.cells = List.copyOf(cells);
    this.sheets =
        IntStream.range(0, cells.size())
            .mapToObj(
                at -> new SheetEntry(at, cells.size() == 1 ? title : title + " " + (at + 1), false))
            .toList();
  }

  /// Reads a page's tables.
  ///
  /// @param encoding null for the one that the page names, or else the one found
  /// @throws Unsupported when it has no table
  public static WebPage open(Path file, @Nullable Charset encoding, Progress progress)
      throws IOException {
    var charset = encoding == null ? named(file) : encoding;
    if (charset == null) {
      charset = EncodingGuess.of(ByteEvidence.of(file, progress)).charset();
    }
    var budget = MemoryBudget.ofProgram();
    var pool = new TextPool(budget);
    var tables = new ArrayList<TableBuilder>();
    try (var channel = FileChannel.open(file);
        var reader = TextReader.of(channel, charset)) {
      double size = Math.max(1, channel.size());
      var tags = new TagScanner(reader);
      int depth = 0;
      for (int i = 0; tags.next(); i++) {
        if (i % TAGS_A_REPORT == 0) {
          progress.report(Math.min(1, channel.position() / size));
        }
        boolean begins = tags.name().equals("table");
        if (begins && depth++ == 0) {
          tables.add(new TableBuilder(budget, pool));
        } else if (depth > 0) {
          tables.getLast().tag(tags, depth);
        }
        depth -= tags.name().equals("/table") && depth > 0 ? 1 : 0;
      }
    }
    var filled =
        tables.stream().map(TableBuilder::build).filter(table -> table.rows() > 0).toList();
    if (filled.isEmpty()) {
      throw new Unsupported("workbook.web-page");
    }
    return new WebPage(FileNames.withoutEnding(file), filled);
  }

  private static @Nullable Charset named(Path file) throws IOException {
    byte[] head;
    try (var in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    var found = CHARSET.matcher(new String(head, StandardCharsets.ISO_8859_1));
    if (!found.find()) {
      return null;
    }
    var name = found.group(1).toLowerCase(Locale.ROOT);
    try {
      // What calls itself GB2312 often holds more.
      return Charset.forName(name.equals("gb2312") || name.equals("gbk") ? "GB18030" : name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  @Override
  public List<SheetEntry> sheets() {
    return sheets;
  }

  @Override
  public RawCells sample(SheetEntry sheet, int rows, Progress progress) {
    return cells.get(sheet.index());
  }

  @Override
  public RawCells read(SheetEntry sheet, Progress progress) {
    return cells.get(sheet.index());
  }

  @Override
  public void close() {
    // All was read when it was opened.
  }
}
