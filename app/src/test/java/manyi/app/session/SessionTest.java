package manyi.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import manyi.analysis.Request;
import manyi.app.data.Previews;
import manyi.project.Card;
import manyi.text.Language;
import manyi.workbook.recognition.Corrections;
import org.junit.jupiter.api.Test;

class SessionTest {
  private final Session session = new Session(Language.ZH);

  @Test
  void aTextFollowsTheLanguage() {
    var text = session.text("shell.open");
    assertThat(text.get()).isEqualTo("打开…");

    session.speak(Language.EN);

    assertThat(text.get()).isEqualTo("Open…");
  }

  @Test
  void aWeightChangesTheSurveyAndIsRemembered() {
    session.begin(Previews.telecom());

    prepare(new Respondents("weight", null));

    assertThat(session.weight().get()).isEqualTo("weight");
    assertThat(session.survey().get()).extracting(s -> s.weights().isEqual()).isEqualTo(false);
  }

  @Test
  void aCorrectionKeepsTheWeightWhenOnlyTheFilterNoLongerFits() {
    session.begin(Previews.telecom());
    prepare(new Respondents("weight", "q3 = 大客户"));
    var corrected = Previews.telecom();
    var gone = new Respondents("weight", "q99 = 大客户");

    var prepared = Prepared.of(corrected.survey(), gone, Respondents.ALL);
    session.take(Stepped.none(corrected), prepared);

    assertThat(session.respondents()).isEqualTo(new Respondents("weight", null));
    assertThat(prepared.dropped())
        .extracting(problem -> problem.problem().key())
        .containsExactly("session.filter-dropped");
    assertThat(session.texts().get().say(prepared.dropped().getFirst().problem()))
        .contains("q99 = 大客户");
  }

  @Test
  void aFilterThatDoesNotFitLeavesTheOneBefore() {
    var before = new Respondents(null, "q3 = 大客户");
    var wanted = new Respondents("weight", "q3 = ");

    var prepared = Prepared.of(Previews.telecom().survey(), wanted, before);

    assertThat(prepared.taken()).isEqualTo(new Respondents("weight", "q3 = 大客户"));
    assertThat(prepared.weightProblem()).isNull();
    assertThat(prepared.filterProblem()).isNotNull();
  }

  @Test
  void theTitleIsUnsavedWorkAndGoneWithTheFile() {
    session.begin(Previews.telecom());
    session.title().set("满意度 2026");
    assertThat(session.unsaved().get()).isTrue();

    session.begin(Previews.telecom());

    assertThat(session.title().get()).isEmpty();
    assertThat(session.unsaved().get()).isFalse();
  }

  @Test
  void whatIsChosenOnAPageIsUnsavedWorkAndGoneWithTheFile() {
    session.begin(Previews.telecom());
    session.keep(Request.of("quadrant"));
    assertThat(session.unsaved().get()).isFalse();

    session.keep(Request.of("quadrant").with("crosshair", "medians"));
    assertThat(session.unsaved().get()).isTrue();
    assertThat(session.pages()).containsExactly(session.page("quadrant"));

    session.begin(Previews.telecom());
    assertThat(session.pages()).isEmpty();
    assertThat(session.page("quadrant")).isEqualTo(Request.of("quadrant"));
  }

  @Test
  void aFileBegunWithAProjectHasItsPages() {
    var page = Request.of("quadrant").with("crosshair", "medians");

    session.begin(Previews.telecom(), List.of(page));

    assertThat(session.page("quadrant")).isEqualTo(page);
    assertThat(session.unsaved().get()).isFalse();
  }

  @Test
  void whatWasCorrectedBeforeAFileIsUsedIsUnsaved() {
    session.begin(Previews.corrected(Corrections.ofSheet("答卷数据")));

    assertThat(session.unsaved().get()).isTrue();
  }

  @Test
  void aChangeMadeWhileTheProjectIsSavedStaysUnsaved() {
    session.begin(Previews.telecom());
    var revision = session.revision();
    session.report().add(new Card(Request.of("frequencies"), null, null));

    session.saved(Path.of("work.manyi"), revision);

    assertThat(session.unsaved().get()).isTrue();
    assertThat(session.project().get()).isEqualTo(Path.of("work.manyi"));
  }

  @Test
  void aProjectSavedForTheFileBeforeIsNotThisOnes() {
    session.begin(Previews.telecom());
    var revision = session.revision();
    session.begin(Previews.telecom());

    session.saved(Path.of("work.manyi"), revision);

    assertThat(session.project().get()).isNull();
  }

  @Test
  void anotherFileBeginsUnweightedWithAnEmptyReport() {
    session.begin(Previews.telecom());
    prepare(new Respondents("weight", null));
    session.report().add(new Card(Request.of("frequencies"), null, null));

    session.begin(Previews.telecom());

    assertThat(session.weight().get()).isNull();
    assertThat(session.report()).isEmpty();
    assertThat(session.unsaved().get()).isFalse();
  }

  @Test
  void aNewCardIsUnsavedUntilTheProjectIsSaved() {
    session.begin(Previews.telecom());
    session.report().add(new Card(Request.of("frequencies"), null, null));
    assertThat(session.unsaved().get()).isTrue();

    session.saved(Path.of("work.manyi"), session.revision());

    assertThat(session.unsaved().get()).isFalse();
    assertThat(session.project().get()).isEqualTo(Path.of("work.manyi"));
  }

  private void prepare(Respondents wanted) {
    var survey = Objects.requireNonNull(session.opened().get()).survey();
    var prepared = Prepared.of(survey, wanted, Respondents.ALL);
    assertThat(prepared.dropped()).isEmpty();
    session.adopt(prepared.taken(), prepared.survey());
  }
}
