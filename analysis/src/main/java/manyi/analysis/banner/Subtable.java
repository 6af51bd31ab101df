package manyi.analysis.banner;

import java.util.List;
import manyi.analysis.QuestionLabel;

/// Columns that are compared with one another: the levels of one question, in a nesting within one
/// level of the questions around it.
///
/// @param questions of the nesting, the outermost first
/// @param within the labels of the levels around it; empty where it is not nested
/// @param first its first column, from 0
/// @param columns how many it has
/// @param overlapping whether a respondent can be in several of them
/// @param compare as chosen, or with the total where there are too many columns for pairs
public record Subtable(
    List<QuestionLabel> questions,
    List<String> within,
    int first,
    int columns,
    boolean overlapping,
    Compare compare) {
  public Subtable {
    questions = List.copyOf(questions);
    within = List.copyOf(within);
  }

  boolean contains(int column) {
    return column >= first && column < first + columns;
  }
}
