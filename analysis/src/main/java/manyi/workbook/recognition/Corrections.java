package manyi.workbook.recognition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// All that the user overrules about a file.
///
/// @param sheet the sheet to read, null for the one that holds the respondents
/// @param headerRows the 1-based rows that hold headers, empty for none, null for those found
/// @param form how a text file is written
/// @param groupings which columns are one question or one block, and which are not
/// @param codebook a file that says what columns and values mean; null for none but what the opened
///   file itself says
/// @param questions by question id
/// @param together how several files become one survey, null for a file alone
public record Corrections(
    @Nullable String sheet,
    @Nullable List<Integer> headerRows,
    TextForm form,
    List<Grouping> groupings,
    @Nullable Path codebook,
    Map<String, Correction> questions,
    @Nullable Together together) {
  public static final Corrections NONE =
      new Corrections(null, null, TextForm.FOUND, List.of(), null, Map.of(), null);

  public Corrections {
    headerRows = headerRows == null ? null : List.copyOf(headerRows);
    groupings = List.copyOf(groupings);
    questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
  }

  /// What is overruled about a file alone.
  public Corrections(
      @Nullable String sheet,
      @Nullable List<Integer> headerRows,
      TextForm form,
      List<Grouping> groupings,
      Map<String, Correction> questions) {
    this(sheet, headerRows, form, groupings, null, questions, null);
  }

  /// How a text file is written, as far as the user says.
  ///
  /// @param encoding its name, such as `GB18030`; null for the one found
  /// @param delimiter between cells; null for the one found
  public record TextForm(@Nullable String encoding, @Nullable Character delimiter) {
    public static final TextForm FOUND = new TextForm(null, null);
  }

  /// Columns that the user puts together or takes apart.
  ///
  /// @param columns their letters
  /// @param sort what they are
  public record Grouping(List<String> columns, Sort sort) {
    /// What columns are to one another.
    public enum Sort {
      /// Each a question of its own.
      APART,
      /// The options of one multiple-choice question.
      OPTIONS,
      /// The items of one matrix.
      MATRIX
    }

    public Grouping {
      columns = List.copyOf(columns);
    }
  }

  /// The same with another sheet; what was overruled about the questions of the other sheet is
  /// dropped.
  public static Corrections ofSheet(String sheet) {
    return NONE.withSheet(sheet);
  }

  /// What is overruled about a question, [Correction#NONE] if nothing.
  public Correction of(String question) {
    return questions.getOrDefault(question, Correction.NONE);
  }

  /// Whether others read the same cells and take the same rows for headers.
  public boolean sameLayout(Corrections others) {
    return Objects.equals(sheet, others.sheet)
        && Objects.equals(headerRows, others.headerRows)
        && Objects.equals(together, others.together)
        && form.equals(others.form);
  }

  public Corrections withSheet(@Nullable String newSheet) {
    return new Corrections(newSheet, headerRows, form, groupings, codebook, questions, together);
  }

  public Corrections withHeaderRows(@Nullable List<Integer> rows) {
    return new Corrections(sheet, rows, form, groupings, codebook, questions, together);
  }

  public Corrections withForm(TextForm newForm) {
    return new Corrections(sheet, headerRows, newForm, groupings, codebook, questions, together);
  }

  public Corrections withTogether(@Nullable Together newTogether) {
    return new Corrections(sheet, headerRows, form, groupings, codebook, questions, newTogether);
  }

  public Corrections withCodebook(@Nullable Path file) {
    return new Corrections(sheet, headerRows, form, groupings, file, questions, together);
  }

  public Corrections with(String question, Correction correction) {
    var changed = new LinkedHashMap<>(questions);
    changed.put(question, correction);
    return new Corrections(sheet, headerRows, form, groupings, codebook, changed, together);
  }

  /// The same with columns put together or taken apart; former groupings of these columns are
  /// forgotten.
  public Corrections with(Grouping grouping) {
    var columns = new HashSet<>(grouping.columns());
    var changed = new ArrayList<Grouping>();
    for (var former : groupings) {
      if (Collections.disjoint(former.columns(), columns)) {
        changed.add(former);
      }
    }
    changed.add(grouping);
    return new Corrections(sheet, headerRows, form, changed, codebook, questions, together);
  }
}
