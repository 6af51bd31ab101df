package manyi.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import manyi.analysis.Request;
import manyi.app.data.Previews;
import manyi.project.Card;
import manyi.text.Language;
import manyi.text.UserProblem;
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
  void aWeightChangesTheSurveyAndIsRemembered() throws UserProblem {
    session.begin(Previews.telecom());

    session.prepare("weight", null);

    assertThat(session.weight().get()).isEqualTo("weight");
    assertThat(session.survey().get()).extracting(s -> s.weights().isEqual()).isEqualTo(false);
  }

  @Test
  void aWeightThatDoesNotFitChangesNothing() {
    session.begin(Previews.telecom());

    assertThatThrownBy(() -> session.prepare("q3", null)).isInstanceOf(UserProblem.class);

    assertThat(session.weight().get()).isNull();
  }

  @Test
  void anotherFileBeginsUnweightedWithAnEmptyReport() throws UserProblem {
    session.begin(Previews.telecom());
    session.prepare("weight", null);
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

    session.saved(Path.of("work.manyi"));

    assertThat(session.unsaved().get()).isFalse();
    assertThat(session.project().get()).isEqualTo(Path.of("work.manyi"));
  }
}
