package manyi.structure;

import java.util.List;

/// An indicator made of others.
///
/// @param name that tells it apart
/// @param weighing where the weights of its parts come from
/// @param parts at least one
/// @param comparisons for AHP, how many times as important the row's part is as the column's, of
///   all pairs above the diagonal row by row; else empty
public record IndexNode(
    String name, Weighing weighing, List<Part> parts, List<Double> comparisons) {
  public IndexNode {
    parts = List.copyOf(parts);
    comparisons = List.copyOf(comparisons);
  }

  /// A part of a node.
  ///
  /// @param name of another node, else the id of a question
  /// @param weight as typed, above 0 and of any sum; 1 where none was
  public record Part(String name, double weight) {
    /// A part without a weight of its own.
    public Part(String name) {
      this(name, 1);
    }
  }
}
