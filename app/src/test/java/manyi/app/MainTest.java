package manyi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
  @ParameterizedTest
  @CsvSource({"survey.xlsx,true", "项目.manyi,true", "inspect,false", "--help,false"})
  void aFileAloneOpensTheWindow(String argument, boolean window) {
    assertThat(Main.wantsWindow(new String[] {argument})).isEqualTo(window);
    assertThat(Main.wantsWindow(new String[] {argument, "--json"})).isFalse();
  }

  @Test
  void whatLibrariesLogReachesNobody() {
    Main.silenceLogging();

    assertThat(Logger.getLogger("").getHandlers()).isEmpty();
  }
}
