package manyi.statistics.pls;

import java.util.ArrayList;
import java.util.List;

/// What a latent variable does to another, over all ways that lead there.
///
/// @param total by cause, then by effect: the sum over all ways of the product of their paths
/// @param indirect the same without the direct path
public record Effects(double[][] total, double[][] indirect) {
  /// The effects of paths.
  ///
  /// @param paths by cause, then by effect; 0 where the model has none
  public static Effects of(PlsModel model, double[][] paths) {
    return new Order(model).effects(paths);
  }

  /// The latent variables of a model, causes after their effects.
  static final class Order {
    private final PlsModel model;
    private final int[] effectsFirst;
    private final int[][] effects;

    Order(PlsModel model) {
      this.model = model;
      var found = new ArrayList<Integer>();
      for (int latent = 0; latent < model.latents(); latent++) {
        visit(latent, found, new ArrayList<>());
      }
      effectsFirst = found.stream().mapToInt(Integer::intValue).toArray();
      effects = new int[model.latents()][];
      for (int latent = 0; latent < effects.length; latent++) {
        effects[latent] = model.effects(latent);
      }
    }

    private void visit(Integer latent, List<Integer> found, List<Integer> way) {
      if (way.contains(latent)) {
        throw new IllegalArgumentException("The paths run in a circle.");
      }
      if (!found.contains(latent)) {
        way.add(latent);
        for (int effect : model.effects(latent)) {
          visit(effect, found, way);
        }
        way.removeLast();
        found.add(latent);
      }
    }

    Effects effects(double[][] paths) {
      int latents = effectsFirst.length;
      var total = new double[latents][latents];
      var indirect = new double[latents][latents];
      for (int from : effectsFirst) {
        for (int over : effects[from]) {
          for (int to = 0; to < latents; to++) {
            indirect[from][to] += paths[from][over] * total[over][to];
          }
        }
        for (int to = 0; to < latents; to++) {
          total[from][to] = paths[from][to] + indirect[from][to];
        }
      }
      return new Effects(total, indirect);
    }
  }
}
