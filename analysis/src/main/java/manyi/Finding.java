package manyi;

import java.util.List;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.text.Texts;

/// What came of one run of an analysis.
///
/// @param analysis that was run
/// @param settings that it was run with, standards filled in
/// @param outcome numbers, or why there are none
public record Finding<R extends Record>(
    Analysis<R> analysis, Settings settings, Outcome<R> outcome) {

  /// The finding in words; where nothing could be computed, the reason.
  public Document document(Texts texts) {
    return switch (outcome) {
      case Outcome.Computed<R>(var result) -> analysis.present(result, texts);
      case Outcome.NotPossible<R>(var reason) ->
          new Document(
              texts.get(analysis.name() + ".title"),
              List.of(new Paragraph(Tone.WARNING, texts.say(reason))));
    };
  }
}
