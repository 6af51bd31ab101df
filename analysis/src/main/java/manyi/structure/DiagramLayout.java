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
  private static final int SEARCHES = 8;
  private static final int STEPS = 8_500;
  private static final double HOT = 30;
  private static final double COLD = 0.5;

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
    double[][] best = grid.start();
    if (grid.free().isEmpty()) {
      return best;
    }
    double least = grid.cost(best);
    for (int search = 0; search < SEARCHES; search++) {
      double[][] found = search(grid.start(), grid.free());
      double cost = grid.cost(found);
      if (cost < least) {
        least = cost;
        best = found;
      }
    }
    return best;
  }

  private double[][] search(double[][] start, List<Integer> free) {
    double[][] current = start;
    double cost = grid.cost(current);
    double[][] best = current;
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
          best = current;
        }
      }
    }
    return best;
  }

  /// One box moved far or to the next cell, two exchanged, or room made by moving all on one side
  /// of a line.
  private double[][] change(double[][] cells, List<Integer> free) {
    int kind = random.nextInt(10);
    if (kind < 2) {
      return shifted(cells, free, random.nextInt(2));
    }
    double[][] changed = cells.clone();
    int moved = free.get(random.nextInt(free.size()));
    int other = free.get(random.nextInt(free.size()));
    if (kind < 5 && other != moved) {
      changed[moved] = cells[other];
      changed[other] = cells[moved];
    } else if (kind < 7) {
      return shifted(cells, List.of(moved), random.nextInt(2));
    } else {
      changed[moved] = new double[] {random.nextInt(grid.columns()), random.nextInt(grid.rows())};
    }
    return changed;
  }

  /// @param axis 0 moves columns, 1 moves rows
  private double[][] shifted(double[][] cells, List<Integer> free, int axis) {
    int size = axis == 0 ? grid.columns() : grid.rows();
    int line = random.nextInt(size);
    boolean beyond = random.nextBoolean();
    int step = random.nextBoolean() ? 1 : -1;
    double[][] changed = cells.clone();
    for (int i : free) {
      if (beyond ? cells[i][axis] >= line : cells[i][axis] < line) {
        double to = cells[i][axis] + step;
        if (to < 0 || to > size - 1) {
          return cells;
        }
        changed[i] = cells[i].clone();
        changed[i][axis] = to;
      }
    }
    return changed;
  }
}
