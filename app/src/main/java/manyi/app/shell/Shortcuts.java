package manyi.app.shell;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import manyi.app.data.DataModel;
import manyi.app.steps.StepsModel;

/// The usual keys.
final class Shortcuts {
  private final Scene scene;
  private final Commands commands;
  private final DataModel data;
  private final StepsModel steps;

  private Shortcuts(Scene scene, Commands commands, DataModel data, StepsModel steps) {
    this.scene = scene;
    this.commands = commands;
    this.data = data;
    this.steps = steps;
  }

  static void on(Scene scene, Commands commands, DataModel data, StepsModel steps, Runnable help) {
    var shortcuts = new Shortcuts(scene, commands, data, steps);
    shortcuts.addFiles();
    shortcuts.addHistory();
    shortcuts.addTabs();
    // Lists would keep these keys to themselves.
    scene.addEventFilter(KeyEvent.KEY_PRESSED, shortcuts::turn);
    shortcuts.add(new KeyCodeCombination(KeyCode.F1), help);
  }

  private void addFiles() {
    add(control(KeyCode.O), commands.files()::choose);
    add(
        new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
        () -> {
          if (data.inUse().get()) {
            commands.files().chooseNext();
          }
        });
    add(control(KeyCode.S), commands.projects()::save);
    add(control(KeyCode.E), commands.export());
  }

  private void addHistory() {
    add(control(KeyCode.Z), () -> outsideText(preparing() ? steps::undo : data::undo));
    add(control(KeyCode.Y), () -> outsideText(preparing() ? steps::redo : data::redo));
  }

  /// Where steps are shown, they are what is undone; elsewhere corrections are.
  private boolean preparing() {
    var pages = Tabs.of(new Page.Preparation()).pages();
    return pages.contains(commands.navigation().page().get());
  }

  private void addTabs() {
    var tabs = Tabs.groups();
    for (int i = 0; i < Math.min(9, tabs.size()); i++) {
      var page = tabs.get(i).pages().getFirst();
      add(
          control(KeyCode.valueOf("DIGIT" + (i + 1))),
          () -> {
            if (data.inUse().get()) {
              commands.navigation().show(page);
            }
          });
    }
  }

  /// Goes to a neighbouring page, of the same tab or of the next.
  private void turn(KeyEvent event) {
    if (control(KeyCode.PAGE_UP).match(event)) {
      turn(-1);
      event.consume();
    } else if (control(KeyCode.PAGE_DOWN).match(event)) {
      turn(1);
      event.consume();
    }
  }

  private void turn(int by) {
    var pages = Tabs.all();
    int next = pages.indexOf(commands.navigation().page().get()) + by;
    if (data.inUse().get() && next >= 0 && next < pages.size()) {
      commands.navigation().show(pages.get(next));
    }
  }

  /// A text field undoes its own typing.
  private void outsideText(Runnable action) {
    var inText =
        scene.getFocusOwner() instanceof TextInputControl text
            && (text.isUndoable() || text.isRedoable());
    if (!inText) {
      action.run();
    }
  }

  private void add(KeyCombination keys, Runnable action) {
    scene.getAccelerators().put(keys, action);
  }

  private static KeyCombination control(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
  }
}
