package manyi.document;

import java.util.List;

/// A result to be read: a title and its blocks in reading order, a sentence first, then table and
/// picture. In no particular medium: the window, Word and Excel each write it their own way.
public record Document(String title, List<Block> blocks) {
  public Document {
    blocks = List.copyOf(blocks);
  }
}
