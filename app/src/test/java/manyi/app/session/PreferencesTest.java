package manyi.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import manyi.chart.Theme;
import manyi.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
  @TempDir Path folder;

  @Test
  void whatIsRememberedIsThereTheNextDay() {
    var file = folder.resolve("deep/preferences.json");
    Preferences.in(file)
        .change(now -> now.withLanguage(Language.EN).withTheme(Theme.DARK).withRecent("a.xlsx"));

    assertThat(Preferences.in(file).now())
        .isEqualTo(
            Remembered.NOTHING
                .withLanguage(Language.EN)
                .withTheme(Theme.DARK)
                .withRecent("a.xlsx"));
  }

  @Test
  void aBrokenFileIsAsGoodAsNone() throws IOException {
    var file = Files.writeString(folder.resolve("preferences.json"), "{\"width\": \"wide\"");

    assertThat(Preferences.in(file).now()).isEqualTo(Remembered.NOTHING);
  }

  @Test
  void whatAFileHasWrongIsAsIfItWereNotThere() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("preferences.json"),
            "{\"theme\": null, \"width\": -5, \"recent\": null, \"folder\": \"a\\u0000b\"}");
    var preferences = Preferences.in(file);

    assertThat(preferences.now().theme()).isEqualTo(Theme.LIGHT);
    assertThat(preferences.now().width()).isPositive();
    assertThat(preferences.recent()).isEmpty();
    assertThat(preferences.folder()).isEmpty();
  }

  @Test
  void aRecentFileThatIsNoPathHereIsNotOffered() {
    var preferences = Preferences.in(folder.resolve("preferences.json"));
    preferences.change(now -> now.withRecent("a\0b"));

    assertThat(preferences.recent()).isEmpty();
  }

  @Test
  void aPlaceThatCannotBeWrittenLosesNothingUntilTheEnd() throws IOException {
    var notAFolder = Files.writeString(folder.resolve("file"), "");
    var preferences = Preferences.in(notAFolder.resolve("preferences.json"));

    preferences.change(now -> now.withTheme(Theme.DARK));

    assertThat(preferences.now().theme()).isEqualTo(Theme.DARK);
  }

  @Test
  void theNewestFileComesFirstAndNoneTwice() {
    var remembered =
        Remembered.NOTHING.withRecent("a").withRecent("b").withRecent("a").withRecent("c");

    assertThat(remembered.recent()).containsExactly("c", "a", "b");
  }

  @Test
  void eightFilesAreRemembered() {
    var remembered = Remembered.NOTHING;
    for (int i = 0; i < 12; i++) {
      remembered = remembered.withRecent("file" + i);
    }

    assertThat(remembered.recent()).hasSize(8).first().isEqualTo("file11");
  }

  @Test
  void filesThatAreGoneAreNotOffered() throws IOException {
    var there = Files.writeString(folder.resolve("there.xlsx"), "");
    var preferences = Preferences.in(folder.resolve("preferences.json"));
    preferences.change(
        now -> now.withRecent(there.toString()).withRecent(folder.resolve("gone").toString()));

    assertThat(preferences.recent()).containsExactly(there);
  }
}
