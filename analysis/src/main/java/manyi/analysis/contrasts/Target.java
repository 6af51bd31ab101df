package manyi.analysis.contrasts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.tally.Grouping;
import org.jspecify.annotations.Nullable;

/// What is compared: the numbers of a question, or the groups that its answers make.
///
/// @param option of a multiple choice that is screened option by option; else null
/// @param answers the respondents by answer, whose group 1 is counted for a proportion; null for a
///   mean
record Target(
    Question question, Measure measure, @Nullable String option, @Nullable Grouping answers) {

  /// The targets that a question is: several of a multiple choice without options chosen.
  ///
  /// @param levels the options chosen, by their place among the question's levels
  static List<Target> of(Question question, List<Integer> levels) {
    if (!levels.isEmpty()) {
      var net = Grouping.net(question, levels.stream().mapToInt(Integer::intValue).toArray());
      return List.of(new Target(question, Measure.PROPORTION, null, net));
    }
    return switch (question.kind()) {
      case RATING, NUMBER -> List.of(new Target(question, Measure.MEAN, null, null));
      case SINGLE ->
          List.of(new Target(question, Measure.DISTRIBUTION, null, Grouping.of(question)));
      case MULTIPLE ->
          IntStream.range(0, question.levels().size())
              .mapToObj(i ->
                  new Target(
                      question,
                      Measure.PROPORTION,
                      question.levels().get(i).label(),
                      Grouping.net(question, i)))
              .toList();
      case RANKING, TEXT, TIME, IDENTIFIER, META ->
          throw new IllegalArgumentException("No target: " + question.id());
    };
  }

  /// The places of options named by code or label.
  ///
  /// @param written joined by semicolons
  /// @return null where one is not there
  static @Nullable List<Integer> levels(Question question, String written) {
    var places = new ArrayList<Integer>();
    for (var name : Stream.of(written.split("[;；]")).map(String::strip).toList()) {
      if (!name.isEmpty()) {
        int place = place(question.levels(), name);
        if (place < 0) {
          return null;
        }
        places.add(place);
      }
    }
    return places;
  }

  private static int place(List<Level> levels, String name) {
    return IntStream.range(0, levels.size())
        .filter(i ->
            levels.get(i).code().equalsIgnoreCase(name)
                || levels.get(i).label().equalsIgnoreCase(name))
        .findFirst()
        .orElse(-1);
  }
}
