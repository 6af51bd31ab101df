package manyi.analysis.frequencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.Workbench;
import manyi.analysis.Request;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.document.Table;
import manyi.progress.Progress;
import manyi.survey.SurveyBuilder;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;

class ItemsTableTest {
  @Test
  void manyRatingsOfOneScaleAreOneTable() throws UserProblem {
    var document = document(9);
    assertThat(document.blocks()).hasSize(3);
    assertThat(((Paragraph) document.blocks().getFirst()).text())
        .isEqualTo(
            "Of the 9 items, \"Item 1\" has the highest mean (4.00) and \"Item 0\" the lowest"
                + " (3.50).");
    var table = (Table) document.blocks().get(1);
    assertThat(table.rows()).hasSize(9);
    assertThat(table.columns()).hasSize(2 + 5 + 2);
    var picture = (Figure.Stacked) document.blocks().getLast();
    assertThat(picture.bars()).hasSize(9).startsWith("Item 0");
    assertThat(picture.parts()).hasSize(5).last().extracting(Figure.Part::label).isEqualTo("5");
    assertThat(picture.parts().getLast().shares()).containsOnly(0.5);
  }

  @Test
  void fewerHaveTablesOfTheirOwn() throws UserProblem {
    assertThat(document(3).blocks().stream().filter(Table.class::isInstance)).hasSize(6);
  }

  private static Document document(int items) throws UserProblem {
    var builder = SurveyBuilder.of(2);
    for (int i = 0; i < items; i++) {
      builder.rating("q" + i, "Item " + i, 1, 5, 5, i == 1 ? 3 : 2);
    }
    var ids = IntStream.range(0, items).mapToObj(i -> "q" + i).collect(Collectors.joining(","));
    return Workbench.run(
            builder.build(), Request.of("frequencies").with("questions", ids), Progress.none())
        .document(Texts.in(Language.EN));
  }
}
