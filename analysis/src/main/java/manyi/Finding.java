package manyi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.survey.Weightless;
import manyi.text.Texts;

/// What came of one run of an analysis.
///
/// @param analysis that was run
/// @param settings that it was run with, standards filled in
/// @param weightless respondents left out because they have no weight above zero, by why
/// @param outcome numbers, or why there are none
public record Finding<R extends Record>(
    Analysis<R> analysis, Settings settings, Weightless weightless, Outcome<R> outcome) {

  /// The finding in words; where nothing could be computed, the reason.
  public Document document(Texts texts) {
    return switch (outcome) {
      case Outcome.Computed<R>(var result) -> said(analysis.present(result, texts), texts);
      case Outcome.NotPossible<R>(var reason, _) ->
          new Document(
              texts.get(analysis.name() + ".title"),
              List.of(new Paragraph(Tone.WARNING, texts.say(reason))));
    };
  }

  /// The preparation steps that put into effect what was found; none where nothing follows.
  public List<String> steps() {
    return switch (outcome) {
      case Outcome.Computed<R>(var result) -> analysis.steps(result);
      case Outcome.NotPossible<R> _ -> List.of();
    };
  }

  /// How many respondents' answers it rests on, where one number says that.
  public OptionalLong respondents() {
    return switch (outcome) {
      case Outcome.Computed<R>(var result) -> analysis.respondents(result);
      case Outcome.NotPossible<R> _ -> OptionalLong.empty();
    };
  }

  /// How one figure of the document came about; empty where there is nothing to explain.
  ///
  /// @param reference of a cell in the document
  public Optional<Document> explain(String reference, Texts texts) {
    return switch (outcome) {
      case Outcome.Computed<R>(var result) -> analysis.explain(result, reference, texts);
      case Outcome.NotPossible<R> _ -> Optional.empty();
    };
  }

  /// Who is left out by the weight, in words.
  public static String said(Weightless weightless, Texts texts) {
    return texts.get(
        "analysis.weightless",
        weightless.total(),
        weightless.zero(),
        weightless.missing(),
        weightless.negative());
  }

  /// The document, with a note on who is left out.
  private Document said(Document document, Texts texts) {
    if (weightless.total() == 0) {
      return document;
    }
    var blocks = new ArrayList<>(document.blocks());
    blocks.add(new Paragraph(Tone.NOTE, said(weightless, texts)));
    return new Document(document.title(), blocks);
  }
}
