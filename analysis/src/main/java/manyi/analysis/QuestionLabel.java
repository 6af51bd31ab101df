package manyi.analysis;

import manyi.survey.Question;
import manyi.text.Texts;
import org.jspecify.annotations.Nullable;

/// How a result names a question.
///
/// @param id of the question
/// @param block the stem of the matrix it stands in, null where it stands alone
/// @param text the question, of a matrix the item
public record QuestionLabel(String id, @Nullable String block, String text) {
  public static QuestionLabel of(Question question) {
    var block = question.block();
    return new QuestionLabel(question.id(), block == null ? null : block.text(), question.text());
  }

  /// Stem and item, or the question alone.
  public String full(Texts texts) {
    return block == null || block.isBlank() ? text : texts.get("analysis.matrix-item", block, text);
  }

  /// Stem and item without the mark that ends them, to stand within a sentence.
  public String within(Texts texts) {
    return full(texts).replaceAll("[\\s:：。．.;；,，、]+$", "");
  }
}
