package manyi.workbook.recognition;

/// What stands above a column.
///
/// @param text the question, or of several headers the lowest that is not a mere name
/// @param group the header that spans several columns; empty where there is none
/// @param name the platform's name of the column, such as `Q3_1`; empty where there is none
/// @param origin what the platform says where the column comes from, such as `QID3`; empty where it
///   says nothing
public record Heading(String text, String group, String name, String origin) {
  static Heading of(String text) {
    return new Heading(text, "", "", "");
  }
}
