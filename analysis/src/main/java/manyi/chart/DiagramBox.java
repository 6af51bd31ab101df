package manyi.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import manyi.document.Figure.PathDiagram;
import manyi.document.Figure.PathDiagram.Item;
import manyi.document.Figure.PathDiagram.Node;

/// The box of a latent variable: its name, its figures, and its questions with their loadings, all
/// written whole.
///
/// @param name in lines
/// @param rows of its questions, each in lines
/// @param width of the box
record DiagramBox(Node node, List<String> name, List<Row> rows, double width, Look look) {
  private static final double PAD = 9;
  private static final double BETWEEN = 6;
  private static final double ITEM_GAP = 3;
  private static final double ARC = 12;

  /// A box is this wide where its name needs it.
  private static final double WIDEST_WORD = 150;

  private static final double TO_LOADING = 8;
  private static final double ITEM_SIZE = 11;

  /// A question.
  record Row(List<String> label, String loading) {}

  static DiagramBox of(PathDiagram figure, Node node, double width, Look look) {
    var items = figure.items().stream().filter(item -> item.node().equals(node.name())).toList();
    var font = look.fonts().regular(ITEM_SIZE);
    double inside = width - 2 * PAD;
    double loadings =
        items.stream().mapToDouble(item -> Lines.width(item.loading(), font)).max().orElse(0);
    double words = inside - (loadings > 0 ? loadings + TO_LOADING : 0);
    var name = Lines.balanced(Lines.clean(node.name()), look.fonts().bold(Look.LABEL), inside);
    return new DiagramBox(
        node, name, items.stream().map(item -> row(item, font, words)).toList(), width, look);
  }

  private static Row row(Item item, Font font, double width) {
    return new Row(Lines.of(Lines.clean(item.label()), font, width), item.loading());
  }

  /// The width that all boxes of a diagram have.
  ///
  /// @param share of the width that a column of boxes has
  static double width(PathDiagram figure, Look look, double share) {
    var bold = look.fonts().bold(Look.LABEL);
    var large = look.fonts().bold(Look.TITLE);
    double word = 0;
    for (var node : figure.nodes()) {
      word = Math.max(word, Lines.unbreakable(Lines.clean(node.name()), bold));
      for (var line : node.lines()) {
        word = Math.max(word, Lines.width(line, large));
      }
    }
    double least = Math.min(WIDEST_WORD, word) + 2 * PAD + 2;
    boolean items = !figure.items().isEmpty();
    return Math.max(least, Math.clamp(share * (items ? 0.72 : 0.58), 84, items ? 200 : 132));
  }

  double height() {
    double height = 2 * PAD + name.size() * Lines.height(nameFont());
    for (int i = 0; i < node.lines().size(); i++) {
      height += Lines.height(lineFont(i));
    }
    if (!rows.isEmpty()) {
      height += 2 * BETWEEN;
      for (var row : rows) {
        height += row.label().size() * Lines.height(itemFont()) + ITEM_GAP;
      }
    }
    return height;
  }

  /// Draws it, and all that is written in it.
  void draw(Graphics2D g2, Rectangle2D place) {
    drawGround(g2, place);
    double y = place.getCenterY() - height() / 2 + PAD;
    g2.setPaint(look.palette().text());
    for (var line : name) {
      y = centred(g2, line, nameFont(), place, y);
    }
    for (int i = 0; i < node.lines().size(); i++) {
      g2.setPaint(i == 0 ? figureColour() : look.palette().secondary());
      y = centred(g2, node.lines().get(i), lineFont(i), place, y);
    }
    drawRows(g2, place, y);
  }

  private void drawGround(Graphics2D g2, Rectangle2D place) {
    var palette = look.palette();
    var shape =
        new RoundRectangle2D.Double(
            place.getX(), place.getY(), place.getWidth(), place.getHeight(), ARC, ARC);
    var meaning = node.meaning();
    g2.setPaint(palette.ground());
    g2.fill(shape);
    g2.setPaint(meaning == null ? palette.box() : palette.tint(meaning));
    g2.fill(shape);
    g2.setPaint(meaning == null ? palette.line() : palette.strong(meaning));
    g2.setStroke(new BasicStroke(1.2f));
    g2.draw(shape);
  }

  private Color figureColour() {
    var meaning = node.meaning();
    return meaning == null ? look.palette().text() : look.palette().strong(meaning);
  }

  private void drawRows(Graphics2D g2, Rectangle2D place, double top) {
    if (rows.isEmpty()) {
      return;
    }
    var font = itemFont();
    double left = place.getX() + PAD;
    double right = place.getMaxX() - PAD;
    double y = top + BETWEEN;
    g2.setPaint(look.palette().grid());
    g2.setStroke(new BasicStroke(0.8f));
    g2.draw(new Line2D.Double(left, y, right, y));
    y += BETWEEN;
    g2.setFont(font);
    for (var row : rows) {
      g2.setPaint(look.palette().text());
      g2.drawString(
          row.loading(),
          (float) (right - Lines.width(row.loading(), font)),
          (float) (y + Lines.ascent(font)));
      g2.setPaint(look.palette().secondary());
      for (var line : row.label()) {
        g2.drawString(line, (float) left, (float) (y + Lines.ascent(font)));
        y += Lines.height(font);
      }
      y += ITEM_GAP;
    }
  }

  private static double centred(
      Graphics2D g2, String line, Font font, Rectangle2D place, double y) {
    g2.setFont(font);
    g2.drawString(
        line,
        (float) (place.getCenterX() - Lines.width(line, font) / 2),
        (float) (y + Lines.ascent(font)));
    return y + Lines.height(font);
  }

  private Font nameFont() {
    return look.fonts().bold(Look.LABEL);
  }

  private Font lineFont(int index) {
    return index == 0 ? look.fonts().bold(Look.TITLE) : look.fonts().regular(Look.SMALL);
  }

  private Font itemFont() {
    return look.fonts().regular(ITEM_SIZE);
  }

  /// All boxes of a diagram.
  ///
  /// @param width of the diagram
  static List<DiagramBox> all(PathDiagram figure, Look look, double width) {
    double wide = width(figure, look, width / columns(figure));
    var boxes = new ArrayList<DiagramBox>();
    for (var node : figure.nodes()) {
      boxes.add(of(figure, node, Math.min(wide, width), look));
    }
    return boxes;
  }

  /// How many columns the boxes stand in.
  static int columns(PathDiagram figure) {
    var places = figure.nodes().stream().mapToDouble(Node::x).sorted().toArray();
    int columns = 1;
    double last = places.length > 0 ? places[0] : 0;
    for (double place : places) {
      if (place - last > 0.1) {
        columns++;
        last = place;
      }
    }
    return columns;
  }
}
