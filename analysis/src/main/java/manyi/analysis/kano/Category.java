package manyi.analysis.kano;

/// What an element is to a respondent, in the order that decides between categories chosen by
/// equally many: what hurts most where it lacks comes first (Berger et al. 1993).
public enum Category {
  /// Taken for granted: it only hurts where it lacks.
  MUST_BE('M'),
  /// Pleases where it is there and hurts where it lacks.
  ONE_DIMENSIONAL('O'),
  /// Not expected: it only pleases.
  ATTRACTIVE('A'),
  /// Neither.
  INDIFFERENT('I'),
  /// Pleases where it lacks.
  REVERSE('R'),
  /// The two answers contradict each other.
  QUESTIONABLE('Q');

  /// By the feeling when the element is there, then by the one when it is not, both from liking to
  /// disliking.
  private static final String[] TABLE = {"QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ"};

  private final char letter;

  Category(char letter) {
    this.letter = letter;
  }

  /// The letter that stands for it in the field.
  char letter() {
    return letter;
  }

  /// Whether better and worse are computed from it.
  boolean placed() {
    return switch (this) {
      case MUST_BE, ONE_DIMENSIONAL, ATTRACTIVE, INDIFFERENT -> true;
      case REVERSE, QUESTIONABLE -> false;
    };
  }

  /// The cell of Kano's evaluation table.
  ///
  /// @param functional the feeling when the element is there
  /// @param dysfunctional the feeling when it is not
  static Category of(Feeling functional, Feeling dysfunctional) {
    char letter = TABLE[functional.ordinal()].charAt(dysfunctional.ordinal());
    for (var category : values()) {
      if (category.letter == letter) {
        return category;
      }
    }
    throw new IllegalStateException("No category " + letter);
  }
}
