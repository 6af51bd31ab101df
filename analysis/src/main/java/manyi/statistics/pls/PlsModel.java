package manyi.statistics.pls;

import java.util.List;
import java.util.stream.IntStream;

/// Latent variables and the paths between them.
///
/// @param blocks the latent variables
/// @param paths by cause, then by effect; without a circle
public record PlsModel(List<PlsBlock> blocks, boolean[][] paths) {
  public PlsModel {
    blocks = List.copyOf(blocks);
  }

  public int latents() {
    return blocks.size();
  }

  /// The number of columns that the items are.
  public int items() {
    return blocks.stream().mapToInt(block -> block.items().size()).sum();
  }

  /// The latent variables with a path to one.
  public int[] causes(int effect) {
    return IntStream.range(0, latents()).filter(cause -> paths[cause][effect]).toArray();
  }

  /// The latent variables that one has a path to.
  public int[] effects(int cause) {
    return IntStream.range(0, latents()).filter(effect -> paths[cause][effect]).toArray();
  }
}
