package manyi;

import java.util.List;
import manyi.analysis.Analysis;
import manyi.analysis.asymmetry.Asymmetry;
import manyi.analysis.banner.Banner;
import manyi.analysis.branches.Branches;
import manyi.analysis.contrasts.Contrasts;
import manyi.analysis.correlations.Correlations;
import manyi.analysis.crosstab.Crosstab;
import manyi.analysis.differences.Differences;
import manyi.analysis.drivers.Drivers;
import manyi.analysis.frequencies.Frequencies;
import manyi.analysis.index.Index;
import manyi.analysis.kano.Kano;
import manyi.analysis.loyalty.Loyalty;
import manyi.analysis.model.Model;
import manyi.analysis.modelgroups.ModelGroups;
import manyi.analysis.quadrant.Quadrant;
import manyi.analysis.quality.Quality;
import manyi.analysis.raking.Raking;
import manyi.analysis.recommendation.RecommendationScore;
import manyi.analysis.reliability.Reliability;
import manyi.analysis.satisfaction.Satisfaction;
import manyi.analysis.scorecard.Scorecard;
import manyi.analysis.segments.Segments;
import manyi.analysis.trend.Trend;
import manyi.text.UserProblem;

/// The catalogue of analyses: one line each.
public final class Analyses {
  private static final List<Analysis<?>> ALL =
      List.of(
          new Frequencies(),
          new Banner(),
          new Crosstab(),
          new Quadrant(),
          new Segments(),
          new Drivers(),
          new Asymmetry(),
          new Kano(),
          new Satisfaction(),
          new Index(),
          new Model(),
          new ModelGroups(),
          new Trend(),
          new Branches(),
          new Scorecard(),
          new RecommendationScore(),
          new Loyalty(),
          new Differences(),
          new Contrasts(),
          new Correlations(),
          new Reliability(),
          new Raking(),
          new Quality());

  private Analyses() {}

  public static List<Analysis<?>> all() {
    return ALL;
  }

  /// The analysis with a name.
  ///
  /// @throws UserProblem `analysis.no-such-analysis`
  public static Analysis<?> named(String name) throws UserProblem {
    return ALL.stream()
        .filter(analysis -> analysis.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new UserProblem("analysis.no-such-analysis", name, String.join(", ", names())));
  }

  private static List<String> names() {
    return ALL.stream().<String>map(Analysis::name).toList();
  }
}
