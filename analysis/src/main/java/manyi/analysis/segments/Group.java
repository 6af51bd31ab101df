package manyi.analysis.segments;

import java.util.List;
import manyi.priorities.Lines;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// A group of respondents and where the elements stand among them.
///
/// @param code of the level of the question that makes the groups; empty for all respondents
/// @param base null where the group is withheld
/// @param few whether it rests on fewer respondents, under weights a smaller effective n, than go
///   without a mark
/// @param withheld why nothing is shown of it; null where it is shown
/// @param lines that part its quadrants; null where it is withheld
/// @param places one an element, in the result's order; none where it is withheld
public record Group(
    String code,
    String label,
    @Nullable Base base,
    boolean few,
    @Nullable Withheld withheld,
    @Nullable Lines lines,
    List<Place> places) {
  public Group {
    places = List.copyOf(places);
  }

  static Group withheld(String code, String label, Withheld why) {
    return new Group(code, label, null, false, why, null, List.of());
  }

  boolean shown() {
    return withheld == null;
  }

  long n() {
    return base == null ? 0 : base.n();
  }

  /// The elements that are to be improved urgently, as far as that is sure.
  List<Place> urgent() {
    return places.stream().filter(place -> place.urgent() && place.sure()).toList();
  }
}
