package manyi.workbook.recognition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands above a column.
///
/// @param text the question, or of several headers the lowest that is not a mere name
/// @param group the header that spans several columns; empty where there is none
/// @param name the platform's name of the column, such as `Q3_1`; empty where there is none
/// @param origin what the platform says where the column comes from, such as `QID3_1`; empty where
///   it says nothing
public record Heading(String text, String group, String name, String origin) {
  private static final Pattern QUALTRICS = Pattern.compile("^(?:\\d+_)?QID\\d+(?:#\\d+)?");

  static Heading of(String text) {
    return new Heading(text, "", "", "");
  }

  /// The question of the platform that the column belongs to, such as `QID3`; empty where the
  /// platform does not tell. Columns of different questions are never one.
  String question() {
    Matcher matcher = QUALTRICS.matcher(origin);
    return matcher.find() ? matcher.group() : origin;
  }
}
