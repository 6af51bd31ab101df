package manyi.analysis.banner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import manyi.analysis.QuestionLabel;
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
    return result(survey(), columns, least);
  }

  private static BannerResult result(Survey survey, String columns, int least) throws UserProblem {
    return Banners.result(
        survey, Map.of("rows", "sat", "columns", columns, "suppress-below", String.valueOf(least)));
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
  void aQuestionBesideItselfNestedDoesNotGiveAFewAway() throws UserProblem {
    var few = few();
    // Of those with y only one has N, of those with z three: without them, Y / y and Y / z are y
    // and z but for these.
    assertThat(withheld(result(few, "flag,two>flag", 10)))
        .containsExactly(false, false, true, true, true, true);
  }

  @Test
  void fewWhoAreInNoColumnDoNotFollowFromTheTotal() throws UserProblem {
    assertThat(withheld(result(few(), "silent", 10))).containsExactly(false, true);
    assertThat(withheld(result(few(), "silent", 3))).containsExactly(false, false);
  }

  @Test
  void fewWhoDidNotChooseAnOptionDoNotFollowFromTheTotal() throws UserProblem {
    assertThat(withheld(result(few(), "used", 10))).containsExactly(true, false);
  }

  /// No few respondents are left of a whole whose other parts are told.
  @Test
  void nothingWithheldFollowsFromMarginsInTwoDirections() throws UserProblem {
    var random = new java.util.Random(11);
    for (int round = 0; round < 30; round++) {
      int n = 120;
      var a = random.ints(n, 0, 3).map(i -> random.nextInt(4) == 0 ? 2 : i % 2).toArray();
      var b = random.ints(n, -1, 4).toArray();
      var survey =
          SurveyBuilder.of(n)
              .single("a", "A", "a b c", a)
              .single("b", "B", "w x y z", b)
              .rating("sat", "Satisfaction", 1, 5, random.ints(n, 1, 6).toArray())
              .build();
      var result = result(survey, "a,b,a>b", 12);
      var row = result.tables().getFirst().rows().getFirst();
      for (int inner = 0; inner < result.columns().size(); inner++) {
        var column = result.columns().get(inner);
        if (column.labels().size() == 2) {
          var whole = shown(result, row, List.of(column.labels().getLast()));
          long told = 0;
          for (int other = 0; other < result.columns().size(); other++) {
            var labels = result.columns().get(other).labels();
            boolean part = labels.size() == 2 && labels.getLast().equals(column.label());
            told += part ? n(row.cells().get(other)) : 0;
          }
          assertThat(whole == 0 || whole == told || whole - told >= 12).isTrue();
        }
      }
    }
  }

  private static long shown(BannerResult result, BannerRow row, List<String> labels) {
    for (int column = 0; column < result.columns().size(); column++) {
      if (result.columns().get(column).labels().equals(labels)) {
        return n(row.cells().get(column));
      }
    }
    return 0;
  }

  private static long n(BannerCell cell) {
    var base = cell.base();
    return base == null ? 0 : base.n();
  }

  /// 200 respondents: `two` has 196 Y and 4 N, `flag` 67 y and the others z, `silent` 113 A and 84
  /// B, `used` 195 of x.
  private static Survey few() {
    var two = IntStream.range(0, 200).map(i -> i % 50 == 49 ? 1 : 0).toArray();
    var flag = IntStream.range(0, 200).map(i -> i < 67 ? 0 : 1).toArray();
    var silent = IntStream.range(0, 200).map(i -> i < 113 ? 0 : i < 197 ? 1 : -1).toArray();
    var used =
        IntStream.range(0, 200)
            .mapToObj(i -> i % 40 == 7 ? "1" : i % 2 == 0 ? "0,1" : "0")
            .toArray(String[]::new);
    return SurveyBuilder.of(200)
        .single("two", "Two", "Y N", two)
        .single("flag", "Flag", "y z", flag)
        .single("silent", "Silent", "A B", silent)
        .multiple("used", "Used", "x o", used)
        .rating("sat", "Satisfaction", 1, 5, IntStream.range(0, 200).map(i -> 1 + i % 5).toArray())
        .build();
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
    var label = QuestionLabel.of(survey().questions().getFirst());
    var subtable = new Subtable(List.of(label), List.of(), 0, columns, false, Compare.PAIRS);
    var question = survey().questions().getFirst();
    return new Layout(
        List.of(question), List.of(List.of(question)), places, all, List.of(subtable));
  }
}
