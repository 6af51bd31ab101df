package manyi.app.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import manyi.chart.Theme;
import manyi.document.Block;
import manyi.document.Figure;
import manyi.document.NumberFormat;
import manyi.text.Language;
import manyi.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the stage is made in start
class DocumentViewTest {
  @TempDir static Path folder;

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
  void severalPicturesAreNamed(FxRobot robot) {
    var view = shown(robot, figure("满意率"), figure("满意度"));
    assertThat(names(robot)).containsExactly("满意率", "满意度");

    robot.interact(() -> view.showFigures(false));
    assertThat(names(robot)).isEmpty();
  }

  @Test
  void aPictureAloneHasTheNameOfItsCard(FxRobot robot) {
    shown(robot, figure("满意率"));
    assertThat(names(robot)).isEmpty();
  }

  private DocumentView shown(FxRobot robot, Block... blocks) {
    var view = new DocumentView(List.of(blocks), Texts.in(Language.ZH), Theme.LIGHT);
    stage.show(robot, view);
    return view;
  }

  private static Figure figure(String title) {
    var bars = Stream.of("大客户", "商务客户").map(name -> new Figure.Bar(name, 0.5, 0.4, 0.6)).toList();
    return new Figure.Bars(title, bars, NumberFormat.PERCENT);
  }

  private static List<String> names(FxRobot robot) {
    return robot.lookup(".figure-title").queryAllAs(Label.class).stream()
        .filter(Label::isVisible)
        .map(Label::getText)
        .toList();
  }
}
