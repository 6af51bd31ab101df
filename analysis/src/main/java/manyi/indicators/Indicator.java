package manyi.indicators;

/// A figure that tells how satisfied respondents are.
public enum Indicator {
  /// 满意率: the share of the satisfied, 0–1.
  SATISFIED_SHARE,
  /// 满意度: the mean on 0–100.
  SATISFACTION,
  /// 满意度指数: the weighted mean of several items on 0–100.
  INDEX,
  /// The share of promoters less that of detractors, −100–100.
  RECOMMENDATION;

  /// Whether it is a proportion 0–1; the others are points.
  public boolean share() {
    return this == SATISFIED_SHARE;
  }
}
