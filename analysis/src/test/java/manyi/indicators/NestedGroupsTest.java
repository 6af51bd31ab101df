package manyi.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import org.junit.jupiter.api.Test;

class NestedGroupsTest {
  private static final SmallGroups TEN = SmallGroups.suppressing(10);

  /// @param province of each branch, from 0
  /// @param n respondents of each branch
  private static List<boolean[]> withheld(int[] province, int... n) {
    int rows = IntStream.of(n).sum();
    var branches = new int[rows];
    var provinces = new int[rows];
    int row = 0;
    for (int branch = 0; branch < n.length; branch++) {
      for (int i = 0; i < n[branch]; i++) {
        branches[row] = branch;
        provinces[row++] = province[branch];
      }
    }
    return withheld(
        SurveyBuilder.of(rows)
            .single("p", "Province", "north south", provinces)
            .single("b", "Branch", "a b c d e".substring(0, 2 * n.length - 1), branches)
            .build());
  }

  private static List<boolean[]> withheld(Survey survey) {
    return NestedGroups.withheld(
        TEN,
        survey,
        survey.questions(),
        _ -> 1,
        survey.questions().stream().map(one -> new boolean[one.levels().size()]).toList());
  }

  @Test
  void aBranchOfFewIsNotTheRestOfItsProvince() {
    var withheld = withheld(new int[] {0, 0, 0, 1, 1}, 50, 40, 9, 30, 20);

    assertThat(withheld.get(0)).containsExactly(false, false);
    // Of all branches 9 would be left too; 40 is the smallest beside them in their province.
    assertThat(withheld.get(1)[1]).isTrue();
    assertThat(withheld.get(1)[2]).isTrue();
    assertThat(withheld.get(1)[0]).isFalse();
  }

  @Test
  void theBranchesOfAWithheldProvinceDoNotAddUpToIt() {
    var withheld = withheld(new int[] {0, 1, 1}, 9, 30, 20);

    assertThat(withheld.get(0)).containsExactly(true, true);
    assertThat(withheld.get(1)).containsExactly(true, true, true);
  }

  @Test
  void nothingIsWithheldWhereAllAreLarge() {
    var withheld = withheld(new int[] {0, 0, 1}, 30, 20, 10);

    assertThat(withheld.get(0)).containsExactly(false, false);
    assertThat(withheld.get(1)).containsExactly(false, false, false);
  }
}
