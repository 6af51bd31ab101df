package manyi.app.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import manyi.analysis.Request;
import manyi.survey.Question;
import manyi.survey.Survey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormModelTest {
  private final Survey survey = SmallSurvey.create();
  private final FormModel form =
      new FormModel(new Tasting(), new ReadOnlyObjectWrapper<@Nullable Survey>(survey));
  private final Slot dish = form.slots().get(0);
  private final Slot plates = form.slots().get(1);
  private final Slot guests = form.slots().get(2);

  @Test
  void whatHasNoStandardIsMissing() {
    assertThat(form.missing()).containsExactly(Tasting.DISH, Tasting.GUESTS);
    dish.put(questions("q1"));
    guests.put(questions("q2"));
    assertThat(form.missing()).isEmpty();
  }

  @Test
  void theStandardIsShownButNotWritten() {
    assertThat(ids(plates.questions())).containsExactly("q4.1", "q4.2", "q4.3");
    assertThat(form.request().get()).isEqualTo(Request.of("tasting"));
  }

  @Test
  void choosingTheStandardAgainLeavesNothingWritten() {
    form.choose(Tasting.COURSE, "starter");
    assertThat(form.request().get().settings()).containsEntry("course", "starter");
    form.choose(Tasting.COURSE, "main-course");
    assertThat(form.request().get().settings()).isEmpty();
  }

  @Test
  void aValueThatDoesNotFitIsAProblemOfItsSetting() {
    form.choose(Tasting.SALT, "much");
    assertThat(form.problem(Tasting.SALT))
        .hasValueSatisfying(
            problem -> assertThat(problem.problem().key()).isEqualTo("analysis.not-a-number"));
    assertThat(form.problem(Tasting.COURSE)).isEmpty();
    assertThat(form.problem(Tasting.DISH)).isEmpty();
  }

  @Test
  void questionsGoIntoTheFirstEmptySlotThatFitsThenIntoTheLastOfSeveral() {
    assertThat(form.use(questions("q1"))).isTrue();
    assertThat(ids(dish.questions())).containsExactly("q1");
    form.use(questions("q2"));
    assertThat(ids(guests.questions())).containsExactly("q2");
    form.use(questions("q1"));
    assertThat(ids(guests.questions())).containsExactly("q2", "q1");
    assertThat(form.use(questions("q3"))).isFalse();
  }

  @Test
  void aSlotForOneTakesOneQuestionOfAFittingKind() {
    assertThat(dish.fits(questions("q1"))).isTrue();
    assertThat(dish.fits(questions("q1", "q2"))).isFalse();
    assertThat(dish.fits(questions("q3"))).isFalse();
    dish.put(questions("q1"));
    dish.put(questions("q2"));
    assertThat(ids(dish.questions())).containsExactly("q2");
  }

  @Test
  void aWholeMatrixIsOneChipUntilAnItemIsTakenOut() {
    assertThat(Chip.of(plates)).extracting(Chip::text).containsExactly("4 对服务的满意程度");
    plates.remove(questions("q4.2"));
    assertThat(Chip.of(plates)).extracting(Chip::text).containsExactly("4.1 通话质量", "4.3 维修速度");
  }

  @Test
  void chipsAreMovedByStepsAndByDragging() {
    guests.put(questions("q1", "q2"));
    guests.shift(Chip.of(guests).getLast(), -1);
    assertThat(ids(guests.questions())).containsExactly("q2", "q1");
    guests.shift(Chip.of(guests).getFirst(), -1);
    assertThat(ids(guests.questions())).containsExactly("q2", "q1");
    guests.move(questions("q1"), Optional.of(question("q2")));
    assertThat(ids(guests.questions())).containsExactly("q1", "q2");
    guests.move(questions("q1"), Optional.empty());
    assertThat(ids(guests.questions())).containsExactly("q2", "q1");
  }

  @Test
  void emptyingASlotMakesItMissing() {
    plates.remove(plates.questions());
    assertThat(form.missing()).contains(Tasting.PLATES);
  }

  @Test
  void aQuestionThatMayBeThereCanBeTakenOut() {
    var wine = form.slots().get(3);
    assertThat(ids(wine.questions())).containsExactly("q5");
    wine.remove(wine.questions());
    assertThat(wine.isEmpty()).isTrue();
    assertThat(form.request().get().settings()).containsEntry("wine", "");
    assertThat(form.missing()).doesNotContain(Tasting.WINE);
    assertThat(form.problem(Tasting.WINE)).isEmpty();
    wine.put(questions("q5"));
    assertThat(form.request().get().settings()).isEmpty();
  }

  @Test
  void whatNeedsAQuestionComesBeforeWhatMayHaveOne() {
    var wine = form.slots().get(3);
    wine.remove(wine.questions());
    form.use(questions("q4.1"));
    form.use(questions("q4.2"));
    form.use(questions("q4.3"));
    assertThat(ids(dish.questions())).containsExactly("q4.1");
    assertThat(ids(wine.questions())).containsExactly("q4.2");
    assertThat(ids(plates.questions())).contains("q4.3");
  }

  @Test
  void whatMakesNoDifferenceIsNotThere() {
    form.choose(Tasting.COURSE, "starter");
    assertThat(form.slots()).extracting(Slot::setting).doesNotContain(Tasting.WINE);
    assertThat(form.uses(question("q5"))).isFalse();
    form.choose(Tasting.COURSE, "main-course");
    assertThat(form.uses(question("q5"))).isTrue();
  }

  @Test
  void aGroupIsPutInOrTakenOutAsAWhole() {
    plates.toggle(questions("q4.1", "q4.2", "q4.3"));
    assertThat(plates.questions()).isEmpty();
    plates.toggle(questions("q4.1", "q5"));
    assertThat(ids(plates.questions())).containsExactly("q4.1", "q5");
  }

  @Test
  void aQuestionThatTheSurveyDoesNotHaveIsNamed() {
    form.request().set(Request.of("tasting").with("guests", "q1,q99"));
    assertThat(guests.unknown()).containsExactly("q99");
    assertThat(form.problem(Tasting.GUESTS)).isPresent();
  }

  @Test
  void percentagesAreReadAsTheyAreTyped() {
    assertThat(Stream.of("95%", "95 ％", "95", "0.95").map(ProportionControl::proportion))
        .containsOnly("0.95");
    assertThat(ProportionControl.proportion("99.5%")).isEqualTo("0.995");
    assertThat(ProportionControl.percent("0.995")).isEqualTo("99.5%");
    assertThat(ProportionControl.proportion("many")).isEqualTo("many");
  }

  private Question question(String id) {
    return SmallSurvey.find(survey, id);
  }

  private List<Question> questions(String... ids) {
    return Stream.of(ids).map(this::question).toList();
  }

  private static List<String> ids(List<Question> questions) {
    return questions.stream().map(Question::id).toList();
  }
}
