package manyi.analysis.modelgroups;

import manyi.analysis.Phrases;
import manyi.analysis.modelgroups.ModelGroupsResult.Difference;
import manyi.analysis.modelgroups.ModelGroupsResult.Pair;
import manyi.structure.StructuralModel.Path;

/// How groups, paths and differences are named.
record GroupsWords(ModelGroupsResult result, Phrases phrases) {
  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  String path(Path path) {
    return say("modelgroups.path", path.from(), path.to());
  }

  String group(int place) {
    return result.groups().get(place).label();
  }

  /// `A – B`.
  String pair(Pair pair) {
    return say("modelgroups.pair", group(pair.first()), group(pair.second()));
  }

  String question() {
    return result.question().within(phrases.texts());
  }

  /// A difference of coefficients in words, the larger first.
  String coefficients(Pair pair, Difference difference, String of) {
    return larger(
        pair,
        difference,
        of,
        phrases.statistic(difference.first()),
        phrases.statistic(difference.second()));
  }

  /// A difference of indices in words, the larger first.
  String points(Pair pair, Difference difference, String of) {
    return larger(
        pair,
        difference,
        of,
        phrases.points(difference.first()),
        phrases.points(difference.second()));
  }

  private String larger(Pair pair, Difference difference, String of, String first, String second) {
    boolean forward = difference.difference() >= 0;
    return say(
        "modelgroups.larger",
        of,
        group(forward ? pair.first() : pair.second()),
        forward ? first : second,
        group(forward ? pair.second() : pair.first()),
        forward ? second : first,
        phrases.p(difference.adjustedP()));
  }
}
