package manyi.app.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import manyi.analysis.Request;
import manyi.analysis.Setting;
import manyi.app.session.Session;
import manyi.text.Texts;

/// The form that follows from an analysis' settings: what is mostly chosen above, the user's own
/// numbers and words folded below.
final class SettingsFormView extends VBox {
  /// The one setting that is all that its analysis asks for.
  private static final String TARGETS = "raking.targets";

  /// Choices that few users change, by their labels' keys.
  private static final Set<String> FOLDED = Set.of("banner.base", "banner.matrix", "banner.sort");

  private final FormModel form;
  private final Session session;
  private final List<Runnable> refreshers = new ArrayList<>();
  private final Hyperlink reset = new Hyperlink();
  private boolean unfolded;

  SettingsFormView(FormModel form, Session session) {
    this.form = form;
    this.session = session;
    getStyleClass().add("settings-form");
    reset.setOnAction(_ -> form.request().set(Request.of(form.analysis().name())));
    session.texts().subscribe(_ -> build());
    session.survey().subscribe(_ -> build());
    form.request().subscribe(_ -> refresh());
  }

  private void build() {
    refreshers.clear();
    var texts = session.texts().get();
    var main = new ArrayList<Node>();
    var more = new VBox();
    more.getStyleClass().add("settings-form");
    for (var setting : form.analysis().settings()) {
      var control = control(setting, texts);
      var field = new FormField(form, setting, texts, control.node());
      refreshers.add(control.refresh());
      refreshers.add(field::refresh);
      boolean asked = form.label(setting).equals(TARGETS);
      if (!asked && ownEntry(setting) || FOLDED.contains(form.label(setting))) {
        more.getChildren().add(field);
      } else {
        main.add(field);
      }
    }
    if (!more.getChildren().isEmpty()) {
      main.add(folded(texts.get("card.more-settings"), more));
    }
    reset.setText(texts.get("card.reset"));
    main.add(reset);
    getChildren().setAll(main);
    refresh();
  }

  private SettingControl control(Setting<?> setting, Texts texts) {
    return switch (setting) {
      case Setting.OneQuestion one -> slot(new Slot(form, one, one.kinds(), false), texts);
      case Setting.Questions many -> slot(new Slot(form, many, many.kinds(), true), texts);
      case Setting.Choice<?> choice -> ChoiceControl.of(form, choice, texts);
      case Setting.Banner banner -> banner(new Slot(form, banner, banner.kinds(), true), texts);
      case Setting.Choices<?> choices -> ChoicesControl.of(form, choices, texts);
      case Setting.Whole whole -> WholeControl.of(form, whole);
      case Setting.Proportion proportion -> ProportionControl.of(form, proportion);
      case Setting.OwnNumber number ->
          EntryControl.of(form, number, texts.get("card.no-own-number"));
      case Setting.Words words when form.label(words).equals(TARGETS) ->
          TargetsControl.of(form, words, texts);
      case Setting.Words words -> EntryControl.of(form, words, standardWords(words, texts));
    };
  }

  /// The words that stand where the user gives none.
  private String standardWords(Setting.Words words, Texts texts) {
    var key = form.analysis().name() + ".name." + words.name();
    return texts.get(texts.has(key) ? key : "card.no-own-words");
  }

  private static SettingControl slot(Slot slot, Texts texts) {
    var control = new SlotControl(slot, texts);
    return new SettingControl(control, control::refresh);
  }

  private static SettingControl banner(Slot slot, Texts texts) {
    var control = new BannerControl(slot, texts);
    return new SettingControl(control, control::refresh);
  }

  private static boolean ownEntry(Setting<?> setting) {
    return switch (setting) {
      case Setting.Whole _, Setting.OwnNumber _, Setting.Words _ -> true;
      case Setting.OneQuestion _,
          Setting.Questions _,
          Setting.Banner _,
          Setting.Choice<?> _,
          Setting.Choices<?> _,
          Setting.Proportion _ ->
          false;
    };
  }

  private Node folded(String title, Node content) {
    var pane = new TitledPane(title, content);
    pane.setAnimated(false);
    pane.setExpanded(unfolded);
    pane.expandedProperty().subscribe(expanded -> unfolded = expanded);
    return pane;
  }

  private void refresh() {
    reset.setVisible(!form.request().get().settings().isEmpty());
    refreshers.forEach(Runnable::run);
  }
}
