package manyi.analysis.modelgroups;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.IntStream;
import manyi.analysis.modelgroups.ModelGroupsResult.Composite;
import manyi.analysis.modelgroups.ModelGroupsResult.Group;
import manyi.analysis.modelgroups.ModelGroupsResult.Pair;

/// The sentences that come first: which indices and which paths are proven to differ between
/// groups, and what may not be compared.
record GroupsFinding(GroupsWords words) {
  /// Differences named in a sentence.
  private static final int NAMED = 3;

  private ModelGroupsResult result() {
    return words.result();
  }

  String sentences() {
    long estimated = result().groups().stream().filter(Group::estimated).count();
    if (result().pairs().isEmpty()) {
      return words.say("modelgroups.found-untested", estimated);
    }
    var sentences = new ArrayList<String>();
    sentences.add(indices());
    others().ifPresent(sentences::add);
    sentences.add(paths());
    var doubtful =
        result().pairs().stream()
            .filter(pair -> !pair.composites().stream().allMatch(Composite::compositional))
            .toList();
    sentences.add(
        doubtful.isEmpty()
            ? words.say("modelgroups.found-invariant", result().pairs().size())
            : words.say(
                "modelgroups.found-variant",
                words.phrases().list(doubtful.stream().map(this::variant).toList()),
                words.phrases().percent(result().level()),
                tests()));
    return words.phrases().sentences(sentences.toArray(String[]::new));
  }

  private String indices() {
    int place = result().outcomePlace();
    var proven =
        result().pairs().stream()
            .filter(pair -> result().proven(pair.indices().get(place)))
            .sorted((a, b) ->
                Double.compare(
                    Math.abs(b.indices().get(place).difference()),
                    Math.abs(a.indices().get(place).difference())))
            .toList();
    return proven.isEmpty()
        ? words.say("modelgroups.found-no-index", result().outcome())
        : words.say(
            "modelgroups.found-index",
            proven.size(),
            result().pairs().size(),
            words
                .phrases()
                .list(
                    proven.stream()
                        .limit(NAMED)
                        .map(pair ->
                            words.points(pair, pair.indices().get(place), result().outcome()))
                        .toList()));
  }

  /// The largest proven differences in the indices of other latent variables.
  private Optional<String> others() {
    record Proven(Pair pair, int latent) {
      double size() {
        return Math.abs(pair.indices().get(latent).difference());
      }
    }

    var proven =
        result().pairs().stream()
            .flatMap(pair ->
                IntStream.range(0, pair.indices().size())
                    .filter(latent -> latent != result().outcomePlace())
                    .filter(latent -> result().proven(pair.indices().get(latent)))
                    .mapToObj(latent -> new Proven(pair, latent)))
            .sorted((a, b) -> Double.compare(b.size(), a.size()))
            .toList();
    return proven.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.say(
                "modelgroups.found-others",
                proven.size(),
                words
                    .phrases()
                    .list(
                        proven.stream()
                            .limit(NAMED)
                            .map(one ->
                                words.points(
                                    one.pair(),
                                    one.pair().indices().get(one.latent()),
                                    result().latents().get(one.latent())))
                            .toList())));
  }

  private String paths() {
    record Proven(Pair pair, int path) {
      double p() {
        return pair.paths().get(path).adjustedP();
      }
    }

    var proven =
        result().pairs().stream()
            .flatMap(pair ->
                IntStream.range(0, pair.paths().size())
                    .filter(path -> result().proven(pair.paths().get(path)))
                    .mapToObj(path -> new Proven(pair, path)))
            .sorted((a, b) -> Double.compare(a.p(), b.p()))
            .toList();
    int tests = result().pairs().size() * result().paths().size();
    return proven.isEmpty()
        ? words.say("modelgroups.found-no-path", tests)
        : words.say(
            "modelgroups.found-path",
            proven.size(),
            tests,
            words
                .phrases()
                .list(
                    proven.stream()
                        .limit(NAMED)
                        .map(one ->
                            words.coefficients(
                                one.pair(),
                                one.pair().paths().get(one.path()),
                                words.path(result().paths().get(one.path()))))
                        .toList()));
  }

  /// How many comparisons of composition could fail: that of a single question cannot.
  private long tests() {
    return result().pairs().size()
        * result().model().latents().stream().filter(one -> one.items().size() > 1).count();
  }

  private String variant(Pair pair) {
    var names = new ArrayList<String>();
    for (int latent = 0; latent < pair.composites().size(); latent++) {
      if (!pair.composites().get(latent).compositional()) {
        names.add(result().latents().get(latent));
      }
    }
    return words.say("modelgroups.variant", words.pair(pair), words.phrases().list(names));
  }
}
