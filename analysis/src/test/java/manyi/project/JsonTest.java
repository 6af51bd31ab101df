package manyi.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import manyi.survey.Kind;
import manyi.survey.State;
import org.junit.jupiter.api.Test;

class JsonTest {
  record Inner(double meanOfAll, Kind kind) {}

  record Outer(String zebra, int apple, double[] many, List<Double> listed, Inner inner) {}

  @Test
  void aChoiceIsInLowerCaseWithHyphensAlsoAsAName() {
    assertThat(Json.line(Map.of(State.CHOSE_NOTHING, State.NOT_ASKED)))
        .isEqualTo("{\"chose-nothing\":\"not-asked\"}");
  }

  @Test
  void fieldsStandInTheOrderOfTheRecordAndNumbersThatDoNotExistAreNull() {
    var outer =
        new Outer(
            "满意",
            3,
            new double[] {0.1 + 0.2, Double.NaN},
            List.of(1.5, Double.POSITIVE_INFINITY),
            new Inner(Double.NaN, Kind.RATING));
    assertThat(Json.line(outer))
        .isEqualTo(
            "{\"zebra\":\"满意\",\"apple\":3,\"many\":[0.30000000000000004,null],"
                + "\"listed\":[1.5,null],\"inner\":{\"meanOfAll\":null,\"kind\":\"rating\"}}");
  }
}
