package manyi.app.card;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Where the keyboard focus was among nodes that are replaced by others like them, so that a newer
/// result does not take the focus away.
///
/// @param path of the focused node, by the places of its parents among their siblings
/// @param type of the focused node; null where none of them had the focus
record KeptFocus(List<Integer> path, @Nullable Class<?> type) {
  static KeptFocus in(Parent root) {
    var path = new ArrayList<Integer>();
    var owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
    var node = owner;
    while (node != null && node != root) {
      var parent = node.getParent();
      if (parent != null) {
        path.addFirst(parent.getChildrenUnmodifiable().indexOf(node));
      }
      node = parent;
    }
    boolean inside = owner != root && node == root;
    return new KeptFocus(path, inside && owner != null ? owner.getClass() : null);
  }

  /// Gives the focus to the node in the same place; where another kind of node is there, to the
  /// first of the kind on the same card.
  void giveBack(Parent root) {
    if (type == null || path.getFirst() >= root.getChildrenUnmodifiable().size()) {
      return;
    }
    var card = root.getChildrenUnmodifiable().get(path.getFirst());
    var there = at(root);
    var found = there != null && there.getClass() == type ? there : first(card);
    if (found != null) {
      found.requestFocus();
    }
  }

  private @Nullable Node at(Parent root) {
    Node node = root;
    for (int place : path) {
      if (!(node instanceof Parent parent) || place >= parent.getChildrenUnmodifiable().size()) {
        return null;
      }
      node = parent.getChildrenUnmodifiable().get(place);
    }
    return node;
  }

  private @Nullable Node first(Node node) {
    if (node.getClass() == type) {
      return node;
    }
    if (node instanceof Parent parent) {
      for (var child : parent.getChildrenUnmodifiable()) {
        var found = first(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
