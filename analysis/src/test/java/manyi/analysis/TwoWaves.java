package manyi.analysis;

import java.util.Arrays;
import manyi.statistics.ReferenceCases.Case;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import tools.jackson.databind.JsonNode;

/// The respondents of `trend.json` as a survey.
public final class TwoWaves {
  private TwoWaves() {}

  public static Survey of(Case reference) {
    var input = reference.input();
    var wave = whole(input.get("wave"), -1);
    var builder =
        SurveyBuilder.of(wave.length)
            .role(Role.WAVE)
            .single("wave", "Wave", "first second", wave)
            .role(Role.SEGMENT)
            .single("group", "Group", "A B C", whole(input.get("group"), -1))
            .role(Role.OVERALL)
            .rating("overall", "Overall", 1, 10, whole(input.get("overall"), 0))
            .role(Role.RECOMMENDATION)
            .rating("recommend", "Recommend", 1, 10, whole(input.get("recommend"), 0))
            .role(Role.SATISFACTION);
    for (var item : new String[] {"a", "b", "c"}) {
      builder.rating(item, item, 1, 10, whole(input.get(item), 0));
    }
    builder.role(Role.NONE);
    number(builder, input, "person", Role.NONE);
    number(builder, input, "stratum", Role.STRATUM);
    var survey = builder.build();
    return input.get("w").isNull()
        ? survey
        : survey.weighted(Weights.of("w", numbers(input.get("w"))));
  }

  private static void number(SurveyBuilder builder, JsonNode input, String name, Role role) {
    if (!input.get(name).isNull()) {
      builder.role(role).number(name, name, numbers(input.get(name)));
    }
  }

  private static double[] numbers(JsonNode values) {
    var numbers = new double[values.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = values.get(i).isNull() ? Double.NaN : values.get(i).asDouble();
    }
    return numbers;
  }

  /// Silence is 0 of a rating, and of a choice below 0.
  private static int[] whole(JsonNode values, int shift) {
    return Arrays.stream(numbers(values))
        .mapToInt(value -> Double.isNaN(value) ? 0 : (int) value + shift)
        .toArray();
  }
}
