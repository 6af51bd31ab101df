package manyi.workbook.recognition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The number that a file gives a question in its header.
///
/// @param number of the question
/// @param rest the header without it
public record QuestionNumber(int number, String rest) {
  private static final Pattern LEADING =
      Pattern.compile(
          "^[（(]?\\s*(?:[Qq]|第|[Qq]uestion\\s*)?\\s*(\\d{1,3})\\s*(?:[题問问])?\\s*"
              + "(?:[、.．:：)）]|(?<=题)|(?=\\s[^\\d\\s]))\\s*(?!\\d)(.*)$",
          Pattern.DOTALL);
  private static final Pattern CODED =
      Pattern.compile("^[Qq](\\d{1,3})(?![\\dA-Za-z_.\\-])\\s*(.*)$", Pattern.DOTALL);
  private static final Pattern BRACKETED =
      Pattern.compile("^(\\d{1,3})\\s*([(（].*[)）])$", Pattern.DOTALL);

  private static final Pattern ALONE = Pattern.compile("^(\\d{1,3})()$");

  /// The number that a header begins with, null where it has none.
  public static @Nullable QuestionNumber of(String header) {
    for (var pattern : new Pattern[] {CODED, BRACKETED, ALONE, LEADING}) {
      Matcher matcher = pattern.matcher(header);
      if (matcher.matches()) {
        return new QuestionNumber(Integer.parseInt(matcher.group(1)), matcher.group(2).strip());
      }
    }
    return null;
  }
}
