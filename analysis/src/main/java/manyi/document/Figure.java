package manyi.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a picture shows, not how it is drawn.
public sealed interface Figure extends Block {
  String title();

  /// One bar a row: shares or means of levels, with an interval where there is one.
  ///
  /// @param format of the values
  record Bars(String title, List<Bar> bars, NumberFormat format) implements Figure {
    public Bars {
      bars = List.copyOf(bars);
    }
  }

  /// A bar.
  ///
  /// @param low the lower end of its interval, NaN where there is none
  /// @param high the upper end of its interval, NaN where there is none
  /// @param over whether those after it, up to the next such, are what it is made of
  record Bar(String label, double value, double low, double high, boolean over) {
    /// A bar on the same level as all others.
    public Bar(String label, double value, double low, double high) {
      this(label, value, low, high, false);
    }
  }

  /// One point a row on a common scale that need not begin at zero, with an interval where there is
  /// one. Rows that are made of others stand out, and the others stand below them, set in.
  ///
  /// @param bars the points from top to bottom; NaN where there is none
  /// @param format of the values
  /// @param reference the value that the points are held against, such as the mean of all, drawn as
  ///   a line; NaN for none
  record Dots(String title, List<Bar> bars, NumberFormat format, double reference)
      implements Figure {
    public Dots {
      bars = List.copyOf(bars);
    }
  }

  /// A rectangle of coloured cells with their numbers in them, such as correlations. Where the
  /// scale reaches below zero and above it, the two sides differ in colour and zero has none.
  ///
  /// @param rows their labels from top to bottom
  /// @param columns their labels from left to right
  /// @param values by row, then by column; NaN where there is none
  /// @param format of the values
  /// @param low the value that has the colour of the scale's lower end
  /// @param high the value that has the colour of the scale's upper end
  record HeatMap(
      String title,
      List<String> rows,
      List<String> columns,
      List<List<Double>> values,
      NumberFormat format,
      double low,
      double high)
      implements Figure {
    public HeatMap {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      values = values.stream().map(List::copyOf).toList();
      if (values.size() != rows.size()) {
        throw new IllegalArgumentException(
            values.size() + " rows of values for " + rows.size() + " labels");
      }
      for (var row : values) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "A row of " + row.size() + " values for " + columns.size() + " columns");
        }
      }
    }
  }

  /// Bars of 100 %, each divided into parts.
  ///
  /// @param bars their labels from top to bottom
  /// @param parts the levels, in their order, with one proportion 0–1 a bar (NaN where the bar has
  ///   no base)
  /// @param scale how many of the parts, from the first, are a scale from bad to good, and so
  ///   coloured; those behind them ("don't know") are off it. 0 for levels without an order
  record Stacked(String title, List<String> bars, List<Part> parts, int scale) implements Figure {
    public Stacked {
      bars = List.copyOf(bars);
      parts = List.copyOf(parts);
    }
  }

  /// A level of a stacked bar.
  record Part(String label, List<Double> shares) {
    public Part {
      shares = List.copyOf(shares);
    }
  }

  /// Points in four quadrants.
  ///
  /// @param x the title of the horizontal axis
  /// @param y the title of the vertical axis
  /// @param lines that part the quadrants
  /// @param quadrants their names
  /// @param points in the order of the table that stands beside them
  record Quadrants(
      String title, String x, String y, Lines lines, List<Quadrant> quadrants, List<Point> points)
      implements Figure {
    public Quadrants {
      quadrants = List.copyOf(quadrants);
      points = List.copyOf(points);
    }
  }

  /// Pictures of quadrants side by side on the same scales, one a group of respondents.
  ///
  /// @param panels each under its own title; their points' labels are short, such as a rank, and a
  ///   table says what they stand for
  record Panels(String title, List<Quadrants> panels) implements Figure {
    public Panels {
      panels = List.copyOf(panels);
    }
  }

  /// A rectangle of cells, each in the colour of a meaning, with a word or a number in it.
  ///
  /// @param rows their labels from top to bottom
  /// @param columns their labels from left to right
  /// @param tiles by row, then by column
  /// @param key what the colours mean, in the order of the legend
  record Tiles(
      String title,
      List<String> rows,
      List<String> columns,
      List<List<Tile>> tiles,
      List<Named> key)
      implements Figure {
    public Tiles {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      tiles = tiles.stream().map(List::copyOf).toList();
      key = List.copyOf(key);
      if (tiles.size() != rows.size()) {
        throw new IllegalArgumentException(
            tiles.size() + " rows of tiles for " + rows.size() + " labels");
      }
      for (var row : tiles) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "A row of " + row.size() + " tiles for " + columns.size() + " columns");
        }
      }
    }
  }

  /// A cell of [Tiles].
  ///
  /// @param text in it, such as a share; empty for none
  /// @param meaning that gives its colour; null for a cell without one, such as a withheld one
  /// @param certain whether the meaning is sure; a doubtful one is paler
  record Tile(String text, @Nullable Meaning meaning, boolean certain) {}

  /// A meaning and what it is called.
  record Named(Meaning meaning, String name) {}

  /// Two bars a row from a common zero, such as what an element takes away where it fails and what
  /// it adds where it delights.
  ///
  /// @param first what the first bar of each row is, for the legend
  /// @param second what the second bar of each row is
  /// @param rows from top to bottom
  /// @param format of the values
  /// @param key what the rows' marks mean, in the order of the legend; empty for no such legend
  record Opposites(
      String title,
      String first,
      String second,
      List<Opposite> rows,
      NumberFormat format,
      List<Named> key)
      implements Figure {
    public Opposites {
      rows = List.copyOf(rows);
      key = List.copyOf(key);
    }

    /// Bars whose marks nothing explains.
    public Opposites(
        String title, String first, String second, List<Opposite> rows, NumberFormat format) {
      this(title, first, second, rows, format, List.of());
    }
  }

  /// A row of [Opposites].
  ///
  /// @param first mostly below zero; its label is not shown
  /// @param second mostly above zero; its label is not shown
  /// @param meaning that gives the label's mark its colour; null for none
  record Opposite(String label, Bar first, Bar second, @Nullable Meaning meaning) {}

  /// Latent variables as boxes with the paths between them, as a structural model draws them.
  ///
  /// @param nodes each name once; their order is that of reading
  /// @param items questions listed in the boxes; empty for a diagram without them
  /// @param edges between nodes that are there
  record PathDiagram(String title, List<Node> nodes, List<Item> items, List<Edge> edges)
      implements Figure {
    public PathDiagram {
      nodes = List.copyOf(nodes);
      items = List.copyOf(items);
      edges = List.copyOf(edges);
    }

    /// A latent variable.
    ///
    /// @param lines below its name, such as `72.5` and `R² 0.68`; the first is written large
    /// @param x where its middle stands: 0 for the leftmost places, 1 for the rightmost; all are
    ///   spread over the room there is
    /// @param y from 0, the uppermost, to 1, the lowest
    /// @param meaning that gives its colour; null for none
    /// @param reference by which the analysis can be asked about it; empty for none
    public record Node(
        String name,
        List<String> lines,
        double x,
        double y,
        @Nullable Meaning meaning,
        String reference) {
      public Node {
        lines = List.copyOf(lines);
      }
    }

    /// A question in the box of its latent variable.
    ///
    /// @param node the name of the latent variable
    /// @param loading as it is read, such as `0.82`; empty for none
    public record Item(String node, String label, String loading) {}

    /// An influence.
    ///
    /// @param from the name of the node where it begins
    /// @param to the name of the node that it points to
    /// @param label such as `0.56`; empty for none
    /// @param proven whether it is beyond chance; another is dashed
    /// @param weight how thick it is, 0–1 of the thickest
    /// @param negative whether more of one means less of the other, which has another colour
    /// @param reference by which the analysis can be asked about it; empty for none
    public record Edge(
        String from,
        String to,
        String label,
        boolean proven,
        double weight,
        boolean negative,
        String reference) {}
  }

  /// Figures from wave to wave, each a line with the intervals of its points.
  ///
  /// @param waves their names, from the first to the last
  /// @param format of the values
  /// @param zero whether the scale begins at zero; else where the values do
  record Series(
      String title, List<String> waves, List<Line> lines, NumberFormat format, boolean zero)
      implements Figure {
    public Series {
      waves = List.copyOf(waves);
      lines = List.copyOf(lines);
      for (var line : lines) {
        if (line.values().size() != waves.size()) {
          throw new IllegalArgumentException(
              line.values().size() + " values for " + waves.size() + " waves");
        }
      }
    }

    /// One figure in all waves.
    ///
    /// @param values one a wave
    /// @param breaks indices of the waves after which its rule or its scale changed: the line is
    ///   broken there
    public record Line(String label, List<Value> values, List<Integer> breaks) {
      public Line {
        values = List.copyOf(values);
        breaks = List.copyOf(breaks);
      }
    }

    /// A figure in one wave.
    ///
    /// @param value NaN where the wave has none
    /// @param low the lower end of its interval, NaN where there is none
    /// @param high the upper end of its interval, NaN where there is none
    /// @param reference by which the analysis can be asked about it; empty for none
    public record Value(double value, double low, double high, String reference) {
      /// A figure that cannot be asked about.
      public Value(double value, double low, double high) {
        this(value, low, high, "");
      }
    }
  }

  /// How one figure became another, step by step.
  ///
  /// @param start where it begins
  /// @param steps what they add or take away, from top to bottom; they add up to the difference
  /// @param end where it ends
  /// @param format of all figures
  record Waterfall(String title, Total start, List<Step> steps, Total end, NumberFormat format)
      implements Figure {
    public Waterfall {
      steps = List.copyOf(steps);
    }

    /// A whole figure.
    ///
    /// @param reference by which the analysis can be asked about it; empty for none
    public record Total(String label, double value, String reference) {
      /// A figure that cannot be asked about.
      public Total(String label, double value) {
        this(label, value, "");
      }
    }

    /// A change.
    ///
    /// @param certain whether it is beyond chance; another is paler
    /// @param reference by which the analysis can be asked about it; empty for none
    public record Step(String label, double change, boolean certain, String reference) {
      /// A change that cannot be asked about.
      public Step(String label, double change, boolean certain) {
        this(label, change, certain, "");
      }
    }
  }

  /// A tree of figures made of others, from the whole at the left to its last parts at the right.
  ///
  /// @param boxes the uppermost level; usually one
  /// @param key what the colours mean, in the order of the legend; empty for no legend
  record Levels(String title, List<Box> boxes, List<Named> key) implements Figure {
    public Levels {
      boxes = List.copyOf(boxes);
      key = List.copyOf(key);
    }

    /// A figure of the tree.
    ///
    /// @param value as it is read, such as `72.5`
    /// @param weight of it in what it is a part of, as it is read, such as `25.0%`; empty for none
    /// @param meaning that gives its colour; null for none
    /// @param reference by which the analysis can be asked about it; empty for none
    /// @param parts that it is made of; none at the ends
    public record Box(
        String name,
        String value,
        String weight,
        @Nullable Meaning meaning,
        String reference,
        List<Box> parts) {
      public Box {
        parts = List.copyOf(parts);
      }

      /// A box without parts.
      public Box(
          String name, String value, String weight, @Nullable Meaning meaning, String reference) {
        this(name, value, weight, meaning, reference, List.of());
      }
    }
  }

  /// A corner of the plot.
  enum Corner {
    UPPER_LEFT,
    UPPER_RIGHT,
    LOWER_LEFT,
    LOWER_RIGHT
  }

  /// What parts the quadrants: a vertical and a horizontal line, and perhaps a diagonal.
  ///
  /// @param x where the vertical line stands; NaN for none
  /// @param y where the horizontal line stands; NaN for none
  /// @param diagonal on whose one side all belongs to one quadrant; null for none
  record Lines(double x, double y, @Nullable Diagonal diagonal) {
    public static Lines cross(double x, double y) {
      return new Lines(x, y, null);
    }
  }

  /// A line through two points of the plot's coordinates, drawn through the whole plot.
  ///
  /// @param side the corner whose side of the line belongs wholly to that corner's quadrant
  record Diagonal(double x1, double y1, double x2, double y2, Corner side) {}

  /// A quadrant: its name and what it means, which gives its colour.
  record Quadrant(Corner corner, String name, Meaning meaning) {}

  /// What a place or a class asks for; each meaning has a colour of its own.
  enum Meaning {
    /// Important and unsatisfying.
    IMPROVE,
    /// Important and satisfying.
    KEEP,
    /// Neither.
    LOW,
    /// Satisfying and not important.
    OVERKILL,
    /// Taken for granted: it only hurts where it lacks.
    BASIC,
    /// The better it is, the more satisfied people are.
    PERFORMANCE,
    /// Not expected: it only delights.
    EXCITEMENT,
    /// It moves nobody.
    INDIFFERENT
  }

  /// A labelled point and the meaning of the quadrant it lies in.
  ///
  /// @param certain whether the quadrant is sure; a doubtful point is hollow and its label has a
  ///   question mark
  /// @param region that holds the true point with the confidence that a footnote names; null for
  ///   none
  /// @param size the bubble's area, 0–1 of the largest; NaN for a plain point
  /// @param from where it was before, from where an arrow is drawn; null for none
  /// @param reference by which the analysis can be asked about it, the same as of its row in the
  ///   table; empty for none
  record Point(
      String label,
      double x,
      double y,
      Meaning meaning,
      boolean certain,
      @Nullable Ellipse region,
      double size,
      @Nullable From from,
      String reference) {
    /// A plain point.
    public Point(String label, double x, double y, Meaning meaning) {
      this(label, x, y, meaning, true, null, Double.NaN, null, "");
    }
  }

  /// An ellipse around a point, as a correlated pair of half widths.
  ///
  /// @param halfX from the point to its rightmost extent, in the horizontal axis' units
  /// @param halfY from the point to its highest extent, in the vertical axis' units
  /// @param correlation −1–1, which tilts it
  /// @param level of confidence, 0–1
  record Ellipse(double halfX, double halfY, double correlation, double level) {}

  /// Where a point was before.
  ///
  /// @param proven whether the movement is beyond chance; another is drawn faintly
  record From(double x, double y, boolean proven) {}
}
