package manyi.app.session;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// A value with its past and its undone future.
public final class History<T> {
  private final Deque<T> past = new ArrayDeque<>();
  private final Deque<T> future = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private T present;

  public History(T present) {
    this.present = present;
  }

  public T present() {
    return present;
  }

  /// Begins anew.
  public void reset(T value) {
    past.clear();
    future.clear();
    present = value;
    tell();
  }

  public void change(T value) {
    past.push(present);
    future.clear();
    present = value;
    tell();
  }

  /// Goes back to a value that was the present before, as if what followed had not been asked for:
  /// one that was just undone, else the last like it in the past.
  public void returnTo(T value) {
    if (!value.equals(present) && value.equals(future.peek())) {
      redo();
      return;
    }
    while (!present.equals(value) && !past.isEmpty()) {
      present = past.pop();
    }
    tell();
  }

  public T undo() {
    if (!past.isEmpty()) {
      future.push(present);
      present = past.pop();
      tell();
    }
    return present;
  }

  public T redo() {
    if (!future.isEmpty()) {
      past.push(present);
      present = future.pop();
      tell();
    }
    return present;
  }

  public ReadOnlyBooleanProperty canUndo() {
    return canUndo.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canRedo() {
    return canRedo.getReadOnlyProperty();
  }

  private void tell() {
    canUndo.set(!past.isEmpty());
    canRedo.set(!future.isEmpty());
  }
}
