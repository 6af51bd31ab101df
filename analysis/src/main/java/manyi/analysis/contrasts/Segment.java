package manyi.analysis.contrasts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import manyi.analysis.QuestionLabel;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.tally.Grouping;
import org.jspecify.annotations.Nullable;

/// Groups of respondents to be compared.
///
/// @param option of a multiple choice; null for a question that groups by itself
/// @param labels one a group; null for those who did not choose the option
record Segment(
    QuestionLabel question,
    @Nullable String option,
    List<@Nullable String> labels,
    Grouping groups) {

  /// The segments of a question: itself, or of a multiple choice each option.
  static List<Segment> of(Question question) {
    var label = QuestionLabel.of(question);
    if (question.kind() != Kind.MULTIPLE) {
      return List.of(new Segment(label, null, labels(question), Grouping.of(question)));
    }
    return IntStream.range(0, question.levels().size())
        .mapToObj(i -> {
          var option = question.levels().get(i).label();
          var labels = new ArrayList<@Nullable String>();
          labels.add(null);
          labels.add(option);
          return new Segment(label, option, labels, Grouping.net(question, i));
        })
        .toList();
  }

  private static List<@Nullable String> labels(Question question) {
    return new ArrayList<>(question.levels().stream().map(Level::label).toList());
  }
}
