package manyi.analysis.branches;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.analysis.branches.BranchesResult.Branch;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.text.Texts;

/// Words a ranking: what is proven and what is not, the pictures, the tables, and how it was made.
final class BranchesDocument {
  private final BranchesResult result;
  private final BranchWords words;
  private final Phrases phrases;

  BranchesDocument(BranchesResult result, Texts texts) {
    this.result = result;
    phrases = new Phrases(texts);
    words = new BranchWords(result, phrases);
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    var finding = new BranchFinding(words);
    blocks.add(new Paragraph(Tone.FINDING, finding.differences()));
    finding.places().ifPresent(text -> blocks.add(new Paragraph(Tone.FINDING, text)));
    finding.doubts().forEach(text -> blocks.add(new Paragraph(Tone.WARNING, text)));
    blocks.add(values());
    var tables = new BranchTables(words);
    blocks.add(tables.values());
    if (result.ranked()) {
      blocks.add(places());
      blocks.add(tables.places());
    }
    new BranchNotes(words).sentences().forEach(text -> blocks.add(new Paragraph(Tone.NOTE, text)));
    return new Document(words.say("branches.title-of", words.subject()), blocks);
  }

  private Figure values() {
    var dots =
        result.branches().stream()
            .map(branch ->
                new Figure.Bar(words.name(branch), branch.value(), branch.lower(), branch.upper()))
            .toList();
    return new Figure.Dots(
        words.say(
            result.adjusted().isEmpty() ? "branches.figure" : "branches.figure-adjusted",
            phrases.confidence(result.confidence())),
        dots,
        words.format(),
        result.whole().value());
  }

  private Figure places() {
    var dots = new ArrayList<Figure.Bar>();
    for (Branch branch : result.branches()) {
      var rank = branch.rank();
      if (rank != null) {
        dots.add(new Figure.Bar(words.name(branch), rank.median(), rank.from(), rank.to()));
      }
    }
    return new Figure.Dots(
        words.say("branches.places-figure", phrases.confidence(result.confidence())),
        List.copyOf(dots),
        NumberFormat.COUNT,
        Double.NaN);
  }
}
