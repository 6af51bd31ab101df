package manyi.analysis.loyalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import manyi.analysis.Outcome;
import manyi.analysis.Settings;
import manyi.analysis.loyalty.LoyaltyResult.Against;
import manyi.analysis.loyalty.LoyaltyResult.Effect;
import manyi.progress.Progress;
import manyi.statistics.ReferenceCases;
import manyi.statistics.ReferenceCases.Case;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.UserProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// The index, standings, revenue, tests and the chain against R.
class LoyaltyReferenceTest {
  private static final double CUSTOMERS = 1000;

  static Stream<Case> cases() {
    return ReferenceCases.of("loyalty", "loyalty");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theIndexIsThatOfR(Case reference) throws UserProblem {
    var result = run(reference);

    reference.matches("n", result.index().base().n());
    reference.matches("index.value", result.index().value());
    reference.matches("index.standard_error", result.index().standardError());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void standingsAndTheirRevenueAreThoseOfR(Case reference) throws UserProblem {
    var standings = Objects.requireNonNull(run(reference).standings());

    reference.matches("loyal_from", standings.loyalFrom());
    reference.matches("satisfied_from", standings.satisfiedFrom());
    reference.matches("both", standings.risk().share().base().n());
    for (var standing : Standing.values()) {
      var size = standings.size(standing);
      var path = "sizes." + standing.ordinal() + ".";
      var share = Objects.requireNonNull(size.revenueShare());
      var mean = Objects.requireNonNull(size.meanRevenue());
      reference.matches(path + "n", size.n());
      reference.matches(path + "share", size.share().value());
      reference.matches(path + "share_error", size.share().standardError());
      reference.matches(path + "revenue_share", share.value());
      reference.matches(path + "revenue_error", share.standardError());
      reference.matches(path + "mean_revenue", mean.value());
      reference.matches(path + "mean_revenue_error", mean.standardError());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsAtRiskIsProjectedToAllCustomers(Case reference) throws UserProblem {
    var risk = Objects.requireNonNull(run(reference).standings()).risk();
    var customers = Objects.requireNonNull(risk.customers());
    var revenue = Objects.requireNonNull(risk.revenue());

    reference.matches("sizes.3.share", customers.value() / CUSTOMERS);
    reference.matches("sizes.3.share_error", customers.standardError() / CUSTOMERS);
    reference.matches("sizes.3.per_customer", revenue.value() / CUSTOMERS);
    reference.matches("sizes.3.per_customer_error", revenue.standardError() / CUSTOMERS);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void groupsAreTestedAgainstAllOthersAsByR(Case reference) throws UserProblem {
    var groups = run(reference).groups().getFirst();
    var profile = Objects.requireNonNull(groups.profile());

    for (int i = 0; i < groups.groups().size(); i++) {
      var group = groups.groups().get(i);
      assertAgainst(reference, "index", i, Objects.requireNonNull(group.indexOthers()));
      assertAgainst(reference, "risk", i, Objects.requireNonNull(group.riskOthers()));
    }
    reference.matches("profile_p", profile.p());
    if (!reference.expected().get("chi_square").isNull()) {
      reference.matches("chi_square", profile.chiSquare());
    }
  }

  private static void assertAgainst(Case reference, String what, int group, Against found) {
    var path = what + "_others." + group + ".";
    reference.matches(path + "difference", found.difference());
    reference.matches(path + "standard_error", found.standardError());
    reference.matches(path + "df", found.df());
    reference.matches(path + "p", found.p());
    reference.matches(what + "_holm." + group, found.adjustedP());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theChainIsTheTwoRegressionsOfR(Case reference) throws UserProblem {
    var chain = Objects.requireNonNull(run(reference).chain());

    reference.matches("chain_n", chain.n());
    reference.matches(
        "effects",
        chain.effects().stream().mapToDouble(Effect::estimate).toArray(),
        ReferenceCases.numbers(reference.expected().get("effects")));
    reference.matches(
        "standardised",
        chain.effects().stream().mapToDouble(Effect::standardised).toArray(),
        ReferenceCases.numbers(reference.expected().get("standardised")));
    reference.matches("r_squared.0", chain.rSquaredLoyalty());
    reference.matches("r_squared.1", chain.rSquaredRetention());
  }

  private static LoyaltyResult run(Case reference) throws UserProblem {
    var survey = survey(reference.input());
    var written =
        new LinkedHashMap<String, String>(
            Map.of(
                "repeat", "repeat",
                "rivals", "rivals",
                "spending", "share",
                "satisfaction", "satisfaction",
                "retention", "leave",
                "reversed", "leave",
                "revenue", "revenue",
                "groups", "g",
                "customers", "1000"));
    written.put("weights", reference.input().get("weights").asString());
    written.put("cuts", reference.input().get("cuts").asString());
    written.put("suppress-below", "0");
    written.put("resamples", "0");
    var analysis = new Loyalty();
    var settings = Settings.read(analysis.settings(), written, survey);
    var outcome = analysis.compute(survey, settings, Progress.none());
    assertThat(outcome).isInstanceOf(Outcome.Computed.class);
    return ((Outcome.Computed<LoyaltyResult>) outcome).result();
  }

  private static Survey survey(JsonNode input) {
    var groups =
        ReferenceCases.elements(input.get("group"))
            .mapToInt(node -> node.isNull() ? -1 : List.of("a", "b", "c").indexOf(node.asString()))
            .toArray();
    var builder =
        SurveyBuilder.of(groups.length)
            .rating("satisfaction", "Satisfaction", 1, 5, scores(input, "satisfaction"))
            .rating("repeat", "Use", 1, 5, scores(input, "repeat_use"))
            .rating("rivals", "Rivals", 1, 5, scores(input, "rivals"))
            .number("share", "Share", ReferenceCases.numbers(input.get("share")))
            .rating("leave", "Leave", 1, 5, scores(input, "leave"))
            .number("revenue", "Revenue", ReferenceCases.numbers(input.get("revenue")))
            .single("g", "Group", "a b c", groups);
    if (!input.get("cluster").isNull()) {
      builder.role(Role.CLUSTER).number("c", "Day", ReferenceCases.numbers(input.get("cluster")));
    }
    var survey = builder.build();
    return input.get("weight").isNull()
        ? survey
        : survey.weighted(Weights.of("w", ReferenceCases.numbers(input.get("weight"))));
  }

  private static int[] scores(JsonNode input, String name) {
    return Arrays.stream(ReferenceCases.numbers(input.get(name)))
        .mapToInt(score -> Double.isNaN(score) ? 0 : (int) score)
        .toArray();
  }
}
