package manyi.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import manyi.Analyses;
import manyi.app.data.Previews;
import manyi.survey.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RespondentsModelTest {
  @Test
  void whatWasRecognisedAsWeightComesBeforeOtherNumbers() {
    var candidates = RespondentsModel.candidates(Previews.telecom().survey().questions());

    assertThat(candidates).extracting(Question::id).containsExactly("weight", "q7");
  }

  @Test
  void ofDroppedFilesTheFirstWorkbookIsOpened(@TempDir Path folder) throws IOException {
    var text = Files.writeString(folder.resolve("read.pdf"), "");
    var workbook = Files.writeString(folder.resolve("Data.XLSX"), "");

    assertThat(FileCommands.openable(List.of(folder, text, workbook))).contains(workbook);
    assertThat(FileCommands.openable(List.of(text))).isEmpty();
  }

  @Test
  void tabsBeginWithTheDataAndEndWithTheReport() {
    assertThat(Tabs.all().getFirst()).isEqualTo(new Page.Data());
    assertThat(Tabs.all().getLast()).isEqualTo(new Page.Report());
  }

  @Test
  void everyAnalysisOfTheCatalogueHasATab() {
    for (var analysis : Analyses.all()) {
      var page = new Page.OfAnalysis(analysis.name());
      assertThat(Tabs.all()).containsOnlyOnce(page);
      assertThat(Tabs.of(page).title()).as("declared in Tabs").isNotEqualTo(Tabs.title(page));
    }
  }
}
