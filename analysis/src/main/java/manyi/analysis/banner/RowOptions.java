package manyi.analysis.banner;

import java.util.List;
import manyi.survey.Question;

/// What is counted of a question in the rows.
///
/// @param top how many of the highest levels of a scale are a top box; 0 for none
/// @param bottom how many of the lowest are a bottom box; 0 for none
/// @param scores that answers stand for
record RowOptions(PercentBase base, int top, int bottom, List<OwnNet> nets, OwnScores scores) {
  /// The nets that apply to a question: all of their answers are among its own.
  List<OwnNet> netsOf(Question question) {
    return nets.stream().filter(net -> applies(net, question)).toList();
  }

  static boolean applies(OwnNet net, Question question) {
    var block = question.block();
    boolean meant =
        net.question().isEmpty()
            || net.question().equalsIgnoreCase(question.id())
            || (block != null && net.question().equalsIgnoreCase(block.id()));
    return meant && Options.of(question).named(net.parts()).length > 0;
  }
}
