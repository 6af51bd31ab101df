package manyi.app.shell;

import atlantafx.base.controls.Popover;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import manyi.app.session.Session;

/// Where the filter is written: it takes effect while it is typed, and says what it does not
/// understand.
final class FilterPopover {
  private final Session session;
  private final RespondentsModel model;
  private final TextField field = new TextField();
  private final Popover popover = new Popover();

  FilterPopover(Desk desk, RespondentsModel model) {
    session = desk.session();
    this.model = model;
    field.setId("filter");
    field.setPrefColumnCount(38);
    field.promptTextProperty().bind(session.text("shell.filter-example"));
    field.accessibleTextProperty().bind(session.text("shell.filter-respondents"));
    // A filter that is wrong stays open, to be mended.
    field.setOnAction(_ -> model.keep(field.getText(), popover::hide));
    field
        .textProperty()
        .subscribe(text -> {
          if (popover.isShowing()) {
            model.keep(text);
          }
        });
    popover.setContentNode(content(desk));
    popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
    popover.setDetachable(false);
    popover.setAnimated(false);
  }

  void show(Node beside) {
    model.forgive();
    var now = session.filter().get();
    field.setText(now == null ? "" : now);
    popover.show(beside);
    field.requestFocus();
    field.end();
  }

  private VBox content(Desk desk) {
    var title = new Label();
    title.textProperty().bind(session.text("shell.filter-respondents"));
    title.getStyleClass().add("section");
    var help = new Label();
    help.textProperty().bind(session.text("shell.filter-help"));
    help.getStyleClass().addAll("muted", "small");
    var problem = new Label();
    problem.getStyleClass().addAll("problem", "small");
    problem.setWrapText(true);
    problem.setMaxWidth(430);
    problem
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> {
                  var trouble = model.filterProblem().get();
                  return trouble == null ? "" : desk.dialogs().inWords(trouble);
                },
                model.filterProblem(),
                session.texts()));
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    var content = new VBox(title, field, problem, help, new HBox(everyone()));
    content.getStyleClass().add("pop");
    return content;
  }

  private Button everyone() {
    var everyone = new Button();
    everyone.textProperty().bind(session.text("shell.everyone"));
    everyone.setOnAction(_ -> {
      field.clear();
      popover.hide();
    });
    return everyone;
  }
}
