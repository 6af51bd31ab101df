package manyi.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import manyi.app.session.Session;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.workbook.Opened;
import manyi.workbook.cells.Password;
import manyi.workbook.recognition.Corrections.Grouping;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Drives the import preview with small text files.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is made in start
class PreviewTest {
  private static final String FIRST = "编号,1、性别,2、满意吗,3、年龄,4、备注,手机号\n";

  @TempDir Path folder;

  private OpenWindow open;
  private Session session;
  private Shell shell;
  private Desk desk;
  private WindowPictures window;

  @Start
  void start(Stage stage) {
    open = OpenWindow.on(stage, folder, 1400, 880);
    session = open.session();
    desk = open.desk();
    shell = open.shell();
    window = open.pictures();
  }

  @AfterEach
  void end() {
    open.tasks().close();
  }

  @Test
  void aSheetOfSevenHundredColumnsHasNodesOnlyForWhatIsSeen(FxRobot robot) throws Exception {
    var head = IntStream.range(0, 700).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    var row = IntStream.range(0, 700).mapToObj(i -> "v" + i % 9).collect(Collectors.joining(","));
    open(robot, "wide.csv", head + "\n" + (row + "\n").repeat(30));

    assertThat(robot.lookup(".sheet-grid .cell").queryAll().size()).isBetween(20, 1000);

    clickCell(robot, "c0");
    robot.push(KeyCode.END);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(seen(robot, "c699")).isTrue();
    assertThat(seen(robot, "c0")).isFalse();
  }

  @Test
  void aQuestionChosenIsMarkedInTheSheetAndTheOtherWayRound(FxRobot robot) throws Exception {
    open(robot, "a.csv", FIRST + rows("不满意"));

    clickCell(robot, "3、年龄");
    assertThat(chosen()).containsExactly("3 年龄");

    choose(robot, "2 满意吗");
    var marked =
        robot.lookup(".sheet-grid .letter").queryAllAs(Label.class).stream()
            .filter(letter -> letter.isVisible() && is(letter, "marked"))
            .map(Label::getText)
            .toList();
    assertThat(marked).containsExactly("C");
  }

  @Test
  void aRowIsMadeAHeaderRowByItsNumberAndTheFoundOnesComeBack(FxRobot robot) throws Exception {
    open(robot, "a.csv", FIRST + rows("不满意"));
    robot.clickOn(cell(robot, ".row-number", "2"));
    window.settle();
    assertThat(opened().corrections().headerRows()).containsExactly(1, 2);

    MenuButton chip = robot.lookup("#header-chip").queryAs(MenuButton.class);
    robot.interact(() -> chip.getItems().getFirst().fire());
    window.settle();
    assertThat(opened().corrections().headerRows()).isNull();
    assertThat(opened().headerRows()).containsExactly(1);
  }

  @Test
  void columnsChosenInTheListArePutTogetherAndTakenApartByKeys(FxRobot robot) throws Exception {
    open(robot, "a.csv", FIRST + rows("不满意"));
    choose(robot, "1 性别", "2 满意吗");
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
    window.settle();
    assertThat(opened().corrections().groupings())
        .containsExactly(new Grouping(List.of("B", "C"), Grouping.Sort.MATRIX));

    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    window.settle();
    assertThat(opened().corrections().groupings()).isEmpty();
  }

  @Test
  void theMenuOnCellsSaysWhatTheirColumnsAre(FxRobot robot) throws Exception {
    open(robot, "a.csv", FIRST + rows("不满意"));
    clickCell(robot, "1、性别");
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    Node grid = robot.lookup(".sheet-grid").query();
    robot.rightClickOn(cell(robot, ".cell", "2、满意吗"));
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn("合并为一道多选题");
    window.settle();

    assertThat(grid.isFocused()).isTrue();
    assertThat(opened().corrections().groupings())
        .containsExactly(new Grouping(List.of("B", "C"), Grouping.Sort.OPTIONS));
  }

  @Test
  void aQuestionIsRenamedAndTheRowKeepsItsPlace(FxRobot robot) throws Exception {
    open(robot, "a.csv", FIRST + rows("不满意"));
    int place = line(robot, "3 年龄");
    choose(robot, "3 年龄");
    robot.push(KeyCode.F2);
    WaitForAsyncUtils.waitForFxEvents();
    robot.write("周岁").push(KeyCode.ENTER);
    window.settle();

    assertThat(survey().question("q3").text()).isEqualTo("周岁");
    assertThat(line(robot, "3 周岁")).isEqualTo(place);
    assertThat(chosen()).containsExactly("3 周岁");
  }

  @Test
  void personalDataIsMaskedUnlessShown(FxRobot robot) throws Exception {
    open(robot, "a.csv", FIRST + rows("不满意"));
    var phone = survey().questions().getLast();
    choose(robot, phone.text());
    if (robot.lookup("#show-personal").queryAll().stream().noneMatch(Node::isVisible)) {
      robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
      window.settle();
    }
    assertThat(seen(robot, "139****0003")).isTrue();
    assertThat(seen(robot, "13900000003")).isFalse();

    robot.clickOn("#show-personal");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(seen(robot, "13900000003")).isTrue();
  }

  @Test
  void aMissingCodeThatNobodyHasSaysSo(FxRobot robot) throws Exception {
    open(robot, "a.csv", FIRST + rows("不满意"));
    var field = missingField(robot, "3 年龄");
    robot.interact(() -> field.setText("25, 999"));
    robot.interact(() -> field.fireEvent(new ActionEvent()));
    window.settle();

    assertThat(notes(robot)).anyMatch(text -> text.startsWith("缺失值 999 在数据中没有出现。"));
  }

  @Test
  void aWrongEncodingIsOverruled(FxRobot robot) throws Exception {
    var file = folder.resolve("a.csv");
    Files.writeString(file, FIRST + rows("不满意"), Charset.forName("GB18030"));
    robot.interact(() -> shell.files().open(file));
    window.settle();
    assertThat(robot.lookup("编码：GB18030（自动识别）").tryQuery()).isPresent();

    fire(robot, "#encoding-chip", "windows-1252");
    assertThat(opened().corrections().form().encoding()).isEqualTo("windows-1252");
    assertThat(survey().questions().get(1).text()).isNotEqualTo("性别");

    fire(robot, "#encoding-chip", "自动识别");
    assertThat(survey().question("q1").text()).isEqualTo("性别");
  }

  @Test
  void theNextFileWithTheseHeadersIsUnderstoodByTheCodebookUnlessTakenBack(FxRobot robot)
      throws Exception {
    open(robot, "first.csv", FIRST + rows("不满意"));
    choose(robot, "3 年龄");
    robot.push(KeyCode.F2);
    WaitForAsyncUtils.waitForFxEvents();
    robot.write("周岁").push(KeyCode.ENTER);
    window.settle();
    robot.clickOn("#use");
    window.settle();
    robot.interact(() -> session.saved(folder.resolve("a.manyi"), session.revision()));

    open(robot, "second.csv", FIRST + rows("不满意"));
    assertThat(survey().question("q3").text()).isEqualTo("周岁");
    assertThat(robot.lookup("#codebook-banner").query().isVisible()).isTrue();
    assertThat(robot.lookup("已套用编码本“first”：共 1 处更正。").tryQuery()).isPresent();

    Hyperlink without = robot.lookup("#without-codebook").queryAs(Hyperlink.class);
    robot.interact(without::fire);
    window.settle();
    assertThat(survey().question("q3").text()).isEqualTo("年龄");
    assertThat(robot.lookup("#codebook-banner").query().isVisible()).isFalse();
  }

  @Test
  void aNoteLeadsToItsQuestion(FxRobot robot) throws Exception {
    open(robot, "a.csv", FIRST + rows("不满意"));
    Hyperlink notes = robot.lookup("#notes").queryAs(Hyperlink.class);
    robot.interact(notes::fire);
    WaitForAsyncUtils.waitForFxEvents();
    var about =
        opened().notes().stream().filter(note -> note.question() != null).findFirst().orElseThrow();
    int index = opened().notes().indexOf(about);
    robot.interact(
        () -> robot.lookup("#note-list").queryListView().getSelectionModel().clearAndSelect(index));
    robot.push(KeyCode.ENTER);
    window.settle();

    var question = survey().question(Objects.requireNonNull(about.question()));
    assertThat(chosen()).anyMatch(text -> text.contains(question.text()));
  }

  @Test
  void thePasswordIsAskedForUnseenAndCanBeRefused(FxRobot robot) {
    var given = new AtomicReference<Optional<Password>>(Optional.empty());
    Platform.runLater(() -> given.set(desk.dialogs().password("a.xlsx", false)));
    WaitForAsyncUtils.waitForFxEvents();
    PasswordField field = robot.lookup("#password").queryAs(PasswordField.class);
    robot.interact(() -> field.setText("geheim"));
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(given.get().map(Password::secret)).contains("geheim");

    Platform.runLater(() -> given.set(desk.dialogs().password("a.xlsx", true)));
    WaitForAsyncUtils.waitForFxEvents();
    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(given.get()).isEmpty();
  }

  private void open(FxRobot robot, String name, String text) throws Exception {
    var file = Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    robot.interact(() -> shell.files().open(file));
    window.settle();
  }

  private static String rows(String level) {
    var text = new StringBuilder();
    for (int i = 1; i <= 40; i++) {
      text.append(i).append(i % 2 == 0 ? ",男," : ",女,").append(i % 3 == 0 ? level : "满意");
      text.append(",").append(20 + i % 9).append(",写一点").append(i);
      text.append(",").append(13_900_000_000L + i).append('\n');
    }
    return text.toString();
  }

  private Opened opened() {
    return Objects.requireNonNull(shell.data().opened().get());
  }

  private Survey survey() {
    return opened().survey();
  }

  private static void clickCell(FxRobot robot, String text) {
    robot.clickOn(cell(robot, ".cell", text));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Node cell(FxRobot robot, String styleClass, String text) {
    return robot.lookup(".sheet-grid " + styleClass).queryAll().stream()
        .filter(Node::isVisible)
        .filter(node -> ((Label) node).getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static boolean is(Node node, String state) {
    return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
  }

  private static boolean seen(FxRobot robot, String text) {
    return robot.lookup(".sheet-grid .cell").queryAll().stream()
        .anyMatch(node -> node.isVisible() && ((Label) node).getText().equals(text));
  }

  @SuppressWarnings("unchecked") // the list of questions
  private static TableView<Object> questions(FxRobot robot) {
    return robot.lookup(".questions").queryAs(TableView.class);
  }

  /// The number of a question's line; −1 where it has none.
  private static int line(FxRobot robot, String words) {
    var items = questions(robot).getItems();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).toString().contains("text=" + words.replaceFirst("^\\d+ ", ""))) {
        return i;
      }
    }
    return -1;
  }

  private static void choose(FxRobot robot, String... words) {
    robot.interact(() -> {
      var table = questions(robot);
      table.requestFocus();
      table.getSelectionModel().clearSelection();
      for (var one : words) {
        table.getSelectionModel().select(line(robot, one));
      }
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<String> chosen() {
    return shell.data().chosen().stream()
        .map(id -> words(survey().find(id).orElseThrow()))
        .toList();
  }

  private static String words(Question question) {
    return question.id().matches("q\\d+")
        ? question.id().substring(1) + " " + question.text()
        : question.text();
  }

  private static TextField missingField(FxRobot robot, String question) {
    int line = line(robot, question);
    return robot.lookup(".questions .table-row-cell").queryAll().stream()
        .filter(row -> row instanceof TableRow<?> r && r.getIndex() == line)
        .map(row -> (TextField) row.lookup(".text-field"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> notes(FxRobot robot) {
    return robot.lookup(".questions .note").queryAll().stream()
        .map(node -> ((Labeled) node).getText())
        .filter(Objects::nonNull)
        .toList();
  }

  private void fire(FxRobot robot, String chip, String words) throws Exception {
    MenuButton button = robot.lookup(chip).queryAs(MenuButton.class);
    robot.interact(() ->
        button.getItems().stream()
            .filter(item -> item.getText().equals(words))
            .findFirst()
            .map(MenuItem.class::cast)
            .orElseThrow()
            .fire());
    window.settle();
  }
}
