package manyi.latents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import manyi.structure.Latent;
import manyi.structure.StructuralModel;
import manyi.structure.StructuralModel.Path;
import manyi.survey.Role;
import manyi.survey.SurveyBuilder;
import org.junit.jupiter.api.Test;

class SuggestionTest {
  private static final int N = 40;

  private static int[] ratings() {
    return new Random(2).ints(N, 1, 11).toArray();
  }

  @Test
  void rolesAndWordsMakeAModel() {
    var survey =
        SurveyBuilder.of(N)
            .rating("a", "品牌形象", 1, 10, ratings())
            .role(Role.SATISFACTION)
            .rating("b", "通话质量", 1, 10, ratings())
            .rating("c", "话费", 1, 10, ratings())
            .role(Role.IMPORTANCE)
            .rating("d", "通话质量", 1, 10, ratings())
            .role(Role.OVERALL)
            .rating("e", "总体", 1, 10, ratings())
            .build();

    var model = Suggestion.of(survey);

    assertThat(model.latents()).extracting(Latent::name).containsExactly("品牌形象", "感知质量", "用户满意度");
    assertThat(model.items()).containsExactly("a", "b", "c", "e");
    assertThat(model.paths())
        .containsExactlyInAnyOrder(
            new Path("品牌形象", "感知质量"), new Path("品牌形象", "用户满意度"), new Path("感知质量", "用户满意度"));
  }

  @Test
  void theUsualIdsOfTheEcsiAreKnown() {
    var survey =
        SurveyBuilder.of(N)
            .rating("imag1", "It can be trusted", 1, 10, ratings())
            .rating("cusa1", "Overall", 1, 10, ratings())
            .rating("cusl1", "Would choose again", 1, 10, ratings())
            .build();

    assertThat(Suggestion.of(survey).latents())
        .extracting(Latent::name)
        .containsExactly("Image", "Satisfaction", "Loyalty");
  }

  @Test
  void whatFewWereAskedIsLeftOutAndNothingIsSuggestedOfNothing() {
    var seldom = ratings();
    for (int i = 0; i < N; i += 3) {
      seldom[i] = -1;
    }
    var survey =
        SurveyBuilder.of(N)
            .rating("a", "感知质量", 1, 10, ratings())
            .rating("b", "维修质量", 1, 10, seldom)
            .role(Role.OVERALL)
            .rating("c", "总体", 1, 10, ratings())
            .build();

    assertThat(Suggestion.of(survey).items()).containsExactly("a", "c");
    assertThat(Suggestion.skipped(survey))
        .singleElement()
        .satisfies(one -> assertThat(one.question().id()).isEqualTo("b"))
        .satisfies(one -> assertThat(one.latent()).isEqualTo("感知质量"));
    assertThat(Suggestion.of(SurveyBuilder.of(N).number("x", "Age", new double[N]).build()))
        .isEqualTo(StructuralModel.EMPTY);
  }
}
