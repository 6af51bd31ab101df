package manyi.analysis.loyalty;

import java.util.ArrayList;
import java.util.Optional;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.text.Texts;

/// Words loyalty: the index, the standings and what is at risk, the groups, the chain, and how all
/// was computed.
final class LoyaltyDocument {
  /// Pictures of so many questions of groups; tables of all.
  private static final int PICTURED = 4;

  private final LoyaltyResult result;
  private final LoyaltyWords words;

  LoyaltyDocument(LoyaltyResult result, Texts texts) {
    this.result = result;
    words = new LoyaltyWords(result, texts);
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    new LoyaltyFindings(words)
        .sentences()
        .forEach(text -> blocks.add(new Paragraph(Tone.FINDING, text)));
    new LoyaltyDoubts(words)
        .sentences()
        .forEach(text -> blocks.add(new Paragraph(Tone.WARNING, text)));
    var tables = new LoyaltyTables(words);
    var figures = new LoyaltyFigures(words);
    if (result.items().size() > 1) {
      blocks.add(figures.items());
    }
    blocks.add(tables.items());
    var standings = result.standings();
    if (standings != null) {
      blocks.add(new Paragraph(Tone.HEADING, words.say("loyalty.heading-standings")));
      blocks.add(figures.standings(standings, Optional.empty()));
      blocks.add(tables.standings(standings));
    }
    if (tables.profiled()) {
      blocks.add(tables.profiles());
    }
    int pictured = 0;
    for (var groups : result.groups()) {
      if (standings != null && groups.told().size() > 1 && pictured++ < PICTURED) {
        blocks.add(figures.standings(standings, Optional.of(groups)));
        if (!standings.risk().standings().isEmpty()) {
          blocks.add(figures.risk(standings, groups));
        }
      }
      blocks.add(tables.groups(groups));
    }
    var chain = result.chain();
    if (chain != null) {
      blocks.add(new Paragraph(Tone.HEADING, words.say("loyalty.heading-chain")));
      blocks.add(figures.chain(chain));
      blocks.add(tables.chain(chain));
    }
    return new Document(words.say("loyalty.title"), blocks);
  }
}
