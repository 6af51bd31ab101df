package manyi.latents;

import java.util.Comparator;
import java.util.Optional;
import manyi.structure.Concept;
import manyi.structure.Latent;
import manyi.structure.StructuralModel;

/// Which latent variable of a model a reader asks about first.
public final class OutcomeLatent {
  private OutcomeLatent() {}

  /// The latent variable named, whatever its case; where none is, the one that stands for
  /// satisfaction, else the one with most causes, the last of several.
  ///
  /// @param model without problems
  /// @param named empty for the program's choice
  /// @return empty where there is none of that name
  public static Optional<String> of(StructuralModel model, String named) {
    var names = model.latents().stream().map(Latent::name).toList();
    if (!named.isEmpty()) {
      return names.stream().filter(name -> name.equalsIgnoreCase(named)).findFirst();
    }
    var caused = names.stream().filter(name -> !model.causes(name).isEmpty()).toList();
    return caused.stream()
        .filter(name -> Concept.of(name).equals(Optional.of(Concept.SATISFACTION)))
        .findFirst()
        .or(() ->
            caused.reversed().stream()
                .max(Comparator.comparingInt(name -> model.causes(name).size())));
  }
}
