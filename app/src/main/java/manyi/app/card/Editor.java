package manyi.app.card;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import manyi.survey.Question;
import manyi.text.Message;

/// What a setting is drawn with on a card of its own.
interface Editor {
  Drawing<?> drawing();

  /// What is drawn on, in the language that the editor was made in.
  Node node();

  /// What stands above it, beside undo and redo.
  List<Node> tools();

  /// What is still in the way of a result.
  List<Message> problems();

  /// Whether nothing is drawn yet.
  boolean isEmpty();

  /// In a few words what is drawn.
  String summary();

  /// Gives questions to what is selected.
  ///
  /// @return whether something is selected that takes them
  boolean take(List<Question> questions);

  /// Whether a question is drawn.
  boolean uses(Question question);

  /// Where else questions can be put, for the menu of the list.
  List<MenuItem> menu(List<Question> questions);

  /// Gives the keyboard to what is drawn.
  void focus();

  /// Lets go of what is drawn, which outlives the editor.
  void release();
}
