package manyi.workbook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that the user overrules about a file.
///
/// @param sheet the sheet to read, null for the one that holds the respondents
/// @param questions by question id
public record Corrections(@Nullable String sheet, Map<String, Correction> questions) {
  public static final Corrections NONE = new Corrections(null, Map.of());

  public Corrections {
    questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
  }

  /// The same with another sheet; what was overruled about the questions of the other sheet is
  /// dropped.
  public static Corrections ofSheet(String sheet) {
    return new Corrections(sheet, Map.of());
  }

  /// What is overruled about a question, [Correction#NONE] if nothing.
  public Correction of(String question) {
    return questions.getOrDefault(question, Correction.NONE);
  }

  public Corrections with(String question, Correction correction) {
    var changed = new LinkedHashMap<>(questions);
    changed.put(question, correction);
    return new Corrections(sheet, changed);
  }
}
