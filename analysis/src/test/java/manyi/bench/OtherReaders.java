package manyi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;

/// What opening is set against: the same workbook passed over by others, who keep nothing of it.
final class OtherReaders {
  private OtherReaders() {}

  /// Inflates all parts and does nothing with them: no reader can be faster on one thread.
  ///
  /// @return how many bytes there were
  static long inflate(Path file) throws IOException {
    long bytes = 0;
    var buffer = new byte[1 << 16];
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        try (var in = zip.getInputStream(entry)) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
          }
        }
      }
    }
    return bytes;
  }

  /// @return how many cells there were
  static long fastexcel(Path file) throws IOException {
    try (var in = Files.newInputStream(file);
        var workbook = new ReadableWorkbook(in);
        var rows = workbook.getFirstSheet().openStream()) {
      return rows.mapToLong(Row::getCellCount).sum();
    }
  }

  /// POI's event model.
  ///
  /// @return how many cells there were
  static long poi(Path file) throws Exception {
    ZipSecureFile.setMinInflateRatio(0);
    var counter = new CellCounter();
    try (var opc = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      var reader = new XSSFReader(opc);
      var texts = new ReadOnlySharedStringsTable(opc);
      var xml = XMLHelper.newXMLReader();
      xml.setContentHandler(
          new XSSFSheetXMLHandler(reader.getStylesTable(), texts, counter, false));
      try (var sheet = reader.getSheetsData().next()) {
        xml.parse(new InputSource(sheet));
      }
    }
    return counter.cells;
  }

  private static final class CellCounter implements SheetContentsHandler {
    private long cells;

    @Override
    public void startRow(int row) {}

    @Override
    public void endRow(int row) {}

    @Override
    public void cell(String reference, String value, @Nullable XSSFComment comment) {
      cells++;
    }
  }
}
