package manyi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {
  private static final String TABLE = "性别|满意程度\n男|满意\n女|不满意\n男|一般\n女|满意\n男|满意\n女|一般\n";

  @TempDir Path folder;

  private String text() throws IOException {
    return Files.write(folder.resolve("a.csv"), TABLE.getBytes(Charset.forName("GBK"))).toString();
  }

  @Test
  void encodingAndDelimiterAreOverruled() throws IOException {
    var found = Called.with("inspect", text(), "--json");
    var given =
        Called.with("inspect", text(), "--json", "--encoding", "GB18030", "--delimiter", "|");
    var wrong = Called.with("run", "frequencies", text(), "--json", "--encoding", "ISO-8859-1");

    assertThat(found.out()).contains("\"text\":\"性别\"").contains("\"respondents\":6");
    assertThat(given.out()).contains("\"text\":\"性别\"").contains("csv.read-as");
    assertThat(wrong.code()).isZero();
    assertThat(wrong.out()).contains("ÐÔ±ð");
  }

  @Test
  void optionsThatCannotBeFollowedAreWrongUsage() throws IOException {
    assertThat(Called.with("inspect", text(), "--delimiter", "ab").code())
        .isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(Called.with("run", "frequencies", text(), "--delimiter", "x").code())
        .isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(Called.with("report", text(), "--encoding", "none such").code())
        .isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void aPasswordFileThatCannotBeReadIsTold() throws IOException {
    var called =
        Called.with("inspect", text(), "--password-file", folder.resolve("gone.txt").toString());

    assertThat(called.code()).isEqualTo(ExitCode.PROBLEM);
    assertThat(called.err()).contains("gone.txt").doesNotContain("Exception");
  }
}
