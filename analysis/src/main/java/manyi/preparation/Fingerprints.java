package manyi.preparation;

import manyi.survey.Answers;
import manyi.survey.Question;

/// Respondents' answers to many questions as 128 bits each, by which equal answers are known
/// without keeping them. That two different respondents share a fingerprint is not to be expected
/// in any survey.
final class Fingerprints {
  private static final long SILENCE = 0x5851F42D4C957F2DL;

  private final long[] first;
  private final long[] second;
  private final boolean[] any;

  Fingerprints(int respondents) {
    first = new long[respondents];
    second = new long[respondents];
    any = new boolean[respondents];
  }

  /// A respondent's fingerprint.
  record Print(long first, long second) {}

  Print of(int row) {
    return new Print(first[row], second[row]);
  }

  /// Whether a respondent answered anything.
  boolean any(int row) {
    return any[row];
  }

  void add(Question question) {
    for (int row = 0; row < first.length; row++) {
      long answer = answer(question.answers(), row);
      any[row] |= answer != SILENCE;
      first[row] = mixed(first[row] * 31 + answer);
      second[row] = mixed(second[row] ^ answer + 0x9E3779B97F4A7C15L);
    }
  }

  private static long answer(Answers answers, int row) {
    return switch (answers) {
      case Answers.Coded(var codes) -> codes.at(row) < 0 ? SILENCE : codes.at(row);
      case Answers.Chosen chosen -> choices(chosen, row);
      case Answers.Ranked ranked -> places(ranked, row);
      case Answers.Measured measured ->
          Double.isNaN(measured.at(row)) ? SILENCE : Double.doubleToLongBits(measured.at(row));
      case Answers.Written written -> text(LevelNames.folded(written.text(row)));
    };
  }

  private static long choices(Answers.Chosen chosen, int row) {
    long answer = SILENCE;
    for (int option = 0; option < chosen.options().size(); option++) {
      if (chosen.options().get(option).contains(row)) {
        answer = mixed(answer + option + 1);
      }
    }
    return answer;
  }

  private static long places(Answers.Ranked ranked, int row) {
    long answer = SILENCE;
    for (int option = 0; option < ranked.places().size(); option++) {
      int place = ranked.places().get(option).at(row);
      if (place >= 0) {
        answer = mixed(answer + 1000L * option + place + 1);
      }
    }
    return answer;
  }

  private static long text(String text) {
    long answer = SILENCE;
    for (int i = 0; i < text.length(); i++) {
      answer = mixed(answer + text.charAt(i) + 1);
    }
    return answer;
  }

  /// Steele, Lea and Flood's finaliser: every bit of the result depends on every bit given.
  private static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
