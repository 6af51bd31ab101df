package manyi.analysis.banner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import manyi.analysis.Outcome;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.progress.Progress;
import manyi.survey.Survey;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;

/// Runs banner tables for tests.
final class Banners {
  private static final Banner BANNER = new Banner();

  private Banners() {}

  static Outcome<BannerResult> outcome(Survey survey, Map<String, String> settings)
      throws UserProblem {
    var read = Settings.read(BANNER.settings(), settings, survey);
    return BANNER.compute(survey, read, Progress.none());
  }

  static BannerResult result(Survey survey, Map<String, String> settings) throws UserProblem {
    var outcome = outcome(survey, settings);
    assertThat(outcome).isInstanceOf(Outcome.Computed.class);
    return ((Outcome.Computed<BannerResult>) outcome).result();
  }

  /// The key of the reason why there is no table.
  static String obstacle(Survey survey, Map<String, String> settings) throws UserProblem {
    var outcome = outcome(survey, settings);
    assertThat(outcome).isInstanceOf(Outcome.NotPossible.class);
    return ((Outcome.NotPossible<BannerResult>) outcome).reason().key();
  }

  static Document document(BannerResult result) {
    return BANNER.present(result, Texts.in(Language.EN));
  }

  static Document explained(BannerResult result, int table, int row, int column) {
    var reference = new Place(table, row, column).written();
    return BANNER.explain(result, reference, Texts.in(Language.EN)).orElseThrow();
  }

  /// The row of a table with a kind and a label.
  static BannerRow row(BannerTable table, RowKind kind, String label) {
    return table.rows().stream()
        .filter(row -> row.kind() == kind && row.label().equals(label))
        .findFirst()
        .orElseThrow();
  }
}
