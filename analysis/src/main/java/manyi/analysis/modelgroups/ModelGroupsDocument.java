package manyi.analysis.modelgroups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import manyi.analysis.Phrases;
import manyi.analysis.modelgroups.ModelGroupsResult.Composite;
import manyi.analysis.modelgroups.ModelGroupsResult.Group;
import manyi.analysis.modelgroups.ModelGroupsResult.Pair;
import manyi.analysis.modelgroups.ModelGroupsResult.Status;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.latents.Gaps;
import manyi.statistics.Adjustment;
import manyi.text.ChoiceWord;
import manyi.text.Texts;

/// Words a model in groups: which indices and paths differ, whether they may be compared, the
/// picture, the tables, and how it was computed.
final class ModelGroupsDocument {
  /// Differences named in a sentence.
  private static final int NAMED = 3;

  private final ModelGroupsResult result;
  private final GroupsWords words;

  ModelGroupsDocument(ModelGroupsResult result, Texts texts) {
    this.result = result;
    words = new GroupsWords(result, new Phrases(texts));
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, finding()));
    doubts().forEach(text -> blocks.add(new Paragraph(Tone.WARNING, text)));
    blocks.add(figure());
    var tables = new GroupsTables(words);
    blocks.add(tables.indices());
    blocks.add(tables.paths());
    if (!result.pairs().isEmpty()) {
      tables.differences().ifPresent(blocks::add);
      blocks.add(tables.micom());
    }
    notes().forEach(text -> blocks.add(new Paragraph(Tone.NOTE, text)));
    return new Document(words.say("modelgroups.title-of", words.question()), blocks);
  }

  private String finding() {
    if (result.pairs().isEmpty()) {
      return words.say("modelgroups.found-untested", estimated().size());
    }
    var sentences = new ArrayList<String>();
    sentences.add(indices());
    others().ifPresent(sentences::add);
    sentences.add(paths());
    var doubtful =
        result.pairs().stream()
            .filter(pair -> !pair.composites().stream().allMatch(Composite::compositional))
            .toList();
    sentences.add(
        doubtful.isEmpty()
            ? words.say("modelgroups.found-invariant", result.pairs().size())
            : words.say(
                "modelgroups.found-variant",
                words.phrases().list(doubtful.stream().map(this::variant).toList())));
    return words.phrases().sentences(sentences.toArray(String[]::new));
  }

  private List<Group> estimated() {
    return result.groups().stream().filter(Group::estimated).toList();
  }

  private String indices() {
    int place = result.outcomePlace();
    var proven =
        result.pairs().stream()
            .filter(pair -> result.proven(pair.indices().get(place)))
            .sorted((a, b) ->
                Double.compare(
                    Math.abs(b.indices().get(place).difference()),
                    Math.abs(a.indices().get(place).difference())))
            .toList();
    return proven.isEmpty()
        ? words.say("modelgroups.found-no-index", result.outcome())
        : words.say(
            "modelgroups.found-index",
            proven.size(),
            result.pairs().size(),
            words
                .phrases()
                .list(
                    proven.stream()
                        .limit(NAMED)
                        .map(pair ->
                            words.points(pair, pair.indices().get(place), result.outcome()))
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
        result.pairs().stream()
            .flatMap(pair ->
                IntStream.range(0, pair.indices().size())
                    .filter(latent -> latent != result.outcomePlace())
                    .filter(latent -> result.proven(pair.indices().get(latent)))
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
                                    result.latents().get(one.latent())))
                            .toList())));
  }

  private String paths() {
    record Proven(Pair pair, int path) {
      double p() {
        return pair.paths().get(path).adjustedP();
      }
    }

    var proven =
        result.pairs().stream()
            .flatMap(pair ->
                IntStream.range(0, pair.paths().size())
                    .filter(path -> result.proven(pair.paths().get(path)))
                    .mapToObj(path -> new Proven(pair, path)))
            .sorted((a, b) -> Double.compare(a.p(), b.p()))
            .toList();
    int tests = result.pairs().size() * result.paths().size();
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
                                words.path(result.paths().get(one.path()))))
                        .toList()));
  }

  private String variant(Pair pair) {
    var names = new ArrayList<String>();
    for (int latent = 0; latent < pair.composites().size(); latent++) {
      if (!pair.composites().get(latent).compositional()) {
        names.add(result.latents().get(latent));
      }
    }
    return words.say("modelgroups.variant", words.pair(pair), words.phrases().list(names));
  }

  private List<String> doubts() {
    var doubts = new ArrayList<String>();
    for (var status : Status.values()) {
      if (status != Status.ESTIMATED) {
        named(
            "modelgroups.status." + ChoiceWord.of(status),
            group -> group.status() == status,
            doubts);
      }
    }
    named("modelgroups.flagged", Group::flagged, doubts);
    long failed = result.pairs().stream().mapToLong(Pair::failed).sum();
    if (failed > 0) {
      doubts.add(
          words.say(
              "modelgroups.failed",
              words.phrases().count(failed),
              words
                  .phrases()
                  .count((double) result.tests().permutations() * result.pairs().size())));
    }
    tooFewPermutations("modelgroups.too-few-for-paths", result.paths().size(), doubts);
    tooFewPermutations("modelgroups.too-few-for-indices", result.latents().size(), doubts);
    return doubts;
  }

  /// Where not even a difference larger than in all permutations would be proven after adjustment.
  private void tooFewPermutations(String key, int figures, List<String> doubts) {
    int tests = figures * result.pairs().size();
    double least = 1.0 / (1 + result.tests().permutations());
    boolean adjusted = result.tests().adjustment() != Adjustment.NONE;
    if (adjusted && tests > 0 && tests * least >= result.level()) {
      doubts.add(
          words.say(
              key,
              words.phrases().count(result.tests().permutations()),
              tests,
              words.phrases().count(Math.ceil(tests / result.level()))));
    }
  }

  private void named(String key, Function<Group, Boolean> which, List<String> doubts) {
    var labels = result.groups().stream().filter(which::apply).map(Group::label).toList();
    if (!labels.isEmpty()) {
      doubts.add(words.say(key, words.phrases().list(labels)));
    }
  }

  private Figure figure() {
    var groups = estimated();
    double largest =
        groups.stream()
            .flatMap(group -> group.coefficients().stream())
            .mapToDouble(Math::abs)
            .max()
            .orElse(1);
    return new Figure.HeatMap(
        words.say("modelgroups.picture"),
        result.paths().stream().map(words::path).toList(),
        groups.stream().map(Group::label).toList(),
        IntStream.range(0, result.paths().size())
            .mapToObj(path ->
                groups.stream().map(group -> group.coefficients().get(path)).toList())
            .toList(),
        NumberFormat.DECIMAL,
        -largest,
        largest);
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    var phrases = words.phrases();
    long used =
        result.groups().stream()
            .filter(Group::estimated)
            .mapToLong(group -> group.base() == null ? 0 : group.base().n())
            .sum();
    notes.add(
        words.say(
            result.missing() == Gaps.LISTWISE
                ? "modelgroups.note-listwise"
                : "modelgroups.note-mean",
            phrases.count(used),
            phrases.count(result.included())));
    var weight = result.weight();
    if (weight != null) {
      notes.add(words.say("modelgroups.note-weighted", weight));
    }
    notes.add(
        words.say(
            "modelgroups.note-method",
            words.say("modelgroups.scheme." + ChoiceWord.of(result.scheme()))));
    if (result.consistent()) {
      notes.add(words.say("modelgroups.note-consistent"));
    }
    if (!result.pairs().isEmpty()) {
      notes.add(
          words.say(
              "modelgroups.note-permutation",
              phrases.count(result.tests().permutations()),
              phrases.score(result.tests().seed())));
      if (result.tests().adjustment() != Adjustment.NONE) {
        notes.add(
            words.say(
                "modelgroups.note-adjusted",
                words.say(
                    "modelgroups.adjustment."
                        + ChoiceWord.of(result.tests().adjustment()))));
      }
      notes.add(words.say("modelgroups.note-micom"));
    }
    return notes;
  }
}
