package manyi.survey;

import manyi.text.ChoiceWord;

/// What a question is for in the analyses.
public enum Role {
  NONE,
  /// Its numbers weigh the respondents.
  WEIGHT,
  /// Groups of respondents to compare.
  SEGMENT,
  /// Satisfaction with one element of the service.
  SATISFACTION,
  /// Importance of one element of the service.
  IMPORTANCE,
  /// Satisfaction with the whole.
  OVERALL;

  /// The name on the command line and in JSON, such as `segment`.
  public String word() {
    return ChoiceWord.of(this);
  }
}
