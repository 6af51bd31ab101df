package manyi.analysis.banner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.text.UserProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What has to hold of any survey.
class BannerPropertyTest {
  private static final int N = 200;

  private static Survey survey(long seed, List<Integer> order, boolean merged) {
    var random = new Random(seed);
    var group = random.ints(N, -1, 4).toArray();
    var sat = random.ints(N, 0, 6).toArray();
    var use = random.ints(N, 0, 4).toArray();
    var options = List.of("", "0", "1", "0,1");
    return SurveyBuilder.of(N)
        .single(
            "group",
            "Group",
            merged ? "A B C" : "A B C D",
            order.stream().mapToInt(i -> merged ? Math.min(2, group[i]) : group[i]).toArray())
        .rating("sat", "Satisfaction", 1, 5, order.stream().mapToInt(i -> sat[i]).toArray())
        .multiple(
            "use",
            "Use",
            "x y",
            order.stream().map(i -> options.get(use[i])).toArray(String[]::new))
        .build();
  }

  private static List<Integer> inOrder() {
    return IntStream.range(0, N).boxed().toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void respondentsInAnotherOrderGiveTheSameTables(long seed) throws UserProblem {
    var settings = Map.of("rows", "sat,use", "columns", "group,use,use>group");
    var shuffled = new java.util.ArrayList<>(inOrder());
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Banners.document(Banners.result(survey(seed, shuffled, false), settings)))
        .isEqualTo(Banners.document(Banners.result(survey(seed, inOrder(), false), settings)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void mergedColumnsHoldTheSumOfTheirCounts(long seed) throws UserProblem {
    var settings = Map.of("rows", "sat,use", "columns", "group");
    var apart = Banners.result(survey(seed, inOrder(), false), settings);
    var merged = Banners.result(survey(seed, inOrder(), true), settings);
    for (int table = 0; table < apart.tables().size(); table++) {
      for (int row = 0; row < apart.tables().get(table).rows().size(); row++) {
        var of = apart.tables().get(table).rows().get(row);
        var with = merged.tables().get(table).rows().get(row);
        if (of.kind().proportion()) {
          long sum = n(of.cells().get(2)) + n(of.cells().get(3));
          assertThat(n(with.cells().get(2))).isEqualTo(sum);
        }
        assertThat(with.total().value()).isCloseTo(of.total().value(), within(1e-12));
      }
    }
  }

  private static long n(BannerCell cell) {
    return Objects.requireNonNull(cell.count()).n();
  }
}
