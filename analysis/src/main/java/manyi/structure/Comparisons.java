package manyi.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import manyi.statistics.Ahp;

/// What experts' pairwise comparisons of a node's parts come to; see [Ahp].
///
/// @param weights of the parts, their sum 1
/// @param ratio how far the comparisons contradict each other, 0 for not at all (CR)
/// @param consistent whether they agree well enough to be used
/// @param first of the two parts whose comparison the others contradict most
/// @param second of them
public record Comparisons(
    List<Double> weights, double ratio, boolean consistent, String first, String second) {
  public Comparisons {
    weights = List.copyOf(weights);
  }

  /// Those of a node; empty where its parts are not compared, or are too many to be.
  public static Optional<Comparisons> of(IndexNode node) {
    int parts = node.parts().size();
    if (node.weighing() != Weighing.AHP
        || parts > Ahp.MOST
        || node.comparisons().size() != parts * (parts - 1) / 2) {
      return Optional.empty();
    }
    var ahp = Ahp.of(parts, node.comparisons().stream().mapToDouble(Double::doubleValue).toArray());
    return Optional.of(
        new Comparisons(
            Arrays.stream(ahp.weights()).boxed().toList(),
            ahp.consistencyRatio(),
            ahp.consistent(),
            node.parts().get(ahp.worst().row()).name(),
            node.parts().get(ahp.worst().column()).name()));
  }
}
