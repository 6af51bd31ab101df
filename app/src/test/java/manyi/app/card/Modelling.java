package manyi.app.card;

import java.util.List;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.progress.Progress;
import manyi.structure.IndexTree;
import manyi.structure.StructuralModel;
import manyi.survey.Survey;
import manyi.text.Texts;

/// An analysis of a model and a tree that are drawn, under the words of another.
final class Modelling implements Analysis<Modelling.Size> {
  static final Setting.Model MODEL = Setting.model("outcome", _ -> StructuralModel.EMPTY);
  static final Setting.Tree TREE = Setting.tree("items", _ -> IndexTree.EMPTY);
  static final Setting.Lines POPULATION = Setting.lines("measures");

  record Size(int latents) {}

  @Override
  public String name() {
    return "drivers";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(MODEL, TREE, POPULATION);
  }

  @Override
  public Outcome<Size> compute(Survey survey, Settings settings, Progress progress) {
    return Outcome.of(new Size(settings.get(MODEL).latents().size()));
  }

  @Override
  public Document present(Size result, Texts texts) {
    return new Document("modelling", List.of());
  }
}
