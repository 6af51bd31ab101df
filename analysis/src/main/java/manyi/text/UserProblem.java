package manyi.text;

import org.jspecify.annotations.Nullable;

/// Trouble that is the user's to know and to mend: what is wrong, where, and (in its text) what to
/// do. It is worded where it is shown. Any other exception is a bug of the program.
public final class UserProblem extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message problem;
  private final @Nullable String where;

  /// A problem of no particular place.
  public UserProblem(String key, Object... arguments) {
    this(Message.of(key, arguments), null, null);
  }

  private UserProblem(Message problem, @Nullable String where, @Nullable Throwable cause) {
    super(problem.key() + problem.arguments(), cause);
    this.problem = problem;
    this.where = where;
  }

  /// The same problem with its place: a file, a sheet, a cell (`Sheet1!B3`), a position in an
  /// expression.
  public UserProblem at(String place) {
    return new UserProblem(problem, place, getCause());
  }

  /// The same problem with the technical exception behind it, for the log.
  public UserProblem because(Throwable cause) {
    return new UserProblem(problem, where, cause);
  }

  public Message problem() {
    return problem;
  }

  /// Where it is, null where it has no place.
  public @Nullable String where() {
    return where;
  }
}
