package manyi.analysis.segments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisclosureTest {
  @Test
  void groupsOfFewAreWithheldAndEmptyOnesAreNot() {
    assertThat(Disclosure.withheld(new long[] {50, 0, 9, 8}, 67, 10))
        .containsExactly(false, false, true, true);
  }

  @Test
  void theSmallestOtherGroupIsWithheldWhereTheRestWouldTellThatOfFew() {
    assertThat(Disclosure.withheld(new long[] {50, 30, 9}, 89, 10))
        .containsExactly(false, true, true);
  }

  @Test
  void aFewInNoGroupAreNotToldEither() {
    assertThat(Disclosure.withheld(new long[] {50, 30}, 83, 10)).containsExactly(false, true);
    assertThat(Disclosure.withheld(new long[] {50, 30}, 90, 10)).containsExactly(false, false);
  }

  @Test
  void nothingIsWithheldWhereAnyNumberIsShown() {
    assertThat(Disclosure.withheld(new long[] {1, 2}, 4, 0)).containsExactly(false, false);
  }

  @Test
  void aGroupThatIsNotShownAnywayCoversThatOfFew() {
    assertThat(
            Disclosure.withheld(
                new long[] {50, 30, 20, 3}, 103, 10, new boolean[] {false, true, false, false}))
        .containsExactly(false, true, false, true);
  }

  @Test
  void allAreWithheldWhereNoneIsLargeEnough() {
    assertThat(Disclosure.withheld(new long[] {3, 4}, 7, 10)).containsExactly(true, true);
  }
}
