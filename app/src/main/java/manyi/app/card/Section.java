package manyi.app.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.document.Table;

/// The part of a document that makes one card: up to the next heading.
///
/// @param title the document's, or that of the heading
/// @param blocks without the heading
record Section(String title, List<Block> blocks) {
  Section {
    blocks = List.copyOf(blocks);
  }

  /// The sections of a document, at least one.
  static List<Section> of(Document document) {
    var sections = new ArrayList<Section>();
    var title = document.title();
    var blocks = new ArrayList<Block>();
    for (var block : document.blocks()) {
      if (block instanceof Paragraph(var tone, var text) && tone == Tone.HEADING) {
        if (!blocks.isEmpty() || sections.isEmpty()) {
          sections.add(new Section(title, blocks));
        }
        title = text;
        blocks.clear();
      } else {
        blocks.add(block);
      }
    }
    sections.add(new Section(title, blocks));
    return List.copyOf(sections);
  }

  Optional<Table> table() {
    return first(Table.class);
  }

  Optional<Figure> figure() {
    return first(Figure.class);
  }

  private <B> Optional<B> first(Class<B> kind) {
    return blocks.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }
}
