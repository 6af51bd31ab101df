package manyi.workbook.together;

import java.util.List;
import manyi.text.ChoiceWord;
import manyi.text.Message;
import manyi.workbook.recognition.Note.Severity;
import manyi.workbook.recognition.Together.Decision;

/// Something in which the files of one survey differ, and what is done about it.
///
/// @param key the same for the same difference, also among other files of this survey
/// @param sort what it is
/// @param question that it is about, in words; empty where it is about whole files
/// @param files the names of the parts that are not like the others
/// @param message what differs, in words
/// @param choices what can be done; empty where there is nothing to decide
/// @param decision what is done; the first choice that is given where nothing is decided
/// @param decided whether the user said so
public record Difference(
    String key,
    Sort sort,
    String question,
    List<String> files,
    Message message,
    List<Decision> choices,
    Decision decision,
    boolean decided) {
  public Difference {
    files = List.copyOf(files);
    choices = List.copyOf(choices);
  }

  /// What differs.
  public enum Sort {
    /// The files hold the same bytes.
    SAME_CONTENT(Severity.WARNING),
    /// The same respondents stand in two files.
    SAME_RESPONDENTS(Severity.WARNING),
    /// Codes in some files, words in the others.
    MIXED_CODES(Severity.WARNING),
    /// The same code, but another label, by what the files say of their own codes.
    OTHER_MEANING(Severity.WARNING),
    /// The same number, but other words.
    OTHER_TEXT(Severity.DOUBT),
    /// A question that some files lack.
    MISSING(Severity.DOUBT),
    /// A question that only some files have.
    ONLY_IN(Severity.DOUBT),
    /// A level or an option that only some files have.
    OTHER_OPTIONS(Severity.DOUBT),
    /// The same level in other letters: wide or narrow, with spaces or a full stop.
    OTHER_SPELLING(Severity.DOUBT),
    /// The same words under another number.
    OTHER_NUMBER(Severity.DOUBT),
    /// Another platform's export.
    OTHER_DIALECT(Severity.DOUBT),
    /// Another sheet was read though there is one named as in the others.
    OTHER_SHEET(Severity.DOUBT),
    /// The questions stand in another order.
    OTHER_ORDER(Severity.INFO);

    private final Severity severity;

    Sort(Severity severity) {
      this.severity = severity;
    }

    /// How much it wants to be looked at while nobody decided about it.
    public Severity severity() {
      return severity;
    }

    /// The name in JSON, such as `other-text`.
    public String word() {
      return ChoiceWord.of(this);
    }

    /// What decisions are kept under: a question that is missing in most files is found only in the
    /// others.
    String topic() {
      return this == ONLY_IN ? MISSING.word() : word();
    }
  }
}
