package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import manyi.analysis.Phrases;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.survey.Base;
import manyi.text.Texts;

/// Words banner tables: what stands out, which groups are small, the tables, the picture, the
/// rules.
record BannerDocument(BannerResult result, Texts texts) {
  /// More small groups than this are counted, not named.
  private static final int NAMED_GROUPS = 8;

  Document document() {
    var words = new BannerWords(result, new Phrases(texts));
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, new BannerFinding(words).text()));
    var few = few(words);
    if (!few.isEmpty()) {
      blocks.add(new Paragraph(Tone.WARNING, warning(words, few)));
    }
    for (int table = 0; table < result.tables().size(); table++) {
      blocks.add(new BannerGrid(words, table).table());
    }
    new BannerFigure(words).figure().ifPresent(blocks::add);
    new BannerNotes(words).all().forEach(note -> blocks.add(new Paragraph(Tone.NOTE, note)));
    return new Document(words.title(), blocks);
  }

  /// The columns with few respondents and their fewest.
  private List<String> few(BannerWords words) {
    var fewest = new TreeMap<Integer, Base>();
    for (var table : result.tables()) {
      for (int column : words.few(table)) {
        var base = table.columnBases().get(column);
        if (base != null) {
          fewest.merge(
              column, base, (one, other) -> other.effective() < one.effective() ? other : one);
        }
      }
    }
    return fewest.entrySet().stream()
        .map(entry -> few(words, entry.getKey(), entry.getValue()))
        .toList();
  }

  /// A column with its respondents, or where only these are few with what they are worth.
  private String few(BannerWords words, int column, Base base) {
    return base.n() < result.rules().flagBelow()
        ? words
            .phrases()
            .say("banner.few-in", words.column(column), words.phrases().count(base.n()))
        : words
            .phrases()
            .say(
                "banner.few-in-effective",
                words.column(column),
                words.phrases().weighted(base.effective()));
  }

  private String warning(BannerWords words, List<String> few) {
    return few.size() > NAMED_GROUPS
        ? words
            .phrases()
            .say(
                "banner.few-and-more",
                words.phrases().list(few.subList(0, NAMED_GROUPS)),
                few.size() - NAMED_GROUPS)
        : words.phrases().say("banner.few", words.and(few));
  }
}
