package manyi.analysis.satisfaction;

import java.util.List;

/// The indicators of one question, or of several items together.
///
/// @param text of the question; of a block its stem, empty where it has none and of all items
/// @param questions their ids
/// @param weight of an item within the index of all, 0–1; NaN of others
/// @param figures of all respondents
public record Measured(
    Sort sort, String text, List<String> questions, double weight, Figures figures) {
  public Measured {
    questions = List.copyOf(questions);
  }

  boolean several() {
    return sort == Sort.BLOCK || sort == Sort.ALL;
  }

  boolean answered() {
    return figures.satisfaction().base().n() > 0;
  }
}
