package manyi.app.shell;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import manyi.app.card.QuestionLabel;
import manyi.app.session.Session;
import manyi.document.NumberFormat;
import manyi.survey.Question;
import manyi.survey.Survey;
import org.jspecify.annotations.Nullable;

/// The bar under the tabs: weight, filter, and how many respondents every figure rests on.
final class RespondentsBar extends HBox {
  private final Session session;
  private final RespondentsModel model;
  private final MenuButton weight = new MenuButton();
  private final Button filter = new Button();
  private final Label base = new Label();

  RespondentsBar(Desk desk, RespondentsModel model, Navigation navigation) {
    session = desk.session();
    this.model = model;
    getStyleClass().add("base-bar");
    weight.setId("weight-chip");
    weight.getStyleClass().add("chip");
    weight.setMaxWidth(320);
    filter.setId("filter-chip");
    filter.getStyleClass().add("chip");
    filter.setTextOverrun(OverrunStyle.ELLIPSIS);
    filter.setMaxWidth(420);
    var popover = new FilterPopover(desk, model);
    filter.setOnAction(_ -> popover.show(filter));
    base.getStyleClass().add("muted");
    base.setMinWidth(Region.USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().setAll(new PageSegment(session, navigation), weight, filter, space, base);
    weight.setOnShowing(_ -> fillWeights());
    // An empty menu would never ask to be shown.
    weight.getItems().add(new MenuItem());
    session.survey().subscribe(_ -> show());
    session.texts().subscribe(_ -> show());
  }

  private void show() {
    var texts = session.texts().get();
    var question = session.weight().get();
    var expression = session.filter().get();
    weight.setText(
        question == null
            ? texts.get("shell.no-weight")
            : texts.get("shell.weight", label(question)));
    filter.setText(
        expression == null ? texts.get("shell.no-filter") : texts.get("shell.filter", expression));
    mark(weight, question != null);
    mark(filter, expression != null);
    base.setText(base(session.survey().get()));
  }

  private void fillWeights() {
    var none = item(session.texts().get().get("shell.unweighted"), null);
    weight.getItems().setAll(none);
    var candidates = model.weights();
    if (!candidates.isEmpty()) {
      weight.getItems().add(new SeparatorMenuItem());
    }
    for (Question question : candidates) {
      weight.getItems().add(item(QuestionLabel.text(question), question.id()));
    }
  }

  private CheckMenuItem item(String text, @Nullable String question) {
    var item = new CheckMenuItem(text);
    item.setMnemonicParsing(false);
    item.setSelected(Objects.equals(question, session.weight().get()));
    item.setOnAction(_ -> model.weigh(question));
    return item;
  }

  private String label(String id) {
    var survey = session.survey().get();
    return survey == null ? id : survey.find(id).map(QuestionLabel::text).orElse(id);
  }

  private String base(@Nullable Survey survey) {
    if (survey == null) {
      return "";
    }
    var now = survey.base();
    var texts = session.texts().get();
    var language = texts.language();
    if (survey.weights().isEqual()) {
      return texts.get("shell.base", now.n());
    }
    return texts.get(
        "shell.base-weighted",
        now.n(),
        NumberFormat.COUNT.shown(now.weighted(), language),
        NumberFormat.COUNT.shown(now.effective(), language),
        NumberFormat.DECIMAL.shown(now.designEffect(), language));
  }

  private static void mark(Node chip, boolean on) {
    chip.getStyleClass().remove("on");
    if (on) {
      chip.getStyleClass().add("on");
    }
  }
}
