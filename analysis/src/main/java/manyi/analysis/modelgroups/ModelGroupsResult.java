package manyi.analysis.modelgroups;

import java.util.List;
import java.util.Optional;
import manyi.analysis.QuestionLabel;
import manyi.latents.Gaps;
import manyi.statistics.Adjustment;
import manyi.statistics.pls.Scheme;
import manyi.structure.Latent;
import manyi.structure.StructuralModel;
import manyi.structure.StructuralModel.Path;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// A structural model in groups.
///
/// @param question whose levels the groups are
/// @param outcome the name of the latent variable that is asked about first
/// @param paths in the order in which figures have them
/// @param groups in the order of the levels, those without anyone left out
/// @param pairs of groups that could be estimated; empty without permutations
/// @param missing what becomes of missing answers
/// @param included all respondents looked at
/// @param weight the id of the weight question, null without weights
public record ModelGroupsResult(
    QuestionLabel question,
    StructuralModel model,
    String outcome,
    List<Path> paths,
    List<Group> groups,
    List<Pair> pairs,
    Tests tests,
    Scheme scheme,
    boolean consistent,
    Gaps missing,
    int flagBelow,
    int suppressBelow,
    long included,
    @Nullable String weight) {
  public ModelGroupsResult {
    paths = List.copyOf(paths);
    groups = List.copyOf(groups);
    pairs = List.copyOf(pairs);
  }

  /// How the tests were made.
  ///
  /// @param permutations of each pair; 0 for no tests
  /// @param confidence below one less which a p is significant
  public record Tests(int permutations, int seed, double confidence, Adjustment adjustment) {}

  /// Why a group has no figures.
  public enum Status {
    ESTIMATED,
    /// Too few respondents to be shown, or one that would betray such a group.
    WITHHELD,
    /// Not more respondents than questions.
    TOO_FEW,
    /// Everybody in it gave the same answer to an item.
    CONSTANT,
    /// Items or causes are linear in each other there.
    COLLINEAR,
    /// The weights did not come to rest.
    UNCONVERGED
  }

  /// A group.
  ///
  /// @param base whose answers its model rests on; null where withheld
  /// @param flagged whether it is to be read with caution
  /// @param item the first question with one answer only; null elsewhere
  /// @param indices by latent variable, 0–100; empty without an estimate, as what follows
  /// @param rSquared by latent variable; NaN without causes
  /// @param coefficients by path
  public record Group(
      String label,
      Status status,
      @Nullable Base base,
      boolean flagged,
      @Nullable QuestionLabel item,
      List<Double> indices,
      List<Double> rSquared,
      List<Double> coefficients) {
    public Group {
      indices = List.copyOf(indices);
      rSquared = List.copyOf(rSquared);
      coefficients = List.copyOf(coefficients);
    }

    boolean estimated() {
      return status == Status.ESTIMATED;
    }
  }

  /// Two groups.
  ///
  /// @param first the place of the first among the groups
  /// @param failed permutations without an estimate
  /// @param composites by latent variable
  /// @param paths by path
  /// @param indices by latent variable
  public record Pair(
      int first,
      int second,
      int failed,
      List<Composite> composites,
      List<Difference> paths,
      List<Difference> indices) {
    public Pair {
      composites = List.copyOf(composites);
      paths = List.copyOf(paths);
      indices = List.copyOf(indices);
    }
  }

  /// Whether a latent variable means the same in both groups.
  ///
  /// @param correlation of the scores by both groups' weights
  /// @param leastCorrelation below which it is too low
  /// @param compositional whether it is not
  /// @param meanDifference first less second, in standard deviations
  /// @param logVarianceRatio first over second
  /// @param equalMeans whether the difference lies within its bounds
  /// @param equalVariances whether the ratio lies within its bounds
  public record Composite(
      double correlation,
      double leastCorrelation,
      double correlationP,
      boolean compositional,
      double meanDifference,
      double meanLower,
      double meanUpper,
      double meanP,
      boolean equalMeans,
      double logVarianceRatio,
      double varianceLower,
      double varianceUpper,
      double varianceP,
      boolean equalVariances) {}

  /// A figure in both groups.
  ///
  /// @param p two-sided, by permutation
  /// @param adjustedP for all figures of the kind and all pairs
  /// @param comparable whether the latent variables concerned mean the same in both groups
  public record Difference(
      double first,
      double second,
      double difference,
      double p,
      double adjustedP,
      boolean comparable) {}

  List<String> latents() {
    return model.latents().stream().map(Latent::name).toList();
  }

  int outcomePlace() {
    return latents().indexOf(outcome);
  }

  double level() {
    return 1 - tests.confidence();
  }

  /// Whether a difference is beyond chance and of things that can be compared.
  boolean proven(Difference difference) {
    return difference.comparable() && difference.adjustedP() < level();
  }

  /// The reference of a path's row.
  String reference(int path) {
    return "path:" + path;
  }

  /// The path that a reference names.
  Optional<Integer> path(String reference) {
    for (int path = 0; path < paths.size(); path++) {
      if (reference(path).equals(reference)) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }
}
