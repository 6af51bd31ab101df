package manyi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import manyi.document.Figure.Meaning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeaningColoursTest {
  @ParameterizedTest
  @EnumSource(Meaning.class)
  void wordsAreReadOnTheirGround(Meaning meaning) {
    for (var theme : Theme.values()) {
      for (boolean certain : new boolean[] {true, false}) {
        var colours = MeaningColours.of(meaning, certain, theme);

        assertThat(contrast(colours.letters(), colours.ground()))
            .as("%s, certain %s, %s", meaning, certain, theme)
            .isGreaterThan(4.5);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Meaning.class)
  void aDoubtfulMeaningIsPaler(Meaning meaning) {
    var paper = "FFFFFF";
    var sure = MeaningColours.of(meaning, true, Theme.LIGHT);
    var doubtful = MeaningColours.of(meaning, false, Theme.LIGHT);

    assertThat(doubtful.letters()).isEqualTo(sure.letters());
    assertThat(contrast(doubtful.ground(), paper)).isLessThan(contrast(sure.ground(), paper));
    assertThat(doubtful.ground()).isNotEqualTo(paper);
  }

  /// As the Web Content Accessibility Guidelines 2.2 define it, 1–21.
  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    return Palette.luminance(new Color(Integer.parseInt(hex, 16)));
  }
}
