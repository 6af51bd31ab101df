package manyi.structure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Latent variables and the paths between them. It may be unfinished; [ModelCheck] says what is
/// still in the way of an estimate. Immutable: a change gives another model.
///
/// @param latents each name once, in the order in which they are drawn
/// @param paths between latents that are there
public record StructuralModel(List<Latent> latents, List<Path> paths) {
  public static final StructuralModel EMPTY = new StructuralModel(List.of(), List.of());

  public StructuralModel {
    latents = List.copyOf(latents);
    paths = List.copyOf(paths);
  }

  /// An influence of one latent variable on another.
  public record Path(String from, String to) {}

  public Optional<Latent> latent(String name) {
    return latents.stream().filter(latent -> latent.name().equals(name)).findFirst();
  }

  /// The names of the latent variables that influence one directly, in the order of the latents.
  public List<String> causes(String name) {
    return latents.stream()
        .map(Latent::name)
        .filter(other -> paths.contains(new Path(other, name)))
        .toList();
  }

  /// The names of the latent variables that one influences directly.
  public List<String> effects(String name) {
    return latents.stream()
        .map(Latent::name)
        .filter(other -> paths.contains(new Path(name, other)))
        .toList();
  }

  /// With another latent variable at the end.
  public StructuralModel plus(Latent latent) {
    var more = new ArrayList<>(latents);
    more.add(latent);
    return new StructuralModel(more, paths);
  }

  /// Without a latent variable and its paths.
  public StructuralModel minus(String name) {
    return new StructuralModel(
        latents.stream().filter(latent -> !latent.name().equals(name)).toList(),
        paths.stream()
            .filter(path -> !path.from().equals(name) && !path.to().equals(name))
            .toList());
  }

  /// With a latent variable changed; a new name goes into its paths.
  public StructuralModel change(String name, UnaryOperator<Latent> change) {
    var changed = latents.stream().map(one -> one.name().equals(name) ? change.apply(one) : one);
    var now = latent(name).map(change).map(Latent::name).orElse(name);
    var renamed =
        paths.stream()
            .map(path ->
                new Path(
                    path.from().equals(name) ? now : path.from(),
                    path.to().equals(name) ? now : path.to()));
    return new StructuralModel(changed.toList(), renamed.toList());
  }

  /// With a path more, or the same where it is there.
  public StructuralModel plus(Path path) {
    var more = new LinkedHashSet<>(paths);
    more.add(path);
    return new StructuralModel(latents, List.copyOf(more));
  }

  public StructuralModel minus(Path path) {
    return new StructuralModel(
        latents, paths.stream().filter(other -> !other.equals(path)).toList());
  }

  /// The ids of all questions, each once, in the order of the latents.
  public List<String> items() {
    return latents.stream().flatMap(latent -> latent.items().stream()).distinct().toList();
  }
}
