package manyi.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A latent variable.
///
/// @param name that tells it apart
/// @param measurement how its questions belong to it
/// @param items ids of its questions, perhaps none yet
/// @param place where its middle stands in the diagram; null where the program chooses
public record Latent(
    String name, Measurement measurement, List<String> items, @Nullable Place place) {
  public Latent {
    items = List.copyOf(items);
  }

  /// A latent variable without questions.
  public Latent(String name) {
    this(name, Measurement.REFLECTIVE, List.of(), null);
  }

  public Latent with(Measurement other) {
    return new Latent(name, other, items, place);
  }

  public Latent at(Place other) {
    return new Latent(name, measurement, items, other);
  }

  public Latent named(String other) {
    return new Latent(other, measurement, items, place);
  }

  /// With one more question, at the end; the same where it has it.
  public Latent plus(String item) {
    if (items.contains(item)) {
      return this;
    }
    var more = new ArrayList<>(items);
    more.add(item);
    return new Latent(name, measurement, more, place);
  }

  public Latent minus(String item) {
    var fewer = items.stream().filter(other -> !other.equals(item)).toList();
    return new Latent(name, measurement, fewer, place);
  }

  /// A place in a diagram, as shares of its width and height.
  ///
  /// @param x 0 at the left edge, 1 at the right
  /// @param y 0 at the upper edge, 1 at the lower
  public record Place(double x, double y) {}
}
