package manyi.analysis.kano;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.progress.Progress;
import manyi.survey.Survey;
import manyi.text.UserProblem;
import manyi.workbook.Importer;
import manyi.workbook.recognition.Corrections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The Kano questions of a real file, on a sheet of their own and among others, where it is at
/// hand. The figures were counted in R from the cells of the sheet.
class SharedKanoTest {
  private static final Path FILE =
      Path.of("..", "..", "shared", "data", "real", "gforms_kiosk_ipa_kr.xlsx");

  /// The categories of the 27 elements: most frequent of A, O, M, I, R, Q.
  private static final String CATEGORIES = "MMMOIIIIAAAMMOAAOOOAMOAAMMM";

  @ParameterizedTest
  @ValueSource(strings = {"카노_문항만", "카노", "전체"})
  void thePairsAreFoundAndEvaluatedAsByR(String sheet) throws UserProblem {
    var survey = opened(sheet);
    var outcome = Workbench.run(survey, Request.of("kano"), Progress.none()).outcome();
    var result = (KanoResult) ((Outcome.Computed<?>) outcome).result();

    assertThat(result.elements()).hasSize(27);
    var letters = new StringBuilder();
    result.elements().forEach(element -> letters.append(element.category().letter()));
    assertThat(letters).hasToString(CATEGORIES);
    var first = result.elements().getFirst();
    assertThat(first.base().n()).isEqualTo(196);
    assertThat(first.shares()).extracting(Share::n).containsExactly(86L, 51L, 39L, 19L, 0L, 1L);
    assertThat(first.better().value()).isCloseTo(0.46153846153846156, within(1e-12));
    assertThat(first.worse().value()).isCloseTo(-0.70256410256410251, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"IPA", "서브퀄"})
  void ratingsOfImportanceAndSatisfactionAreNoKanoPairs(String sheet) throws UserProblem {
    assertThat(KanoPairs.of(opened(sheet)).functional()).isEmpty();
  }

  private static Survey opened(String sheet) throws UserProblem {
    assumeTrue(Files.exists(FILE), "the shared data are not here");
    return Importer.open(FILE, Corrections.ofSheet(sheet), Progress.none()).survey();
  }
}
