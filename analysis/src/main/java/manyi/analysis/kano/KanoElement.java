package manyi.analysis.kano;

import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// One element and what it is to respondents.
///
/// @param text the element's name: what the wording of its two questions does not share with those
///   of the other elements
/// @param functional the question about having it
/// @param dysfunctional the question about lacking it
/// @param base who answered both with one of the five levels
/// @param leftOut respondents who answered both, one of them with another level
/// @param cells who felt so with it and so without it: by the feeling with it, then by the one
///   without it, both from liking to disliking
/// @param shares of the categories, in the order of [Category]
/// @param category that most respondents fall into; of equally large ones the first
/// @param second the next
/// @param difference of their two proportions, 0–1
/// @param z of the difference; see [manyi.statistics.TwoLargest]
/// @param p two-sided
/// @param decided whether the difference is beyond chance at the confidence chosen
/// @param fongThreshold the least difference of proportions by Fong's rule
/// @param coefficientBase who is in the four categories that better and worse are computed from
/// @param better (A + O) / (A + O + M + I), 0–1
/// @param worse −(O + M) / (A + O + M + I), −1–0
/// @param correlation of better with worse without its sign as estimates; NaN where one is constant
/// @param totalStrength A + O + M of all, 0–1
/// @param quarter of the picture; null where there are no coefficients, or where they do not say
///   what it is because most respondents are in none of the four categories
/// @param quarterCertain whether no line of the picture lies within the coefficients' intervals
public record KanoElement(
    String text,
    QuestionLabel functional,
    QuestionLabel dysfunctional,
    Base base,
    long leftOut,
    List<List<Base>> cells,
    List<Share> shares,
    Category category,
    Category second,
    double difference,
    double z,
    double p,
    boolean decided,
    double fongThreshold,
    Base coefficientBase,
    Coefficient better,
    Coefficient worse,
    double correlation,
    double totalStrength,
    @Nullable Quarter quarter,
    boolean quarterCertain) {
  public KanoElement {
    cells = cells.stream().map(List::copyOf).toList();
    shares = List.copyOf(shares);
  }

  Share share(Category wanted) {
    return shares.get(wanted.ordinal());
  }

  /// By which a reader asks about it.
  String reference() {
    return "item:" + functional.id();
  }

  /// Whether most respondents fall into one category beyond chance.
  boolean decidedly(Category wanted) {
    return decided && category == wanted;
  }
}
