package manyi.analysis.segments;

import java.util.List;
import manyi.analysis.QuestionLabel;

/// The elements from one wave to the next.
///
/// @param question that tells the waves apart
/// @param moves of the elements that have a place in both, in the result's order
/// @param missing ids of elements without a place in one of the waves, or withheld there
/// @param tests how many were made
public record Waves(
    QuestionLabel question,
    Wave before,
    Wave now,
    List<Move> moves,
    List<String> missing,
    long tests) {
  public Waves {
    moves = List.copyOf(moves);
    missing = List.copyOf(missing);
  }
}
