package manyi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import manyi.document.Document;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.text.Language;
import org.junit.jupiter.api.Test;

class FirstSentenceTest {
  @Test
  void itEndsAtTheFirstFullStopAndNotInANumber() {
    assertThat(FirstSentence.of("The mean is 7.32 (p < 0.001). It rose.", Language.EN))
        .isEqualTo("The mean is 7.32 (p < 0.001).");
    assertThat(FirstSentence.of("平均分为 7.32 分。上升 0.3 分。", Language.ZH)).isEqualTo("平均分为 7.32 分。");
  }

  @Test
  void aQuestionIsQuotedWhole() {
    assertThat(FirstSentence.of("“您满意吗？请打分。”平均 7 分。另一句。", Language.ZH))
        .isEqualTo("“您满意吗？请打分。”平均 7 分。");
    assertThat(FirstSentence.of("\"Are you content? Say so.\" has 7 points. More.", Language.EN))
        .isEqualTo("\"Are you content? Say so.\" has 7 points.");
  }

  @Test
  void aTextWithoutAStopIsTakenWhole() {
    assertThat(FirstSentence.of("nothing", Language.EN)).isEqualTo("nothing");
  }

  @Test
  void aDocumentOfPartsHasNoMainResult() {
    var finding = new Paragraph(Tone.FINDING, "Found. Also.");
    assertThat(FirstSentence.of(new Document("t", List.of(finding)), Language.EN))
        .contains("Found.");
    var part = new Paragraph(Tone.HEADING, "Part");
    assertThat(FirstSentence.of(new Document("t", List.of(part, finding)), Language.EN)).isEmpty();
    var warning = new Paragraph(Tone.WARNING, "No.");
    assertThat(FirstSentence.of(new Document("t", List.of(warning)), Language.EN)).isEmpty();
  }
}
