package manyi.app.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import manyi.Analyses;
import manyi.Workbench;
import manyi.analysis.Analysis;
import manyi.analysis.Prominence;
import manyi.analysis.Setting;
import manyi.app.sample.BundledSample;
import manyi.progress.Progress;
import manyi.survey.Survey;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Together;
import manyi.workbook.recognition.Together.Joining;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a form about the measurement system shows before anything is chosen.
class ShownSettingsTest {
  private static final int MOST = 6;
  private static final List<String> ANALYSES =
      List.of(
          "satisfaction",
          "trend",
          "index",
          "model",
          "modelgroups",
          "branches",
          "scorecard",
          "recommendation",
          "loyalty");

  @TempDir static Path folder;

  @Test
  void aFormIsReadAtOneLook() throws UserProblem {
    var survey = new SimpleObjectProperty<@Nullable Survey>(waves());
    var analyses = Analyses.all().stream().filter(one -> ANALYSES.contains(one.name())).toList();
    assertThat(analyses).hasSameSizeAs(ANALYSES);
    for (var analysis : analyses) {
      assertThat(shown(analysis, new FormModel(analysis, survey)))
          .as(analysis.name())
          .isNotEmpty()
          .hasSizeLessThanOrEqualTo(MOST);
    }
  }

  private static List<String> shown(Analysis<?> analysis, FormModel form) {
    return analysis.settings().stream()
        .filter(setting -> form.prominence(setting) == Prominence.SHOWN)
        .<String>map(Setting::name)
        .toList();
  }

  private static Survey waves() throws UserProblem {
    var files =
        List.of(BundledSample.INDEX_2025.copyTo(folder), BundledSample.INDEX_2026.copyTo(folder));
    return Workbench.openTogether(
            files, Corrections.NONE.withTogether(Together.as(Joining.WAVE)), null, Progress.none())
        .survey();
  }
}
