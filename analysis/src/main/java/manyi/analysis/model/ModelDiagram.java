package manyi.analysis.model;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.model.ModelResult.LatentFigures;
import manyi.analysis.model.ModelResult.PathFigures;
import manyi.document.Figure;
import manyi.document.Figure.PathDiagram;
import manyi.document.Figure.PathDiagram.Edge;
import manyi.document.Figure.PathDiagram.Node;
import manyi.structure.DiagramLayout;

/// The model as a picture: boxes with index and R², arrows with coefficients.
record ModelDiagram(ModelWords words) {
  Figure figure() {
    var places = DiagramLayout.of(words.result().model());
    var nodes = new ArrayList<Node>();
    for (var latent : words.result().latents()) {
      var place = places.get(latent.name());
      if (place != null) {
        nodes.add(
            new Node(latent.name(), lines(latent), place.x(), place.y(), null, latent.reference()));
      }
    }
    double largest =
        words.result().paths().stream()
            .mapToDouble(path -> Math.abs(path.coefficient().value()))
            .max()
            .orElse(1);
    return new PathDiagram(
        words.say("model.diagram"),
        nodes,
        List.of(),
        words.result().paths().stream().map(path -> edge(path, largest)).toList());
  }

  private List<String> lines(LatentFigures latent) {
    var lines = new ArrayList<String>();
    lines.add(words.phrases().points(latent.index().value()));
    if (!Double.isNaN(latent.rSquared().value())) {
      lines.add(
          words.say("model.diagram-r2", words.phrases().statistic(latent.rSquared().value())));
    }
    return lines;
  }

  private Edge edge(PathFigures path, double largest) {
    double value = path.coefficient().value();
    return new Edge(
        path.from(),
        path.to(),
        words.phrases().decimal(value),
        path.coefficient().proven(),
        largest > 0 ? Math.abs(value) / largest : 0,
        value < 0,
        path.reference());
  }
}
