package manyi.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds places for the labels of points such that no label covers another label, a point, a
/// forbidden box or the plot's edge. Deterministic: the same labels always stand in the same
/// places.
///
/// Each label has candidate places around its point. Labels choose greedily, the most constrained
/// first, then better themselves in turn; where some still collide, simulated annealing with a
/// fixed seed looks further. After Christensen, Marks and Shieber, "An empirical study of
/// algorithms for point-feature label placement", ACM Transactions on Graphics 14(3), 1995,
/// doi:10.1145/212332.212334.
final class LabelPlacement {
  /// A label: its size, and the point it names with its radius.
  record Label(double width, double height, double x, double y, double radius) {}

  private static final int SWEEPS = 20;
  private static final int STEPS = 8_000;
  private static final double HOT = 40;
  private static final int ROUNDS = 2;

  /// Who disturbs others more than this is moved, where there is a better place,
  private static final double TANGLED = 20;

  /// and so is who stands as badly as this.
  private static final double FAR = 30;

  private final List<List<Place>> candidates;
  private final int[] chosen;

  private LabelPlacement(List<List<Place>> candidates) {
    this.candidates = candidates;
    this.chosen = new int[candidates.size()];
  }

  /// The places of the labels in their order; empty for a label that fits nowhere.
  ///
  /// @param plot no label leaves it
  /// @param forbidden boxes that no label touches
  /// @param lines that labels had better not cover
  static List<Optional<Place>> place(
      Rectangle2D plot, List<Label> labels, List<Rectangle2D> forbidden, List<Line2D> lines) {
    var candidates = new Candidates(plot, labels, forbidden, lines);
    var all = IntStream.range(0, labels.size()).mapToObj(candidates::of).toList();
    var placement = new LabelPlacement(all);
    placement.chooseGreedily();
    placement.sweep();
    if (placement.collisions() > 0) {
      placement.makeRoom(candidates);
      placement.sweep();
    }
    if (placement.collisions() > 0) {
      placement.anneal();
      placement.makeRoom(candidates);
    }
    placement.untangle(candidates);
    return placement.withoutCollisions();
  }

  private void chooseGreedily() {
    Arrays.fill(chosen, -1);
    IntStream.range(0, chosen.length)
        .boxed()
        .sorted(Comparator.comparingInt(label -> candidates.get(label).size()))
        .forEach(label -> chosen[label] = best(label));
  }

  private void sweep() {
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean changed = false;
      for (int label = 0; label < chosen.length; label++) {
        int better = best(label);
        changed |= better != chosen[label];
        chosen[label] = better;
      }
      if (!changed) {
        return;
      }
    }
  }

  private void anneal() {
    var random = new Random(1);
    for (int step = 0; step < STEPS; step++) {
      int label = random.nextInt(chosen.length);
      if (candidates.get(label).isEmpty()) {
        continue;
      }
      int other = random.nextInt(candidates.get(label).size());
      double rise = cost(label, other) - cost(label, chosen[label]);
      double temperature = HOT * (1 - (double) step / STEPS);
      if (rise <= 0 || random.nextDouble() < Math.exp(-rise / temperature)) {
        chosen[label] = other;
      }
    }
  }

  /// Takes out who collides most until none does, and gives them what room is left anywhere.
  private void makeRoom(Candidates everywhere) {
    var homeless = new ArrayList<Integer>();
    for (int worst = mostCollided(); worst >= 0; worst = mostCollided()) {
      chosen[worst] = -1;
      homeless.add(worst);
    }
    for (int label = 0; label < chosen.length; label++) {
      if (chosen[label] < 0 && !homeless.contains(label)) {
        homeless.add(label);
      }
    }
    for (int label : homeless) {
      move(label, everywhere.anywhere(label, others(label), Place.COLLISION));
    }
    for (int label = 0; label < chosen.length; label++) {
      chosen[label] = chosen[label] < 0 ? -1 : best(label);
    }
  }

  /// Moves those that disturb others to wherever in the plot they disturb less.
  private void untangle(Candidates everywhere) {
    boolean moved = true;
    for (int round = 0; round < ROUNDS && moved; round++) {
      moved = false;
      for (int label = 0; label < chosen.length; label++) {
        if (chosen[label] >= 0) {
          double now = cost(label, chosen[label]);
          if (now > TANGLED + place(label).cost() || place(label).cost() > FAR) {
            moved |= move(label, everywhere.anywhere(label, others(label), now));
          }
        }
      }
    }
  }

  private boolean move(int label, @Nullable Place place) {
    if (place == null) {
      return false;
    }
    candidates.get(label).add(place);
    chosen[label] = candidates.get(label).size() - 1;
    return true;
  }

  private List<Place> others(int label) {
    return IntStream.range(0, chosen.length)
        .filter(other -> other != label && chosen[other] >= 0)
        .mapToObj(this::place)
        .toList();
  }

  private Place place(int label) {
    return candidates.get(label).get(chosen[label]);
  }

  /// The label that collides with most others; −1 where none does.
  private int mostCollided() {
    int worst = -1;
    int most = 0;
    for (int label = 0; label < chosen.length; label++) {
      int collisions = 0;
      for (int other = 0; other < chosen.length && chosen[label] >= 0; other++) {
        if (other != label && chosen[other] >= 0 && place(label).collides(place(other))) {
          collisions++;
        }
      }
      if (collisions > most) {
        most = collisions;
        worst = label;
      }
    }
    return worst;
  }

  /// The cheapest candidate given all others, the present one where several are; −1 where there is
  /// none.
  private int best(int label) {
    int best = chosen[label];
    double least = best < 0 ? Double.POSITIVE_INFINITY : cost(label, best);
    // Candidates begin with the cheapest, so the rest cannot be better than what is found.
    for (int i = 0;
        i < candidates.get(label).size() && candidates.get(label).get(i).cost() < least;
        i++) {
      double cost = cost(label, i, least);
      if (cost < least) {
        least = cost;
        best = i;
      }
    }
    return best;
  }

  private double cost(int label, int candidate) {
    return cost(label, candidate, Double.POSITIVE_INFINITY);
  }

  /// The cost of a candidate; some number from `enough` on once it reaches that.
  private double cost(int label, int candidate, double enough) {
    var place = candidates.get(label).get(candidate);
    double cost = place.cost();
    for (int other = 0; other < chosen.length && cost < enough; other++) {
      if (other != label && chosen[other] >= 0) {
        cost += place.conflict(place(other));
      }
    }
    return cost;
  }

  private int collisions() {
    int collisions = 0;
    for (int label = 0; label < chosen.length; label++) {
      if (chosen[label] < 0 || cost(label, chosen[label]) >= Place.COLLISION) {
        collisions++;
      }
    }
    return collisions;
  }

  /// Leaves out what still collides, the later labels first, so that none is ever covered.
  private List<Optional<Place>> withoutCollisions() {
    var kept = new ArrayList<Optional<Place>>();
    for (int label = 0; label < chosen.length; label++) {
      if (chosen[label] < 0) {
        kept.add(Optional.empty());
        continue;
      }
      var place = candidates.get(label).get(chosen[label]);
      boolean free = kept.stream().flatMap(Optional::stream).noneMatch(place::collides);
      kept.add(free ? Optional.of(place) : Optional.empty());
    }
    return kept;
  }
}
