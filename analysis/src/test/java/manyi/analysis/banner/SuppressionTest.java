package manyi.analysis.banner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import manyi.document.Cell;
import manyi.document.Table;
import manyi.project.Json;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;

class SuppressionTest {
  /// Groups of 5, 40, 60 and 95, each of two sexes.
  private static Survey survey() {
    var sizes = new int[] {5, 40, 60, 95};
    var group = new ArrayList<Integer>();
    for (int i = 0; i < sizes.length; i++) {
      for (int respondent = 0; respondent < sizes[i]; respondent++) {
        group.add(i);
      }
    }
    var scores = IntStream.range(0, 200).map(i -> 1 + i % 5).toArray();
    var sex = IntStream.range(0, 200).map(i -> i % 2).toArray();
    return SurveyBuilder.of(200)
        .single("group", "Group", "A B C D", group.stream().mapToInt(i -> i).toArray())
        .single("sex", "Sex", "m f", sex)
        .rating("sat", "Satisfaction", 1, 5, scores)
        .build();
  }

  private static BannerResult result(String columns, int least) throws UserProblem {
    return Banners.result(
        survey(),
        Map.of("rows", "sat", "columns", columns, "suppress-below", String.valueOf(least)));
  }

  private static List<Boolean> withheld(BannerResult result) {
    return result.tables().getFirst().rows().getFirst().cells().stream()
        .map(BannerCell::withheld)
        .toList();
  }

  @Test
  void nothingIsWithheldUnlessAsked() throws UserProblem {
    assertThat(withheld(result("group", 0))).containsOnly(false);
  }

  @Test
  void aSecondColumnIsWithheldSoThatTheFirstDoesNotFollow() throws UserProblem {
    assertThat(withheld(result("group", 10))).containsExactly(true, true, false, false);
  }

  @Test
  void columnsThatAreNotRelatedStay() throws UserProblem {
    assertThat(withheld(result("group,sex", 10)))
        .containsExactly(true, true, false, false, false, false);
  }

  @Test
  void nestedColumnsDoNotGiveTheirOuterOneAway() throws UserProblem {
    var columns = withheld(result("group,group>sex", 10));
    assertThat(columns.subList(0, 4)).containsExactly(true, true, false, false);
    // Of group A all are too small; group B is withheld for A's sake, so one of its parts is too.
    assertThat(columns.subList(4, 6)).containsExactly(true, true);
    assertThat(columns.subList(6, 8)).contains(true);
    assertThat(columns.subList(8, 12)).containsOnly(false);
  }

  @Test
  void aTableOfFewRespondentsIsWithheldAltogether() throws UserProblem {
    var result = result("group", 500);
    assertThat(withheld(result)).containsOnly(true);
    assertThat(result.tables().getFirst().base()).isNull();
    assertThat(Banners.document(result).blocks()).isNotEmpty();
  }

  @Test
  void withheldFiguresAreInNoNumberOfTheResult() throws UserProblem {
    var result = result("group", 10);
    for (var row : result.tables().getFirst().rows()) {
      assertThat(row.comparisons()).hasSize(1);
      assertThat(row.cells().getFirst()).isEqualTo(BannerCell.WITHHELD);
    }
    assertThat(result.tables().getFirst().columnBases().subList(0, 2)).containsOnlyNulls();
    assertThat(Json.line(result)).contains("\"withheld\":true");
    var table =
        Banners.document(result).blocks().stream()
            .filter(Table.class::isInstance)
            .map(Table.class::cast)
            .findFirst()
            .orElseThrow();
    for (var row : table.rows()) {
      assertThat(row.cells().get(2)).isInstanceOf(Cell.Withheld.class);
    }
    assertThat(Banners.explained(result, 0, 0, 0).blocks()).hasSize(1);
  }

  @Test
  void whatIsWithheldTogetherIsLargeEnough() {
    var random = new java.util.Random(4);
    for (int round = 0; round < 50; round++) {
      var n = random.longs(6, 0, 60).toArray();
      var layout = layout(n.length);
      var withheld = new Suppression(layout, 20).withheld(n, Arrays.stream(n).sum());
      var hidden = IntStream.range(0, n.length).filter(i -> withheld[i]).toArray();
      var small = IntStream.range(0, n.length).filter(i -> n[i] > 0 && n[i] < 20).toArray();
      assertThat(hidden).contains(small);
      if (hidden.length > 0) {
        assertThat(hidden.length).isGreaterThan(1);
        assertThat(IntStream.of(hidden).mapToLong(i -> n[i]).sum()).isGreaterThanOrEqualTo(20);
      }
    }
  }

  private static Layout layout(int columns) {
    var places = IntStream.range(0, columns).mapToObj(i -> new Layout.Place(0, i)).toList();
    var all =
        IntStream.range(0, columns)
            .mapToObj(i -> new Column(0, Letters.of(i), List.of("c" + i)))
            .toList();
    var subtable = new Subtable(List.of(), List.of(), 0, columns, false, Compare.PAIRS);
    return new Layout(List.of(survey().questions().getFirst()), places, all, List.of(subtable));
  }
}
