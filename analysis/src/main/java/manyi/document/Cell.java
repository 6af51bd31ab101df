package manyi.document;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.text.Language;

/// What stands in one cell of a table.
public sealed interface Cell {
  /// Words, left-aligned.
  record Words(String text) implements Cell {}

  /// Words in the colour of what they mean, such as the name of a quadrant.
  ///
  /// @param certain whether the meaning is sure; a doubtful one is paler
  record Tinted(String text, Figure.Meaning meaning, boolean certain) implements Cell {}

  /// A number at full precision with the format that rounds it, right-aligned. NaN is shown as a
  /// dash.
  ///
  /// @param mark beside the number, such as `▲`, which a footnote explains; empty for none
  /// @param letters of the columns that this one exceeds, such as `A C`: beside the number, never a
  ///   part of it; empty for none
  /// @param reference by which the analysis can be asked how the figure came about; empty where
  ///   there is nothing to explain
  record Value(double value, NumberFormat format, String mark, String letters, String reference)
      implements Cell {
    public Value(double value, NumberFormat format, String mark) {
      this(value, format, mark, "", "");
    }

    /// The format for a spreadsheet, which keeps the number a number and shows the mark beside it.
    public String spreadsheetPattern() {
      var pattern = format.spreadsheetPattern();
      return mark.isEmpty() ? pattern : pattern + "\" " + mark.replace("\"", "") + "\"";
    }

    private String shown(Language language, String beside) {
      return Stream.of(format.shown(value, language), mark, beside)
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(" "));
    }
  }

  /// A figure that is not shown because it rests on too few respondents, or would betray one that
  /// does; a footnote says so.
  record Withheld() implements Cell {
    static final String SIGN = "*";
  }

  /// Nothing.
  record Blank() implements Cell {}

  static Cell of(String text) {
    return new Words(text);
  }

  static Cell of(double value, NumberFormat format) {
    return new Value(value, format, "");
  }

  static Cell of(double value, NumberFormat format, String mark) {
    return new Value(value, format, mark);
  }

  static Cell blank() {
    return new Blank();
  }

  /// The cell as it is read: the number, then its mark, then its letters.
  default String shown(Language language) {
    return switch (this) {
      case Words(var text) -> text;
      case Tinted(var text, _, _) -> text;
      case Value number -> number.shown(language, number.letters());
      case Withheld() -> Withheld.SIGN;
      case Blank() -> "";
    };
  }

  /// The cell as it is read, without its letters, for a medium that has them in a place of their
  /// own.
  default String withoutLetters(Language language) {
    return this instanceof Value number ? number.shown(language, "") : shown(language);
  }

  /// The letters beside a number; empty where there are none.
  default String lettersBeside() {
    return this instanceof Value number ? number.letters() : "";
  }
}
