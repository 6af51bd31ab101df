package manyi.analysis.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.analysis.loyalty.LoyaltyResult.Item;
import manyi.analysis.loyalty.LoyaltyResult.Link;
import manyi.analysis.loyalty.LoyaltyResult.NoChain;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.progress.Progress;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoyaltyTest {
  private static final Offset<Double> EXACT = Offset.offset(1e-12);
  private static final int N = 40;

  /// Forty customers whose satisfaction is 1–5 in turn; who stays follows it.
  private static Survey survey() {
    var satisfaction = IntStream.range(0, N).map(i -> 1 + i % 5).toArray();
    var stay = IntStream.range(0, N).map(i -> Math.clamp(i % 5 + (i / 5) % 3, 1, 5)).toArray();
    var leave = Arrays.stream(stay).map(score -> 6 - score).toArray();
    var price = IntStream.range(0, N).mapToDouble(i -> 5 * (i % 5) + i / 20).toArray();
    var branches = new int[N];
    Arrays.setAll(branches, i -> i < 15 ? 0 : i < 34 ? 1 : 2);
    return SurveyBuilder.of(N)
        .role(Role.OVERALL)
        .rating("q1", "总体满意度", 1, 5, satisfaction)
        .role(Role.NONE)
        .rating("q2", "继续使用本公司的业务", 1, 5, stay)
        .rating("q3", "未来一年是否会转网", 1, 5, leave)
        .number("q4", "竞争对手便宜百分之几时您会考虑离开(%)", price)
        .number("q5", "月均消费(元)", IntStream.range(0, N).mapToDouble(i -> 50 + i).toArray())
        .role(Role.SEGMENT)
        .single("q6", "分公司", "A B C", branches)
        .build();
  }

  private static Outcome<?> outcome(Survey survey, String... settings) throws UserProblem {
    var request = Request.of("loyalty").with("resamples", "0");
    for (int i = 0; i < settings.length; i += 2) {
      request = request.with(settings[i], settings[i + 1]);
    }
    return Workbench.run(survey, request, Progress.none()).outcome();
  }

  private static LoyaltyResult result(Survey survey, String... settings) throws UserProblem {
    var outcome = outcome(survey, settings);
    assertThat(outcome).isInstanceOf(Outcome.Computed.class);
    return (LoyaltyResult) ((Outcome.Computed<?>) outcome).result();
  }

  private static Document document(LoyaltyResult result) {
    return new Loyalty().present(result, Texts.in(Language.EN));
  }

  private static List<String> said(LoyaltyResult result, Paragraph.Tone tone) {
    return document(result).blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .filter(paragraph -> paragraph.tone() == tone)
        .map(Paragraph::text)
        .toList();
  }

  @Test
  void questionsAreFoundByTheirWords() throws UserProblem {
    var result = result(survey());

    assertThat(result.items())
        .extracting(item -> item.question().id(), Item::aspect, Item::reversed)
        .containsExactly(tuple("q2", Aspect.REPEAT, false), tuple("q4", Aspect.PRICE, false));
    var chain = Objects.requireNonNull(result.chain());
    assertThat(chain.retention().id()).isEqualTo("q3");
    assertThat(chain.effect(Link.TOTAL).estimate()).isPositive();
    assertThat(Objects.requireNonNull(result.standings()).revenue()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "竞争对手优惠时仍然留下, RIVALS, false",
    "竞争对手便宜百分之几时您会考虑离开(%), PRICE, false",
    "本公司业务占您通信支出的百分比(%), SPENDING, false",
    "偶尔出现故障仍然留下, FAULTS, false",
    "未来一年是否会更换运营商, RETENTION, true",
    "未来一年是否会继续留在本网, RETENTION, false",
    "您会再次购买我们的产品吗, REPEAT, false",
    "How likely are you to switch to another provider?, RETENTION, true",
    "Would you buy from us again?, REPEAT, false",
    "'I would stay with my operator even if a competitor made a better offer', RIVALS, false",
    "Which share of your spending do we get?, SPENDING, false",
    "How many percent cheaper must a rival be before you leave?, PRICE, false",
  })
  void wordsTellTheAspectAndTheDirection(String text, Aspect aspect, boolean reversed) {
    var answers = IntStream.range(0, 5).map(i -> 1 + i).toArray();
    var survey = SurveyBuilder.of(5).rating("q1", text, 1, 5, answers).build();

    assertThat(Arrays.stream(Aspect.values()).filter(one -> one.usual(survey).isPresent()))
        .containsExactly(aspect);
    assertThat(Aspect.reversed(survey.questions().getFirst())).isEqualTo(reversed);
  }

  @Test
  void repairOfFaultsAndSatisfactionAreNoLoyalty() {
    var answers = IntStream.range(0, 5).map(i -> 1 + i).toArray();
    var survey =
        SurveyBuilder.of(5)
            .rating("q1", "故障处理", 1, 5, answers)
            .rating("q2", "竞争对手的网络质量", 1, 5, answers)
            .role(Role.SATISFACTION)
            .rating("q3", "推荐给我的套餐", 1, 5, answers)
            .build();

    assertThat(Arrays.stream(Aspect.values()).filter(one -> one.usual(survey).isPresent()))
        .isEmpty();
  }

  @Test
  void aReversedQuestionIsTurnedRound() throws UserProblem {
    var plain = result(survey(), "repeat", "q2", "price", "none");
    var turned = result(survey(), "repeat", "none", "price", "none", "further", "q3");

    assertThat(turned.items().getFirst().reversed()).isTrue();
    assertThat(turned.index().value()).isCloseTo(plain.index().value(), EXACT);
  }

  @Test
  void numbersHaveTheEndsGivenAndWhatLiesBeyondCountsAsTheEnd() throws UserProblem {
    var result = result(survey(), "repeat", "none", "ends", "q4 = 5-15%", "weights", "q4 = 2");
    // 0 to 21 by fives: (0, 0, 50, 100, 100) and, one higher, (0, 10, 60, 100, 100).
    assertThat(result.index().value()).isCloseTo((250 + 270) / 10.0, EXACT);
    assertThat(result.items().getFirst().wide()).isFalse();
  }

  @Test
  void endsThatNobodyComesNearAreTold() throws UserProblem {
    var result = result(survey());

    assertThat(result.items().get(1).wide()).isTrue();
    assertThat(said(result, Paragraph.Tone.WARNING)).anyMatch(text -> text.contains("q4 = 0-50"));
  }

  @ParameterizedTest
  @CsvSource({
    "loyal-from, 200, loyalty.limit-beyond",
    "satisfied-from, -1, loyalty.limit-beyond",
    "customers, -5, loyalty.no-customers",
    "customers, 0, loyalty.no-customers",
  })
  void limitsAndCustomersThatMeanNothingAreRefused(String setting, String value, String key)
      throws UserProblem {
    var reason = ((Outcome.NotPossible<?>) outcome(survey(), setting, value)).reason();

    assertThat(reason.key()).isEqualTo(key);
  }

  @Test
  void mediansAreRoundedInSentencesAndAmountsHaveThreeDigits() throws UserProblem {
    var result = result(survey(), "cuts", "medians", "customers", "1234567");

    assertThat(said(result, Paragraph.Tone.FINDING))
        .noneMatch(text -> text.matches(".*\\d\\.\\d{3,}.*"))
        .anyMatch(
            text -> text.matches(".*Of 1,234,567 customers in all that is about \\d+,\\d00,?.*"));
  }

  @Test
  void cutsPartTheRespondentsAndWhatLiesOnThemIsHigh() throws UserProblem {
    var standings =
        Objects.requireNonNull(
            result(survey(), "price", "none", "loyal-from", "75", "satisfied-from", "50")
                .standings());
    double satisfied =
        standings.size(Standing.LOYAL).share().value()
            + standings.size(Standing.PRICE_BOUND).share().value();
    double loyal =
        standings.size(Standing.LOYAL).share().value()
            + standings.size(Standing.CAPTIVE).share().value();

    assertThat(satisfied).isCloseTo(0.6, EXACT);
    assertThat(loyal).isCloseTo(15.0 / N, EXACT);
  }

  @Test
  void revenueOfAFewIsNotTold() throws UserProblem {
    var standings = Objects.requireNonNull(result(survey(), "suppress-below", "20").standings());

    assertThat(standings.sizes()).anyMatch(LoyaltyResult.Size::withheld);
    assertThat(standings.sizes())
        .filteredOn(LoyaltyResult.Size::withheld)
        .allMatch(size -> size.revenueShare() == null && size.meanRevenue() == null);
  }

  @Test
  void aSmallGroupAndTheOneThatWouldBetrayItAreWithheld() throws UserProblem {
    var groups = result(survey()).groups().getFirst().groups();

    assertThat(groups).extracting(LoyaltyResult.Group::withheld).containsExactly(true, false, true);
    assertThat(groups.getFirst().index()).isNull();
    assertThat(groups.getFirst().shares()).isEmpty();
  }

  @Test
  void retentionAloneMakesNoChain() throws UserProblem {
    var result = result(survey(), "price", "none", "retention", "none");

    assertThat(result.chain()).isNull();
    assertThat(result.noChain()).isEqualTo(NoChain.NO_LOYALTY);
  }

  @Test
  void theChainIsDrawnAndItsIntervalComesFromResamples() throws UserProblem {
    var result = result(survey(), "resamples", "200");
    var indirect = Objects.requireNonNull(result.chain()).effect(Link.INDIRECT);

    assertThat(indirect.lower()).isLessThan(indirect.estimate());
    assertThat(indirect.upper()).isGreaterThan(indirect.estimate());
    assertThat(document(result).blocks()).hasAtLeastOneElementOfType(Figure.PathDiagram.class);
    assertThat(new Loyalty().explain(result, "link:indirect", Texts.in(Language.ZH))).isPresent();
    assertThat(new Loyalty().explain(result, "standing:captive", Texts.in(Language.EN)))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "weights | q2 | loyalty.weight-not-understood",
        "weights | q5 = 1 | loyalty.weight-of-another",
        "weights | q2 = 0, q4 = 0 | loyalty.no-weight",
        "ends | q4 0 to 50 | loyalty.ends-not-understood",
        "ends | q4 = 50-0 | loyalty.ends-crossed",
        "further | q2 | loyalty.twice",
        "satisfaction | q2 | loyalty.satisfaction-too",
        "further | q5 | ok",
        "points | 100/50/0 | ok",
        "weights | q9 = 1 | survey.no-such-question",
      })
  void wrongSettingsAreToldInASentence(String setting, String value, String key)
      throws UserProblem {
    var outcome = outcome(survey(), setting, value);

    if (key.equals("ok")) {
      assertThat(outcome).isInstanceOf(Outcome.Computed.class);
      return;
    }
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.NotPossible.class,
            problem -> {
              assertThat(problem.cause()).isEqualTo(Outcome.Cause.SETTINGS);
              assertThat(problem.reason().key()).isEqualTo(key);
            });
  }

  @Test
  void numbersOfAnyRangeNeedTheirEnds() throws UserProblem {
    var high =
        SurveyBuilder.of(N)
            .number("q1", "Points", IntStream.range(0, N).mapToDouble(i -> 90 + i).toArray())
            .build();

    assertThat(outcome(high, "further", "q1"))
        .isInstanceOfSatisfying(
            Outcome.NotPossible.class,
            problem -> assertThat(problem.reason().key()).isEqualTo("loyalty.ends-needed"));
    assertThat(outcome(high)).isInstanceOf(Outcome.NotPossible.class);
  }
}
