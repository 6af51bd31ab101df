package manyi.app.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.text.Language;
import manyi.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the stage is made in start
class TableSheetTest {
  private static final int COLUMNS = 300;
  private static final int ROWS = 60;

  @TempDir static Path folder;

  private final Selection selection = new Selection();
  private PageStage stage;

  @Start
  void start(Stage window) {
    stage = PageStage.on(window, folder);
  }

  @AfterEach
  void end() {
    stage.close();
  }

  @Test
  void ofThreeHundredColumnsOnlyThoseSeenAreNodes(FxRobot robot) {
    var sheet = show(robot, wide());

    assertThat(shown(robot)).contains("第 1 行", "0.0%").doesNotContain("第 60 行");
    assertThat(sheet.nodes()).isLessThan(1500);

    scroll(robot, sheet, 0.5);

    assertThat(shown(robot)).contains("第 1 行").anyMatch(text -> text.startsWith("列 15"));
    assertThat(shown(robot)).doesNotContain("列 1", "列 300");
    assertThat(sheet.nodes()).isLessThan(3000);
  }

  @Test
  void theNameOfARowAndTheHeadingsStayInSight(FxRobot robot) {
    var sheet = show(robot, wide());

    robot.interact(() -> sheet.select(new CellPlace(ROWS - 1, COLUMNS)));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(shown(robot)).contains("第 60 行", "列 300", "分组 30", "4.1%");
    assertThat(shown(robot)).doesNotContain("第 1 行", "列 1");
  }

  @Test
  void scrolledToAndFroTheCellsAreTheSameAgain(FxRobot robot) {
    var sheet = show(robot, wide());
    var before = shown(robot);

    for (int i = 0; i <= 10; i++) {
      scroll(robot, sheet, i / 10.0);
    }
    scroll(robot, sheet, 0);

    assertThat(shown(robot)).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void lettersStandBesideTheirNumberInAPlaceOfTheirOwn(FxRobot robot) {
    show(robot, lettered());

    assertThat(shown(robot)).contains("8.0%", "5.0%", "C D").doesNotContain("8.0% C D");
    var number = find(robot, "8.0%").localToScene(find(robot, "8.0%").getBoundsInLocal());
    var other = find(robot, "5.0%").localToScene(find(robot, "5.0%").getBoundsInLocal());
    var letters = find(robot, "C D").localToScene(find(robot, "C D").getBoundsInLocal());
    assertThat(letters.getMinX()).isGreaterThanOrEqualTo(number.getMaxX());
    assertThat(number.getMaxX()).isEqualTo(other.getMaxX());
  }

  @Test
  void aWithheldFigureIsASignAndCannotBeAsked(FxRobot robot) {
    show(robot, lettered());

    robot.interact(() -> find(robot, "*").getParent().requestFocus());
    robot.clickOn("*");

    assertThat(selection.asked().get()).isEmpty();
  }

  @Test
  void aFigureIsChosenByMouseAndByArrowKeys(FxRobot robot) {
    show(robot, lettered());

    robot.clickOn("8.0%");
    assertThat(selection.asked().get()).isEqualTo("0:1");

    robot.push(KeyCode.RIGHT);
    assertThat(selection.asked().get()).isEqualTo("0:2");

    robot.push(KeyCode.LEFT).push(KeyCode.LEFT);
    assertThat(selection.asked().get()).isEmpty();

    robot.push(KeyCode.RIGHT).push(KeyCode.ESCAPE);
    assertThat(robot.lookup(".table-cell-box:selected").queryAll()).isEmpty();
  }

  private TableSheet show(FxRobot robot, Table table) {
    var grid =
        WaitForAsyncUtils.waitForAsyncFx(
            10_000, () -> new TableGrid(table, Texts.in(Language.ZH), selection));
    grid.getStylesheets().add(CardStyle.sheet());
    stage.show(robot, grid);
    return (TableSheet)
        grid.getChildren().stream().filter(TableSheet.class::isInstance).findFirst().orElseThrow();
  }

  private static void scroll(FxRobot robot, TableSheet sheet, double part) {
    var bar =
        sheet.getChildrenUnmodifiable().stream()
            .filter(ScrollBar.class::isInstance)
            .map(ScrollBar.class::cast)
            .findFirst()
            .orElseThrow();
    robot.interact(() -> bar.setValue(part * bar.getMax()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static List<String> shown(FxRobot robot) {
    return robot.lookup(".table-cell-label").queryAllAs(Label.class).stream()
        .filter(label -> label.isVisible() && label.getParent().isVisible())
        .map(Labeled::getText)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static Node find(FxRobot robot, String text) {
    return robot.lookup(".table-cell-label").queryAllAs(Label.class).stream()
        .filter(label -> label.isVisible() && label.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static Table wide() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(""));
    IntStream.rangeClosed(1, COLUMNS)
        .forEach(i -> columns.add(new Column("分组 " + (i + 9) / 10, "列 " + i)));
    var rows = new ArrayList<Row>();
    for (int r = 0; r < ROWS; r++) {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of("第 " + (r + 1) + " 行"));
      for (int c = 0; c < COLUMNS; c++) {
        cells.add(Cell.of(r * c % 1000 / 1000.0 % 0.2, NumberFormat.PERCENT));
      }
      rows.add(Row.of(cells.toArray(Cell[]::new)));
    }
    return new Table("", columns, rows, List.of());
  }

  private static Table lettered() {
    return new Table(
        "",
        List.of(Column.of(""), Column.of("大客户 A"), Column.of("商务客户 B")),
        List.of(
            Row.of(
                Cell.of("非常不满意"),
                new Cell.Value(0.08, NumberFormat.PERCENT, "", "C D", "0:1"),
                new Cell.Value(0.06, NumberFormat.PERCENT, "", "", "0:2")),
            Row.of(
                Cell.of("不满意"),
                new Cell.Value(0.05, NumberFormat.PERCENT, "", "", "1:1"),
                new Cell.Withheld())),
        List.of());
  }
}
