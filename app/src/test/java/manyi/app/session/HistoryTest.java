package manyi.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {
  private final History<String> history = new History<>("a");

  @Test
  void undoGoesBackAndRedoForward() {
    history.change("b");
    history.change("c");

    assertThat(history.undo()).isEqualTo("b");
    assertThat(history.undo()).isEqualTo("a");
    assertThat(history.redo()).isEqualTo("b");
    assertThat(history.canUndo().get()).isTrue();
    assertThat(history.canRedo().get()).isTrue();
  }

  @Test
  void aChangeAfterUndoForgetsWhatWasUndone() {
    history.change("b");
    history.undo();
    history.change("c");

    assertThat(history.canRedo().get()).isFalse();
    assertThat(history.redo()).isEqualTo("c");
  }

  @Test
  void changesThatFailedCannotBeRedone() {
    history.change("b");
    history.change("c");
    history.returnTo("a");

    assertThat(history.present()).isEqualTo("a");
    assertThat(history.canUndo().get()).isFalse();
    assertThat(history.canRedo().get()).isFalse();
  }

  @Test
  void anUndoThatFailedIsAsIfNotAskedFor() {
    history.change("b");
    history.change("c");
    history.undo();
    history.returnTo("c");

    assertThat(history.present()).isEqualTo("c");
    assertThat(history.canRedo().get()).isFalse();
    assertThat(history.undo()).isEqualTo("b");
  }

  @Test
  void withoutChangesThereIsNothingToUndo() {
    assertThat(history.canUndo().get()).isFalse();
    assertThat(history.undo()).isEqualTo("a");
  }
}
