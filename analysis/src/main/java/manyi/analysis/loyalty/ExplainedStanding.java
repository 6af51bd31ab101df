package manyi.analysis.loyalty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.analysis.Setting;
import manyi.analysis.loyalty.LoyaltyResult.Chain;
import manyi.analysis.loyalty.LoyaltyResult.Link;
import manyi.analysis.loyalty.LoyaltyResult.Standings;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.text.Texts;

/// A standing or an effect of the chain in full sentences.
final class ExplainedStanding {
  private static final String STANDING = "standing:";
  private static final String LINK = "link:";

  private final LoyaltyResult result;
  private final LoyaltyWords words;

  ExplainedStanding(LoyaltyResult result, Texts texts) {
    this.result = result;
    words = new LoyaltyWords(result, texts);
  }

  static String reference(Standing standing) {
    return STANDING + Setting.Choice.word(standing);
  }

  static String reference(Link link) {
    return LINK + Setting.Choice.word(link);
  }

  Optional<Document> of(String reference) {
    var standings = result.standings();
    if (standings != null) {
      for (var standing : Standing.values()) {
        if (reference(standing).equals(reference)) {
          return Optional.of(of(standing, standings));
        }
      }
    }
    var chain = result.chain();
    if (chain != null) {
      for (var link : Link.values()) {
        if (reference(link).equals(reference)) {
          return Optional.of(of(link, chain));
        }
      }
    }
    return Optional.empty();
  }

  private Document of(Standing standing, Standings standings) {
    var size = standings.size(standing);
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Paragraph(
            Tone.FINDING,
            words.say(
                "loyalty.explain-size",
                words.of(standing),
                words.percent(size.share()),
                words.phrases().count(size.n()),
                words.phrases().count(size.share().base().n()))));
    blocks.add(
        new Paragraph(
            Tone.NOTE,
            words.say(
                "loyalty.explain-standing." + Setting.Choice.word(standing),
                words.limit(standings.loyalFrom()),
                words.limit(standings.satisfiedFrom()))));
    if (size.revenueShare() != null) {
      blocks.add(
          new Paragraph(
              Tone.NOTE, words.say("loyalty.explain-revenue", words.percent(size.revenueShare()))));
    }
    return new Document(words.of(standing), blocks);
  }

  private Document of(Link link, Chain chain) {
    var effect = chain.effect(link);
    return new Document(
        words.of(link),
        List.of(
            new Paragraph(
                Tone.FINDING,
                words.say(
                    "loyalty.explain-link." + Setting.Choice.word(link),
                    words.effect(effect),
                    words.name(chain.retention()),
                    words.phrases().statistic(chain.effect(Link.TO_LOYALTY).estimate()),
                    words.phrases().statistic(chain.effect(Link.TO_RETENTION).estimate())))));
  }
}
