package manyi.app.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import manyi.analysis.Setting;
import manyi.app.card.BannerControl.Place;
import manyi.survey.Question;
import manyi.survey.Survey;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  private final Survey survey = SmallSurvey.create();

  @Test
  void whatIsReadIsWrittenAgain() {
    assertThat(columns(" q1 , q2 > q5").written()).isEqualTo("q1,q2>q5");
  }

  @Test
  void aColumnWithAnUnknownQuestionIsLeftOut() {
    assertThat(columns("q1,q99>q2,").written()).isEqualTo("q1");
  }

  @Test
  void aQuestionGoesBesideOrIntoAColumn() {
    var columns = columns("q1,q2");

    assertThat(columns.with(1, questions("q5")).written()).isEqualTo("q1,q5,q2");
    assertThat(columns.nested(0, questions("q5")).written()).isEqualTo("q1>q5,q2");
    assertThat(columns.nested(0, questions("q2")).written()).isEqualTo("q1>q2,q2");
  }

  @Test
  void aQuestionIsNotNestedInItself() {
    assertThat(columns("q1>q2").nested(0, questions("q1")).written()).isEqualTo("q1>q2");
  }

  @Test
  void aColumnIsMovedNestedAndTakenOutAgain() {
    var columns = columns("q1,q2,q5");

    assertThat(columns.moved(0, 2).written()).isEqualTo("q2,q1,q5");
    assertThat(columns.moved(0, -1)).isEqualTo(columns);
    assertThat(columns.moved(2, 4)).isEqualTo(columns);
    assertThat(columns.nested(0, 2).written()).isEqualTo("q1>q5,q2");
    assertThat(columns.nested(0, 2).taken(0).written()).isEqualTo("q1,q5,q2");
    assertThat(columns.nested(-1, 0)).isEqualTo(columns);
  }

  @Test
  void aRemovedQuestionLeavesWhatWasNestedInIt() {
    assertThat(columns("q1>q2,q1").without(questions("q1")).written()).isEqualTo("q2");
    assertThat(columns("q1>q2,q1").without(0).written()).isEqualTo("q1");
  }

  @Test
  void whatIsDroppedOnTheLowerHalfIsNested() {
    var columns = columns("q1,q2");

    assertThat(dropped(columns, -1, "q5", new Place.Into(1))).isEqualTo("q1,q2>q5");
    assertThat(dropped(columns, -1, "q5", new Place.Before(0))).isEqualTo("q5,q1,q2");
    assertThat(dropped(columns, 0, "q1", new Place.Into(1))).isEqualTo("q2>q1");
    assertThat(dropped(columns, 1, "q2", new Place.Before(0))).isEqualTo("q2,q1");
  }

  @Test
  void choicesAreWrittenInTheOrderOfTheirDeclaration() {
    var words = List.of("count", "percent", "mean");

    assertThat(ChoicesControl.toggled(words, List.of("mean"), "count")).isEqualTo("count,mean");
    assertThat(ChoicesControl.toggled(words, List.of("count", "mean"), "count")).isEqualTo("mean");
  }

  @Test
  void aWholeNumberIsCountedWithinItsBounds() {
    var setting = Setting.whole("least", 30, 1, 120);

    assertThat(WholeControl.stepped(setting, "30", 1)).isEqualTo("31");
    assertThat(WholeControl.stepped(setting, "1", -1)).isEqualTo("1");
    assertThat(WholeControl.stepped(setting, "100", 1)).isEqualTo("110");
    assertThat(WholeControl.stepped(setting, "100", -1)).isEqualTo("99");
    assertThat(WholeControl.stepped(setting, "viel", 1)).isEqualTo("30");
    assertThat(WholeControl.stepped(Setting.resamples(1000), "0", 1)).isEqualTo("100");
    assertThat(WholeControl.stepped(Setting.resamples(1000), "100", -1)).isEqualTo("0");
  }

  private String dropped(Columns columns, int moved, String id, Place place) {
    return BannerControl.dropped(columns, moved, questions(id), place).written();
  }

  private Columns columns(String written) {
    return Columns.of(written, survey);
  }

  private List<Question> questions(String... ids) {
    return Stream.of(ids).map(id -> SmallSurvey.find(survey, id)).toList();
  }
}
