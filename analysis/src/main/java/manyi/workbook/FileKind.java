package manyi.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import manyi.workbook.sav.SpssForm;
import org.jspecify.annotations.Nullable;

/// What a file is by its content, whatever its name ends in.
enum FileKind {
  /// A workbook of Excel since 2007.
  WORKBOOK("", "xlsx", "xlsm", "xltx", "xltm", "xlsb"),
  /// A workbook of Excel 97 to 2003.
  OLD_WORKBOOK("", "xls", "xlt", "et"),
  /// A workbook since 2007 that a password protects.
  ENCRYPTED("", "xlsx", "xlsm", "xltx", "xltm", "xlsb", "xls"),
  TEXT("", "csv", "tsv", "tab", "txt", "dat", "asc", "prn"),
  WEB_PAGE("", "html", "htm"),
  /// A system file of SPSS, plain or compressed.
  SPSS("", "sav", "zsav"),
  EMPTY("workbook.empty-file"),
  SPSS_ENCRYPTED("workbook.spss-encrypted"),
  /// An SPSS file of a form that is not read.
  SPSS_OTHER("workbook.spss-other"),
  EXCEL_95("workbook.excel-95"),
  XML_WORKBOOK("workbook.xml-workbook"),
  XML("workbook.xml-file"),
  JSON("workbook.json-file"),
  OPEN_DOCUMENT("workbook.ods-file"),
  NUMBERS("workbook.numbers-file"),
  DOCUMENT("workbook.document-file"),
  PDF("workbook.pdf-file"),
  PICTURE("workbook.picture-file"),
  ARCHIVE("workbook.archive"),
  STATISTICS("workbook.statistics-file"),
  DATABASE("workbook.database-file"),
  OTHER("workbook.not-a-workbook");

  private static final int HEAD = 4096;

  private final String key;
  private final Set<String> endings;

  FileKind(String key, String... endings) {
    this.key = key;
    this.endings = Set.of(endings);
  }

  /// Whether there is a reader for it.
  boolean opens() {
    return key.isEmpty();
  }

  /// The sentence that says why it cannot be opened.
  String key() {
    return key;
  }

  /// Whether a file's name ends as another kind's does that can be opened.
  boolean isNamedOtherwise(Path file) {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    var ending = name.substring(name.lastIndexOf('.') + 1);
    boolean known = List.of(values()).stream().anyMatch(kind -> kind.endings.contains(ending));
    return known && !endings.contains(ending);
  }

  static FileKind of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    if (head.length == 0) {
      return EMPTY;
    }
    var text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
      return ContainerKind.ofZip(file);
    }
    if (text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return ContainerKind.ofCompound(file);
    }
    var spss = spss(SpssForm.of(head));
    if (spss != null) {
      return spss;
    }
    var signed = Signature.of(text);
    return signed == null ? TextKind.of(head) : signed;
  }

  private static @Nullable FileKind spss(SpssForm form) {
    return switch (form) {
      case SYSTEM -> SPSS;
      case ENCRYPTED -> SPSS_ENCRYPTED;
      case OTHER -> SPSS_OTHER;
      case NONE -> null;
    };
  }
}
