package manyi.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/// Names for the sheets of one workbook: legal for Excel, at most 31 characters, and unique
/// whatever the case.
final class SheetNames {
  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>();

  /// A name made from a title.
  String next(String title) {
    var name =
        WorkbookUtil.createSafeSheetName(XmlText.clean(title).strip().replaceAll("\\s+", " "));
    var unique = name;
    for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
      var number = " (" + i + ")";
      unique = shortened(name, LONGEST - number.length()) + number;
    }
    return unique;
  }

  private static String shortened(String name, int length) {
    if (name.length() <= length) {
      return name;
    }
    boolean halvesAPair = Character.isHighSurrogate(name.charAt(length - 1));
    return name.substring(0, halvesAPair ? length - 1 : length);
  }
}
