package manyi.app.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DialogsTest {
  @Test
  void aNameWithoutAnEndingGetsTheStandardOne() {
    assertThat(saved("报告", "docx")).isEqualTo("报告.docx");
    assertThat(saved("报告 2.0", "docx")).isEqualTo("报告 2.0.docx");
    assertThat(saved("报告.DOCX", "docx")).isEqualTo("报告.DOCX");
  }

  private static String saved(String name, String ending) {
    return Dialogs.withEnding(Path.of("folder", name), List.of(ending)).getFileName().toString();
  }
}
