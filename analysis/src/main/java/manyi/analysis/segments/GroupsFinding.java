package manyi.analysis.segments;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.priorities.Priority;

/// Says which groups have most to improve, and what is urgent in some of them only. What is not
/// sure counts nowhere, and a group of few does not lead.
record GroupsFinding(Groups groups, SegmentsResult result, SegmentsWords words, Phrases phrases) {
  private static final String FEW = "△";

  String text() {
    var sentences = new ArrayList<String>();
    sentences.add(most());
    if (groups.shown().stream().allMatch(Group::few)) {
      sentences.add(
          phrases.say(
              result.weight() == null
                  ? "segments.groups.all-few"
                  : "segments.groups.all-few-effective",
              result.flagBelow()));
    }
    var few = fewWithMore();
    if (!few.isEmpty()) {
      sentences.add(
          phrases.say(
              result.weight() == null ? "segments.groups.few" : "segments.groups.few-effective",
              words.list(few),
              result.flagBelow()));
    }
    sentences.add(apart());
    sentences.add(
        result.resamples() > 0
            ? phrases.say("segments.groups.what-counts")
            : phrases.say("segments.groups.what-is-compared"));
    return phrases.sentences(sentences.toArray(String[]::new));
  }

  /// The groups that can lead: those of enough respondents, or all where there are none.
  private List<Group> leading() {
    var enough = groups.shown().stream().filter(group -> !group.few()).toList();
    return enough.isEmpty() ? groups.shown() : enough;
  }

  private static int most(List<Group> groups) {
    return groups.stream().mapToInt(group -> group.urgent().size()).max().orElse(0);
  }

  private String most() {
    var leading = leading();
    int most = most(leading);
    int least = leading.stream().mapToInt(group -> group.urgent().size()).min().orElse(0);
    var improve = words.quadrant(Priority.IMPROVE_URGENTLY);
    int whole = groups.whole().urgent().size();
    if (leading.size() == 1) {
      var only = named(leading.getFirst());
      return most == 0
          ? phrases.say("segments.groups.none-in", only, improve)
          : phrases.say("segments.groups.one", only, improve, most, whole);
    }
    var of = of(leading);
    if (most == 0) {
      return phrases.say("segments.groups.none", of, improve);
    }
    if (most == least) {
      return phrases.say("segments.groups.same", of, improve, most, whole);
    }
    var labels =
        leading.stream().filter(group -> group.urgent().size() == most).map(this::named).toList();
    return phrases.say(
        "segments.groups.most",
        of,
        improve,
        words.list(labels),
        most,
        result.elements().size(),
        whole);
  }

  /// How many groups are spoken of, and that others have too few respondents.
  private String of(List<Group> leading) {
    if (leading.size() == groups.shown().size()) {
      return phrases.say("segments.groups.of", leading.size());
    }
    return phrases.say(
        result.weight() == null ? "segments.groups.of-larger" : "segments.groups.of-effective",
        leading.size(),
        result.flagBelow());
  }

  /// The groups of few in which more is urgent than in any of the others.
  private List<String> fewWithMore() {
    var leading = leading();
    int most = most(leading);
    return groups.shown().stream()
        .filter(group -> !leading.contains(group) && group.urgent().size() > most)
        .map(group ->
            phrases.say(
                "segments.groups.number",
                phrases.say("segments.quoted", group.label()),
                group.urgent().size()))
        .toList();
  }

  /// A group inside a sentence, with the mark of those of few.
  private String named(Group group) {
    var quoted = phrases.say("segments.quoted", group.label());
    return group.few() ? phrases.say("segments.marked", quoted, FEW) : quoted;
  }

  /// What is urgent in a group though not among all.
  private String apart() {
    var apart = new ArrayList<String>();
    for (var group : groups.shown()) {
      var only = onlyHere(group);
      if (!only.isEmpty()) {
        apart.add(phrases.say("segments.groups.only-in", named(group), words.list(only)));
      }
    }
    var improve = words.quadrant(Priority.IMPROVE_URGENTLY);
    return apart.isEmpty()
        ? phrases.say("segments.groups.nothing-apart", improve)
        : phrases.say("segments.groups.apart", improve, words.parts(apart));
  }

  /// By the rule that counts elements: urgent, as far as that is sure.
  private List<String> onlyHere(Group group) {
    var whole = groups.whole().urgent().stream().map(Place::element).toList();
    return group.urgent().stream()
        .map(Place::element)
        .filter(element -> !whole.contains(element))
        .map(words::element)
        .toList();
  }
}
