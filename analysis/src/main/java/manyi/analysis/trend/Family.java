package manyi.analysis.trend;

/// Changes whose p are adjusted among each other: that of the whole is not judged less surely for
/// thirty items beside it.
enum Family {
  /// Of all respondents, without single items.
  HEADLINE,
  /// Of all respondents, single items.
  ITEMS,
  /// By group.
  GROUPS;

  static Family of(Line line) {
    return !line.whole() ? GROUPS : line.subject() == Subject.ITEM ? ITEMS : HEADLINE;
  }

  /// How many changes of the family are tested.
  int tested(TrendResult result) {
    return (int)
        result.lines().stream().filter(line -> line.change() != null && of(line) == this).count();
  }
}
