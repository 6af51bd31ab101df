package manyi.analysis.segments;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.priorities.Priority;

/// Says which groups have most to improve, and what is urgent in some of them only. Claims nothing
/// that is not sure.
record GroupsFinding(
    Groups groups, SegmentsResult result, SegmentsWords words, Phrases phrases) {
  String text() {
    return phrases.sentences(most(), apart());
  }

  private String most() {
    var shown = groups.shown();
    int most = shown.stream().mapToInt(group -> group.urgent().size()).max().orElse(0);
    int least = shown.stream().mapToInt(group -> group.urgent().size()).min().orElse(0);
    var improve = words.quadrant(Priority.IMPROVE_URGENTLY);
    int whole = groups.whole().urgent().size();
    if (most == 0) {
      return phrases.say("segments.groups.none", shown.size(), improve);
    }
    if (most == least) {
      return phrases.say("segments.groups.same", shown.size(), improve, most, whole);
    }
    var labels =
        shown.stream().filter(group -> group.urgent().size() == most).map(Group::label).toList();
    return phrases.say(
        "segments.groups.most",
        shown.size(),
        improve,
        words.list(labels),
        most,
        result.elements().size(),
        whole);
  }

  /// What is urgent in a group though not among all.
  private String apart() {
    var apart = new ArrayList<String>();
    for (var group : groups.shown()) {
      var only = onlyHere(group);
      if (!only.isEmpty()) {
        apart.add(phrases.say("segments.groups.only-in", group.label(), words.list(only)));
      }
    }
    var improve = words.quadrant(Priority.IMPROVE_URGENTLY);
    return apart.isEmpty()
        ? phrases.say("segments.groups.nothing-apart", improve)
        : phrases.say("segments.groups.apart", improve, words.parts(apart));
  }

  private List<String> onlyHere(Group group) {
    return group.urgent().stream()
        .filter(place ->
            groups.whole().places().stream()
                .noneMatch(
                    whole -> whole.element().equals(place.element()) && whole.urgent()))
        .map(place -> words.element(place.element()))
        .toList();
  }
}
