package manyi.app.data;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import manyi.app.dialog.Dialogs;
import manyi.app.session.Session;
import manyi.codebook.Codebook;
import manyi.codebook.CodebookFile;
import manyi.text.Message;
import manyi.text.UserProblem;

/// Codebooks by hand: applying one to the previewed file, and saving what was decided about it.
final class CodebookMenu extends MenuButton {
  private static final Message KIND = Message.of("data.codebook-kind");
  private static final List<String> ENDINGS = List.of(CodebookFile.ENDING);

  private final DataModel model;
  private final Dialogs dialogs;

  CodebookMenu(Session session, DataModel model, Dialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    setId("codebook-menu");
    getStyleClass().add("chip");
    setMinWidth(Region.USE_PREF_SIZE);
    textProperty().bind(session.text("data.codebook"));
    var apply = new MenuItem();
    apply.textProperty().bind(session.text("data.apply-codebook"));
    apply.setOnAction(_ -> dialogs.open(KIND, ENDINGS).ifPresent(model::applyCodebook));
    var save = new MenuItem();
    save.textProperty().bind(session.text("data.save-codebook"));
    save.setOnAction(_ -> save());
    getItems().setAll(apply, save);
  }

  private void save() {
    var opened = model.opened().get();
    if (opened != null) {
      dialogs
          .save(opened.survey().title() + "." + CodebookFile.ENDING, KIND, ENDINGS)
          .ifPresent(file -> {
            try {
              CodebookFile.write(Codebook.of(opened), file);
            } catch (UserProblem e) {
              dialogs.problem(e);
            }
          });
    }
  }
}
