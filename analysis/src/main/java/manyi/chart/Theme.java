package manyi.chart;

/// Whether a chart is drawn on a light or a dark ground. What is exported is always light.
public enum Theme {
  LIGHT,
  DARK
}
