package manyi.analysis.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import manyi.analysis.QuestionLabel;
import manyi.indicators.AppliedRule;
import manyi.indicators.Lacking;
import manyi.structure.Weighing;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// An index with what it is made of.
///
/// @param nodes the whole index first, each followed by its parts
/// @param rules how answers became 0–100, of each scale
/// @param outcome that weights follow from; null where none do
/// @param method of derived weights
/// @param wave the wave that the index is of; null where there are no waves
/// @param rollUp null without groups
/// @param change null where no two waves are compared
/// @param noEarlier the wave without an index that could be compared with; null where there is none
/// @param withoutGroup respondents left out because they are in no group
/// @param estimated whether weights depend on what respondents answered
/// @param clustered whether whole clusters are drawn
/// @param resamples drawn; 0 for none
/// @param lost resamples in which the weights are not defined
/// @param weight the id of the weight question, null without weights
/// @param included all respondents looked at, of all waves
public record IndexResult(
    List<Node> nodes,
    List<AppliedRule> rules,
    Lacking lacking,
    @Nullable QuestionLabel outcome,
    Deriving method,
    @Nullable String wave,
    @Nullable RollUp rollUp,
    @Nullable Change change,
    @Nullable String noEarlier,
    long withoutGroup,
    WaveWeights waveWeights,
    boolean estimated,
    boolean clustered,
    double confidence,
    int resamples,
    int lost,
    int seed,
    int flagBelow,
    int suppressBelow,
    @Nullable String weight,
    Base included) {
  static final String NODE = "node:";

  public IndexResult {
    nodes = List.copyOf(nodes);
    rules = List.copyOf(rules);
  }

  /// A figure and how sure it is.
  ///
  /// @param standardError NaN where it is not known
  /// @param lower NaN where it is not known
  /// @param upper NaN where it is not known
  public record Estimate(double value, double standardError, double lower, double upper) {
    static Estimate exact(double value) {
      return new Estimate(value, Double.NaN, Double.NaN, Double.NaN);
    }

    /// Whether the interval leaves 0 out.
    boolean proven() {
      return lower > 0 || upper < 0;
    }

    boolean hasInterval() {
      return !Double.isNaN(lower);
    }
  }

  /// An indicator.
  ///
  /// @param name of a node; of a question its id
  /// @param question null for a node
  /// @param parent the number of what it is part of, from 0; −1 for the whole
  /// @param weighing of its parts; null for a question
  /// @param typedSum of the weights of its parts as they were typed, of which each counts its
  ///   share; NaN where they were not
  /// @param score 0–100, the mean of those who have the figure
  /// @param base who has it
  /// @param weight in what it is part of, 0–1
  /// @param globalWeight in the whole, 0–1: the product of the weights on the way
  /// @param enteredWeight in the whole, 0–1, after missing answers: the mean weight with which its
  ///   answers enter
  /// @param contribution to the whole, in points; those of the parts of a node add up to its own
  /// @param consistency of expert comparisons; null where there are none
  public record Node(
      int number,
      String name,
      @Nullable QuestionLabel question,
      int depth,
      int parent,
      @Nullable Weighing weighing,
      double typedSum,
      Estimate score,
      Base base,
      Estimate weight,
      double globalWeight,
      double enteredWeight,
      double contribution,
      @Nullable Consistency consistency) {
    String reference() {
      return NODE + number;
    }
  }

  /// How far expert comparisons contradict each other.
  ///
  /// @param eigenvalue λmax
  /// @param index (λmax − n) / (n − 1)
  /// @param ratio index over Saaty's random index
  public record Consistency(double eigenvalue, double index, double ratio) {}

  /// The index by group.
  ///
  /// @param above null where groups are not parts of others
  /// @param population whether groups count by a population given; else by who answered
  /// @param aboveGroups in the order of the question's levels
  /// @param groups in the order of the question's levels, those with respondents
  public record RollUp(
      QuestionLabel question,
      @Nullable QuestionLabel above,
      boolean population,
      List<Group> aboveGroups,
      List<Group> groups) {
    public RollUp {
      aboveGroups = List.copyOf(aboveGroups);
      groups = List.copyOf(groups);
    }

    List<Group> within(Group over) {
      return groups.stream().filter(group -> over.name().equals(group.above())).toList();
    }
  }

  /// A group's index; NaN where it is withheld.
  ///
  /// @param above the name of the group above; null where there is none
  /// @param share in the whole, 0–1
  /// @param contribution to the whole, in points: share × index
  /// @param parts the scores of the whole's own parts; NaN where they are withheld too
  /// @param partBases how many respondents have each of them
  public record Group(
      String name,
      @Nullable String above,
      Base base,
      double share,
      Estimate score,
      double contribution,
      List<Double> parts,
      List<Long> partBases,
      boolean flagged,
      boolean withheld) {
    public Group {
      parts = List.copyOf(parts);
      partBases = List.copyOf(partBases);
    }

    /// Whether somebody has a part's score, and it is not told.
    boolean partWithheld(int part) {
      return partBases.get(part) > 0 && Double.isNaN(parts.get(part));
    }

    /// Whether anything of it is not told.
    boolean withholds() {
      return withheld || IntStream.range(0, parts.size()).anyMatch(this::partWithheld);
    }
  }

  /// What moved the index from one wave to the next.
  ///
  /// @param populations whether the groups of both waves count by populations given
  /// @param otherWeights whether the weights themselves differ between the waves; else they enter
  ///   otherwise only where answers are missing
  /// @param bases respondents with an index, before and now
  /// @param change of the index, with its interval
  /// @param nodes in the result's order
  /// @param groups those in either wave; empty without groups
  public record Change(
      QuestionLabel question,
      String from,
      String to,
      boolean populations,
      boolean otherWeights,
      double before,
      double now,
      List<Base> bases,
      Estimate change,
      Effects effects,
      List<NodeChange> nodes,
      List<GroupChange> groups) {
    public Change {
      bases = List.copyOf(bases);
      nodes = List.copyOf(nodes);
      groups = List.copyOf(groups);
    }
  }

  /// What changes of scores, of weights and of the mix of groups did to the whole, in points; the
  /// three add up.
  public record Effects(Estimate scores, Estimate weights, Estimate mix) {
    double sum() {
      return scores.value() + weights.value() + mix.value();
    }
  }

  /// @param change of the indicator's own score
  /// @param effects on the whole
  public record NodeChange(
      int number, double before, double now, Estimate change, Effects effects) {}

  /// A group in both waves; NaN where it is withheld or in one wave only.
  public record GroupChange(
      String name,
      double shareBefore,
      double shareNow,
      double before,
      double now,
      Effects effects,
      boolean withheld) {}

  Node whole() {
    return nodes.getFirst();
  }

  List<Node> parts(Node node) {
    return nodes.stream().filter(other -> other.parent() == node.number()).toList();
  }

  Optional<Node> referred(String reference) {
    return nodes.stream().filter(node -> node.reference().equals(reference)).findFirst();
  }
}
