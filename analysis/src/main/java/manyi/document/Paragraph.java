package manyi.document;

/// One or two sentences.
public record Paragraph(Tone tone, String text) implements Block {
  /// How it is meant.
  public enum Tone {
    /// A heading between the parts of one document.
    HEADING,
    /// What was found.
    FINDING,
    /// How it was computed: base, rule, source.
    NOTE,
    /// What is doubtful about it.
    WARNING
  }
}
