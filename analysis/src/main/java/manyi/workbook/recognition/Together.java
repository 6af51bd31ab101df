package manyi.workbook.recognition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import manyi.text.ChoiceWord;
import org.jspecify.annotations.Nullable;

/// How several files become one survey, as far as the user says.
///
/// @param joining what the files are to one another
/// @param scope which questions are wanted where nothing else is decided
/// @param names of the parts that the user gives, by the name found for the file
/// @param decisions by the key of the difference that they are about
/// @param skipUnreadable whether the other files are opened where one cannot be
public record Together(
    Joining joining,
    Scope scope,
    Map<String, String> names,
    Map<String, Decision> decisions,
    boolean skipUnreadable) {
  public Together {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    decisions = Collections.unmodifiableMap(new LinkedHashMap<>(decisions));
  }

  /// What files are to one another.
  public enum Joining {
    /// The same questionnaire, asked by several branches.
    BRANCH,
    /// The same questionnaire, asked several times.
    WAVE;

    /// The name on the command line and in JSON, and the id of the question that tells the files
    /// apart.
    public String word() {
      return ChoiceWord.of(this);
    }
  }

  /// Which questions are wanted of those that not every file has.
  public enum Scope {
    ALL,
    /// Only the questions that all files have.
    COMMON
  }

  /// What is done about a difference.
  public enum Decision {
    KEEP,
    LEAVE_OUT,
    SAME_QUESTION,
    KEEP_APART,
    MERGE_LEVELS,
    KEEP_LEVELS;

    /// The name in JSON, such as `leave-out`.
    public String word() {
      return ChoiceWord.of(this);
    }
  }

  /// Nothing is said but what the files are.
  public static Together as(Joining joining) {
    return new Together(joining, Scope.ALL, Map.of(), Map.of(), false);
  }

  public Together with(Scope newScope) {
    return new Together(joining, newScope, names, decisions, skipUnreadable);
  }

  /// The same with a difference decided; null leaves it to the standard again.
  public Together with(String difference, @Nullable Decision decision) {
    var changed = new LinkedHashMap<>(decisions);
    changed.remove(difference);
    if (decision != null) {
      changed.put(difference, decision);
    }
    return new Together(joining, scope, names, changed, skipUnreadable);
  }

  public Together withNames(Map<String, String> newNames) {
    return new Together(joining, scope, newNames, decisions, skipUnreadable);
  }

  public Together skippingUnreadable() {
    return new Together(joining, scope, names, decisions, true);
  }
}
