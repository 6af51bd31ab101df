package manyi.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.WorkbookUtil;

/// Names for the sheets of one workbook: legal for Excel, at most 31 characters, unique whatever the
/// case, and of a long title what tells it from others.
final class SheetNames {
  private static final int LONGEST = 31;
  private static final String CROSSED = " × ";

  /// What stands before the question that a title is about.
  private static final Pattern KIND = Pattern.compile("^[^:：]{1,24}(: |：)(?=.)");

  private static final Pattern FORBIDDEN = Pattern.compile("[\\s\\\\/?*\\[\\]:]+");

  private final Set<String> taken = new HashSet<>();

  /// A name made from a title.
  String next(String title) {
    var name = WorkbookUtil.createSafeSheetName(named(title));
    var unique = name;
    for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
      var number = " (" + i + ")";
      unique = shortened(name, LONGEST - number.length()) + number;
    }
    return unique;
  }

  private static String named(String title) {
    var whole = clean(title);
    if (whole.length() <= LONGEST) {
      return whole;
    }
    var question = clean(KIND.matcher(title).replaceFirst(""));
    int cross = question.indexOf(CROSSED);
    if (cross < 0) {
      return shortened(question, LONGEST);
    }
    var left = question.substring(0, cross);
    var right = question.substring(cross + CROSSED.length());
    int room = LONGEST - CROSSED.length();
    int forRight = Math.max(room - left.length(), room / 2);
    right = shortened(right, forRight);
    return shortened(left, room - right.length()) + CROSSED + right;
  }

  private static String clean(String title) {
    return FORBIDDEN.matcher(XmlText.clean(title)).replaceAll(" ").strip();
  }

  private static String shortened(String name, int length) {
    if (name.length() <= length) {
      return name;
    }
    int end = length - 1;
    boolean halvesAPair = Character.isHighSurrogate(name.charAt(end - 1));
    return name.substring(0, halvesAPair ? end - 1 : end).strip() + "…";
  }
}
