package manyi.analysis.banner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import manyi.analysis.Outcome;
import manyi.document.Cell;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.document.Table;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;

class BannerTest {
  private static final int N = 300;

  /// Groups of which C is the most satisfied; two items of one matrix; a multiple choice.
  private static Survey survey(long seed) {
    var random = new Random(seed);
    var group = random.ints(N, 0, 3).toArray();
    var region = random.ints(N, 0, 2).toArray();
    var sat =
        IntStream.range(0, N).map(i -> Math.min(5, 1 + group[i] + random.nextInt(3))).toArray();
    var use = new String[N];
    Arrays.setAll(use, i -> i % 5 == 0 ? "" : i % 3 == 0 ? "0,1" : String.valueOf(group[i]));
    return SurveyBuilder.of(N)
        .role(Role.SEGMENT)
        .single("group", "Group", "A B C", group)
        .single("region", "Region", "east west", region)
        .role(Role.OVERALL)
        .rating("sat", "Satisfaction", 1, 5, sat)
        .role(Role.NONE)
        .multiple("use", "Use", "x y z", use)
        .number("age", "Age", random.doubles(N, 18, 80).toArray())
        .build();
  }

  private static Map<String, String> settings(String... pairs) {
    var settings = new HashMap<>(Map.of("rows", "sat", "columns", "group"));
    for (int i = 0; i < pairs.length; i += 2) {
      settings.put(pairs[i], pairs[i + 1]);
    }
    return settings;
  }

  private static Survey weighted(Survey survey, double factor) {
    var random = new Random(5);
    var weights = random.doubles(N, 0.5, 2).map(weight -> weight * factor).toArray();
    return survey.weighted(Weights.of("w", weights));
  }

  @Test
  void theLargerCellHasTheLetterOfTheSmallerColumn() throws UserProblem {
    var mean = Banners.row(table(survey(1), settings()), RowKind.MEAN, "");
    assertThat(mean.cells().stream().map(BannerCell::letters)).containsExactly("", "A", "A B");
    assertThat(mean.total().letters()).isEmpty();
  }

  @Test
  void lettersBeginAnewInEverySubtable() throws UserProblem {
    var result = Banners.result(survey(1), settings("columns", "group,region>group"));
    assertThat(result.columns().stream().map(Column::letter))
        .containsExactly("A", "B", "C", "A", "B", "C", "A", "B", "C");
    assertThat(result.subtables().stream().map(Subtable::within))
        .containsExactly(List.of(), List.of("east"), List.of("west"));
    assertThat(result.columns().getLast().labels()).containsExactly("west", "C");
    for (var comparison : result.tables().getFirst().rows().getFirst().comparisons()) {
      assertThat(result.columns().get(comparison.first()).subtable())
          .isEqualTo(result.columns().get(comparison.second()).subtable());
    }
  }

  @Test
  void nestedColumnsAddUpToTheOnesAroundThem() throws UserProblem {
    var table = table(survey(1), settings("columns", "region,region>group"));
    for (var row : table.rows()) {
      if (row.kind().proportion()) {
        var n = row.cells().stream().mapToLong(cell -> count(cell)).toArray();
        assertThat(n[0]).isEqualTo(n[2] + n[3] + n[4]);
        assertThat(n[1]).isEqualTo(n[5] + n[6] + n[7]);
      }
    }
  }

  @Test
  void aSmallLetterIsSignificantAtTheLooserLevelOnly() throws UserProblem {
    for (int seed = 0; seed < 10; seed++) {
      var given = settings("columns", "region,use", "second-confidence", "50");
      for (var row : table(survey(seed), given).rows()) {
        for (var comparison : row.comparisons()) {
          var judgement = comparison.effective();
          if (judgement != null) {
            double p = judgement.adjustedP();
            assertThat(judgement.verdict())
                .isEqualTo(
                    p < 0.05
                        ? Verdict.STRICTER
                        : p < 0.5 ? Verdict.LOOSER : Verdict.NOT_SIGNIFICANT);
          }
        }
        for (var cell : row.cells()) {
          assertThat(cell.letters()).matches("([A-Za-z]( [A-Za-z])*)?");
        }
      }
    }
  }

  @Test
  void comparedWithTheTotalAColumnHasAnArrow() throws UserProblem {
    var table = table(survey(1), settings("compare", "total"));
    var mean = Banners.row(table, RowKind.MEAN, "");
    assertThat(mean.cells().getFirst().letters()).isEqualTo("↓");
    assertThat(mean.cells().getLast().letters()).isEqualTo("↑");
    var first = mean.comparisons().getFirst();
    assertThat(first.second()).isEqualTo(Comparison.REST);
    assertThat(first.firstBase().n() + first.secondBase().n()).isEqualTo(N);
  }

  @Test
  void theRestOfANumberIsThatOfTheOtherColumns() throws UserProblem {
    var table = table(survey(1), settings("rows", "age", "columns", "region", "compare", "total"));
    var row = table.rows().getFirst();
    var cells = row.cells();
    assertThat(row.comparisons().getFirst().secondValue())
        .isCloseTo(cells.getLast().mean(), within(1e-12));
    assertThat(row.comparisons().getLast().secondValue())
        .isCloseTo(cells.getFirst().mean(), within(1e-12));
  }

  @Test
  void previousAndFirstCompareFewerColumns() throws UserProblem {
    var previous = table(survey(1), settings("compare", "previous")).rows().getFirst();
    assertThat(previous.comparisons().stream().map(one -> one.first() + "-" + one.second()))
        .containsExactly("0-1", "1-2");
    var first = table(survey(1), settings("compare", "first")).rows().getFirst();
    assertThat(first.comparisons().stream().map(one -> one.first() + "-" + one.second()))
        .containsExactly("0-1", "0-2");
  }

  @Test
  void netsOfARatingAddUpItsLevels() throws UserProblem {
    var table = table(survey(1), settings("nets", "high = 4 + 5; low = 1-2", "cells", "count"));
    var high = Banners.row(table, RowKind.NET, "high");
    var top = Banners.row(table, RowKind.TOP_BOX, "");
    assertThat(high.cells()).isEqualTo(top.cells());
    assertThat(high.options()).containsExactly("4", "5");
    assertThat(Banners.row(table, RowKind.NET, "low").cells())
        .isEqualTo(Banners.row(table, RowKind.BOTTOM_BOX, "").cells());
  }

  @Test
  void aNetOfAMultipleChoiceCountsARespondentOnce() throws UserProblem {
    var table = table(survey(1), settings("rows", "use", "nets", "\"x or y\" = x + y"));
    long x = count(Banners.row(table, RowKind.LEVEL, "x").total());
    long y = count(Banners.row(table, RowKind.LEVEL, "y").total());
    long both = IntStream.range(0, N).filter(i -> i % 5 != 0 && i % 3 == 0).count();
    assertThat(count(Banners.row(table, RowKind.NET, "x or y").total())).isEqualTo(x + y - both);
  }

  @Test
  void whatIsWrittenWronglyIsTold() throws UserProblem {
    assertThat(Banners.obstacle(survey(1), settings("nets", "high 4 5")))
        .isEqualTo("banner.net-unreadable");
    assertThat(Banners.obstacle(survey(1), settings("nets", "high = 8 + 9")))
        .isEqualTo("banner.net-unknown");
    assertThat(Banners.obstacle(survey(1), settings("scores", "a, b")))
        .isEqualTo("banner.scores-unreadable");
    assertThat(Banners.obstacle(survey(1), settings("second-confidence", "-1")))
        .isEqualTo("banner.level-unreadable");
    assertThat(Banners.obstacle(survey(1), settings("sort", "column", "sort-column", "D")))
        .isEqualTo("banner.no-such-column");
  }

  @Test
  void whatFitsNoneOfTheRowsIsToldAsAMatterOfTheSettings() throws UserProblem {
    assertThat(Banners.obstacle(survey(1), settings("scores", "1, 2")))
        .isEqualTo("banner.scores-misfit");
    assertThat(Banners.obstacle(survey(1), settings("rows", "use", "scores", "1, 2")))
        .isEqualTo("banner.scores-without-scale");
    assertThat(Banners.obstacle(survey(1), settings("top", "5"))).isEqualTo("banner.box-misfit");
    assertThat(Banners.obstacle(survey(1), settings("bottom", "9"))).isEqualTo("banner.box-misfit");
    for (var given : List.of(settings("top", "9"), settings("nets", "high 4"))) {
      assertThat(Banners.outcome(survey(1), given))
          .isInstanceOfSatisfying(
              Outcome.NotPossible.class,
              obstacle -> assertThat(obstacle.cause()).isEqualTo(Outcome.Cause.SETTINGS));
    }
    assertThat(table(survey(1), settings("top", "4")).rows()).isNotEmpty();
  }

  @Test
  void netsAreJoinedByCommasToo() throws UserProblem {
    var plus = table(survey(1), settings("nets", "high = 4 + 5"));
    assertThat(table(survey(1), settings("nets", "high = 4, 5"))).isEqualTo(plus);
    assertThat(table(survey(1), settings("nets", "high = \"4\"，\"5\""))).isEqualTo(plus);
  }

  @Test
  void whatIsFoundStandsInTheTable() throws UserProblem {
    var all = Banners.result(survey(1), settings());
    var shares = Banners.result(survey(1), settings("cells", "column"));
    assertThat(finding(all)).contains("Mean");
    assertThat(finding(shares)).doesNotContain("Mean").doesNotContain(counted(all));
    assertThat(finding(all)).contains(counted(all));
  }

  private static String finding(BannerResult result) {
    return ((Paragraph) Banners.document(result).blocks().getFirst()).text();
  }

  /// How many pairs all rows together compare, as the finding says it.
  private static String counted(BannerResult result) {
    long made =
        result.tables().getFirst().rows().stream()
            .flatMap(row -> row.comparisons().stream())
            .filter(one -> one.effective() != null)
            .count();
    return "Of " + made + " pairs compared";
  }

  @Test
  void aColumnIsFlaggedWhereItsWeightsAreWorthFew() throws UserProblem {
    var weights = new double[N];
    Arrays.setAll(weights, i -> i == 0 ? 500 : 1);
    var result = Banners.result(survey(1).weighted(Weights.of("w", weights)), settings());
    assertThat(result.tables().getFirst().columnBases())
        .allSatisfy(base -> assertThat(Objects.requireNonNull(base).n()).isGreaterThan(30));
    assertThat(Banners.document(result).blocks().toString())
        .contains("△")
        .contains("effective n below 30")
        .contains("(effective n 1.");
  }

  @Test
  void theMarkOfASmallBaseAndMeansOfFewHaveTheirFootnotes() throws UserProblem {
    var rare = IntStream.range(0, N).map(i -> i < 20 ? 1 + i % 5 : -1).toArray();
    var survey =
        SurveyBuilder.of(N)
            .single("group", "Group", "A B", IntStream.range(0, N).map(i -> i % 2).toArray())
            .rating("sat", "Satisfaction", 1, 5, rare)
            .build();
    var asked = Banners.document(Banners.result(survey, settings("base", "asked")));
    assertThat(asked.blocks().toString()).contains("mark=△").contains("△ Base below 30");
    var all = Banners.document(Banners.result(survey, settings("base", "all")));
    assertThat(all.blocks().toString())
        .contains("rests on 20 respondents")
        .contains("mark=△")
        .contains("△ Base below 30")
        .contains("Top and bottom boxes are percentages of everyone");
  }

  @Test
  void ownScoresGiveTheirGreatestToTheHighestLevel() throws UserProblem {
    var plain = Banners.row(table(survey(1), settings()), RowKind.MEAN, "");
    for (var scores : List.of("100, 75, 50, 25, 0", "0 25 50 75 100")) {
      var own = Banners.row(table(survey(1), settings("scores", scores)), RowKind.MEAN, "");
      for (int column = 0; column < 3; column++) {
        assertThat(own.cells().get(column).mean())
            .isCloseTo((plain.cells().get(column).mean() - 1) * 25, within(1e-9));
        assertThat(own.cells().get(column).letters())
            .isEqualTo(plain.cells().get(column).letters());
      }
    }
  }

  @Test
  void rowsAreSortedByTheTotalOrByAColumn() throws UserProblem {
    var bySize = table(survey(1), settings("rows", "group", "columns", "sat", "sort", "size"));
    assertThat(bySize.rows().stream().map(row -> row.total().columnProportion()))
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    var byColumn = table(survey(1), settings("rows", "use", "sort", "column", "sort-column", "B"));
    assertThat(byColumn.rows().stream().map(row -> row.cells().get(1).columnProportion()))
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @Test
  void theBaseIsWhatWasChosen() throws UserProblem {
    var silent = IntStream.range(0, N).map(i -> i % 4 == 0 ? 0 : i % 6 == 1 ? -1 : 3).toArray();
    var survey =
        SurveyBuilder.of(N)
            .single("group", "Group", "A B", IntStream.range(0, N).map(i -> i % 2).toArray())
            .rating("sat", "Satisfaction", 1, 5, silent)
            .build();
    long answered = Arrays.stream(silent).filter(score -> score > 0).count();
    long asked = Arrays.stream(silent).filter(score -> score >= 0).count();
    assertThat(base(table(survey, settings()))).isEqualTo(answered);
    assertThat(base(table(survey, settings("base", "asked")))).isEqualTo(asked);
    var all = table(survey, settings("base", "all"));
    assertThat(base(all)).isEqualTo(N);
    assertThat(all.rows().stream().map(BannerRow::kind))
        .contains(RowKind.UNANSWERED, RowKind.NOT_ASKED);
    assertThat(Banners.row(all, RowKind.MEAN, "").total().mean()).isEqualTo(3);
  }

  @Test
  void theItemsOfAMatrixAreOneTable() throws UserProblem {
    var plain = survey(1);
    var block = new manyi.survey.Block("m", "Matrix");
    var questions = new ArrayList<Question>();
    for (var question : plain.questions()) {
      questions.add(question);
      if (question.id().equals("sat")) {
        for (int i = 1; i <= 2; i++) {
          questions.add(
              new Question(
                  "m." + i,
                  "Item " + i,
                  block,
                  Kind.RATING,
                  Role.NONE,
                  List.of(),
                  question.levels(),
                  question.answers()));
        }
      }
    }
    var survey = Survey.of("test", N, questions);
    var result = Banners.result(survey, settings("rows", "m"));
    assertThat(result.tables()).hasSize(1);
    assertThat(result.tables().getFirst().rows()).hasSize(2);
    var mean = Banners.row(table(plain, settings()), RowKind.MEAN, "");
    assertThat(result.tables().getFirst().rows().getFirst().cells()).isEqualTo(mean.cells());
    assertThat(Banners.result(survey, settings("rows", "m", "matrix", "full")).tables()).hasSize(2);
    assertThat(Banners.obstacle(survey, settings("rows", "m", "matrix", "option")))
        .isEqualTo("banner.option-needed");
    assertThat(Banners.obstacle(survey, settings("rows", "m", "matrix", "option", "option", "9")))
        .isEqualTo("banner.option-unknown");
    var option = settings("rows", "m", "matrix", "option", "option", "4");
    assertThat(Banners.result(survey, option).tables().getFirst().rows().getFirst().kind())
        .isEqualTo(RowKind.LEVEL);
    assertThat(Banners.document(result).blocks()).anyMatch(Figure.HeatMap.class::isInstance);
  }

  @Test
  void equalWeightsOfAnySizeChangeOnlySums() throws UserProblem {
    for (var preset : List.of("effective", "design")) {
      var given = settings("rows", "sat,use,age", "columns", "group,use", "preset", preset);
      var one = Banners.result(weighted(survey(2), 1), given);
      var many = Banners.result(weighted(survey(2), 1000), given);
      for (int table = 0; table < one.tables().size(); table++) {
        var rows = one.tables().get(table).rows();
        var others = many.tables().get(table).rows();
        for (int row = 0; row < rows.size(); row++) {
          sameDecisions(rows.get(row), others.get(row), Preset.valueOf(preset.toUpperCase()));
        }
      }
    }
  }

  private static void sameDecisions(BannerRow one, BannerRow other, Preset preset) {
    for (int i = 0; i < one.comparisons().size(); i++) {
      var first = one.comparisons().get(i).under(preset);
      var second = other.comparisons().get(i).under(preset);
      assertThat(second == null).isEqualTo(first == null);
      if (first != null && second != null) {
        assertThat(second.p()).isCloseTo(first.p(), within(1e-9));
      }
    }
    for (int column = 0; column < one.cells().size(); column++) {
      assertThat(other.cells().get(column).letters()).isEqualTo(one.cells().get(column).letters());
    }
  }

  @Test
  void aDocumentSaysSomethingThenShowsLettersWithReferences() throws UserProblem {
    var result = Banners.result(survey(1), settings());
    var document = Banners.document(result);
    assertThat(document.blocks().getFirst())
        .isInstanceOfSatisfying(
            Paragraph.class, said -> assertThat(said.text()).contains("\"C\"").contains("95%"));
    var table = document.blocks().stream().filter(Table.class::isInstance).findFirst();
    var lines = ((Table) table.orElseThrow()).rows();
    var mean = lines.getLast().cells();
    assertThat(mean.getLast().lettersBeside()).isEqualTo("A B");
    assertThat(((Cell.Value) mean.getLast()).reference()).isEqualTo("0.7.2");
    assertThat(document.blocks()).anyMatch(Figure.Stacked.class::isInstance);
  }

  @Test
  void anExplanationHasEveryComparisonOfTheCell() throws UserProblem {
    var result = Banners.result(weighted(survey(1), 1), settings());
    var document = Banners.explained(result, 0, 7, 2);
    var text = document.blocks().getFirst();
    assertThat(((Paragraph) text).text()).contains("significantly higher than").contains("\"A\"");
    var table = (Table) document.blocks().getLast();
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().getFirst().cells().getFirst().shown(Language.EN)).isEqualTo("A");
    assertThat(document.blocks().toString()).contains("SPSS").contains("Design-based");
  }

  @Test
  void everyFigureWithAReferenceCanBeExplained() throws UserProblem {
    var cases =
        List.of(
            settings("rows", "sat,use,age", "columns", "group,use"),
            settings("rows", "sat,age", "compare", "total", "preset", "design"),
            settings("rows", "sat", "preset", "spss", "adjustment", "holm"),
            settings("rows", "sat", "adjustment", "none", "second-confidence", "0.8"),
            settings("rows", "use", "columns", "region>group", "suppress-below", "45"));
    for (var given : cases) {
      var result = Banners.result(weighted(survey(3), 1), given);
      int asked = 0;
      for (var reference : references(Banners.document(result))) {
        for (var language : Language.values()) {
          var said = new Banner().explain(result, reference, Texts.in(language)).orElseThrow();
          assertThat(said.blocks().toString()).doesNotContain("{", "}", "''", "null");
          asked++;
        }
      }
      assertThat(asked).as("%s", given).isPositive();
    }
    var result = Banners.result(survey(1), settings());
    for (var none : List.of("", "0.0", "0.0.9", "9.0.0", "a.b.c")) {
      assertThat(new Banner().explain(result, none, Texts.in(Language.EN))).isEmpty();
    }
  }

  private static List<String> references(Document document) {
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .flatMap(table -> ((Table) table).rows().stream())
        .flatMap(row -> row.cells().stream())
        .filter(Cell.Value.class::isInstance)
        .map(cell -> ((Cell.Value) cell).reference())
        .filter(reference -> !reference.isEmpty())
        .toList();
  }

  @Test
  void whereNothingDiffersThatIsSaid() throws UserProblem {
    var random = new Random(3);
    var survey =
        SurveyBuilder.of(N)
            .single("group", "Group", "A B", IntStream.range(0, N).map(i -> i % 2).toArray())
            .rating("sat", "Satisfaction", 1, 5, random.ints(N, 1, 6).map(i -> i).toArray())
            .build();
    var said = (Paragraph) Banners.document(Banners.result(survey, settings())).blocks().getFirst();
    assertThat(said.text()).contains("none differs significantly").contains("chance");
  }

  @Test
  void aQuestionWithoutAnswersIsLeftOut() throws UserProblem {
    var survey =
        SurveyBuilder.of(4)
            .single("group", "Group", "A B", 0, 1, 0, 1)
            .rating("sat", "Satisfaction", 1, 5, 1, 2, 3, 4)
            .rating("none", "Nothing", 1, 5, 0, 0, 0, 0)
            .build();
    var result = Banners.result(survey, settings("rows", "sat,none"));
    assertThat(result.tables()).hasSize(1);
    assertThat(result.leftOut()).hasSize(1);
    assertThat(Banners.obstacle(survey, settings("rows", "none")))
        .isEqualTo("banner.nobody-answered");
  }

  @Test
  void aRankingIsCountedByWhatWasPutFirst() throws UserProblem {
    var survey = Rankings.survey();
    var table = table(survey, settings("rows", "rank"));
    assertThat(table.rows().stream().map(row -> count(row.total()))).containsExactly(2L, 1L);
  }

  @Test
  void threeHundredColumnsAreComparedWithTheTotal() throws UserProblem {
    int n = 6000;
    var random = new Random(8);
    var levels = IntStream.range(0, 300).mapToObj(i -> Level.of("shop" + i)).toList();
    var survey =
        SurveyBuilder.of(n)
            .coded("group", "Shop", Kind.SINGLE, levels, random.ints(n, 0, 300).toArray())
            .rating("sat", "Satisfaction", 1, 5, random.ints(n, 1, 6).toArray())
            .build();
    var result = Banners.result(survey, settings());
    assertThat(result.columns()).hasSize(300);
    assertThat(result.subtables().getFirst().compare()).isEqualTo(Compare.TOTAL);
    assertThat(Banners.document(result).blocks().toString()).contains("300 columns");
    assertThat(Banners.document(result).blocks()).noneMatch(Figure.class::isInstance);
  }

  @Test
  void moreThanAnyoneReadsIsRefused() throws UserProblem {
    int n = 2500;
    var codes = IntStream.range(0, n).map(i -> i % 1200).toArray();
    var many = IntStream.range(0, 1200).mapToObj(i -> Level.of("l" + i)).toList();
    var survey =
        SurveyBuilder.of(n)
            .coded("many", "Many", Kind.SINGLE, many, codes)
            .coded("other", "Other", Kind.SINGLE, many, codes)
            .rating(
                "sat", "Satisfaction", 1, 5, IntStream.range(0, n).map(i -> 1 + i % 5).toArray())
            .build();
    assertThat(Banners.obstacle(survey, settings("columns", "many")))
        .isEqualTo("banner.too-many-columns");
    assertThat(Banners.obstacle(survey, settings("rows", "many", "columns", "sat")))
        .isEqualTo("banner.too-many-levels");
    assertThat(Banners.obstacle(survey, settings("columns", "many>sat>other")))
        .isEqualTo("banner.too-many-levels");
  }

  @Test
  void columnsOfNobodyAreNoTable() throws UserProblem {
    var survey =
        SurveyBuilder.of(3)
            .single("group", "Group", "A B", -1, -1, -1)
            .rating("sat", "Satisfaction", 1, 5, 1, 2, 3)
            .build();
    assertThat(Banners.obstacle(survey, settings())).isEqualTo("banner.nobody-in-columns");
  }

  @Test
  void aProportionOfAllOrNobodyIsNotCompared() throws UserProblem {
    var survey =
        SurveyBuilder.of(6)
            .single("group", "Group", "A B", 0, 0, 0, 1, 1, 1)
            .rating("sat", "Satisfaction", 1, 5, 5, 5, 5, 1, 2, 5)
            .build();
    var row = Banners.row(table(survey, settings()), RowKind.LEVEL, "5");
    var only = row.comparisons().getFirst();
    assertThat(only.spss()).isNull();
    assertThat(only.effective()).isNull();
    assertThat(only.design()).isNull();
    var result = Banners.result(survey, settings());
    assertThat(Banners.explained(result, 0, 2, 0).blocks().toString()).contains("No test was made");
  }

  private static BannerTable table(Survey survey, Map<String, String> settings) throws UserProblem {
    return Banners.result(survey, settings).tables().getFirst();
  }

  private static long base(BannerTable table) {
    return Objects.requireNonNull(table.base()).n();
  }

  private static long count(BannerCell cell) {
    return Objects.requireNonNull(cell.count()).n();
  }
}
