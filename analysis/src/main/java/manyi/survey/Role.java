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
  OVERALL,
  /// How likely respondents are to recommend, on a scale up to 10.
  RECOMMENDATION,
  /// When respondents were asked: the waves of one survey.
  WAVE,
  /// Where they were served: the branches that a survey covers.
  BRANCH;

  /// Whether it makes groups of respondents that can be compared.
  public boolean groups() {
    return switch (this) {
      case SEGMENT, WAVE, BRANCH -> true;
      case NONE, WEIGHT, SATISFACTION, IMPORTANCE, OVERALL, RECOMMENDATION -> false;
    };
  }

  /// The name on the command line and in JSON, such as `segment`.
  public String word() {
    return ChoiceWord.of(this);
  }
}
