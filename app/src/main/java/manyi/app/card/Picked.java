package manyi.app.card;

import manyi.structure.StructuralModel.Path;

/// What is selected of a model that is being drawn.
sealed interface Picked {
  record Nothing() implements Picked {}

  record OfLatent(String name) implements Picked {}

  record OfPath(Path path) implements Picked {}
}
