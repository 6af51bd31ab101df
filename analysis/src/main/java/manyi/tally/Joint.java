package manyi.tally;

import java.util.ArrayList;
import java.util.List;
import manyi.survey.Rows;
import org.jspecify.annotations.Nullable;

/// Several factors of a banner in one code a respondent, so that one pass over a question's answers
/// counts them against all of its columns. Only combinations that occur have a code.
///
/// @param codes by row, from 1; 0 who is not included
/// @param size the greatest code
/// @param factors that it holds
/// @param own by factor and code, the factor's own code
record Joint(int[] codes, int size, List<Factor> factors, List<int[]> own) {
  /// Beyond this the table of what occurs would take longer than another pass.
  private static final long MOST_COMBINATIONS = 1 << 18;

  /// As few as hold all factors.
  ///
  /// @param most codes in one of them, as long as it has more than one factor
  static List<Joint> of(List<Factor> factors, Rows included, int most) {
    var joints = new ArrayList<Joint>();
    for (var factor : factors) {
      var larger = joints.isEmpty() ? null : joints.getLast().with(factor, most);
      if (larger == null) {
        joints.add(alone(factor, included));
      } else {
        joints.set(joints.size() - 1, larger);
      }
    }
    return joints;
  }

  /// Each factor by itself.
  List<Joint> apart(Rows included) {
    return factors.stream().map(factor -> alone(factor, included)).toList();
  }

  private static Joint alone(Factor factor, Rows included) {
    var codes = new int[included.size()];
    included.forEach(row -> codes[row] = 1);
    return new Joint(codes, 1, List.of(), List.of()).combined(factor);
  }

  /// With one more factor; null where it would have too many codes.
  private @Nullable Joint with(Factor factor, int most) {
    if ((long) size * factor.size() > MOST_COMBINATIONS) {
      return null;
    }
    var larger = combined(factor);
    return larger.size() > most ? null : larger;
  }

  private Joint combined(Factor factor) {
    int base = factor.size();
    var added = factor.codes();
    var pairs = new int[codes.length];
    var occurs = new boolean[(size + 1) * base];
    for (int row = 0; row < pairs.length; row++) {
      // Of those not included, whose code is 0, nothing else is told apart.
      int pair = codes[row] == 0 ? 0 : codes[row] * base + added[row];
      pairs[row] = pair;
      occurs[pair] = true;
    }
    var renumbered = new int[occurs.length];
    int count = 0;
    for (int pair = base; pair < occurs.length; pair++) {
      renumbered[pair] = occurs[pair] ? ++count : 0;
    }
    for (int row = 0; row < pairs.length; row++) {
      pairs[row] = renumbered[pairs[row]];
    }
    return new Joint(pairs, count, plus(factors, factor), meanings(renumbered, base, count));
  }

  private static List<Factor> plus(List<Factor> factors, Factor factor) {
    var all = new ArrayList<>(factors);
    all.add(factor);
    return all;
  }

  private List<int[]> meanings(int[] renumbered, int base, int count) {
    var meanings = new ArrayList<int[]>();
    for (int i = 0; i <= own.size(); i++) {
      meanings.add(new int[count + 1]);
    }
    for (int pair = base; pair < renumbered.length; pair++) {
      int code = renumbered[pair];
      if (code > 0) {
        for (int i = 0; i < own.size(); i++) {
          meanings.get(i)[code] = own.get(i)[pair / base];
        }
        meanings.getLast()[code] = pair % base;
      }
    }
    return meanings;
  }
}
