package manyi.app.card;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import manyi.analysis.Setting;
import manyi.preparation.Name;
import manyi.preparation.Rake;
import manyi.preparation.Targets;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.text.Texts;
import manyi.text.UserProblem;

/// The targets of raking: typed, or a table pasted from a spreadsheet, which is written out at
/// once.
final class TargetsControl {
  private static final Duration PAUSE = Duration.millis(500);

  private final FormModel form;
  private final Setting<?> setting;
  private final TextArea area = new TextArea();
  private final Label problem = new Label();
  private final PauseTransition pause = new PauseTransition(PAUSE);

  private TargetsControl(FormModel form, Setting<?> setting) {
    this.form = form;
    this.setting = setting;
  }

  static SettingControl of(FormModel form, Setting<?> setting, Texts texts) {
    var control = new TargetsControl(form, setting);
    return new SettingControl(control.node(texts), control::refresh);
  }

  private VBox node(Texts texts) {
    area.setId("targets");
    area.setWrapText(true);
    area.setPrefRowCount(9);
    area.setPromptText(texts.get("card.targets-prompt"));
    area.setText(lines(form.written(setting)));
    problem.setWrapText(true);
    problem.getStyleClass().add("field-problem");
    problem.setVisible(false);
    problem.setManaged(false);
    pause.setOnFinished(_ -> form.choose(setting, flat()));
    area.textProperty()
        .subscribe((before, now) -> {
          if (now.contains("\t")) {
            takeTable(now, texts);
          } else if (!before.equals(now)) {
            pause.playFromStart();
          }
        });
    var hint = new Label(texts.get("card.targets-hint"));
    hint.setWrapText(true);
    hint.getStyleClass().add("note");
    return new VBox(6, area, problem, questions(texts), hint);
  }

  private void takeTable(String table, Texts texts) {
    var said = "";
    try {
      var margins = Targets.parse(table);
      var rake = new Rake(Name.of("weight"), margins, Optional.empty(), Optional.empty());
      area.setText(lines(rake.targets()));
    } catch (UserProblem e) {
      said = texts.say(e.problem());
    }
    problem.setText(said);
    problem.setVisible(!said.isEmpty());
    problem.setManaged(!said.isEmpty());
  }

  /// Offers to begin with a question's levels.
  private MenuButton questions(Texts texts) {
    var menu = new MenuButton(texts.get("card.targets-add"));
    menu.setId("add-target");
    var survey = form.survey().get();
    if (survey != null) {
      survey.questions().stream()
          .filter(question -> question.kind() == Kind.SINGLE && question.levels().size() > 1)
          .forEach(question -> {
            var item = new MenuItem(QuestionLabel.text(question));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> begin(question));
            menu.getItems().add(item);
          });
    }
    return menu;
  }

  private void begin(Question question) {
    var levels =
        question.levels().stream()
            .map(level -> level.label() + " = ?")
            .collect(Collectors.joining(", "));
    var before = area.getText().strip();
    area.setText((before.isEmpty() ? "" : before + ";\n") + question.id() + ": " + levels);
  }

  private String flat() {
    return area.getText().strip().replaceAll("\\s*\\R\\s*", " ").replaceAll(";$", "");
  }

  private static String lines(String written) {
    return written.replace("; ", ";\n");
  }

  private void refresh() {
    boolean typing = pause.getStatus() == Animation.Status.RUNNING;
    if (!typing && !flat().equals(form.written(setting))) {
      area.setText(lines(form.written(setting)));
    }
  }
}
