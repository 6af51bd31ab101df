package manyi.analysis.banner;

import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.tally.Design;
import manyi.tally.Designed;
import manyi.tally.Tally;

/// How the respondents were sampled, and how much work may be spent on what follows from it.
///
/// @param designed the figures that need the respondents, made once for all tables
/// @param sampled respondents with a weight, whether or not the filter leaves them
/// @param preset under which the tables are made
record Sampling(Survey survey, Design design, Designed designed, int sampled, Preset preset) {
  /// Beyond this many respondents times columns times rows, linearised errors that need a pass of
  /// their own are computed only where they are what was chosen.
  private static final double MOST_WORK = 3e6;

  static Sampling of(Survey survey, Preset preset) {
    var weights = survey.weights();
    int sampled =
        weights.isEqual()
            ? survey.respondents()
            : Rows.where(survey.respondents(), row -> weights.at(row) > 0).count();
    var design = Design.of(survey);
    return new Sampling(survey, design, Tally.designed(survey, design), sampled, preset);
  }

  /// Whether every respondent was sampled alone, so that counts are enough.
  boolean simple() {
    return design.simple();
  }

  /// Whether passes over the respondents for linearised errors are worth their time.
  ///
  /// @param figures columns times rows
  boolean worthwhile(long figures) {
    return preset == Preset.DESIGN || (double) figures * survey.respondents() <= MOST_WORK;
  }
}
