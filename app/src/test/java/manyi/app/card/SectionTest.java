package manyi.app.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import manyi.document.Document;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.survey.Kind;
import manyi.text.Message;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;

class SectionTest {
  private static final Paragraph FINDING = new Paragraph(Tone.FINDING, "finding");
  private static final Paragraph NOTE = new Paragraph(Tone.NOTE, "note");

  @Test
  void headingsBeginNewCards() {
    var document =
        new Document("whole", List.of(FINDING, new Paragraph(Tone.HEADING, "part"), NOTE));
    assertThat(Section.of(document))
        .containsExactly(
            new Section("whole", List.of(FINDING)), new Section("part", List.of(NOTE)));
  }

  @Test
  void aHeadingAtTheBeginningKeepsTheDocumentsCardForItsActions() {
    var document = new Document("whole", List.of(new Paragraph(Tone.HEADING, "part"), NOTE));
    assertThat(Section.of(document)).extracting(Section::title).containsExactly("whole", "part");
  }

  @Test
  void titlesBecomeFileNames() {
    assertThat(FileName.of("q1 / \"性别\": 男|女?")).isEqualTo("q1 性别 男 女");
    assertThat(FileName.of("???")).isEqualTo("manyi");
  }

  @Test
  void problemsNameLabelsInsteadOfWrittenForms() {
    var problem = new UserProblem("analysis.wrong-kind", "dish", "q3", Kind.NUMBER.called());
    assertThat(Wording.of(problem, new Tasting()))
        .isEqualTo(
            Message.of(
                "analysis.wrong-kind",
                Message.of("tasting.dish"),
                "q3",
                Message.of("survey.kind.number")));
  }

  @Test
  void theFolderIsOpenedBySystem() {
    var file = Path.of("/reports/a.docx");
    assertThat(Folder.command(file, "Linux")).containsExactly("xdg-open", "/reports");
    assertThat(Folder.command(file, "Mac OS X")).containsExactly("open", "-R", "/reports/a.docx");
    assertThat(Folder.command(file, "Windows 11").getFirst()).isEqualTo("explorer.exe");
  }
}
