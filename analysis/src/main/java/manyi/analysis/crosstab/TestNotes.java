package manyi.analysis.crosstab;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.document.NumberFormat;
import manyi.statistics.FisherFreemanHalton;
import manyi.survey.Kind;
import org.jspecify.annotations.Nullable;

/// What stands below the table of tests: the preset and how each test was made.
record TestNotes(CrosstabResult result, IndependenceTest test, Phrases phrases) {
  List<String> all() {
    var notes = new ArrayList<String>();
    notes.add(preset());
    var exact = test.exact();
    if (exact != null) {
      notes.add(exact(exact));
    }
    var ordinal = result.ordinal();
    if (ordinal != null) {
      boolean ratings =
          result.rows().kind() == Kind.RATING && result.columns().kind() == Kind.RATING;
      notes.add(
          phrases.say(
              ratings ? "crosstab.ordinal" : "crosstab.ordinal-levels",
              result.weight() == null
                  ? phrases.count(ordinal.n())
                  : phrases.weighted(ordinal.n())));
      if (test.design() != null) {
        notes.add(phrases.say("crosstab.ordinal-without-design"));
      }
    }
    return notes;
  }

  private String preset() {
    return switch (result.preset()) {
      case SPSS -> phrases.say("crosstab.by-spss");
      case EFFECTIVE -> phrases.say("crosstab.by-effective");
      case DESIGN -> {
        var design = test.design();
        yield design == null ? phrases.say("crosstab.no-design") : design(design);
      }
    };
  }

  private String design(DesignTest design) {
    return phrases.sentences(
        phrases.say(
            "crosstab.by-design",
            phrases.decimal(design.designEffect()),
            phrases.count(design.degreesOfFreedom())),
        sampling(design.strata(), design.clusters()));
  }

  private String sampling(@Nullable String strata, @Nullable String clusters) {
    if (strata != null && clusters != null) {
      return phrases.say("crosstab.design-both", strata, clusters);
    }
    if (strata != null) {
      return phrases.say("crosstab.design-strata", strata);
    }
    return clusters != null
        ? phrases.say("crosstab.design-clusters", clusters)
        : phrases.say("crosstab.design-simple");
  }

  private String exact(FisherFreemanHalton exact) {
    return exact.exact()
        ? phrases.say("crosstab.exactly")
        : phrases.say(
            "crosstab.drawn",
            phrases.count(exact.tables()),
            String.valueOf(exact.seed()),
            probability(exact.interval().lower()),
            probability(exact.interval().upper()));
  }

  private String probability(double p) {
    return NumberFormat.PROBABILITY.shown(p, phrases.texts().language());
  }
}
