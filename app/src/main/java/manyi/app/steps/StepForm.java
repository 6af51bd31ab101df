package manyi.app.steps;

import javafx.scene.Node;

/// A small form for one kind of step.
interface StepForm {
  Node node();

  /// The step's written form as far as it is filled in; empty where something is still lacking.
  String written();
}
