package manyi.analysis.crosstab;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.analysis.crosstab.CrosstabResult.Margin;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.survey.Kind;
import manyi.text.Texts;

/// Words a cross-tab: what was found, what is doubtful about it, the table, the picture.
record CrosstabDocument(CrosstabResult result, Texts texts) {
  /// Fewer respondents than this in a column are called few.
  static final int FEW = 30;

  Document document() {
    var phrases = new Phrases(texts);
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, new CrosstabFinding(result, phrases).text()));
    addDoubts(phrases, blocks);
    blocks.add(new CrosstabTable(result, phrases).table());
    var test = result.test();
    if (test != null) {
      blocks.add(new TestsTable(result, test, phrases).table());
    }
    new CrosstabFigure(result, texts, title()).figure().ifPresent(blocks::add);
    return new Document(title(), blocks);
  }

  private String title() {
    return texts.get(
        "crosstab.title-of",
        result.rows().question().full(texts),
        result.columns().question().full(texts));
  }

  private void addDoubts(Phrases phrases, List<Block> blocks) {
    var test = result.test();
    if (test != null && test.doubtful()) {
      var doubt =
          phrases.say(
              "crosstab.doubtful",
              phrases.percent(test.expectedBelow5()),
              phrases.decimal(test.smallestExpected()));
      blocks.add(new Paragraph(Tone.WARNING, phrases.sentences(doubt, advice(test, phrases))));
    }
    var few = few(phrases);
    if (!few.isEmpty()) {
      var key = comparesLargeGroupsOnly() ? "crosstab.few-set-apart" : "crosstab.few";
      blocks.add(new Paragraph(Tone.WARNING, phrases.say(key, phrases.list(few))));
    }
  }

  private static String advice(IndependenceTest test, Phrases phrases) {
    return switch (test.decisive()) {
      case FISHER -> phrases.say("crosstab.rely-on-fisher", phrases.p(test.fisherP()));
      case FREEMAN_HALTON ->
          phrases.say("crosstab.rely-on-freeman-halton", phrases.p(test.decisiveP()));
      case PEARSON, RAO_SCOTT -> phrases.say("crosstab.merge-levels");
    };
  }

  /// Whether the finding leaves small groups out: it does as long as two larger ones are there.
  private boolean comparesLargeGroupsOnly() {
    return compared(result).levels().stream().filter(level -> level.base().n() >= FEW).count() >= 2;
  }

  /// The groups compared that have few respondents.
  private List<String> few(Phrases phrases) {
    return compared(result).levels().stream()
        .filter(level -> level.base().n() > 0 && level.base().n() < FEW)
        .map(
            level -> phrases.say("crosstab.few-in", level.label(), phrases.count(level.base().n())))
        .toList();
  }

  /// The question whose levels are the groups: the columns, with row percentages the rows.
  static CrosstabResult.Variable compared(CrosstabResult result) {
    return result.percentages() == Percentages.ROW ? result.rows() : result.columns();
  }

  static boolean multiple(CrosstabResult result) {
    return result.rows().kind() == Kind.MULTIPLE || result.columns().kind() == Kind.MULTIPLE;
  }

  /// The indices of the levels that anyone in the table chose.
  static List<Integer> used(List<Margin> levels) {
    var used = new ArrayList<Integer>();
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).base().n() > 0) {
        used.add(i);
      }
    }
    return used;
  }
}
