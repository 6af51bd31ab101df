package manyi.statistics.pls;

/// Where the figures of an estimate lie in a row of numbers, as resampling and permutation give
/// them.
///
/// @param latents of the model
/// @param items columns, those in no block among them
public record PlsFigures(int latents, int items) {
  /// Of the model and its data.
  public static PlsFigures of(PlsModel model, PlsData data) {
    return new PlsFigures(model.latents(), data.columns().length);
  }

  public int path(int from, int to) {
    return square(0, from, to);
  }

  public int total(int from, int to) {
    return square(1, from, to);
  }

  public int indirect(int from, int to) {
    return square(2, from, to);
  }

  /// Of correlations as they are; the same whichever comes first.
  public int htmt(int one, int other) {
    return square(3, one, other);
  }

  public int rSquared(int latent) {
    return 4 * latents * latents + latent;
  }

  /// 0–100.
  public int index(int latent) {
    return rSquared(latents) + latent;
  }

  public int loading(int item) {
    return index(latents) + item;
  }

  public int weight(int item) {
    return loading(items) + item;
  }

  private int square(int part, int row, int column) {
    return (part * latents + row) * latents + column;
  }

  /// How many figures there are.
  public int count() {
    return weight(items);
  }
}
