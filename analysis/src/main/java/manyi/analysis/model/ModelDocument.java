package manyi.analysis.model;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.text.Texts;

/// Words a structural model: the sentences of the outcome, the doubts, the diagram, the tables
/// asked for, and how it was computed.
final class ModelDocument {
  private final ModelResult result;
  private final ModelWords words;

  ModelDocument(ModelResult result, Texts texts) {
    this.result = result;
    words = new ModelWords(result, new Phrases(texts));
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, new ModelFinding(words).sentences()));
    new ModelDoubts(words)
        .sentences()
        .forEach(text -> blocks.add(new Paragraph(Tone.WARNING, text)));
    blocks.add(new ModelDiagram(words).figure());
    for (var detail : result.details()) {
      blocks.addAll(blocks(detail));
    }
    if (!result.check().isEmpty()) {
      blocks.addAll(new CheckTable(words).blocks());
    }
    new ModelNotes(words).sentences().forEach(text -> blocks.add(new Paragraph(Tone.NOTE, text)));
    return new Document(words.say("model.title-of", result.outcome()), blocks);
  }

  private List<? extends Block> blocks(Detail detail) {
    var measurement = new MeasurementTables(words);
    var discriminant = new DiscriminantTables(words);
    return switch (detail) {
      case INDEX -> List.of(new PathTables(words).index());
      case PATHS -> List.of(new PathTables(words).paths());
      case EFFECTS -> List.of(new PathTables(words).effects());
      case MAP -> new ModelMap(words).blocks();
      case MEASUREMENT -> List.of(measurement.reliability(), measurement.items());
      case DISCRIMINANT ->
          List.of(discriminant.fornellLarcker(), discriminant.htmt(), discriminant.crossLoadings());
      case COLLINEARITY -> measurement.collinearity();
      case PREDICTION -> new PredictionTable(words).blocks();
    };
  }
}
