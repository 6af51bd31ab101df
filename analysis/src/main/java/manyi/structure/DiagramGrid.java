package manyi.structure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import manyi.structure.Latent.Place;

/// The grid on which a diagram is laid out, and how hard a way of standing on it is to read. Rows
/// are half as high as a box with its room, so that boxes can stand between others.
final class DiagramGrid {
  private static final double OVERLAP = 200;
  private static final double THROUGH = 40;
  private static final double BACK = 30;
  private static final double UPRIGHT = 6;
  private static final double CROSSING = 14;
  private static final double CLOSE = 5;
  private static final double LENGTH = 1.5;
  private static final double SLANT = 0.4;

  /// The width of a column and the height of a row, in heights of a box with its room.
  private static final double COLUMN = 1.7;

  private static final double ROW = 0.5;
  private static final double HALF_WIDTH = 0.56;
  private static final double HALF_HEIGHT = 0.37;

  /// Arrows that meet at a smaller angle, as its sine, are hard to tell apart.
  private static final double LEAST_SINE = 0.25;

  private final StructuralModel model;
  private final int[][] edges;
  private final int columns;
  private final int rows;

  private DiagramGrid(StructuralModel model, int[][] edges, int columns, int rows) {
    this.model = model;
    this.edges = edges;
    this.columns = columns;
    this.rows = rows;
  }

  static DiagramGrid of(StructuralModel model) {
    var names = model.latents().stream().map(Latent::name).toList();
    int[][] edges =
        model.paths().stream()
            .map(path -> new int[] {names.indexOf(path.from()), names.indexOf(path.to())})
            .filter(edge -> edge[0] >= 0 && edge[1] >= 0 && edge[0] != edge[1])
            .toArray(int[][]::new);
    int count = names.size();
    // More columns would leave no room for coefficients between boxes on a page.
    int columns = count <= 3 ? count : count <= 5 ? 3 : count <= 16 ? 4 : count <= 25 ? 5 : 6;
    int rows = 2 * ((count + columns - 1) / columns) + (count > 5 ? 3 : 1);
    return new DiagramGrid(model, edges, columns, rows);
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  /// The indices of the latent variables without a place of their own.
  List<Integer> free() {
    return IntStream.range(0, model.latents().size())
        .filter(i -> model.latents().get(i).place() == null)
        .boxed()
        .toList();
  }

  /// Column and row of every latent variable to begin with: row by row, or where the user put it.
  double[][] start() {
    var cells = new double[model.latents().size()][];
    for (int i = 0; i < cells.length; i++) {
      var own = model.latents().get(i).place();
      cells[i] =
          own == null
              ? new double[] {i % columns, (2 * (i / columns)) % rows}
              : new double[] {own.x() * columns - 0.5, own.y() * rows - 0.5};
    }
    return cells;
  }

  /// The same cells in the middle of the grid; as they are where the user put some of them.
  void centre(double[][] cells) {
    if (free().size() == cells.length) {
      for (int axis = 0; axis < 2; axis++) {
        int which = axis;
        double low = Arrays.stream(cells).mapToDouble(cell -> cell[which]).min().orElse(0);
        double high = Arrays.stream(cells).mapToDouble(cell -> cell[which]).max().orElse(0);
        double middle = ((axis == 0 ? columns : rows) - 1) / 2.0;
        for (var cell : cells) {
          cell[axis] += middle - (low + high) / 2;
        }
      }
    }
  }

  /// A cell as shares of the diagram's width and height.
  Place place(double[] cell) {
    return new Place((cell[0] + 0.5) / columns, (cell[1] + 0.5) / rows);
  }

  /// The faults of places, weighed; less is better.
  double cost(double[][] cells) {
    double cost = overlaps(cells);
    for (int i = 0; i < edges.length; i++) {
      cost += edge(cells, edges[i]);
      for (int j = 0; j < i; j++) {
        cost += pair(cells, edges[i], edges[j]);
      }
    }
    return cost;
  }

  private static double overlaps(double[][] cells) {
    double cost = 0;
    for (int i = 0; i < cells.length; i++) {
      for (int j = 0; j < i; j++) {
        boolean beside = Math.abs(cells[i][0] - cells[j][0]) >= 0.8;
        boolean above = Math.abs(cells[i][1] - cells[j][1]) >= 1.9;
        cost += beside || above ? 0 : OVERLAP;
      }
    }
    return cost;
  }

  private static double edge(double[][] cells, int[] edge) {
    double dx = COLUMN * (cells[edge[1]][0] - cells[edge[0]][0]);
    double dy = ROW * (cells[edge[1]][1] - cells[edge[0]][1]);
    double cost = LENGTH * Math.sqrt(dx * dx + dy * dy) + (dy == 0 || dx == 0 ? 0 : SLANT);
    if (dx < -0.01) {
      cost += BACK - 4 * dx;
    } else if (dx < 0.01) {
      // Downwards is read more easily than upwards.
      cost += dy > 0 ? UPRIGHT : UPRIGHT + 2;
    }
    for (int i = 0; i < cells.length; i++) {
      if (i != edge[0] && i != edge[1] && through(cells, edge, i)) {
        cost += THROUGH;
      }
    }
    return cost;
  }

  /// Whether the straight line between two boxes goes through a third.
  private static boolean through(double[][] cells, int[] edge, int box) {
    double x1 = COLUMN * (cells[edge[0]][0] - cells[box][0]);
    double y1 = ROW * (cells[edge[0]][1] - cells[box][1]);
    double x2 = COLUMN * (cells[edge[1]][0] - cells[box][0]);
    double y2 = ROW * (cells[edge[1]][1] - cells[box][1]);
    double first = 0;
    double last = 1;
    double[] starts = {x1, y1};
    double[] ways = {x2 - x1, y2 - y1};
    double[] halves = {HALF_WIDTH, HALF_HEIGHT};
    for (int axis = 0; axis < 2; axis++) {
      if (Math.abs(ways[axis]) < 1e-9) {
        if (Math.abs(starts[axis]) > halves[axis]) {
          return false;
        }
      } else {
        double one = (-halves[axis] - starts[axis]) / ways[axis];
        double other = (halves[axis] - starts[axis]) / ways[axis];
        first = Math.max(first, Math.min(one, other));
        last = Math.min(last, Math.max(one, other));
      }
    }
    return first < last;
  }

  private static double pair(double[][] cells, int[] one, int[] other) {
    if (one[0] == other[0] || one[1] == other[1]) {
      int shared = one[0] == other[0] ? 0 : 1;
      return CLOSE * close(cells, one, other, shared);
    }
    if (one[0] == other[1] || one[1] == other[0]) {
      return 0;
    }
    return cross(cells[one[0]], cells[one[1]], cells[other[0]], cells[other[1]]) ? CROSSING : 0;
  }

  /// How close together two arrows lie that share an end, 0–1.
  private static double close(double[][] cells, int[] one, int[] other, int shared) {
    var corner = cells[one[shared]];
    double x1 = COLUMN * (cells[one[1 - shared]][0] - corner[0]);
    double y1 = ROW * (cells[one[1 - shared]][1] - corner[1]);
    double x2 = COLUMN * (cells[other[1 - shared]][0] - corner[0]);
    double y2 = ROW * (cells[other[1 - shared]][1] - corner[1]);
    if (x1 * x2 + y1 * y2 <= 0) {
      return 0;
    }
    double lengths = Math.sqrt((x1 * x1 + y1 * y1) * (x2 * x2 + y2 * y2));
    return Math.max(0, 1 - Math.abs(x1 * y2 - y1 * x2) / lengths / LEAST_SINE);
  }

  private static boolean cross(double[] a, double[] b, double[] c, double[] d) {
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
  }

  private static double side(double[] a, double[] b, double[] point) {
    return (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]);
  }
}
