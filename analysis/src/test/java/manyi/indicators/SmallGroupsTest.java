package manyi.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import manyi.survey.Base;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {
  private static final SmallGroups TEN = SmallGroups.suppressing(10);

  private static boolean[] withheld(long total, long... n) {
    return TEN.withheld(n, total);
  }

  @Test
  void groupsOfFewAreWithheldAndEmptyOnesAreNot() {
    assertThat(withheld(67, 50, 0, 9, 8)).containsExactly(false, false, true, true);
  }

  @Test
  void theSmallestOtherGroupIsWithheldWhereTheRestWouldTellThatOfFew() {
    assertThat(withheld(89, 50, 30, 9)).containsExactly(false, true, true);
  }

  @Test
  void aFewInNoGroupAreNotToldEither() {
    assertThat(withheld(83, 50, 30)).containsExactly(false, true);
    assertThat(withheld(90, 50, 30)).containsExactly(false, false);
  }

  @Test
  void nothingIsWithheldWhereAnyNumberIsShown() {
    assertThat(SmallGroups.suppressing(0).withheld(new long[] {1, 2}, 4))
        .containsExactly(false, false);
  }

  @Test
  void aGroupThatIsNotShownAnywayCoversThatOfFew() {
    assertThat(
            TEN.withheld(
                new long[] {50, 30, 20, 3}, 103, new boolean[] {false, true, false, false}))
        .containsExactly(false, true, false, true);
  }

  @Test
  void allAreWithheldWhereNoneIsLargeEnough() {
    assertThat(withheld(7, 3, 4)).containsExactly(true, true);
  }

  @Test
  void respondentsCountAndNotTheirWeights() {
    var groups = LongStream.of(50, 30, 9).mapToObj(n -> new Base(n, 1000 * n, n)).toList();

    assertThat(TEN.withheld(groups, new Base(89, 89_000, 89))).containsExactly(false, true, true);
    assertThat(TEN.withheld(List.of(), new Base(3, 3, 3))).isEmpty();
  }

  @Test
  void figuresOfFewerThanAreSureAreFlaggedWhereTheyAreShown() {
    var groups = new SmallGroups(10, 30);

    assertThat(LongStream.of(0, 9, 10, 29, 30).mapToObj(n -> groups.flagged(new Base(n, n, n))))
        .containsExactly(false, false, true, true, false);
  }

  @Test
  void unevenWeightsThatLeaveASmallEffectiveNFlagAGroupOfMany() {
    var groups = new SmallGroups(10, 30);

    assertThat(groups.flagged(new Base(36, 36, 24.5))).isTrue();
    assertThat(groups.flagged(new Base(36, 36, 30))).isFalse();
  }
}
