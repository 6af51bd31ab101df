package manyi.structure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import manyi.structure.Latent.Place;

/// Where the latent variables of a model stand in its diagram: causes to the left of what they
/// influence, as few crossing paths as can be found, and none through another box. Places that the
/// user gave are kept.
///
/// The places are those of a coarse grid; a search with a fixed seed that exchanges and moves them
/// (simulated annealing; Kirkpatrick, Gelatt & Vecchi 1983, doi 10.1126/science.220.4598.671)
/// weighs the faults that make a diagram hard to read, so the same model always gives the same
/// diagram.
public final class DiagramLayout {
  private static final long SEED = 7;
  private static final int STEPS = 50_000;
  private static final double HOT = 12;
  private static final double COLD = 0.05;

  private final DiagramGrid grid;
  private final Random random = new Random(SEED);

  private DiagramLayout(DiagramGrid grid) {
    this.grid = grid;
  }

  /// A place for every latent variable, in their order; none for an empty model.
  public static Map<String, Place> of(StructuralModel model) {
    var places = new LinkedHashMap<String, Place>();
    if (model.latents().isEmpty()) {
      return places;
    }
    var grid = DiagramGrid.of(model);
    double[][] cells = new DiagramLayout(grid).best();
    grid.centre(cells);
    for (int i = 0; i < model.latents().size(); i++) {
      var latent = model.latents().get(i);
      var own = latent.place();
      places.put(latent.name(), own != null ? own : grid.place(cells[i]));
    }
    return places;
  }

  private double[][] best() {
    double[][] current = grid.start();
    var free = grid.free();
    if (free.isEmpty()) {
      return current;
    }
    double cost = grid.cost(current);
    double[][] best = copy(current);
    double least = cost;
    for (int step = 0; step < STEPS; step++) {
      double heat = HOT * Math.pow(COLD / HOT, (double) step / STEPS);
      double[][] tried = change(current, free);
      double now = grid.cost(tried);
      if (now < cost || random.nextDouble() < Math.exp((cost - now) / heat)) {
        current = tried;
        cost = now;
        if (cost < least - 1e-9) {
          least = cost;
          best = copy(current);
        }
      }
    }
    return best;
  }

  /// One box moved to another place; what stands there takes its place.
  private double[][] change(double[][] cells, List<Integer> free) {
    double[][] changed = copy(cells);
    int moved = free.get(random.nextInt(free.size()));
    int other = free.get(random.nextInt(free.size()));
    if (other != moved && random.nextInt(3) == 0) {
      double[] kept = changed[moved];
      changed[moved] = changed[other];
      changed[other] = kept;
    } else {
      changed[moved] =
          new double[] {random.nextInt(grid.columns()), random.nextInt(grid.rows())};
    }
    return changed;
  }

  private static double[][] copy(double[][] cells) {
    double[][] copy = new double[cells.length][];
    for (int i = 0; i < cells.length; i++) {
      copy[i] = cells[i].clone();
    }
    return copy;
  }
}
