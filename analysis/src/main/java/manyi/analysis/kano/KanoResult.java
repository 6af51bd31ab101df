package manyi.analysis.kano;

import java.util.List;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// Elements in Kano's categories.
///
/// @param elements in the questionnaire's order
/// @param unanswered the names of elements that nobody answered both questions of
/// @param basis how the five levels were understood
/// @param unplaced labels of levels beside the five, whose respondents are left out
/// @param split where the lines of the picture stand
/// @param worseLine the vertical line, of worse without its sign; NaN without elements to place
/// @param betterLine the horizontal line
/// @param confidence of intervals and decisions, 0–1
/// @param weight the id of the weight question, null without weights
/// @param included all respondents looked at
public record KanoResult(
    List<KanoElement> elements,
    List<String> unanswered,
    Basis basis,
    List<String> unplaced,
    Split split,
    double worseLine,
    double betterLine,
    double confidence,
    @Nullable String weight,
    Base included) {
  public KanoResult {
    elements = List.copyOf(elements);
    unanswered = List.copyOf(unanswered);
    unplaced = List.copyOf(unplaced);
  }

  /// Elements that are decidedly of a category.
  List<KanoElement> decidedly(Category category) {
    return elements.stream().filter(element -> element.decidedly(category)).toList();
  }
}
