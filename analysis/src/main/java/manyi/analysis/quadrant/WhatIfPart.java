package manyi.analysis.quadrant;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.document.Block;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;

/// What raising elements would go with, and that it is no promise.
record WhatIfPart(WhatIf whatIf, QuadrantWords words, Phrases phrases) {
  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.HEADING, phrases.say("quadrant.what-if")));
    var names = words.list(whatIf.raised().stream().map(WhatIf.Raised::text).toList());
    if (Double.isNaN(whatIf.change())) {
      blocks.add(
          new Paragraph(
              Tone.WARNING, phrases.say("quadrant.what-if-not", names, phrases.count(whatIf.n()))));
      return blocks;
    }
    blocks.add(new Paragraph(Tone.FINDING, finding(names)));
    whatIf
        .stopped()
        .forEach(element ->
            blocks.add(
                new Paragraph(
                    Tone.NOTE,
                    phrases.say(
                        "quadrant.what-if-stopped",
                        element.text(),
                        phrases.decimal(element.step())))));
    blocks.add(
        new Paragraph(
            Tone.NOTE,
            phrases.say(
                "quadrant.what-if-note",
                phrases.count(whatIf.n()),
                phrases.statistic(whatIf.rSquared()))));
    return blocks;
  }

  private String finding(String names) {
    var outcome = whatIf.outcome().within(phrases.texts());
    var step = phrases.score(whatIf.step());
    var change = phrases.decimal(whatIf.change());
    var from = phrases.decimal(whatIf.outcomeMean());
    return Double.isNaN(whatIf.interval().lower())
        ? phrases.say(
            "quadrant.what-if-finding", whatIf.raised().size(), names, step, outcome, change, from)
        : phrases.say(
            "quadrant.what-if-finding-interval",
            whatIf.raised().size(),
            names,
            step,
            outcome,
            change,
            from,
            words.interval(whatIf.interval(), NumberFormat.DECIMAL));
  }
}
