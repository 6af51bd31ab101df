package manyi.survey;

/// What became of one question with one respondent. An empty cell is not a zero.
public enum State {
  /// Answered; of a multiple-choice question: at least one option was chosen.
  ANSWERED,
  /// Asked a multiple-choice question and chose none of its options.
  CHOSE_NOTHING,
  /// Asked and did not answer.
  UNANSWERED,
  /// Not asked: skipped by the questionnaire's logic.
  NOT_ASKED
}
