package manyi.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// What a file is that holds others, by their names.
final class ContainerKind {
  private static final int MOST_ENTRIES = 10_000;

  private ContainerKind() {}

  /// A zip archive: an office file of these days or just an archive.
  static FileKind ofZip(Path file) {
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("[Content_Types].xml") != null || zip.getEntry("xl/workbook.xml") != null) {
        boolean document =
            zip.getEntry("word/document.xml") != null
                || zip.getEntry("ppt/presentation.xml") != null;
        return document ? FileKind.DOCUMENT : FileKind.WORKBOOK;
      }
      var mime = zip.getEntry("mimetype");
      if (mime != null) {
        try (var in = zip.getInputStream(mime)) {
          var type = new String(in.readNBytes(100), StandardCharsets.US_ASCII);
          return type.contains("spreadsheet") ? FileKind.OPEN_DOCUMENT : FileKind.DOCUMENT;
        }
      }
      return zip.stream().limit(MOST_ENTRIES).anyMatch(entry -> entry.getName().endsWith(".iwa"))
              || zip.getEntry("Index.zip") != null
          ? FileKind.NUMBERS
          : FileKind.ARCHIVE;
    } catch (IOException | RuntimeException e) {
      // Broken: most likely a workbook cut short, and its reader says so.
      return FileKind.WORKBOOK;
    }
  }

  /// A compound file of Windows: an office file of former days, or one that is encrypted.
  static FileKind ofCompound(Path file) {
    try (var system = new POIFSFileSystem(file.toFile(), true)) {
      var root = system.getRoot();
      if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
        return FileKind.ENCRYPTED;
      }
      if (root.hasEntryCaseInsensitive("Workbook")) {
        return FileKind.OLD_WORKBOOK;
      }
      if (root.hasEntryCaseInsensitive("Book")) {
        return FileKind.EXCEL_95;
      }
      boolean document =
          root.hasEntryCaseInsensitive("WordDocument")
              || root.hasEntryCaseInsensitive("PowerPoint Document");
      return document ? FileKind.DOCUMENT : FileKind.OTHER;
    } catch (IOException | RuntimeException e) {
      // Broken: most likely a workbook cut short, and its reader says so.
      return FileKind.OLD_WORKBOOK;
    }
  }
}
