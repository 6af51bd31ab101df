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
  BRANCH,
  /// The parts of the population that were sampled apart.
  STRATUM,
  /// The units that were sampled whole, and respondents within them: schools, calling days.
  CLUSTER;

  /// Whether it makes groups of respondents that can be compared.
  public boolean groups() {
    return switch (this) {
      case SEGMENT, WAVE, BRANCH -> true;
      case NONE, WEIGHT, SATISFACTION, IMPORTANCE, OVERALL, RECOMMENDATION, STRATUM, CLUSTER ->
          false;
    };
  }

  /// The name on the command line and in JSON, such as `segment`.
  public String word() {
    return ChoiceWord.of(this);
  }
}
