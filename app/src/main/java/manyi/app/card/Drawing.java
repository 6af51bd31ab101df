package manyi.app.card;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import manyi.analysis.Setting;
import manyi.app.session.History;
import manyi.text.UserProblem;

/// What is drawn for a setting, such as a structural model, with what was undone. It is the
/// setting's value, and follows when that is chosen elsewhere: typed, taken up again, or reset.
///
/// @param <T> what is drawn; immutable
final class Drawing<T> {
  private final FormModel form;
  private final Setting<T> setting;
  private final Reader<T> reader;
  private final History<T> history;
  private final ReadOnlyObjectWrapper<T> value;

  /// Reads a written form whatever the survey, so that what does not fit it can be shown as well.
  @FunctionalInterface
  interface Reader<T> {
    T read(String text) throws UserProblem;
  }

  /// @param empty what stands while nothing is drawn
  Drawing(FormModel form, Setting<T> setting, Reader<T> reader, T empty) {
    this.form = form;
    this.setting = setting;
    this.reader = reader;
    history = new History<>(empty);
    value = new ReadOnlyObjectWrapper<>(empty);
    form.survey().subscribe(_ -> begin());
    form.request().subscribe(_ -> follow());
  }

  FormModel form() {
    return form;
  }

  Setting<T> setting() {
    return setting;
  }

  ReadOnlyObjectProperty<T> value() {
    return value.getReadOnlyProperty();
  }

  void change(T wanted) {
    if (!wanted.equals(history.present())) {
      history.change(wanted);
      tell();
    }
  }

  void undo() {
    history.undo();
    tell();
  }

  void redo() {
    history.redo();
    tell();
  }

  ReadOnlyBooleanProperty canUndo() {
    return history.canUndo();
  }

  ReadOnlyBooleanProperty canRedo() {
    return history.canRedo();
  }

  private void tell() {
    value.set(history.present());
    form.choose(setting, setting.write(history.present()));
  }

  /// What another file has for a standard cannot be undone to what this one had.
  private void begin() {
    try {
      history.reset(reader.read(form.written(setting)));
      value.set(history.present());
    } catch (UserProblem e) {
      follow();
    }
  }

  /// A text that is not understood leaves the drawing as it was; the form says what is wrong.
  private void follow() {
    var written = form.written(setting);
    if (written.equals(setting.write(history.present()))) {
      return;
    }
    try {
      var read = reader.read(written);
      if (!setting.write(read).equals(setting.write(history.present()))) {
        history.change(read);
        value.set(read);
      }
    } catch (UserProblem e) {
      System.getLogger(Drawing.class.getName()).log(System.Logger.Level.DEBUG, "Not drawn", e);
    }
  }
}
