package manyi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalDataCliTest {
  @TempDir Path folder;
  private String file = "";

  @BeforeEach
  void answersWithNumberPlates() throws IOException {
    var text = new StringBuilder("车牌号,性别,满意度\n");
    for (int i = 0; i < 60; i++) {
      text.append(i % 2 == 0 ? "浙A12345" : "浙B67890").append(i % 3 == 0 ? ",男," : ",女,");
      text.append(1 + i % 5).append('\n');
    }
    file = Files.writeString(folder.resolve("answers.csv"), text).toString();
  }

  @Test
  void personalAnswersAreNotCountedUnasked() {
    for (var called :
        new Called[] {
          Called.with("run", "frequencies", file, "--questions", "车牌号", "--language", "en"),
          Called.with(
              "run", "crosstab", file, "--rows", "满意度", "--columns", "车牌号", "--language", "en")
        }) {
      assertThat(called.code()).isNotZero();
      assertThat(called.out()).doesNotContain("12345");
      assertThat(called.err()).contains("--with-personal-data").doesNotContain("12345");
    }
  }

  @Test
  void theUserCanAllowIt() {
    var called =
        Called.with("run", "frequencies", file, "--questions", "车牌号", "--with-personal-data");

    assertThat(called.code()).isZero();
    assertThat(called.out()).contains("浙A12345");
  }

  @Test
  void withoutAChoiceOtherQuestionsAreCounted() {
    var called = Called.with("run", "frequencies", file, "--json");

    assertThat(called.code()).isZero();
    assertThat(called.out()).doesNotContain("12345");
  }
}
