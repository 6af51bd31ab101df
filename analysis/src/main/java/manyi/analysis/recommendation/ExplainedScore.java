package manyi.analysis.recommendation;

import java.util.List;
import manyi.analysis.recommendation.RecommendationResult.Score;
import manyi.document.Document;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;

/// One score in full sentences: from which shares, and from what its error.
record ExplainedScore(RecommendationWords words) {
  Document of(Score score) {
    var phrases = words.phrases();
    var made =
        words.say(
            "recommendation.explain-made",
            phrases.percent(score.promoters().estimate()),
            phrases.percent(score.detractors().estimate()),
            words.points(score.value()),
            phrases.count(score.base().n()));
    var error =
        words.result().designed()
            ? words.say("recommendation.explain-designed", words.points(score.standardError()))
            : words.say(
                "recommendation.explain-error",
                words.points(score.standardError()),
                phrases.weighted(score.base().effective()));
    return new Document(
        words.label(score),
        List.of(
            new Paragraph(Tone.FINDING, made),
            new Paragraph(Tone.NOTE, error),
            new Paragraph(
                Tone.NOTE,
                words.say(
                    "recommendation.explain-shares",
                    words.withInterval(score.promoters()),
                    words.withInterval(score.passives()),
                    words.withInterval(score.detractors())))));
  }
}
