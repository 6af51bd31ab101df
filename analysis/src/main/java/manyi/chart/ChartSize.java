package manyi.chart;

/// A picture's size in units of 1/96 inch, the pixels of an ordinary screen.
public record ChartSize(int width, int height) {}
