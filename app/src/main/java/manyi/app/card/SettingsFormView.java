package manyi.app.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import manyi.analysis.Prominence;
import manyi.analysis.Request;
import manyi.analysis.Setting;
import manyi.app.session.Session;
import manyi.text.Texts;
import org.jspecify.annotations.Nullable;

/// The form that follows from an analysis' settings: what is mostly chosen above, what few users
/// change folded below, and nothing that makes no difference beside what else is chosen.
final class SettingsFormView extends VBox {
  /// Words that are levels with their shares, which have a control of their own.
  private static final String TARGETS = "raking.targets";

  private final FormModel form;
  private final Session session;
  private final Map<String, DrawingCard> drawings;
  private final Consumer<DrawingCard> onDraw;
  private final List<Runnable> refreshers = new ArrayList<>();
  private final Map<Setting<?>, FormField> fields = new LinkedHashMap<>();
  private final VBox folded = new VBox();
  private final TitledPane more = new TitledPane("", folded);
  private final Hyperlink reset = new Hyperlink();

  /// @param drawings the cards on which settings are drawn, by their names
  /// @param onDraw goes to one of them
  SettingsFormView(
      FormModel form,
      Session session,
      Map<String, DrawingCard> drawings,
      Consumer<DrawingCard> onDraw) {
    this.drawings = drawings;
    this.onDraw = onDraw;
    this.form = form;
    this.session = session;
    getStyleClass().add("settings-form");
    folded.getStyleClass().add("settings-form");
    more.setAnimated(false);
    more.setExpanded(false);
    reset.setOnAction(_ -> form.request().set(Request.of(form.analysis().name())));
    session.texts().subscribe(_ -> build());
    session.survey().subscribe(_ -> build());
    form.request().subscribe(_ -> refresh());
  }

  private void build() {
    refreshers.clear();
    fields.clear();
    var texts = session.texts().get();
    for (var setting : form.analysis().settings()) {
      var control = control(setting, texts);
      var field = new FormField(form, setting, texts, control.node());
      refreshers.add(control.refresh());
      refreshers.add(field::refresh);
      fields.put(setting, field);
    }
    more.setText(texts.get("card.more-settings"));
    reset.setText(texts.get("card.reset"));
    refresh();
  }

  private SettingControl control(Setting<?> setting, Texts texts) {
    return switch (setting) {
      case Setting.OneQuestion one -> slot(new Slot(form, one, one.kinds(), false), texts);
      case Setting.PerhapsQuestion one -> slot(new Slot(form, one, one.kinds(), false), texts);
      case Setting.Questions many -> slot(new Slot(form, many, many.kinds(), true), texts);
      case Setting.Choice<?> choice -> ChoiceControl.of(form, choice, texts);
      case Setting.Banner banner -> banner(new Slot(form, banner, banner.kinds(), true), texts);
      case Setting.Choices<?> choices -> ChoicesControl.of(form, choices, texts);
      case Setting.Whole whole -> WholeControl.of(form, whole);
      case Setting.Proportion proportion -> ProportionControl.of(form, proportion);
      case Setting.OwnNumber number ->
          EntryControl.of(form, number, prompt(number, "card.no-own-number", texts));
      case Setting.Words words when form.label(words).equals(TARGETS) ->
          TargetsControl.of(form, words, texts);
      case Setting.Model _, Setting.Tree _ -> drawing(drawings.get(setting.name()), texts);
      case Setting.Lines _ ->
          LinesControl.of(form, setting, prompt(setting, "card.no-own-words", texts));
      case Setting.Words words ->
          EntryControl.of(form, words, prompt(words, "card.no-own-words", texts));
    };
  }

  /// What stands where the user writes nothing: the standard, or how it is written.
  private String prompt(Setting<?> setting, String otherwise, Texts texts) {
    var standard = form.analysis().name() + ".name." + setting.name();
    var example = form.label(setting) + ".prompt";
    if (texts.has(standard)) {
      return texts.get(standard);
    }
    return texts.get(texts.has(example) ? example : otherwise);
  }

  private static SettingControl slot(Slot slot, Texts texts) {
    var control = new SlotControl(slot, texts);
    return new SettingControl(control, control::refresh);
  }

  private SettingControl drawing(@Nullable DrawingCard card, Texts texts) {
    return card == null ? new SettingControl(new Label(), () -> {}) : card.link(texts, onDraw);
  }

  private static SettingControl banner(Slot slot, Texts texts) {
    var control = new BannerControl(slot, texts);
    return new SettingControl(control, control::refresh);
  }

  private void refresh() {
    reset.setVisible(!form.request().get().settings().isEmpty());
    refreshers.forEach(Runnable::run);
    arrange();
  }

  private void arrange() {
    var shown = new ArrayList<Node>(with(Prominence.SHOWN));
    var few = with(Prominence.FOLDED);
    if (!few.isEmpty()) {
      shown.add(more);
    }
    shown.add(reset);
    var focused = getScene() == null ? null : getScene().getFocusOwner();
    folded.getChildren().retainAll(few);
    getChildren().retainAll(shown);
    fill(folded.getChildren(), few);
    fill(getChildren(), shown);
    // Only what moved from one to the other has lost the keyboard focus.
    if (focused != null && !focused.isFocused() && focused.getScene() == getScene()) {
      focused.requestFocus();
    }
  }

  /// Puts in what is not there yet. Nodes that stay keep the keyboard focus and what is being typed
  /// into them.
  private static void fill(List<Node> there, List<Node> wanted) {
    for (int i = 0; i < wanted.size(); i++) {
      if (i >= there.size() || there.get(i) != wanted.get(i)) {
        there.add(i, wanted.get(i));
      }
    }
  }

  private List<Node> with(Prominence prominence) {
    return fields.keySet().stream()
        .filter(setting -> form.prominence(setting) == prominence)
        .<Node>map(fields::get)
        .toList();
  }
}
