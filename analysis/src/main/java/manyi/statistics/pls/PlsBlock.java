package manyi.statistics.pls;

import java.util.List;

/// The items of one latent variable.
///
/// @param items indices of columns, at least one; no column stands in two blocks
/// @param mode of their outer weights
public record PlsBlock(List<Integer> items, Mode mode) {
  public PlsBlock {
    items = List.copyOf(items);
  }
}
