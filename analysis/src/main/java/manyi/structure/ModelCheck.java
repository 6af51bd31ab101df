package manyi.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import manyi.text.Message;

/// What keeps a model from being estimated, whatever the answers are.
public final class ModelCheck {
  private final StructuralModel model;

  private ModelCheck(StructuralModel model) {
    this.model = model;
  }

  /// The problems, the gravest first; none for a model that can be estimated.
  public static List<Message> of(StructuralModel model) {
    return new ModelCheck(model).problems();
  }

  private List<Message> problems() {
    var problems = new ArrayList<Message>();
    if (model.latents().size() < 2) {
      problems.add(Message.of("structure.too-few"));
      return problems;
    }
    for (var latent : model.latents()) {
      if (latent.items().isEmpty()) {
        problems.add(Message.of("structure.no-items", latent.name()));
      }
    }
    for (var latent : model.latents()) {
      if (model.causes(latent.name()).isEmpty() && model.effects(latent.name()).isEmpty()) {
        problems.add(Message.of("structure.no-path", latent.name()));
      }
    }
    shared().ifPresent(problems::add);
    circle().map(circle -> Message.of("structure.circle", circle)).ifPresent(problems::add);
    return problems;
  }

  /// A question that measures two latent variables.
  private Optional<Message> shared() {
    var seen = new HashSet<String>();
    for (var latent : model.latents()) {
      for (var item : latent.items()) {
        if (!seen.add(item)) {
          return Optional.of(Message.of("structure.item-twice", item, latent.name()));
        }
      }
    }
    return Optional.empty();
  }

  /// A circle of paths, written `A → B → A`; empty where there is none.
  private Optional<String> circle() {
    var done = new HashSet<String>();
    for (var latent : model.latents()) {
      var found = circle(latent.name(), new ArrayList<>(), done);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> circle(String name, List<String> way, Set<String> done) {
    if (way.contains(name)) {
      var round = new ArrayList<>(way.subList(way.indexOf(name), way.size()));
      round.add(name);
      return Optional.of(String.join(" → ", round));
    }
    if (!done.contains(name)) {
      way.add(name);
      for (var effect : model.effects(name)) {
        var found = circle(effect, way, done);
        if (found.isPresent()) {
          return found;
        }
      }
      way.removeLast();
      done.add(name);
    }
    return Optional.empty();
  }
}
