package manyi.analysis.segments;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import manyi.priorities.Elements;
import manyi.priorities.Lines;
import manyi.survey.Question;
import manyi.survey.Survey;
import org.jspecify.annotations.Nullable;

/// Finds the groups of respondents that can be shown beside waves. Where figures of a few would
/// follow from both (see [Remainders]), the groups are of the compared waves' respondents alone;
/// where they would follow even then, there are none.
final class GroupsBesideWaves {
  private final Survey survey;
  private final Question question;
  private final Rules rules;
  private final Elements elements;
  private final int[] waveOf;
  private final boolean[] compared;

  GroupsBesideWaves(
      Survey survey, Question question, Rules rules, Elements elements, @Nullable WaveMoves moves) {
    this.survey = survey;
    this.question = question;
    this.rules = rules;
    this.elements = elements;
    waveOf = moves == null ? new int[0] : moves.waveOf();
    compared = moves == null ? new boolean[0] : moves.compared();
  }

  /// Empty where the waves' figures and any groups' would tell those of few.
  ///
  /// @param lines through the positions of all
  Optional<GroupPlaces> places(Lines lines) {
    var all = places(elements, lines, false);
    if (all.problem().isPresent() || !tells(all, waveOf)) {
      return Optional.of(all);
    }
    int[] both =
        IntStream.range(0, waveOf.length)
            .filter(respondent -> waveOf[respondent] < Remainders.WAVES - 1)
            .toArray();
    var fewer = elements.among(both);
    return rules
        .lines()
        .through(fewer.positions())
        .map(own -> places(fewer, own, true))
        .filter(places ->
            places.problem().isPresent()
                || !tells(places, Arrays.stream(both).map(place -> waveOf[place]).toArray()));
  }

  private GroupPlaces places(Elements of, Lines lines, boolean wavesOnly) {
    return new GroupPlaces(
        of, lines, question, Membership.of(survey, of.rows(), question), rules, wavesOnly);
  }

  private boolean tells(GroupPlaces places, int[] waves) {
    return waves.length > 0
        && rules.suppressBelow() > 0
        && new Remainders(places.whole(), places.shown(), waves)
            .tell(compared, rules.suppressBelow());
  }
}
