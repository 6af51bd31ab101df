package manyi.analysis.loyalty;

import manyi.document.Figure;

/// Where a respondent stands by loyalty and satisfaction.
///
/// Source: T. O. Jones and W. E. Sasser (1995), Why satisfied customers defect, Harvard Business
/// Review 73(6), 88–99, who call them loyalists, hostages, mercenaries and defectors.
public enum Standing {
  /// Satisfied and loyal.
  LOYAL(true, true, Figure.Meaning.KEEP),
  /// Loyal though not satisfied: kept by contracts, numbers, or for want of another.
  CAPTIVE(false, true, Figure.Meaning.LOW),
  /// Satisfied but not loyal: a better offer takes them away.
  PRICE_BOUND(true, false, Figure.Meaning.OVERKILL),
  /// Neither.
  AT_RISK(false, false, Figure.Meaning.IMPROVE);

  private final boolean satisfied;
  private final boolean loyal;
  private final Figure.Meaning meaning;

  Standing(boolean satisfied, boolean loyal, Figure.Meaning meaning) {
    this.satisfied = satisfied;
    this.loyal = loyal;
    this.meaning = meaning;
  }

  static Standing of(boolean satisfied, boolean loyal) {
    for (var standing : values()) {
      if (standing.satisfied == satisfied && standing.loyal == loyal) {
        return standing;
      }
    }
    throw new IllegalStateException("The four standings are all there are");
  }

  Figure.Meaning meaning() {
    return meaning;
  }
}
