package manyi.chart;

/// How the labels of points are written.
///
/// @param size of the letters in 1/96 inch
/// @param width at which they wrap
record LabelStyle(double size, double width) {}
