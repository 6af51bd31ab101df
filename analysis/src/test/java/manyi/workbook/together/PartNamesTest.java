package manyi.workbook.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartNamesTest {
  private static List<String> names(String... files) {
    return PartNames.of(paths(files));
  }

  private static List<Path> paths(String... files) {
    return Stream.of(files).map(Path::of).toList();
  }

  @Test
  void whatAllNamesShareIsLeftOut() {
    assertThat(names("2024满意度_广州分公司.xlsx", "2024满意度_深圳分公司.xlsx")).containsExactly("广州分公司", "深圳分公司");
    assertThat(names("survey (north) final.csv", "survey (south) final.csv"))
        .containsExactly("north", "south");
    assertThat(names("survey广州.xlsx", "survey广西.xlsx")).containsExactly("广州", "广西");
    assertThat(names("满意度2023.xlsx", "满意度2024.xlsx")).containsExactly("2023", "2024");
  }

  @Test
  void aNameIsNotCutWithinAWord() {
    assertThat(names("广州.xlsx", "广西.xlsx")).containsExactly("广州", "广西");
    assertThat(names("第1期.xlsx", "第2期.xlsx")).containsExactly("第1期", "第2期");
    assertThat(names("2024Q1.xlsx", "2024Q2.xlsx")).containsExactly("2024Q1", "2024Q2");
  }

  @Test
  void foldersNameFilesThatAreNamedAlike() {
    assertThat(names("in/广州/data.xlsx", "in/深圳/data.xlsx")).containsExactly("广州", "深圳");
    assertThat(names("a/x/data.xlsx", "b/x/data.xlsx")).containsExactly("x data", "x data (2)");
  }

  @Test
  void theTitleIsWhatTheNamesShare() {
    assertThat(PartNames.title(paths("2024满意度_广州.xlsx", "2024满意度_深圳.xlsx"))).isEqualTo("2024满意度");
    assertThat(PartNames.title(paths("branches/广州.xlsx", "branches/深圳.xlsx")))
        .isEqualTo("branches");
  }

  @Test
  void numbersStandInTheOrderOfTheirSize() {
    assertThat(Stream.of("b", "第10期", "第2期", "第02期", "a").sorted(NaturalOrder.NAMES).toList())
        .containsExactly("a", "b", "第02期", "第2期", "第10期");
  }
}
