package manyi.analysis.index;

import java.util.ArrayList;
import java.util.List;
import manyi.structure.IndexNode;
import manyi.structure.IndexTree;
import manyi.structure.Weighing;
import manyi.survey.Question;
import manyi.survey.Survey;
import org.jspecify.annotations.Nullable;

/// A tree laid out in the order in which it is read: each indicator, then its parts.
///
/// @param leaves the questions at the ends
record Frame(List<Place> places, List<Question> leaves) {
  Frame {
    places = List.copyOf(places);
    leaves = List.copyOf(leaves);
  }

  /// @param tree of at least one node, whose questions are in the survey
  static Frame of(IndexTree tree, Survey survey) {
    var builder = new Builder(tree, survey);
    builder.add(tree.root(), 0, -1);
    return new Frame(builder.places.stream().map(Frame::required).toList(), builder.leaves);
  }

  private static Place required(@Nullable Place place) {
    if (place == null) {
      throw new IllegalStateException("A place was left empty");
    }
    return place;
  }

  int size() {
    return places.size();
  }

  Place place(int number) {
    return places.get(number);
  }

  /// The indicators that are made of others.
  List<Place> nodes() {
    return places.stream().filter(place -> !place.isQuestion()).toList();
  }

  /// The numbers of the whole's own parts.
  List<Integer> first() {
    return places.getFirst().parts();
  }

  boolean weighsBy(Weighing weighing) {
    return places.stream()
        .map(Place::node)
        .anyMatch(node -> node != null && node.weighing() == weighing);
  }

  /// Sums of the questions below each indicator.
  ///
  /// @param byLeaf of the questions
  double[] summed(double[] byLeaf) {
    var sums = new double[places.size()];
    for (int number = places.size() - 1; number >= 0; number--) {
      var place = places.get(number);
      sums[number] += place.isQuestion() ? byLeaf[place.leaf()] : 0;
      if (place.parent() >= 0) {
        sums[place.parent()] += sums[number];
      }
    }
    return sums;
  }

  /// Whether another tree has the same indicators of the same questions, whatever their weights.
  boolean alike(Frame other) {
    return outline().equals(other.outline());
  }

  private List<String> outline() {
    return places.stream().map(place -> place.depth() + " " + place.name()).toList();
  }

  private static final class Builder {
    private final IndexTree tree;
    private final Survey survey;
    private final List<@Nullable Place> places = new ArrayList<>();
    private final List<Question> leaves = new ArrayList<>();

    Builder(IndexTree tree, Survey survey) {
      this.tree = tree;
      this.survey = survey;
    }

    int add(IndexNode node, int depth, int parent) {
      int number = places.size();
      places.add(null);
      var parts = new ArrayList<Integer>();
      for (var part : node.parts()) {
        var below = tree.node(part.name());
        parts.add(
            below.isPresent()
                ? add(below.get(), depth + 1, number)
                : add(survey.find(part.name()).orElseThrow(), depth + 1, number));
      }
      places.set(number, new Place(number, node.name(), depth, parent, parts, node, null, -1));
      return number;
    }

    private int add(Question question, int depth, int parent) {
      int number = places.size();
      places.add(
          new Place(
              number, question.id(), depth, parent, List.of(), null, question, leaves.size()));
      leaves.add(question);
      return number;
    }
  }
}
