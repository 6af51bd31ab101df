package manyi.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import manyi.app.session.Session;
import manyi.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of the import preview with files that are hard to understand.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made in start
class PreviewScreenshotsTest {
  @TempDir Path folder;

  private OpenWindow open;
  private Session session;
  private Shell shell;
  private Desk desk;
  private WindowPictures pictures;

  @Start
  void start(Stage stage) {
    open = OpenWindow.on(stage, folder, 1440, 900);
    session = open.session();
    desk = open.desk();
    shell = open.shell();
    pictures = open.pictures();
  }

  @AfterEach
  void end() {
    open.tasks().close();
  }

  @Test
  void aWideSheet(FxRobot robot) throws IOException, TimeoutException {
    open(robot, "酒店问卷.csv", wide(), StandardCharsets.UTF_8);
    robot.interact(() -> questions(robot).getSelectionModel().clearAndSelect(25));
    pictures.take(robot, "preview-wide");
    robot.interact(() -> robot.lookup("#notes").queryAs(Hyperlink.class).fire());
    pictures.popups(robot, "preview-notes");
    robot.interact(() -> {
      questions(robot).requestFocus();
      questions(robot).getSelectionModel().clearAndSelect(1);
      questions(robot).getSelectionModel().select(2);
      questions(robot).getSelectionModel().select(3);
      var bounds = questions(robot).localToScreen(questions(robot).getBoundsInLocal());
      Objects.requireNonNull(questions(robot).getContextMenu())
          .show(questions(robot), bounds.getMinX() + 80, bounds.getMinY() + 90);
    });
    pictures.popups(robot, "preview-menu");
    robot.interact(() -> {
      questions(robot).getSelectionModel().clearAndSelect(1);
      questions(robot).requestFocus();
    });
    robot.push(KeyCode.F2);
    pictures.popups(robot, "preview-rename");
  }

  @Test
  void aHeaderOfThreeRows(FxRobot robot) throws IOException, TimeoutException {
    open(robot, "climate.csv", qualtrics(), StandardCharsets.UTF_8);
    pictures.take(robot, "preview-three-rows");
    robot.interact(() -> robot.lookup("#header-chip").queryAs(MenuButton.class).show());
    pictures.popups(robot, "preview-header-menu");
  }

  @Test
  void aTextFileInAnEncodingOfItsOwn(FxRobot robot) throws IOException, TimeoutException {
    open(robot, "满意度.csv", answers("不满意"), Charset.forName("GB18030"));
    pictures.take(robot, "preview-encoding");
    robot.interact(() -> robot.lookup("#encoding-chip").queryAs(MenuButton.class).show());
    pictures.popups(robot, "preview-encoding-menu");
  }

  @Test
  void aCodebookAppliedToTheNextWave(FxRobot robot) throws IOException, TimeoutException {
    open(robot, "满意度_一季度.csv", answers("不满意"), StandardCharsets.UTF_8);
    robot.clickOn("很不满意 → 不满意 → 满意 → 很满意");
    robot.clickOn("应用");
    pictures.settle();
    robot.interact(() -> questions(robot).getSelectionModel().clearAndSelect(0));
    robot.interact(() -> questions(robot).requestFocus());
    robot.push(KeyCode.F2);
    robot.write("性别（按证件）").push(KeyCode.ENTER);
    pictures.settle();
    robot.interact(() -> shell.files().use());
    pictures.settle();
    robot.interact(() -> session.saved(folder.resolve("a.manyi"), session.revision()));

    open(robot, "满意度_二季度.csv", answers("一般"), StandardCharsets.UTF_8);

    assertThat(robot.lookup("#codebook-banner").query().isVisible()).isTrue();
    pictures.take(robot, "preview-codebook");
  }

  @Test
  void thePasswordOfAProtectedFile(FxRobot robot) throws IOException, TimeoutException {
    for (var again : new boolean[] {false, true}) {
      robot.interact(() -> session.speak(again ? Language.EN : Language.ZH));
      Platform.runLater(() -> desk.dialogs().password("满意度.xlsx", again));
      WaitForAsyncUtils.waitForFxEvents();
      robot.write("geheim");
      pictures.popups(robot, again ? "dialog-password-wrong" : "dialog-password");
    }
  }

  @SuppressWarnings("unchecked") // the list of questions
  private static TableView<Object> questions(FxRobot robot) {
    return robot.lookup(".questions").queryAs(TableView.class);
  }

  private void open(FxRobot robot, String name, String text, Charset charset)
      throws IOException, TimeoutException {
    var file = Files.writeString(folder.resolve(name), text, charset);
    robot.interact(() -> shell.files().open(file));
    pictures.settle();
  }

  /// 240 columns: single questions, a matrix of many items, options a column each, remarks.
  private static String wide() {
    var head = new StringBuilder("编号,提交时间,手机号");
    for (int i = 1; i <= 60; i++) {
      head.append(",").append(i).append("、第 ").append(i).append(" 个问题：请问您平时怎样选择酒店和房型？");
    }
    for (int i = 1; i <= 100; i++) {
      head.append(",61、请为以下各项打分—第 ").append(i).append(" 项服务");
    }
    for (int i = 1; i <= 77; i++) {
      head.append(",62、选择的原因(原因").append(i).append(")");
    }
    var text = new StringBuilder(head).append('\n');
    for (int row = 1; row <= 60; row++) {
      int at = row;
      text.append(row)
          .append(",2026/7/3 9:")
          .append(10 + row % 50)
          .append(",1390001")
          .append(1000 + row);
      text.append(
          IntStream.range(0, 60)
              .mapToObj(i -> "," + new String[] {"从不", "有时", "经常", "总是"}[(at * 7 + i) % 4])
              .collect(Collectors.joining()));
      text.append(
          IntStream.range(0, 100)
              .mapToObj(i -> "," + (1 + (at * 3 + i * i) % 10))
              .collect(Collectors.joining()));
      text.append(
          IntStream.range(0, 77)
              .mapToObj(i -> "," + (at * 5 + i) % 2)
              .collect(Collectors.joining()));
      text.append('\n');
    }
    return text.toString();
  }

  private static String qualtrics() {
    var text = new StringBuilder();
    text.append("StartDate,ResponseId,Q1,Q2_1,Q2_2,Q2_3,Q3\n");
    text.append("Start Date,Response ID,How old are you?");
    for (var item : new String[] {"air travel", "meat", "heating"}) {
      text.append(",How much would you change? - ").append(item);
    }
    text.append(",Anything to add?\n");
    for (var id :
        new String[] {
          "startDate", "_recordId", "QID1", "QID2_1", "QID2_2", "QID2_3", "QID3_TEXT"
        }) {
      text.append("\"{\"\"ImportId\"\":\"\"").append(id).append("\"\"}\",");
    }
    text.setLength(text.length() - 1);
    text.append('\n');
    for (int i = 0; i < 40; i++) {
      text.append("2026-03-0")
          .append(1 + i % 9)
          .append(" 10:0")
          .append(i % 10)
          .append(":00,R_")
          .append(1000 + i * 37);
      text.append(",")
          .append(20 + i)
          .append(",")
          .append(1 + i % 7)
          .append(",")
          .append(1 + i * 3 % 7);
      text.append(",")
          .append(1 + i * 5 % 7)
          .append(i % 3 == 0 ? ",More trains please" : ",")
          .append('\n');
    }
    return text.toString();
  }

  private static String answers(String middle) {
    var text = new StringBuilder("序号,1、性别,2、您对我们的服务满意吗？,3、年龄,4、意见\n");
    var levels = new String[] {"很不满意", "满意", middle, "很满意"};
    for (int i = 0; i < 80; i++) {
      text.append(i + 1).append(i % 2 == 0 ? ",男," : ",女,").append(levels[i * 7 % 4]);
      text.append(",").append(18 + i % 50).append(i % 5 == 0 ? ",希望排队时间短一些" : ",").append('\n');
    }
    return text.toString();
  }
}
