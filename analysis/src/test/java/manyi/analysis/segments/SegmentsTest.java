package manyi.analysis.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import manyi.analysis.Outcome;
import manyi.analysis.Phrases;
import manyi.analysis.Settings;
import manyi.document.Block;
import manyi.document.Cell;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.document.Table;
import manyi.priorities.Priority;
import manyi.progress.Progress;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;

class SegmentsTest {
  private static final int N = 400;
  private static final String[] ITEMS = {"price", "network", "staff", "shop"};

  /// By item, as most answer.
  private static final int[] SATISFIED = {4, 7, 7, 4};

  private static final int[] IMPORTANT = {9, 8, 5, 4};

  /// What a respondent answers, by row and item.
  @FunctionalInterface
  private interface Answer {
    int of(int row, int item);
  }

  /// Half the respondents are in group A, a quarter in B, the rest in C; every other is of the
  /// first wave.
  private static SurveyBuilder survey(Answer satisfaction, Answer importance) {
    var builder =
        SurveyBuilder.of(N)
            .single("group", "Group", "A B C D", codes(row -> row < 200 ? 0 : row < 300 ? 1 : 2))
            .single("wave", "Wave", "2024 2025 2026", codes(row -> row % 2))
            .single("one", "One", "x y", codes(_ -> 0))
            .single("few", "Few", "many few none", codes(row -> row < 6 ? 1 : 0));
    for (int item = 0; item < ITEMS.length; item++) {
      int i = item;
      builder
          .role(Role.SATISFACTION)
          .rating("s" + i, ITEMS[i], 1, 10, codes(row -> satisfaction.of(row, i)))
          .role(Role.IMPORTANCE)
          .rating("i" + i, ITEMS[i], 1, 10, codes(row -> importance.of(row, i)))
          .role(Role.NONE);
    }
    return builder;
  }

  private static int[] codes(IntUnaryOperator code) {
    var codes = new int[N];
    Arrays.setAll(codes, code);
    return codes;
  }

  private static int noise(int row, int item) {
    return new SplittableRandom(row * 31L + item).nextInt(-1, 2);
  }

  private static int satisfied(int row, int item) {
    return SATISFIED[item] + noise(row, item);
  }

  private static int important(int row, int item) {
    return Math.min(10, IMPORTANT[item] + noise(row, item + 50));
  }

  private static Survey usual() {
    return survey(SegmentsTest::satisfied, SegmentsTest::important).build();
  }

  private static Outcome<SegmentsResult> run(Survey survey, String... chosen) throws UserProblem {
    var settings = new LinkedHashMap<>(Map.of("resamples", "200"));
    for (int i = 0; i < chosen.length; i += 2) {
      settings.put(chosen[i], chosen[i + 1]);
    }
    var analysis = new Segments();
    return analysis.compute(
        survey, Settings.read(analysis.settings(), settings, survey), Progress.none());
  }

  private static SegmentsResult result(Survey survey, String... chosen) throws UserProblem {
    var outcome = run(survey, chosen);
    assertThat(outcome).isInstanceOf(Outcome.Computed.class);
    return ((Outcome.Computed<SegmentsResult>) outcome).result();
  }

  private static Groups groups(Survey survey, String... chosen) throws UserProblem {
    return Objects.requireNonNull(result(survey, chosen).groups());
  }

  private static Waves waves(Survey survey, String... chosen) throws UserProblem {
    return Objects.requireNonNull(result(survey, chosen).waves());
  }

  private static void assertNotPossible(
      Outcome<SegmentsResult> outcome, Outcome.Cause cause, String key) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.NotPossible.class,
            found -> {
              assertThat(found.reason().key()).isEqualTo(key);
              assertThat(found.cause()).isEqualTo(cause);
              for (var language : Language.values()) {
                assertThat(Texts.in(language).say(found.reason())).isNotBlank();
              }
            });
  }

  private static Document document(SegmentsResult result) {
    return new Segments().present(result, Texts.in(Language.EN));
  }

  private static String finding(SegmentsResult result) {
    return document(result).blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .filter(paragraph -> paragraph.tone() == Paragraph.Tone.FINDING)
        .findFirst()
        .orElseThrow()
        .text();
  }

  @Test
  void whatIsUrgentInOneGroupOnlyIsSaid() throws UserProblem {
    // Group C is unhappy with the network, and it alone.
    var survey =
        survey(
                (row, item) -> row >= 300 && item == 1 ? 2 : satisfied(row, item),
                SegmentsTest::important)
            .build();

    var result = result(survey, "groups", "group");

    var groups = Objects.requireNonNull(result.groups());
    assertThat(groups.whole().places().get(1).quadrant()).isEqualTo(Priority.KEEP_UP);
    assertThat(groups.groups().get(2).places().get(1))
        .satisfies(place -> {
          assertThat(place.quadrant()).isEqualTo(Priority.IMPROVE_URGENTLY);
          assertThat(place.probability()).isEqualTo(1);
          assertThat(place.n()).isEqualTo(100);
        });
    assertThat(finding(result))
        .isEqualTo(
            "Of 3 groups, the most elements in \"Improve urgently\" are found in \"C\": 2 of 4 (all"
                + " respondents: 1). \"Improve urgently\" there, though not among all respondents:"
                + " \"C\" – network. An element counts where it stands in the quadrant in at least"
                + " 80% of resamples. Only quadrants are compared: a group can be less satisfied"
                + " with an element that stays in the same quadrant.");
  }

  @Test
  void aGroupOfFewDoesNotLeadButIsSaidToHaveMore() throws UserProblem {
    var survey =
        survey(
                (row, item) -> row < 20 && item == 1 ? 2 : satisfied(row, item),
                SegmentsTest::important)
            .single("size", "Size", "0 1 2", codes(row -> row < 20 ? 0 : row < 200 ? 1 : 2))
            .build();

    var result = result(survey, "groups", "size");

    assertThat(finding(result))
        .startsWith(
            "In each of the 2 groups with a base of at least 30, one element stands in \"Improve"
                + " urgently\" (all respondents: 1). More, though on a base below 30 (△): \"0\" (2)."
                + " \"Improve urgently\" there, though not among all respondents: \"0\" △ –"
                + " network.");
    assertThat(finding(result(survey, "groups", "size", "flag-below", "1000")))
        .startsWith(
            "Of 3 groups, the most elements in \"Improve urgently\" are found in \"0\" △: 2")
        .contains("All these groups have a base below 1,000 (△): interpret with caution.");
  }

  /// Among all, the network is only just below the line: in the quadrant, though not surely.
  @Test
  void whatIsCountedInAGroupIsWhatIsSaidToStandApart() throws UserProblem {
    var doubtful = new Place("s1", false, 100, 5, 9, Priority.IMPROVE_URGENTLY, 0.6, Map.of());
    var sure = new Place("s1", false, 50, 5, 9, Priority.IMPROVE_URGENTLY, 0.9, Map.of());
    var computed = result(usual(), "groups", "group");
    var before = Objects.requireNonNull(computed.groups());
    var one = before.groups().getFirst();
    var groups =
        new Groups(
            before.question(),
            false,
            with(before.whole(), doubtful),
            List.of(with(one, sure), with(before.groups().get(1), doubtful)));
    var phrases = new Phrases(Texts.in(Language.EN));

    assertThat(
            new GroupsFinding(groups, computed, new SegmentsWords(computed, phrases), phrases)
                .text())
        .startsWith(
            "Of 2 groups, the most elements in \"Improve urgently\" are found in \"A\": 1 of 4 (all"
                + " respondents: 0). \"Improve urgently\" there, though not among all respondents:"
                + " \"A\" – network.");
  }

  private static Group with(Group group, Place place) {
    return new Group(
        group.code(),
        group.label(),
        group.base(),
        group.few(),
        null,
        group.lines(),
        List.of(place));
  }

  @Test
  void oneGroupThatIsShownIsCalledByItsName() throws UserProblem {
    assertThat(finding(result(usual(), "groups", "group", "suppress-below", "150")))
        .startsWith("In \"A\", one element stands in \"Improve urgently\" (all respondents: 1).");
    assertNotPossible(
        run(usual(), "groups", "few"), Outcome.Cause.DATA, "segments.problem.groups-withheld");
  }

  @Test
  void panelsThatAreNotDrawnAreNamed() throws UserProblem {
    var survey =
        survey(SegmentsTest::satisfied, SegmentsTest::important)
            .single("town", "Town", "a b c d e f g h i j k", codes(row -> row * 11 / N))
            .build();

    var blocks = document(result(survey, "groups", "town", "resamples", "0")).blocks();

    assertThat(blocks)
        .filteredOn(Figure.Panels.class::isInstance)
        .singleElement()
        .satisfies(block -> {
          var panels = (Figure.Panels) block;
          assertThat(panels.panels()).hasSize(9);
          assertThat(panels.title()).endsWith("(the 9 largest of 11)");
        });
    assertThat(texts(blocks))
        .filteredOn(text -> text.contains("Not drawn"))
        .singleElement()
        .asString()
        .startsWith("The numbers are those of the elements in the table. Not drawn, but in the")
        .endsWith(".");
    assertThat(texts(document(result(usual(), "groups", "group")).blocks()))
        .contains("The numbers are those of the elements in the table.");
  }

  private static List<String> texts(List<Block> blocks) {
    return blocks.stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  @Test
  void aGroupIsNotShownForItsOwnReasonBeforeThatOfOthers() throws UserProblem {
    // Four elements need 15 complete answers; B has 12, and with 4 others none would follow.
    var survey =
        survey(SegmentsTest::satisfied, SegmentsTest::important)
            .role(Role.OVERALL)
            .rating("all", "Overall", 1, 10, codes(row -> 3 + satisfied(row, 0) - (row % 3)))
            .role(Role.NONE)
            .single("size", "Size", "a b c", codes(row -> row < 4 ? 2 : row < 16 ? 1 : 0))
            .build();

    assertThat(groups(survey, "groups", "size", "source", "derived").groups())
        .extracting(Group::withheld)
        .containsExactly(null, Withheld.FEW_COMPLETE, Withheld.FEW);

    var asked =
        survey(
                (row, item) -> row >= 300 && row % 12 != item ? -1 : satisfied(row, item),
                SegmentsTest::important)
            .build();
    var result = result(asked, "groups", "group");
    assertThat(Objects.requireNonNull(result.groups()).groups())
        .extracting(Group::withheld)
        .containsExactly(null, Withheld.WITH_OTHERS, Withheld.FEW_RATED, Withheld.EMPTY);
  }

  /// A third wave of five: all less both waves compared would leave their means.
  @Test
  void whatGroupsAndWavesTellTogetherIsNotShown() throws UserProblem {
    var survey =
        survey(SegmentsTest::satisfied, SegmentsTest::important)
            .single("year", "Year", "2023 2024 2025", codes(row -> row < 5 ? 0 : 1 + row % 2))
            .single("mixed", "Mixed", "a b", codes(row -> row / 4 % 2))
            .single("nested", "Nested", "a b", codes(row -> row < 12 || row % 2 == 0 ? 0 : 1))
            .single("lump", "Lump", "a b", codes(row -> row < 5 || row % 2 == 0 ? 0 : 1))
            .build();

    for (var question : List.of("mixed", "lump")) {
      var groups = groups(survey, "groups", question, "waves", "year");
      assertThat(groups.wavesOnly()).isTrue();
      assertThat(Objects.requireNonNull(groups.whole().base()).n()).isEqualTo(N - 5);
    }
    // Group a is the earlier wave and four of the later one.
    var nested = result(survey, "groups", "nested", "waves", "year");
    assertThat(nested.groups()).isNull();
    assertThat(nested.waves()).isNotNull();
    assertThat(nested.problems()).containsExactly(Problem.GROUPS_TELL);

    var alone = groups(survey, "groups", "mixed");
    assertThat(alone.wavesOnly()).isFalse();
    assertThat(Objects.requireNonNull(alone.whole().base()).n()).isEqualTo(N);
    assertThat(
            groups(survey, "groups", "mixed", "waves", "year", "suppress-below", "5").wavesOnly())
        .isFalse();
  }

  @Test
  void marginsTellWhatIsLeftOfTheRowsThatColumnsReach() {
    assertThat(Remainders.tells(List.of(new long[] {50, 50, 5}, new long[] {50, 50, 0}), 10))
        .isTrue();
    assertThat(Remainders.tells(List.of(new long[] {50, 50, 5}, new long[] {50, 50, 5}), 10))
        .isFalse();
    assertThat(Remainders.tells(List.of(new long[] {50, 4, 0}, new long[] {0, 40, 0}), 10))
        .isTrue();
    assertThat(Remainders.tells(List.of(new long[] {50, 0, 0}, new long[] {0, 40, 0}), 10))
        .isFalse();
  }

  @Test
  void whoHasWavesIsNotShownGroupsUnasked() throws UserProblem {
    var survey =
        survey(SegmentsTest::satisfied, SegmentsTest::important)
            .role(Role.WAVE)
            .single("year", "Year", "2024 2025", codes(row -> row % 2))
            .role(Role.SEGMENT)
            .single("sex", "Sex", "m f", codes(row -> row / 2 % 2))
            .build();

    assertThat(result(survey).groups()).isNull();
    assertThat(result(survey).waves()).isNotNull();
    var both = result(survey, "groups", "sex");
    assertThat(texts(document(both).blocks()).stream().filter(text -> text.startsWith("From ")))
        .hasSize(2);
    assertThat(texts(document(both).blocks()).getFirst()).isEqualTo("From 2024 to 2025");

    var oneYear =
        survey(SegmentsTest::satisfied, SegmentsTest::important)
            .role(Role.WAVE)
            .single("year", "Year", "2025", codes(_ -> 0))
            .role(Role.SEGMENT)
            .single("sex", "Sex", "m f", codes(row -> row / 2 % 2))
            .build();
    assertThat(result(oneYear).groups()).isNotNull();
  }

  @Test
  void aSureQuadrantIsNoProvenChange() throws UserProblem {
    // The network falls by little more than the distance to the line, on few respondents.
    var found = result(usual(), "waves", "wave");
    var moves = Objects.requireNonNull(found.waves()).moves();
    var still = moves.get(1);
    var changed =
        new Move(
            still.element(),
            still.satisfaction(),
            still.importance(),
            Priority.KEEP_UP,
            0.976,
            Priority.IMPROVE_URGENTLY,
            0.992);
    assertThat(changed.proven()).isFalse();
    assertThat(changed.sure()).isTrue();
    var old = Objects.requireNonNull(found.waves());
    var waves =
        new Waves(
            old.question(), old.before(), old.now(), List.of(changed), List.of(), old.tests());
    var phrases = new Phrases(Texts.in(Language.EN));
    var words = new SegmentsWords(found, phrases);
    var table = new WavesTables(waves, found, words, phrases).quadrants();

    assertThat(table.rows().getFirst().cells().getLast())
        .isEqualTo(Cell.of("Changed, but no movement beyond chance"));
    assertThat(table.footnotes())
        .anyMatch(note -> note.startsWith("A change of quadrant is beyond chance where"));
    assertThat(new WavesTables(waves, found, words, phrases).movements().footnotes().getFirst())
        .startsWith("▲▼ Beyond chance: adjusted p below 0.05.");
  }

  @Test
  void probabilitiesOfAPlaceSumToOneAndFollowTheSeed() throws UserProblem {
    var first = groups(usual(), "groups", "group", "seed", "7");
    assertThat(first).isEqualTo(groups(usual(), "groups", "group", "seed", "7"));
    for (var group : first.shown()) {
      for (var place : group.places()) {
        assertThat(place.probabilities().values().stream().mapToDouble(p -> p).sum())
            .isCloseTo(1, within(1e-12));
        assertThat(place.probabilities())
            .containsEntry(Objects.requireNonNull(place.quadrant()), place.probability());
      }
    }
  }

  @Test
  void withoutResamplesNothingIsDoubtful() throws UserProblem {
    var result = result(usual(), "groups", "group", "waves", "wave", "resamples", "0");
    var groups = Objects.requireNonNull(result.groups());

    assertThat(groups.whole().places())
        .allMatch(place -> place.sure() && Double.isNaN(place.probability()));
    assertThat(Objects.requireNonNull(result.waves()).tests()).isEqualTo(8);
    assertThat(document(result).blocks())
        .noneMatch(block -> block instanceof Paragraph(_, var text) && text.contains("resample"));
  }

  @Test
  void groupsOfFewAndThoseThatTellThemAreWithheld() throws UserProblem {
    var outcome = run(usual(), "groups", "few");
    assertNotPossible(outcome, Outcome.Cause.DATA, "segments.problem.groups-withheld");

    var groups = groups(usual(), "groups", "few", "suppress-below", "5");
    assertThat(groups.groups())
        .extracting(Group::withheld)
        .containsExactly(null, null, Withheld.EMPTY);
  }

  @Test
  void nothingOfAWithheldGroupIsInTheResult() throws UserProblem {
    var groups = groups(usual(), "groups", "group", "suppress-below", "150");

    // Without C (100) that of B (100) would follow; both together are enough.
    assertThat(groups.groups().subList(1, 3))
        .allSatisfy(group -> {
          assertThat(group.withheld()).isEqualTo(Withheld.FEW);
          assertThat(group.base()).isNull();
          assertThat(group.lines()).isNull();
          assertThat(group.places()).isEmpty();
        });
    assertThat(groups.groups().getFirst().places()).hasSize(4);
  }

  @Test
  void anElementThatFewOfAGroupRatedIsWithheldThere() throws UserProblem {
    // Of group C five rated the shop; with those of B theirs would follow.
    var survey =
        survey(
                (row, item) -> row >= 305 && item == 3 ? -1 : satisfied(row, item),
                SegmentsTest::important)
            .build();

    var result = result(survey, "groups", "group");

    var shop = 3;
    var groups = Objects.requireNonNull(result.groups());
    assertThat(groups.groups().get(0).places().get(shop).withheld()).isFalse();
    assertThat(groups.groups().get(1).places().get(shop)).isEqualTo(Place.withheld("s3"));
    assertThat(groups.groups().get(2).places().get(shop)).isEqualTo(Place.withheld("s3"));
    assertThat(document(result).blocks())
        .anyMatch(block ->
            block instanceof Table table
                && table.rows().stream()
                    .anyMatch(row -> row.cells().contains(new Cell.Withheld())));
  }

  @Test
  void smallGroupsAreMarkedUnderWeightsByTheEffectiveN() throws UserProblem {
    var uneven = new double[N];
    Arrays.setAll(uneven, row -> row < 200 ? 1 : row % 10 == 0 ? 50 : 0.01);
    var groups = groups(usual().weighted(Weights.of("w", uneven)), "groups", "group");

    assertThat(groups.groups().subList(0, 3))
        .extracting(Group::few)
        .containsExactly(false, true, true);
  }

  @Test
  void aGroupWithoutWeightIsEmpty() throws UserProblem {
    var weights = new double[N];
    Arrays.setAll(weights, row -> row < 300 ? 1 + row % 3 : 0);
    var groups = groups(usual().weighted(Weights.of("w", weights)), "groups", "group");

    assertThat(groups.groups())
        .extracting(Group::withheld)
        .containsExactly(null, null, Withheld.EMPTY, Withheld.EMPTY);
  }

  @Test
  void derivedImportanceTakesEnoughAnswersInAGroup() throws UserProblem {
    var survey =
        survey(SegmentsTest::satisfied, SegmentsTest::important)
            .role(Role.OVERALL)
            .rating("all", "Overall", 1, 10, codes(row -> 3 + satisfied(row, 0) - (row % 3)))
            .role(Role.NONE)
            .single("small", "Small", "a b", codes(row -> row < 14 ? 1 : 0))
            .build();

    var groups = groups(survey, "groups", "small", "source", "derived", "suppress-below", "0");

    // Four elements and ten: 14 are not more than that.
    assertThat(groups.groups())
        .extracting(Group::withheld)
        .containsExactly(null, Withheld.FEW_COMPLETE);
    assertThat(groups.groups().getFirst().places().getFirst().importance()).isGreaterThan(0.5);
  }

  @Test
  void withoutGroupsOrWavesNothingCanBeDone() throws UserProblem {
    assertNotPossible(run(usual()), Outcome.Cause.SETTINGS, "segments.nothing-chosen");
    assertNotPossible(
        run(usual(), "groups", "one"), Outcome.Cause.DATA, "segments.problem.one-group");
    assertNotPossible(
        run(usual(), "waves", "one"), Outcome.Cause.DATA, "segments.problem.one-wave");
    assertNotPossible(
        run(usual(), "waves", "wave", "groups", "wave"),
        Outcome.Cause.SETTINGS,
        "segments.same-question");
    assertNotPossible(
        run(usual(), "waves", "few"), Outcome.Cause.DATA, "segments.problem.wave-withheld");
  }

  @Test
  void importanceHasToComeFromSomewhere() throws UserProblem {
    assertNotPossible(
        run(usual(), "groups", "group", "importance", "none"),
        Outcome.Cause.SETTINGS,
        "segments.no-importance");
    assertNotPossible(
        run(usual(), "groups", "group", "source", "derived"),
        Outcome.Cause.SETTINGS,
        "segments.outcome-needed");
    assertNotPossible(
        run(usual(), "groups", "group", "crosshair", "own"),
        Outcome.Cause.SETTINGS,
        "segments.own-needed");
  }

  @Test
  void oneOfGroupsAndWavesIsShownWhereTheOtherCannotBe() throws UserProblem {
    var result = result(usual(), "groups", "group", "waves", "one");

    assertThat(result.waves()).isNull();
    assertThat(result.problems()).containsExactly(Problem.ONE_WAVE);
    assertThat(document(result).blocks())
        .anyMatch(block ->
            block instanceof Paragraph(var tone, var text)
                && tone == Paragraph.Tone.WARNING
                && text.startsWith("Waves: there is only one wave"));
  }

  @Test
  void wavesAreTheLastTwoThatAnybodyIsInUnlessOthersAreChosen() throws UserProblem {
    var usual = waves(usual(), "waves", "wave");
    assertThat(usual.before().label()).isEqualTo("2024");
    assertThat(usual.now().label()).isEqualTo("2025");

    var turned = waves(usual(), "waves", "wave", "from", "2025", "to", "2024");
    assertThat(turned.moves().getFirst().satisfaction().change())
        .isEqualTo(-usual.moves().getFirst().satisfaction().change());

    assertNotPossible(
        run(usual(), "waves", "wave", "to", "2030"),
        Outcome.Cause.SETTINGS,
        "segments.no-such-wave");
    assertNotPossible(
        run(usual(), "waves", "wave", "to", "2024"),
        Outcome.Cause.SETTINGS,
        "segments.nothing-before");
    assertNotPossible(
        run(usual(), "waves", "wave", "from", "2025", "to", "2025"),
        Outcome.Cause.SETTINGS,
        "segments.same-wave");
    assertNotPossible(
        run(usual(), "waves", "wave", "from", "2025", "to", "2026"),
        Outcome.Cause.DATA,
        "segments.problem.wave-empty");
  }

  @Test
  void aMovementBeyondChanceIsToldFromAChangeThatMayBeChance() throws UserProblem {
    // The network falls by four points; nothing else moves.
    var survey =
        survey(
                (row, item) -> satisfied(row, item) - (item == 1 && row % 2 == 1 ? 4 : 0),
                SegmentsTest::important)
            .build();

    var result = result(survey, "waves", "wave");

    var network = Objects.requireNonNull(result.waves()).moves().get(1);
    assertThat(network.satisfaction().proven()).isTrue();
    assertThat(network.importance().proven()).isFalse();
    assertThat(network.before()).isEqualTo(Priority.KEEP_UP);
    assertThat(network.now()).isEqualTo(Priority.IMPROVE_URGENTLY);
    assertThat(finding(result))
        .startsWith(
            "From 2024 to 2025, 1 of 4 elements moved beyond chance: network (satisfaction down"
                + " from ")
        .contains("now in \"Improve urgently\". No other element changed its quadrant.");
    assertThat(document(result).blocks())
        .anyMatch(block ->
            block instanceof Figure.Quadrants picture
                && picture.points().stream()
                        .filter(point -> Objects.requireNonNull(point.from()).proven())
                        .count()
                    == 1);
  }

  @Test
  void aDoubtfulQuadrantIsNotPassedIntoWhateverMoved() throws UserProblem {
    var moved =
        waves(
                survey(
                        (row, item) -> satisfied(row, item) - (item == 1 && row % 2 == 1 ? 4 : 0),
                        SegmentsTest::important)
                    .build(),
                "waves",
                "wave")
            .moves()
            .get(1);
    var doubtful =
        new Move(
            moved.element(),
            moved.satisfaction(),
            moved.importance(),
            moved.before(),
            moved.probabilityBefore(),
            moved.now(),
            0.61);

    assertThat(moved.passed()).isTrue();
    assertThat(doubtful.proven() && doubtful.changed()).isTrue();
    assertThat(doubtful.passed()).isFalse();
  }

  @Test
  void anElementOfOneWaveOnlyIsNotCompared() throws UserProblem {
    var survey =
        survey(
                (row, item) -> item == 2 && row % 2 == 0 ? -1 : satisfied(row, item),
                SegmentsTest::important)
            .build();

    var waves = waves(survey, "waves", "wave");

    assertThat(waves.missing()).containsExactly("s2");
    assertThat(waves.moves()).extracting(Move::element).containsExactly("s0", "s1", "s3");
    assertThat(waves.tests()).isEqualTo(6);
  }

  @Test
  void whereNobodyDiffersNothingIsTested() throws UserProblem {
    var survey = survey((_, item) -> SATISFIED[item], (_, item) -> IMPORTANT[item]).build();

    var waves = waves(survey, "waves", "wave");

    assertThat(waves.tests()).isZero();
    assertThat(waves.moves()).noneMatch(Move::proven).noneMatch(Move::changed);
    assertThat(finding(result(survey, "waves", "wave")))
        .startsWith("From 2024 to 2025 no movement could be tested.");
  }

  @Test
  void derivedImportanceMovesByItsBootstrapError() throws UserProblem {
    // In the second wave overall satisfaction follows the shop instead of the price.
    var survey =
        survey(SegmentsTest::satisfied, SegmentsTest::important)
            .role(Role.OVERALL)
            .rating("all", "Overall", 1, 10, codes(row -> satisfied(row, row % 2 == 0 ? 0 : 3)))
            .build();

    var waves = waves(survey, "waves", "wave", "source", "derived");

    var price = waves.moves().get(0).importance();
    var shop = waves.moves().get(3).importance();
    assertThat(price.test()).isEqualTo(Shift.Test.BOOTSTRAP_Z);
    assertThat(price.before().value()).isCloseTo(1, within(1e-12));
    assertThat(price.change()).isLessThan(-0.8);
    assertThat(shop.change()).isGreaterThan(0.8);
    assertThat(price.proven() && shop.proven()).isTrue();
    assertThat(waves.moves().get(1).importance().proven()).isFalse();
  }

  @Test
  void anElementAndAGroupCanBeAskedAbout() throws UserProblem {
    var result = result(usual(), "groups", "group", "waves", "wave");
    var texts = Texts.in(Language.EN);
    var analysis = new Segments();

    var element = analysis.explain(result, "element:s1", texts).orElseThrow();
    assertThat(element.title()).isEqualTo("network");
    assertThat(element.blocks()).hasSize(3);
    var group = analysis.explain(result, "group:B", texts).orElseThrow();
    assertThat(group.title()).isEqualTo("B");
    assertThat(analysis.explain(result, "group:", texts).orElseThrow().title()).isEqualTo("All");
    assertThat(analysis.explain(result, "element:nothing", texts)).isEmpty();
    assertThat(analysis.explain(result, "group:D", texts)).isEmpty();
    assertThat(analysis.explain(result, "", texts)).isEmpty();
  }
}
