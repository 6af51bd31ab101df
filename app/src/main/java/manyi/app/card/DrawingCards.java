package manyi.app.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.Analyses;
import manyi.analysis.Analysis;
import manyi.analysis.Setting;
import manyi.app.session.Session;

/// The cards for those settings of an analysis that are drawn. The first begins unfolded; others
/// are for few users.
final class DrawingCards {
  private DrawingCards() {}

  /// By the names of the settings, in the order of the form.
  static Map<String, DrawingCard> of(FormModel form, Session session) {
    var cards = new LinkedHashMap<String, DrawingCard>();
    for (var setting : form.analysis().settings()) {
      if (setting instanceof Setting.Model model) {
        cards.put(model.name(), model(form, model, cards.isEmpty(), session));
      } else if (setting instanceof Setting.Tree tree) {
        var drawing = new TreeDrawing(form, tree);
        cards.put(
            tree.name(),
            new DrawingCard(
                session,
                drawing.drawing(),
                cards.isEmpty(),
                texts -> new TreeEditor(drawing, texts)));
      }
    }
    return cards;
  }

  private static DrawingCard model(
      FormModel form, Setting.Model setting, boolean first, Session session) {
    var drawing = new ModelDrawing(form, setting);
    return new DrawingCard(
        session,
        drawing.drawing(),
        first,
        texts -> new ModelEditor(drawing, texts, () -> elsewhere(form, session)));
  }

  /// The models that were drawn on the pages of other analyses.
  private static List<ModelEditor.Elsewhere> elsewhere(FormModel form, Session session) {
    var models = new ArrayList<ModelEditor.Elsewhere>();
    for (var analysis : Analyses.all()) {
      if (!analysis.name().equals(form.analysis().name())) {
        models.addAll(models(analysis, session));
      }
    }
    return models;
  }

  private static List<ModelEditor.Elsewhere> models(Analysis<?> analysis, Session session) {
    var chosen = session.page(analysis.name()).settings();
    return analysis.settings().stream()
        .filter(Setting.Model.class::isInstance)
        .map(setting -> chosen.getOrDefault(setting.name(), ""))
        .filter(written -> !written.isBlank())
        .map(written -> new ModelEditor.Elsewhere(analysis.name() + ".title", written))
        .toList();
  }
}
