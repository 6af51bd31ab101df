package manyi.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.progress.Progress;
import manyi.structure.Template;
import manyi.survey.Survey;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Corrections;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The ECSI of mobile phone customers, from the file to the result, against seminr.
class SharedModelTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");

  private static Survey survey() throws UserProblem {
    var path = DATA.resolve("mobi").resolve("mobi_ecsi_250.csv");
    assumeTrue(Files.exists(path), "there is no " + path);
    return Workbench.open(path, Corrections.NONE, Progress.none()).survey();
  }

  private static JsonNode reference() throws IOException {
    var file = DATA.resolve("reference").resolve("pls_mobi_ecsi.json");
    return JsonMapper.shared().readTree(Files.readString(file));
  }

  /// Without settings: the ids are the usual ones, so that the model suggests itself.
  @Test
  void theSuggestedModelWithTheEcsisPathsHasSeminrsFigures() throws UserProblem, IOException {
    var outcome =
        Workbench.run(
                survey(),
                Request.of("model")
                    .with("template", "ecsi")
                    .with("resamples", "0")
                    .with("folds", "0"),
                Progress.none())
            .outcome();
    var result = (ModelResult) ((Outcome.Computed<?>) outcome).result();
    var wanted = reference();
    var names =
        StreamSupport.stream(wanted.at("/path_coefficients/rows").spliterator(), false)
            .map(JsonNode::asString)
            .toList();

    assertThat(result.paths()).hasSize(Template.ECSI.model(Enum::name).paths().size());
    for (var path : result.paths()) {
      int from = names.indexOf(shortName(path.from()));
      int to = names.indexOf(shortName(path.to()));
      assertThat(path.coefficient().value())
          .isCloseTo(
              wanted.at("/path_coefficients/values/" + from + "/" + to).asDouble(), within(1e-7));
    }
    for (var latent : result.latents()) {
      if (!Double.isNaN(latent.rSquared().value())) {
        assertThat(latent.rSquared().value())
            .isCloseTo(
                wanted.at("/r_squared/" + shortName(latent.name())).asDouble(), within(1e-7));
      }
    }
    assertThat(result.latent("Satisfaction").index().value()).isCloseTo(72.45, within(0.005));
    assertThat(result.outcome()).isEqualTo("Satisfaction");
  }

  /// `Perceived quality` is `Quality` there.
  private static String shortName(String name) {
    var last = name.substring(name.lastIndexOf(' ') + 1);
    return Character.toUpperCase(last.charAt(0)) + last.substring(1);
  }
}
