package manyi.analysis.branches;

import java.util.ArrayList;
import java.util.Optional;
import manyi.analysis.Phrases;
import manyi.analysis.branches.BranchesResult.Branch;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.text.Texts;

/// One branch in full sentences: its value, what the comparison with the whole shows, how far it
/// was drawn toward the mean and why, and its place.
final class ExplainedBranch {
  private final BranchesResult result;
  private final Phrases phrases;
  private final BranchWords words;

  ExplainedBranch(BranchesResult result, Texts texts) {
    this.result = result;
    phrases = new Phrases(texts);
    words = new BranchWords(result, phrases);
  }

  Document of(Branch branch) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, value(branch)));
    blocks.add(new Paragraph(Tone.FINDING, comparison(branch)));
    shrunken(branch).ifPresent(text -> blocks.add(new Paragraph(Tone.FINDING, text)));
    place(branch).ifPresent(text -> blocks.add(new Paragraph(Tone.FINDING, text)));
    return new Document(words.name(branch), blocks);
  }

  private String value(Branch branch) {
    var said =
        words.say(
            "branches.explain-value",
            words.subject(),
            words.value(branch.observed().value()),
            phrases.count(branch.observed().base().n()));
    return result.adjusted().isEmpty()
        ? said
        : phrases.sentences(
            said,
            words.say(
                "branches.explain-adjusted",
                words.listed(result.adjusted()),
                words.value(branch.value())));
  }

  private String comparison(Branch branch) {
    var comparison = branch.comparison();
    if (Double.isNaN(comparison.p())) {
      return words.say("branches.explain-untested", words.difference(comparison.difference()));
    }
    return words.say(
        comparison.proven(result.confidence())
            ? "branches.explain-proven"
            : "branches.explain-not-proven",
        words.difference(comparison.difference()),
        words.differenceName(),
        phrases.confidence(result.confidence()),
        words.difference(comparison.lower()),
        words.difference(comparison.upper()),
        words.difference(comparison.standardError()),
        phrases.decimal(comparison.degreesOfFreedom()),
        phrases.p(comparison.p()),
        phrases.p(comparison.adjustedP()));
  }

  private Optional<String> shrunken(Branch branch) {
    var shrunken = branch.shrunken();
    if (shrunken == null || Double.isNaN(result.commonMean())) {
      return Optional.empty();
    }
    return Optional.of(
        words.say(
            "branches.explain-shrunken",
            phrases.percent(shrunken.ownWeight()),
            words.value(branch.value()),
            words.value(result.commonMean()),
            words.value(shrunken.value())));
  }

  private Optional<String> place(Branch branch) {
    var rank = branch.rank();
    if (rank == null) {
      return Optional.empty();
    }
    return Optional.of(
        words.say(
            "branches.explain-place",
            rank.from(),
            rank.to(),
            phrases.confidence(result.confidence()),
            result.branches().size(),
            phrases.certainty(rank.best()),
            phrases.certainty(rank.worst()),
            result.few()));
  }
}
