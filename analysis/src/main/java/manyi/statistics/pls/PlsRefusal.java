package manyi.statistics.pls;

import java.util.List;

/// Why a model cannot be estimated from these answers. Latent variables and items are counted from
/// 0, as in the model and the columns.
public sealed interface PlsRefusal extends PlsResult {
  /// All respondents gave these items the same answer.
  ///
  /// @param items at least one, rising
  record ConstantItems(List<Integer> items) implements PlsRefusal {
    public ConstantItems {
      items = List.copyOf(items);
    }
  }

  /// There are fewer respondents than items.
  ///
  /// @param n respondents, under weights the effective n
  /// @param items of the model
  record FewRespondents(double n, int items) implements PlsRefusal {}

  /// The items of a block of mode B are linear in each other, so that they have no weights.
  record CollinearItems(int latent) implements PlsRefusal {}

  /// The scores of the causes of a latent variable are linear in each other, or, in a consistent
  /// estimate, their corrected correlations contradict each other.
  record CollinearCauses(int effect) implements PlsRefusal {}
}
